// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Evaluates closed expressions on what is known: conditions to « may hold, may fail », values to ranges.
 * It is the slow, complete half of the engine: it encodes a situation; formulas then decide.
 */
import {
  addDays,
  addDuration,
  type Duration,
  dayOfInstant,
  daysInMonth,
  monthEnd,
  monthStart,
  parseDay,
  parseInstant,
} from "@sauf-conduit/calendar";
import type { CompiledFact } from "../../compiled-law.ts";
import type { Condition, Value } from "../../syntax.ts";
import type { Knowledge, KnownValue, Member } from "../situation/knowledge.ts";
import { compareDates, compareDuration, compareNumbers } from "./compare.ts";
import { limitEnd } from "./limits.ts";
import {
  ANY_DATE,
  ANY_NUMBER,
  clean,
  type DateRange,
  type DurationRange,
  dayAt,
  dayRange,
  exactly,
  FAILS,
  HOLDS,
  joinDates,
  joinDurations,
  joinNumbers,
  joinWords,
  MINUTES_A_DAY,
  NO_DATE,
  type NumberRange,
  OPEN,
  range,
  type Tri,
  tri,
  triAll,
  triAny,
  triNot,
  type WordSet,
} from "./ranges.ts";
import { tableValue } from "./tables.ts";

/** What the interpreter asks of the engine around it. */
export interface Surroundings {
  readonly facts: ReadonlyMap<string, CompiledFact>;
  readonly tables: Readonly<Record<string, import("../../compiled-law.ts").CompiledTable>>;
  readonly knowledge: Knowledge;
  /** Value of a formula node (another item's answer). */
  node(node: number): Tri;
  /** Facts that may be presumed; absent: any. What is only supposed makes nothing presumed. */
  readonly presumable?: ReadonlySet<string>;
}

export class Interpreter {
  readonly #in: Surroundings;
  readonly #truths = new Map<string, Tri>();
  /** Facts whose value rests on a presumption. */
  readonly presumed = new Set<string>();

  constructor(surroundings: Surroundings) {
    this.#in = surroundings;
  }

  get tables(): Surroundings["tables"] {
    return this.#in.tables;
  }

  get on(): number {
    return this.#in.knowledge.on;
  }

  /** What is known has changed. */
  forget(): void {
    this.#truths.clear();
  }

  // -------------------------------------------------------------- facts

