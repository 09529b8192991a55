// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What tests say of the order of dates and of numbers: « this is at most so much after that ». Dates are counted in
 * days; months count for the days that they have at the least and at the most.
 */
import { addMonths, type Duration, parseDay } from "@sauf-conduit/calendar";
import type { CutTest, Variable } from "../../../artefact/compiled-law.ts";
import type { Comparison, Condition, DateComparison, Limit, Value } from "../../../syntax/index.ts";
import { has } from "../../law/mixed.ts";
import { dayAt } from "../../values/ranges.ts";
import { scalarOf } from "./suppositions.ts";
import type { World } from "./world.ts";

/** A variable, and the classes that it must be in. */
export interface AskedTest {
  readonly variable: number;
  readonly set: readonly number[];
}

/** `later` is at most `most` after `earlier`: names of facts; "" is 1 January 1970, and zero. */
export interface OrderBound {
  readonly earlier: string;
  readonly later: string;
  readonly most: number;
}

/** An unknown (`name` "": none) and what may be added to it. */
interface Shifted {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** A sum of months and days where one is strictly before the other: a whole day, or next to nothing. */
const A_DAY = 1;
const NEXT_TO_NOTHING = 1e-7;
/** No run of Saturdays, Sundays and holidays is longer. */
const LONGEST_CLOSING = 7;

const AS_DATES: Readonly<Record<Comparison, DateComparison>> = {
  "at-least": "from",
  "more-than": "after",
  "at-most": "until",
  "less-than": "before",
};
const CONTRARY: Readonly<Record<DateComparison, DateComparison>> = {
  from: "before",
  until: "after",
  after: "until",
  before: "from",
};

export class BoundReader {
  readonly #world: World;
  readonly #bounds: OrderBound[] = [];
  readonly #names = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** With what is supposed of each name that some bound speaks of. */
  allBounds(): readonly OrderBound[] {
    for (const name of this.#names) {
      const scalar = scalarOf(this.#world, name);
      if (!scalar) continue;
      const { lo, hi } = scalar.value;
      const [first, last] = scalar.type === "date" ? [dayAt(lo), dayAt(hi)] : [lo, hi];
      if (Number.isFinite(last)) this.#bounds.push({ earlier: "", later: name, most: last });
      if (Number.isFinite(first)) this.#bounds.push({ earlier: name, later: "", most: -first });
    }
    return this.#bounds;
  }

  read(variable: Variable, set: readonly number[]): void {
    if (variable.kind === "cut") this.#cut(variable, set);
    else if (variable.kind === "opaque" && has(set, 0) !== has(set, 1))
      this.readCondition(variable.condition, has(set, 1));
  }

  /** @param holds whether it must hold, or must not. */
  readCondition(condition: Condition, holds: boolean): void {
    switch (condition.kind) {
      case "not":
        this.readCondition(condition.of, !holds);
        break;
      case "named":
      case "labelled":
        this.readCondition(condition.of, holds);
        break;
      case "all":
      case "any":
        if ((condition.kind === "all") === holds)
          for (const part of condition.of) this.readCondition(part, holds);
        break;
      case "compare":
      case "compare-date": {
        if (condition.tests.length > 1 && !holds) return;
        const type = condition.kind === "compare-date" ? "date" : condition.type;
        for (const test of condition.tests) this.#test(condition.value, type, test as CutTest, holds);
      }
    }
  }

  /** From the first class of the set to the last. */
  #cut({ cuts, type, value }: Extract<Variable, { kind: "cut" }>, set: readonly number[]): void {
    if (has(set, cuts.length + 1)) return; // it may not have happened: then nothing compares
    const inside = [...Array(cuts.length + 1).keys()].filter((i) => has(set, i));
    const reached = cuts[(inside[0] ?? 0) - 1];
    const beyond = cuts[inside.at(-1) ?? cuts.length];
    if (reached) this.#test(value, type, reached, true);
    if (beyond) this.#test(value, type, beyond, false);
  }

  #test(value: Value, type: string, { op, than }: CutTest, holds: boolean): void {
    const by = AS_DATES[op as Comparison] ?? (op as DateComparison);
    const asked = holds ? by : CONTRARY[by];
    if (type === "date") this.#datesOrdered(value, asked, than);
    else if (type !== "duration") this.#numbersOrdered(value, asked, than);
    else if (value.kind === "between" && than.kind === "duration")
      // « At least 3 months » from d1 to d2: d2 is on or after d1 + 3 months.
      this.#datesOrdered(value.to, asked, { kind: "add", date: value.from, duration: than });
  }

  #datesOrdered(left: Value, op: DateComparison, right: Value): void {
    const [low, high] = op === "until" || op === "before" ? [left, right] : [right, left];
    const gap = op === "before" || op === "after" ? -A_DAY : 0;
    // The latest of several is under a bound when each is; the earliest is over it when each is.
    const parts = (v: Value, kind: "latest" | "earliest"): readonly Value[] =>
      v.kind === kind ? v.of.filter((part) => this.#world.interpreter.date(part).some) : [v];
    for (const a of parts(low, "latest"))
      for (const b of parts(high, "earliest")) this.#atMost(this.#dates(a), this.#dates(b), gap);
  }

