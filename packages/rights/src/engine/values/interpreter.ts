// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Evaluates closed expressions on what is known: conditions to « may hold, may fail » (`conditions.ts`), values to
 * ranges (`date-values.ts`, `number-values.ts`). It is the slow, complete half of the engine: it encodes a
 * situation; formulas then decide. Here is what each fact, list, reading and choice is known to be.
 */
import type { Place } from "@sauf-conduit/calendar";
import type { CompiledFact, CompiledTable } from "../../artefact/compiled-law.ts";
import type { Case, Condition, Value } from "../../syntax/index.ts";
import type { Facts } from "../law/facts.ts";
import type { Knowledge, KnownList, KnownValue, Member } from "../situation/knowledge.ts";
import { conditionTruth } from "./conditions.ts";
import { dateRange } from "./date-values.ts";
import { numberRange } from "./number-values.ts";
import {
  ANY_DATE,
  type DateRange,
  type DurationRange,
  dayRange,
  FAILS,
  HOLDS,
  joinDurations,
  joinWords,
  type NumberRange,
  OPEN,
  range,
  type Tri,
  type WordSet,
} from "./ranges.ts";

/** What the interpreter asks of the engine around it. */
export interface Surroundings {
  readonly facts: Pick<Facts, "get">;
  readonly tables: Readonly<Record<string, CompiledTable>>;
  readonly knowledge: Knowledge;
  /** Value of a formula node (another item's answer). */
  node(node: number): Tri;
  /** Facts that may be presumed; absent: any. What is only supposed makes nothing presumed. */
  readonly presumable?: ReadonlySet<string>;
}

/** One of several, by cases in order or by the reading that one holds. */
type Choice<T> =
  | { readonly kind: "cases"; readonly cases: readonly Case<T>[]; readonly otherwise: T }
  | { readonly kind: "reading"; readonly reading: string; readonly answers: Readonly<Record<string, T>> };

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

  get place(): Place {
    return this.#in.knowledge.place;
  }

  get on(): number {
    return this.#in.knowledge.on;
  }

  /** What is known has changed. */
  forget(): void {
    this.#truths.clear();
  }

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

  dateFact(name: string, member: Member | null): DateRange {
    const known = this.#known(name, member);
    if (known?.type === "date") return known.value;
    if (this.#in.facts.get(name)?.supplied) return this.#dayExamined();
    return ANY_DATE;
  }

  #dayExamined(): DateRange {
    const { on, later } = this.#in.knowledge;
    return later ? { ...dayRange(on), hi: Infinity } : dayRange(on);
  }

  numberFact(name: string, member: Member | null): NumberRange {
    const known = this.#known(name, member);
    if (known?.type === "number") return known.value;
    const [lo, hi] = this.#in.facts.get(name)?.between ?? [];
    if (lo?.kind === "number" && hi?.kind === "number") return range(lo.number, hi.number);
    return range(0, Infinity); // as answers are read: nothing that is counted or paid is below zero
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

  /** The words that a choice may be. */
  wordsOf(name: string): readonly string[] | null {
    return this.#in.facts.get(name)?.values ?? null;
  }

  list(name: string): KnownList | undefined {
    return this.#in.knowledge.lists.get(name);
  }

  /** Another item's answer. */
  node(node: number): Tri {
    return this.#in.node(node);
  }

  // -------------------------------------------------------------- expressions

  condition(c: Condition, member: Member | null = null): Tri {
    return conditionTruth(c, this, member);
  }

  date(v: Value, member: Member | null = null): DateRange {
    return dateRange(v, this, member);
  }

  number(v: Value, member: Member | null = null): NumberRange {
    return numberRange(v, this, member);
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
      case "reading":
        return this.choose(v, member, (x) => this.duration(x, member), joinDurations);
      default:
        return { kind: "any" };
    }
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
      case "reading":
        return this.choose(v, member, (x) => this.words(x, member), joinWords);
      default:
        return null;
    }
  }

  /** The first case that holds, every case that may be the first; every reading that is still looked at. */
  choose<T, R>(choice: Choice<T>, member: Member | null, evaluate: (x: T) => R, join: (a: R, b: R) => R): R {
    const found: R[] = [];
    if (choice.kind === "reading") {
      const allowed = this.#in.knowledge.readings.get(choice.reading);
      for (const [answer, x] of Object.entries(choice.answers))
        if (!allowed || allowed.has(answer)) found.push(evaluate(x));
      return found.reduce(join);
    }
    for (const { when, then } of choice.cases) {
      const holds = this.condition(when, member);
      if ((holds & HOLDS) !== 0) found.push(evaluate(then));
      if (holds === HOLDS) return found.reduce(join);
    }
    found.push(evaluate(choice.otherwise));
    return found.reduce(join);
  }
}