  #known(name: string, member: Member | null): KnownValue | undefined {
    return this.#in.facts.get(name)?.listOf !== undefined
      ? member?.get(name)
      : this.#in.knowledge.answers.get(name);
  }

  /** A yes/no fact: the answer, else what certainly follows, else what is presumed, else open. */
  truth(name: string, member: Member | null = null): Tri {
    const direct = this.#known(name, member);
    if (direct?.type === "yes-no") return direct.value;
    const fact = this.#in.facts.get(name);
    if (!fact || fact.listOf !== undefined) return OPEN;
    const known = this.#truths.get(name);
    if (known !== undefined) return known;
    this.#truths.set(name, OPEN); // deductions form no circle (checked); this only guards against one
    const deduced = this.#deduce(fact);
    this.#truths.set(name, deduced);
    return deduced;
  }

  #deduce(fact: CompiledFact): Tri {
    if (fact.yesIf && this.condition(fact.yesIf) === HOLDS) return HOLDS;
    if (fact.noIf && this.condition(fact.noIf) === HOLDS) return FAILS;
    const presumed =
      fact.presumedYesIf && this.condition(fact.presumedYesIf) === HOLDS
        ? HOLDS
        : fact.presumedNoIf && this.condition(fact.presumedNoIf) === HOLDS
          ? FAILS
          : OPEN;
    if (presumed === OPEN || this.#in.presumable?.has(fact.name) === false) return OPEN;
    this.presumed.add(fact.name);
    return presumed;
  }

  // -------------------------------------------------------------- conditions

  condition(c: Condition, member: Member | null = null): Tri {
    switch (c.kind) {
      case "always":
        return HOLDS;
      case "never":
        return FAILS;
      case "unknown":
        return OPEN;
      case "fact":
        return this.truth(c.name, member);
      case "node":
        return this.#in.node(c.node);
      case "not":
        return triNot(this.condition(c.of, member));
      case "named":
      case "labelled":
        return this.condition(c.of, member);
      case "all":
        return triAll(c.of.map((x) => this.condition(x, member)));
      case "any":
        return triAny(c.of.map((x) => this.condition(x, member)));
      case "is":
        return this.#is(this.words(c.value, member), c.among, c.value);
      case "exists": {
        const date = this.date(c.value, member);
        return tri(date.some, date.none);
      }
      case "compare":
        return triAll(
          c.tests.map((t) =>
            c.type === "duration"
              ? this.#compareDurations(this.duration(c.value, member), t.op, this.duration(t.than, member))
              : compareNumbers(this.number(c.value, member), t.op, this.number(t.than, member)),
          ),
        );
      case "compare-date":
        return triAll(
          c.tests.map((t) => compareDates(this.date(c.value, member), t.op, this.date(t.than, member))),
        );
      case "some":
      case "every":
      case "none":
        return this.#quantified(c);
      case "cases":
        return this.#choose(
          c.cases,
          c.otherwise,
          member,
          (x) => this.condition(x, member),
          (a, b) => (a | b) as Tri,
        );
      case "reading":
        return this.#readings(
          c,
          (x) => this.condition(x, member),
          (a, b) => (a | b) as Tri,
        );
      default:
        throw new Error(`a condition was not closed: ${c.kind}`);
    }
  }

  #is(words: WordSet, among: readonly string[], value: Value): Tri {
    const possible = words ?? (value.kind === "fact" ? this.#in.facts.get(value.name)?.values : undefined);
    if (!possible) return OPEN;
    const list = [...possible];
    return tri(
      list.some((word) => among.includes(word)),
      list.some((word) => !among.includes(word)),
    );
  }

  #compareDurations(a: DurationRange, op: Parameters<typeof compareDuration>[1], b: DurationRange): Tri {
    if (b.kind !== "one-of") return OPEN;
    return b.durations.reduce<Tri>((acc, d) => (acc | compareDuration(a, op, d)) as Tri, 0);
  }

  #quantified(c: Extract<Condition, { kind: "some" | "every" | "none" }>): Tri {
    const list = this.#in.knowledge.lists.get(c.list);
    const each = (list?.members ?? []).map((m) => this.condition(c.who, m));
    if (!list?.complete) each.push(OPEN);
    if (c.kind === "some") return triAny(each);
    return c.kind === "every" ? triAll(each) : triNot(triAny(each));
  }

  /** First case that holds; every case that may be the first counts. */
  #choose<T, R>(
    cases: readonly { readonly when: Condition; readonly then: T }[],
    otherwise: T,
    member: Member | null,
    evaluate: (x: T) => R,
    join: (a: R, b: R) => R,
  ): R {
    let acc: R | undefined;
    for (const c of cases) {
      const when = this.condition(c.when, member);
      if ((when & HOLDS) !== 0) {
        const then = evaluate(c.then);
        acc = acc === undefined ? then : join(acc, then);
      }
      if (when === HOLDS) return acc as R;
    }
    const last = evaluate(otherwise);
    return acc === undefined ? last : join(acc, last);
  }

  #readings<T, R>(
    c: { readonly reading: string; readonly answers: Readonly<Record<string, T>> },
    evaluate: (x: T) => R,
    join: (a: R, b: R) => R,
  ): R {
    const allowed = this.#in.knowledge.readings.get(c.reading);
    const results = Object.entries(c.answers).flatMap(([answer, x]) =>
      !allowed || allowed.has(answer) ? [evaluate(x)] : [],
    );
    return results.reduce(join);
  }

  // -------------------------------------------------------------- values

  date(v: Value, member: Member | null = null): DateRange {
    switch (v.kind) {
      case "no-date":
        return NO_DATE;
      case "unknown":
        return ANY_DATE;
      case "day":
        return writtenDay(v.day);
      case "instant":
        return writtenInstant(v.at);
      case "fact":
        return this.#dateFact(v.name, member);
      case "cases":
        return this.#choose(v.cases, v.otherwise, member, (x) => this.date(x, member), joinDates);
      case "reading":
        return this.#readings(v, (x) => this.date(x, member), joinDates);
      case "add":
      case "subtract":
        return this.#shift(v, member);
      case "day-after":
        return mapDays(this.date(v.of, member), (d) => addDays(d, 1));
      case "day-before":
        return mapDays(this.date(v.of, member), (d) => addDays(d, -1));
      case "month-end":
        return mapDays(this.date(v.of, member), monthEnd);
      case "month-start":
        return mapDays(this.date(v.of, member), monthStart);
      case "first-existing":
        return firstExisting(v.of.map((x) => this.date(x, member)));
      case "latest":
      case "earliest":
        return extreme(
          v.kind,
          v.of.map((x) => this.date(x, member)),
        );
      case "limit":
        return limitEnd(v.limit, this);
      default:
        throw new Error(`not a date: ${v.kind}`);
    }
  }

  #dateFact(name: string, member: Member | null): DateRange {
    const known = this.#known(name, member);
    if (known?.type === "date") return known.value;
    if (this.#in.facts.get(name)?.supplied) return dayRange(this.#in.knowledge.on);
    return ANY_DATE;
  }

  #shift(v: Extract<Value, { kind: "add" | "subtract" }>, member: Member | null): DateRange {
    const date = this.date(v.date, member);
    const durations = this.duration(v.duration, member);
    if (!date.some) return date;
    const possible = durations.kind === "one-of" ? durations.durations : null;
    if (!possible)
      return {
        ...date,
        lo: v.kind === "add" ? date.lo : -Infinity,
        hi: v.kind === "add" ? Infinity : date.hi,
      };
    const sign = v.kind === "add" ? 1 : -1;
    const ends = possible.map((d) => [shiftMinute(date.lo, d, sign), shiftMinute(date.hi, d, sign)] as const);
    return { ...date, lo: Math.min(...ends.map((e) => e[0])), hi: Math.max(...ends.map((e) => e[1])) };
  }

  duration(v: Value, member: Member | null = null): DurationRange {
    switch (v.kind) {
      case "duration":
        return { kind: "one-of", durations: [v.duration] };
      case "between":
        return { kind: "between", from: this.date(v.from, member), to: this.date(v.to, member) };
      case "fact":
        return this.#durationFact(v.name, member);
      case "cases":
        return this.#choose(v.cases, v.otherwise, member, (x) => this.duration(x, member), joinDurations);
      case "reading":
        return this.#readings(v, (x) => this.duration(x, member), joinDurations);
      default:
        return { kind: "any" };
    }
  }

  #durationFact(name: string, member: Member | null): DurationRange {
    const known = this.#known(name, member);
    if (known?.type === "duration") return known.value;
    const fact = this.#in.facts.get(name);
    if (fact?.computedBetween)
      return {
        kind: "between",
        from: this.date(fact.computedBetween.from, member),
        to: this.date(fact.computedBetween.to, member),
      };
    const [lo, hi] = fact?.between ?? [];
    if (lo?.kind === "duration" && hi?.kind === "duration")
      return { kind: "bounds", lo: lo.duration, hi: hi.duration, loOpen: false, hiOpen: false };
    return { kind: "any" };
  }

  number(v: Value, member: Member | null = null): NumberRange {
    switch (v.kind) {
      case "number":
        return exactly(v.number);
      case "unknown":
        return ANY_NUMBER;
      case "fact":
        return this.#numberFact(v.name, member);
      case "cases":
        return this.#choose(v.cases, v.otherwise, member, (x) => this.number(x, member), joinNumbers);
      case "reading":
        return this.#readings(v, (x) => this.number(x, member), joinNumbers);
      case "sum":
        return v.of
          .map((x) => this.number(x, member))
          .reduce((a, b) => range(clean(a.lo + b.lo), clean(a.hi + b.hi)));
      case "product":
        return v.of.map((x) => this.number(x, member)).reduce(multiply);
      case "difference": {
        const [a, b] = [this.number(v.left, member), this.number(v.right, member)];
        return range(clean(a.lo - b.hi), clean(a.hi - b.lo));
      }
      case "largest":
        return v.of
          .map((x) => this.number(x, member))
          .reduce((a, b) => range(Math.max(a.lo, b.lo), Math.max(a.hi, b.hi)));
      case "smallest":
        return v.of
          .map((x) => this.number(x, member))
          .reduce((a, b) => range(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi)));
      case "round":
        return rounded(this.number(v.of, member), v.to, v.towards);
      case "days-in-month":
        return daysOfMonth(this.date(v.of, member));
      case "count":
      case "total":
        return this.#overList(v);
      case "table":
        return tableValue(v, this, member);
      default:
        throw new Error(`not a number: ${v.kind}`);
    }
  }

  #numberFact(name: string, member: Member | null): NumberRange {
    const known = this.#known(name, member);
    if (known?.type === "number") return known.value;
    const fact = this.#in.facts.get(name);
    const [lo, hi] = fact?.between ?? [];
    if (lo?.kind === "number" && hi?.kind === "number") return range(lo.number, hi.number);
    return range(0, Infinity); // as answers are read: nothing that is counted or paid is below zero
  }

  /**
   * Certain members count whole; one that may not be counted can only add or take away; a list that may be longer
   * has no end on the sides where one more member could push.
   */
  #overList(v: Extract<Value, { kind: "count" | "total" }>): NumberRange {
    const list = this.#in.knowledge.lists.get(v.list);
    const weight = (m: Member): NumberRange =>
      v.kind === "count" ? exactly(1) : this.number({ kind: "fact", name: v.field }, m);
    let [lo, hi] = [0, 0];
    for (const m of list?.members ?? []) {
      const who = v.who ? this.condition(v.who, m) : HOLDS;
      if (who === FAILS) continue;
      const one = weight(m);
      lo += who === HOLDS ? one.lo : Math.min(0, one.lo);
      hi += who === HOLDS ? one.hi : Math.max(0, one.hi);
    }
    if (list?.complete) return range(clean(lo), clean(hi));
    const other = weight(NOBODY);
    return range(other.lo < 0 ? -Infinity : clean(lo), other.hi > 0 ? Infinity : clean(hi));
  }

  words(v: Value, member: Member | null = null): WordSet {
    switch (v.kind) {
      case "word":
        return new Set([v.word]);
      case "number":
        return new Set([String(v.number)]);
      case "fact": {
        const known = this.#known(v.name, member);
        return known?.type === "choice" ? known.value : null;
      }
      case "cases":
        return this.#choose(v.cases, v.otherwise, member, (x) => this.words(x, member), joinWords);
      case "reading":
        return this.#readings(v, (x) => this.words(x, member), joinWords);
      default:
        return null;
    }
  }

  /** Runs a choice over limit bodies (limits.ts), where the alternatives are not values. */
  choose<T, R>(
    tree:
      | {
          readonly kind: "cases";
          readonly cases: readonly { readonly when: Condition; readonly then: T }[];
          readonly otherwise: T;
        }
      | { readonly kind: "reading"; readonly reading: string; readonly answers: Readonly<Record<string, T>> },
    evaluate: (x: T) => R,
    join: (a: R, b: R) => R,
  ): R {
    return tree.kind === "cases"
      ? this.#choose(tree.cases, tree.otherwise, null, evaluate, join)
      : this.#readings(tree, evaluate, join);
  }
}