  #numbersOrdered(left: Value, op: DateComparison, right: Value): void {
    const [low, high] = op === "until" || op === "before" ? [left, right] : [right, left];
    const gap = op === "before" || op === "after" ? -NEXT_TO_NOTHING : 0;
    const terms = new Map<string, number>();
    const plain = this.#addTerms(low, 1, terms) + this.#addTerms(high, -1, terms);
    // One unknown on each side; what others add is only as sure as their bounds.
    let [later, earlier, least] = ["", "", plain];
    for (const [name, times] of terms) {
      if (times === 1 && later === "") later = name;
      else if (times === -1 && earlier === "") earlier = name;
      else least += times * this.#world.interpreter.number({ kind: "fact", name })[times > 0 ? "lo" : "hi"];
    }
    this.#atMost({ name: later, least, most: least }, { name: earlier, least: 0, most: 0 }, gap);
  }

  /** Adds the unknown numbers of a sum, with their sign; gives the least of what else there is, with that sign. */
  #addTerms(v: Value, sign: 1 | -1, terms: Map<string, number>): number {
    const { lo, hi } = this.#world.interpreter.number(v);
    if (v.kind === "sum") return v.of.reduce((sum, part) => sum + this.#addTerms(part, sign, terms), 0);
    if (v.kind !== "fact" || lo === hi) return sign * (sign > 0 ? lo : hi);
    const times = (terms.get(v.name) ?? 0) + sign;
    if (times === 0) terms.delete(v.name);
    else terms.set(v.name, times);
    return 0;
  }

  /** a ≤ b + gap. */
  #atMost(a: Shifted | null, b: Shifted | null, gap: number): void {
    const most = a && b ? b.most + gap - a.least : Infinity;
    if (!a || !b || !Number.isFinite(most)) return;
    this.#bounds.push({ earlier: b.name, later: a.name, most });
    if (a.name !== "") this.#names.add(a.name);
    if (b.name !== "") this.#names.add(b.name);
  }

  // ------------------------------------------------------------ dates

  /** `null`: not one date moved by some days. */
  #dates(v: Value): Shifted | null {
    switch (v.kind) {
      case "fact":
      case "day":
        return this.#plainDate(v);
      case "day-after":
        return moved(this.#dates(v.of), 1, 1);
      case "day-before":
        return moved(this.#dates(v.of), -1, -1);
      case "month-end":
        return moved(this.#dates(v.of), 0, 30);
      case "month-start":
        return moved(this.#dates(v.of), -30, 0);
      case "add":
      case "subtract":
        return this.#shift(v);
      case "first-existing":
        return this.#firstExisting(v.of);
      case "limit":
        return this.#limit(v.limit);
      default:
        return null;
    }
  }

  #plainDate(v: Extract<Value, { kind: "fact" | "day" }>): Shifted | null {
    const { some, none, lo, hi } = this.#world.interpreter.date(v);
    if (!some || none) return null;
    const [first, last] = [dayAt(lo), dayAt(hi)];
    if (first === last) return { name: "", least: first, most: first };
    return v.kind === "fact" ? { name: v.name, least: 0, most: 0 } : null;
  }

  #shift({ kind, duration, date }: Extract<Value, { kind: "add" | "subtract" }>): Shifted | null {
    const days = duration.kind === "duration" ? daysOf(duration.duration) : null;
    if (days === null) return null;
    const [least, most] = days;
    return kind === "add" ? moved(this.#dates(date), least, most) : moved(this.#dates(date), -most, -least);
  }

  #firstExisting(dates: readonly Value[]): Shifted | null {
    for (const date of dates) {
      const { none, some } = this.#world.interpreter.date(date);
      if (some) return none ? null : this.#dates(date);
    }
    return null;
  }

  #limit({ body, events }: Limit): Shifted | null {
    if (body.kind !== "rule" || events.length > 0 || body.rule.duration.kind !== "duration") return null;
    const days = daysOf(body.rule.duration.duration);
    const { counted, carriedOver, since } = body.rule;
    if (days === null || counted === "hour-to-hour") return null;
    const clear = counted === "clear" ? 1 : 0;
    const closed = carriedOver ? LONGEST_CLOSING : 0;
    return moved(this.#dates(since), days[0] + clear, days[1] + clear + closed);
  }
}

function moved(date: Shifted | null, least: number, most: number): Shifted | null {
  return date && { name: date.name, least: date.least + least, most: date.most + most };
}

const monthSpans = new Map<number, readonly [number, number]>();

/** Days that a duration has, at the least and at the most; `null` for working days and hours. */
function daysOf({ unit, count }: Duration): readonly [number, number] | null {
  if (unit === "days") return [count, count];
  if (unit !== "months") return null;
  const known = monthSpans.get(count);
  if (known) return known;
  let [least, most] = [Infinity, -Infinity];
  // Four years of starts meet the leap day in each place; a century year may take one day more off.
  const first = parseDay("2023-01-01") as number;
  for (let day = first; day < first + 1461; day++) {
    const span = addMonths(day, count) - day;
    least = Math.min(least, span);
    most = Math.max(most, span);
  }
  const spans = [least - 1, most] as const;
  monthSpans.set(count, spans);
  return spans;
}
