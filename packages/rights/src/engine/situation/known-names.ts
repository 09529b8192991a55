// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Where an encoding starts from: what is proven of the variables before anyone answers (`packing/unanswered.ts`), and
 * which of them the answers may have changed. The others need not be looked at.
 */
import { classesOn } from "../../packing/day-row.ts";
import { wokenDeductions } from "../../packing/deduction-row.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { type EncodedLaw, writeBits } from "./encoded-law.ts";
import type { Knowledge } from "./knowledge.ts";

type Planes = Pick<EncodedLaw, "masks" | "T" | "F">;
const starts = new WeakMap<LoadedLaw, Planes>();

/** The planes when nothing is known and nothing was computed. Made once a law; to be copied. */
export function startOf(law: LoadedLaw): Planes {
  const made = starts.get(law) ?? newStart(law);
  starts.set(law, made);
  return made;
}

function newStart(law: LoadedLaw): Planes {
  const { count, classes, allButLast } = law.law.variableRow;
  const start = {
    masks: new Uint32Array(law.maskWords).fill(3), // two classes, as nearly all have
    T: new Int32Array(law.literals.planeWords).fill(-1),
    F: new Int32Array(law.literals.planeWords).fill(-1),
  };
  for (let v = 0; v < count; v++)
    if (classes[v] !== 2) openClasses(law, start.masks, v, classes[v] as number);
  for (const v of allButLast) {
    openClasses(law, start.masks, v, (classes[v] as number) - 1);
    writeBits(law, start, v); // some of its tests may be certain
  }
  return start;
}

/** The first classes of a variable, and no other. */
function openClasses(law: LoadedLaw, masks: Uint32Array, variable: number, classes: number): void {
  const at = law.maskOffset[variable] as number;
  const words = law.law.variableRow.words[variable] as number;
  for (let w = 0; w < words; w++) {
    const left = classes - w * 32;
    masks[at + w] = left >= 32 ? -1 : left <= 0 ? 0 : (1 << left) - 1;
  }
}

/** What something is known of, by place: facts and lists, then readings. */
export class KnownNames {
  readonly #law: LoadedLaw;
  readonly #on: number;
  readonly #marks: Uint8Array;

  constructor(law: LoadedLaw, { on, answers, lists, readings }: Knowledge) {
    this.#law = law;
    this.#on = on;
    this.#marks = new Uint8Array(law.law.asked.length);
    for (const name of answers.keys()) this.#mark(name);
    for (const name of lists.keys()) this.#mark(name);
    const facts = law.law.names.facts.length;
    for (const name of readings.keys()) this.#marks[facts + law.law.names.readings.indexOf(name)] = 1;
  }

  #mark(name: string): void {
    this.#marks[this.#law.facts.place(name)] = 1;
  }

  /** Variables that have to be looked at; some may come twice. */
  variables(): number[] {
    const { variableRow, readerRow } = this.#law.law;
    const found = [...variableRow.unproven];
    for (let place = this.#marks.indexOf(1); place >= 0; place = this.#marks.indexOf(1, place + 1))
      found.push(...readerRow.of(place));
    return found;
  }

  /** Calls `put` with the class of each variable that the day of examination decides alone. */
  classesOfTheDay(put: (variable: number, index: number) => void): void {
    classesOn(this.#law.law.dayRow, this.#on, put);
  }

  /** Facts whose deduction may contradict what is known. */
  deductions(): string[] {
    const { deductionRow, asked } = this.#law.law;
    return wokenDeductions(deductionRow, this.#marks).map((place) => asked[place] as string);
  }
}