/** A member of whom nothing is known. */
const NOBODY: Member = new Map();

/** The days that rules write, read once. */
const writtenDays = new Map<string, DateRange>();

function writtenDay(text: string): DateRange {
  const known = writtenDays.get(text);
  if (known) return known;
  const day = dayRange(parseDay(text) ?? 0);
  writtenDays.set(text, day);
  return day;
}

function writtenInstant(text: string): DateRange {
  const at = parseInstant(text) ?? 0;
  return { none: false, some: true, lo: at, hi: at, timed: true };
}

function mapDays(date: DateRange, f: (day: number) => number): DateRange {
  if (!date.some) return date;
  const move = (minute: number): number =>
    Number.isFinite(minute) ? f(dayOfInstant(minute)) * MINUTES_A_DAY : minute;
  return { ...date, lo: move(date.lo), hi: move(date.hi), timed: false };
}

function shiftMinute(minute: number, duration: Duration, sign: number): number {
  if (!Number.isFinite(minute)) return minute;
  if (duration.unit === "hours") return minute + sign * duration.count * 60;
  return (
    addDuration(dayAt(minute), { unit: duration.unit, count: sign * duration.count }, "metropole") *
    MINUTES_A_DAY
  );
}

function firstExisting(dates: readonly DateRange[]): DateRange {
  let acc: DateRange | null = null;
  for (const date of dates) {
    const some = { ...date, none: false };
    if (date.some) acc = acc ? joinDates(acc, some) : some;
    if (!date.none) return acc ?? some;
  }
  return acc ? { ...acc, none: true } : NO_DATE;
}

