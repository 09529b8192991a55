// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is known, as classes: those that each variable may still be in. */
import type { CutTest } from "../../artefact/compiled-law.ts";
import type { TestedVariable } from "../../packing/variable-row.ts";
import type { Duration } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { compareDates, compareDuration, compareNumbers } from "../values/compare.ts";
import type { Interpreter } from "../values/interpreter.ts";
import { CAN_FAIL, CAN_HOLD, type DateRange, OPEN, type Tri } from "../values/ranges.ts";
import type { Knowledge } from "./knowledge.ts";

type CutVariable = Extract<TestedVariable, { kind: "cut" }>;

/** Calls `put` with each class that a variable may still be in. */
export class ClassReader {
  readonly #law: LoadedLaw;
  readonly #knowledge: Knowledge;
  readonly #using: Interpreter;

  constructor(law: LoadedLaw, knowledge: Knowledge, using: Interpreter) {
    this.#law = law;
    this.#knowledge = knowledge;
    this.#using = using;
  }

  read(variable: TestedVariable, put: (index: number) => void): void {
    switch (variable.kind) {
      case "fact":
        putTri(this.#using.truth(variable.fact), put);
        break;
      case "opaque":
        putTri(this.#using.condition(variable.condition), put);
        break;
      case "open":
        putTri(OPEN, put);
        break;
      case "cut":
        this.#cut(variable, put);
        break;
      case "choice":
        this.#choice(variable, put);
        break;
      case "reading":
        this.#reading(variable.reading, put);
    }
  }

  #choice(variable: Extract<TestedVariable, { kind: "choice" }>, put: (index: number) => void): void {
    const known = this.#knowledge.answers.get(variable.fact);
    const words = known?.type === "choice" ? known.value : null;
    const values = this.#law.facts.get(variable.fact)?.values ?? [];
    values.forEach((word, i) => {
      if (words === null || words.has(word)) put(variable.groups[i] ?? 0);
    });
  }

  #reading(name: string, put: (index: number) => void): void {
    const answers = this.#law.law.readings.find((r) => r.name === name)?.answers ?? [];
    const allowed = this.#knowledge.readings.get(name);
    answers.forEach((answer, i) => {
      if (!allowed || allowed.has(answer)) put(i);
    });
  }

  /** Class i: the i first cuts are reached and no other. */
  #cut(variable: CutVariable, put: (index: number) => void): void {
    const { none, some, test } = this.#cutTests(variable);
    const count = variable.cuts.length;
    if (some) {
      let first = 0;
      let last = count;
      for (let i = 0; test !== null && i < count; i++) {
        const tri = test(variable.cuts[i] as CutTest);
        if ((tri & CAN_FAIL) === 0) first = i + 1;
        if ((tri & CAN_HOLD) === 0 && last === count) last = i;
      }
      for (let i = first; i <= last; i++) put(i);
    }
    if (none && (variable.type === "date" || variable.type === "duration")) put(count + 1);
  }

  /** `test`: `null` when nothing is known of the value, so that every test is open. */
  #cutTests(variable: CutVariable): CutTests {
    if (variable.type === "date") return this.#dateTests(variable);
    if (variable.type === "duration") return this.#durationTests(variable);
    const using = this.#using;
    const number = using.number(variable.value);
    if (number.lo === -Infinity && number.hi === Infinity) return { none: false, some: true, test: null };
    return {
      none: false,
      some: true,
      test: (cut) => compareNumbers(number, cut.op as "at-least", using.number(cut.than)),
    };
  }

  #dateTests(variable: CutVariable): CutTests {
    const date = this.#using.date(variable.value);
    const { none, some } = date;
    if (date.lo === -Infinity && date.hi === Infinity) return { none, some, test: null };
    const existing: DateRange = { ...date, none: false };
    return {
      none,
      some,
      test: (cut) => compareDates(existing, cut.op as "from", this.#using.date(cut.than)),
    };
  }

  #durationTests(variable: CutVariable): CutTests {
    const duration = this.#using.duration(variable.value);
    if (duration.kind === "any") return { none: false, some: true, test: null };
    const between = duration.kind === "between";
    const tested = between
      ? {
          ...duration,
          from: { ...duration.from, none: false },
          to: { ...duration.to, none: false },
        }
      : duration;
    return {
      none: between && (duration.from.none || duration.to.none),
      some: !between || (duration.from.some && duration.to.some),
      test: (cut) => compareDuration(tested, cut.op as "at-least", durationOf(cut)),
    };
  }
}

interface CutTests {
  readonly none: boolean;
  readonly some: boolean;
  readonly test: ((cut: CutTest) => Tri) | null;
}

function durationOf({ than }: CutTest): Duration {
  if (than.kind !== "duration") throw new Error("a duration is cut by a duration");
  return than.duration;
}

function putTri(value: Tri, put: (index: number) => void): void {
  if ((value & CAN_FAIL) !== 0) put(0);
  if ((value & CAN_HOLD) !== 0) put(1);
}
