// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What can be told of a variable before anyone answers: that every class of it is possible, on any day. A start then
 * has nothing to compute for it. What is not proven here is interpreted, each time; a proof never guesses.
 */
import type { CompiledFact, CompiledLaw, Variable } from "../artefact/compiled-law.ts";
import { Interpreter } from "../engine/values/interpreter.ts";
import { OPEN } from "../engine/values/ranges.ts";
import type { Condition, Limit, LimitBody, Value } from "../syntax/index.ts";
import {
  type DateForm,
  either,
  extreme,
  firstExisting,
  NEVER,
  NOTHING,
  opposed,
  SOME_DAY,
  together,
  UNKNOWN_DATE,
  withDoubt,
} from "./date-form.ts";
import { ALL_BUT_LAST, EVERY_CLASS, UNPROVEN, type Unanswered } from "./unanswered-code.ts";

interface Cases<T> {
  readonly cases: readonly { readonly when: Condition; readonly then: T }[];
  readonly otherwise: T;
}

/** More than what amounts are rounded by when they are computed. */
const CLEANING = 0.01;

export class UnansweredProofs {
  readonly #facts: ReadonlyMap<string, CompiledFact>;
  readonly #settled: ReadonlySet<string>;
  readonly #law: CompiledLaw;
  readonly #interpreter: Interpreter;