/** The latest (earliest) of the dates that exist. */
function extreme(kind: "latest" | "earliest", dates: readonly DateRange[]): DateRange {
  const some = dates.filter((d) => d.some);
  if (some.length === 0) return NO_DATE;
  const certain = some.filter((d) => !d.none);
  const pick = kind === "latest" ? Math.max : Math.min;
  const none = certain.length === 0;
  // A date that may not exist can only push the result outwards, never be relied upon.
  const los = (kind === "latest" && certain.length > 0 ? certain : some).map((d) => d.lo);
  const his = (kind === "earliest" && certain.length > 0 ? certain : some).map((d) => d.hi);
  return {
    none,
    some: true,
    lo: kind === "latest" ? (none ? Math.min(...los) : pick(...los)) : Math.min(...some.map((d) => d.lo)),
    hi: kind === "earliest" ? (none ? Math.max(...his) : pick(...his)) : Math.max(...some.map((d) => d.hi)),
    timed: some.some((d) => d.timed),
  };
}

function multiply(a: NumberRange, b: NumberRange): NumberRange {
  const products = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi].map((p) => (Number.isNaN(p) ? 0 : p));
  return range(clean(Math.min(...products)), clean(Math.max(...products)));
}

function rounded(n: NumberRange, to: number, towards: "nearest" | "down" | "up"): NumberRange {
  const step = towards === "nearest" ? Math.round : towards === "down" ? Math.floor : Math.ceil;
  const round = (x: number): number => (Number.isFinite(x) ? clean(step(clean(x / to)) * to) : x);
  return range(round(n.lo), round(n.hi));
}

function daysOfMonth(date: DateRange): NumberRange {
  if (!date.some || !Number.isFinite(date.lo) || !Number.isFinite(date.hi)) return range(28, 31);
  const [first, last] = [dayAt(date.lo), dayAt(date.hi)];
  if (monthStart(first) === monthStart(last)) return exactly(daysInMonth(first));
  return range(28, 31);
}