  constructor(law: CompiledLaw) {
    this.#law = law;
    this.#facts = new Map(law.facts.map((fact) => [fact.name, fact]));
    this.#settled = new Set(law.readings.flatMap((r) => (r.settled ? [r.name] : [])));
    this.#interpreter = new Interpreter({
      facts: this.#facts,
      tables: law.tables,
      knowledge: { on: 0, place: "metropole", answers: new Map(), lists: new Map(), readings: new Map() },
      node: () => OPEN,
    });
  }

  of(variable: Variable): Unanswered {
    // What is presumed is told once it is interpreted: a variable that reads it always is.
    if ("support" in variable && !this.areNeverDeduced(variable.support)) return UNPROVEN;
    switch (variable.kind) {
      case "open":
        return EVERY_CLASS;
      case "fact":
        return this.isNeverDeduced(variable.fact) ? EVERY_CLASS : UNPROVEN;
      case "choice":
        return variable.groups.length > 0 && Math.max(...variable.groups) === variable.classes - 1
          ? EVERY_CLASS
          : UNPROVEN;
      case "reading":
        return this.#settled.has(variable.reading) ? UNPROVEN : EVERY_CLASS;
      case "opaque":
        return this.#isOpen(variable.condition) ? EVERY_CLASS : UNPROVEN;
      case "cut":
        return this.#cut(variable);
    }
  }

  /** Nothing follows of the fact while nothing is answered, neither for certain nor by presumption. */
  isNeverDeduced(name: string): boolean {
    const { yesIf, noIf, presumedYesIf, presumedNoIf } = this.#facts.get(name) ?? {};
    return [yesIf, noIf, presumedYesIf, presumedNoIf].every((c) => c === undefined || this.#isOpen(c));
  }

  /** Of facts; lists and readings are never deduced. */
  areNeverDeduced(names: readonly string[]): boolean {
    return names.every((name) => this.isNeverDeduced(name));
  }

  #cut({ type, value, cuts }: Extract<Variable, { kind: "cut" }>): Unanswered {
    if (type === "date") {
      const { anyDay, none } = this.#date(value);
      return !anyDay || none === null ? UNPROVEN : none ? EVERY_CLASS : ALL_BUT_LAST;
    }
    if (type === "duration") return this.#cutDuration(value, cuts);
    const test = (i: number): Condition => ({ kind: "compare", value, type, tests: [cuts[i] as never] });
    return cuts.every((_, i) => this.#isOpen(test(i))) ? EVERY_CLASS : UNPROVEN;
  }

  /** Only between two dates may a duration not exist. */
  #cutDuration(value: Value, cuts: Extract<Variable, { kind: "cut" }>["cuts"]): Unanswered {
    const dates = this.#endsOf(value);
    if (dates === null) {
      const open = cuts.every((cut) =>
        this.#isOpen({ kind: "compare", value, type: "duration", tests: [cut as never] }),
      );
      return open ? ALL_BUT_LAST : UNPROVEN;
    }
    const [from, to] = dates;
    if (!opposed(from, to) || from.none === null || to.none === null) return UNPROVEN;
    return from.none || to.none ? EVERY_CLASS : ALL_BUT_LAST;
  }

  /** The test may hold and may fail, on any day. */
  #isOpen(c: Condition): boolean {
    if (this.#isTimeless(c)) return this.#interpreter.condition(c) === OPEN;
    switch (c.kind) {
      case "not":
      case "named":
      case "labelled":
        return this.#isOpen(c.of);
      case "all":
      case "any":
        return c.of.every((x) => this.#isOpen(x));
      case "compare-date":
        return c.tests.every(({ than }) => opposed(this.#date(c.value), this.#date(than)));
      case "compare":
        return c.type === "duration"
          ? opposed(...(this.#endsOf(c.value) ?? [NOTHING, NOTHING]))
          : c.tests.every(({ than }) => this.#mayBeMoreOrLess(c.value, than));
      case "exists": {
        const { exists, none } = this.#date(c.value);
        return exists && none === true;
      }
      default:
        return false;
    }
  }

  /** A length of time between two dates: their forms. */
  #endsOf(value: Value): [from: DateForm, to: DateForm] | null {
    if (value.kind === "between") return [this.#date(value.from), this.#date(value.to)];
    const between = value.kind === "fact" ? this.#facts.get(value.name)?.computedBetween : undefined;
    return between ? [this.#date(between.from), this.#date(between.to)] : null;
  }

  /** Nothing bounds the amount above, and the threshold is above the least of it, whatever the day. */
  #mayBeMoreOrLess(value: Value, than: Value): boolean {
    if (!this.#isTimeless(value)) return false;
    const { lo, hi } = this.#interpreter.number(value);
    return hi === Infinity && lo + CLEANING < this.#leastHigh(than);
  }

  /** What the highest possible value of an amount is never under. */
  #leastHigh(v: Value): number {
    if (this.#isTimeless(v)) return this.#interpreter.number(v).hi;
    switch (v.kind) {
      case "sum":
        return v.of.map((x) => this.#leastHigh(x)).reduce((a, b) => a + b, 0);
      case "largest":
        return Math.max(...v.of.map((x) => this.#leastHigh(x)));
      case "product": {
        const factors = v.of.map((x) => this.#leastHigh(x));
        return factors.every((x) => x > 0) ? factors.reduce((a, b) => a * b) : -Infinity;
      }
      case "round":
        return this.#leastHigh(v.of) - v.to;
      case "table":
        return this.#leastCell(v);
      default:
        return -Infinity;
    }
  }

  /** Only of a table without rows, or whose rows are numbered with none missing. */
  #leastCell({ table: id, row }: Extract<Value, { kind: "table" }>): number {
    const table = this.#law.tables[id];
    if (!table || row?.kind === "word" || row?.kind === "fact" || row?.kind === "cases") return -Infinity;
    const leasts = table.versions.map(({ rows, perExtraUnit }) => {
      const cells = Object.values(rows);
      const numbered = row === undefined || Object.keys(rows).every((key, i) => key === String(i + 1));
      const rising = (perExtraUnit?.values ?? []).every((step) => step >= 0);
      const full = cells.length > 0 && cells.every((one) => one.length === table.columns.length);
      return numbered && rising && full ? Math.min(...cells.flat()) : -Infinity;
    });
    return Math.min(...leasts);
  }

  #date(v: Value): DateForm {
    switch (v.kind) {
      case "day":
      case "instant":
        return SOME_DAY;
      case "no-date":
        return NEVER;
      case "unknown":
        return UNKNOWN_DATE;
      case "fact": {
        const fact = this.#facts.get(v.name);
        if (!fact || fact.listOf !== undefined) return NOTHING;
        return fact.supplied ? SOME_DAY : UNKNOWN_DATE;
      }
      case "day-after":
      case "day-before":
      case "month-end":
      case "month-start":
        return this.#date(v.of);
      case "add":
      case "subtract":
        return this.#date(v.date);
      case "first-existing":
        return firstExisting(v.of.map((x) => this.#date(x)));
      case "latest":
      case "earliest":
        return extreme(v.of.map((x) => this.#date(x)));
      case "cases":
        return this.#cases(v, (x) => this.#date(x));
      case "reading":
        return either(Object.values(v.answers).map((x) => this.#date(x)));
      case "limit":
        return this.#limit(v.limit);
      default:
        return NOTHING;
    }
  }

  /** Where every case may hold and may fail, each counts; where it is not known which do, what they all say. */
  #cases<T>({ cases, otherwise }: Cases<T>, formOf: (x: T) => DateForm): DateForm {
    const forms = [...cases.map(({ then }) => formOf(then)), formOf(otherwise)];
    return cases.every(({ when }) => this.#isOpen(when)) ? together(forms) : either(forms);
  }

  #limit({ body, events }: Limit): DateForm {
    let end = this.#limitBody(body);
    for (const event of events) {
      // Each event may leave the end as it was, so that both count.
      if (event.effect === "replaces" && event.by) end = either([end, this.#limitBody(event.by)]);
      else if (event.effect === "interrupts" && event.resumesOn)
        end = either([end, withDoubt(this.#date(event.resumesOn))]);
    }
    return end;
  }

  #limitBody(body: LimitBody): DateForm {
    if (body.kind === "borrowed") return NOTHING;
    if (body.kind === "cases") return this.#cases(body, (x) => this.#limitBody(x));
    if (body.kind === "reading") return either(Object.values(body.answers).map((x) => this.#limitBody(x)));
    return this.#date(body.rule.since); // from any day, whatever the length: any day
  }

  /** The same whatever the day of examination and the readings that are settled. */
  #isTimeless(part: unknown): boolean {
    if (typeof part !== "object" || part === null) return true;
    if (Array.isArray(part)) return part.every((one) => this.#isTimeless(one));
    const { kind, name, on, reading } = part as {
      kind?: string;
      name?: string;
      on?: unknown;
      reading?: string;
    };
    if (kind === "node" || (kind === "table" && on === undefined)) return false;
    if (reading !== undefined && this.#settled.has(reading)) return false;
    if (kind === "fact" && name !== undefined && !this.#isTimelessFact(name)) return false;
    return Object.values(part).every((inner) => this.#isTimeless(inner));
  }

  #isTimelessFact(name: string): boolean {
    const fact = this.#facts.get(name);
    if (!fact || fact.supplied) return false;
    const { yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween } = fact;
    return this.#isTimeless([yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween]);
  }
}
