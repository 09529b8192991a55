// SPDX-License-Identifier: AGPL-3.0-or-later
/** A law's logic walked in tables, without generated code: the same sets, several times slower. */

import type { UnitId } from "../../api/answer.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { headerOf, type LawCode } from "./law-code.ts";
import { lawLogic } from "./law-logic.ts";
import { ALL, NONE } from "./logic.ts";
import { type Operand, type PlaneProgram, planeSteps } from "./plane-steps.ts";
import { planeLayout } from "./stored-cases.ts";

export class LawTables implements LawCode {
  readonly law: string;
  readonly layout: number;
  readonly units: readonly UnitId[];
  readonly inexact: readonly number[];
  readonly #planes: number;
  /** The word and the bit of each plane in the class sets of one situation. */
  readonly #words: Int32Array;
  readonly #bits: Uint8Array;
  readonly #tables: Tables;

  /** Makes the circuits of every displayed unit: a fraction of a second for a whole law. */
  constructor(law: LoadedLaw) {
    const logic = lawLogic(law);
    const header = headerOf(law, logic);
    this.law = header.law;
    this.layout = header.layout;
    this.units = header.units;
    this.inexact = header.inexact;
    const { first, planes } = planeLayout(law);
    this.#planes = planes;
    this.#words = new Int32Array(planes);
    this.#bits = new Uint8Array(planes);
    law.law.variables.forEach(({ classes }, v) => {
      for (let c = 0; c < classes; c++) {
        this.#words[(first[v] as number) + c] = (law.maskOffset[v] as number) + (c >> 5);
        this.#bits[(first[v] as number) + c] = c & 31;
      }
    });
    this.#tables = new Tables(planeSteps(logic, first), planes);
  }

  one(masks: Uint32Array, _T: Int32Array, _F: Int32Array, sets: Uint8Array): void {
    const { memory, outputs } = this.#tables;
    for (let p = 0; p < this.#planes; p++)
      memory[PLANES + p] = ((masks[this.#words[p] as number] as number) >>> (this.#bits[p] as number)) & 1;
    this.#tables.run();
    for (let u = 0, i = 0; u < this.units.length; u++, i += 3) {
      let values = 0;
      for (let w = 0; w < 3; w++) values |= ((memory[outputs[i + w] as number] as number) & 1) << w;
      sets[u] = values;
    }
  }

  many(stored: Int32Array, answers: Int32Array, groups: number): void {
    const { memory, outputs } = this.#tables;
    for (let g = 0; g < groups; g++) {
      for (let p = 0; p < this.#planes; p++) memory[PLANES + p] = stored[g * this.#planes + p] as number;
      this.#tables.run();
      for (let i = 0; i < outputs.length; i++)
        answers[g * outputs.length + i] = memory[outputs[i] as number] as number;
    }
  }
}

/** Where the planes of the situations start in memory: after everyone and no one. */
const PLANES = NONE + 1;

/** Steps laid flat, `[2 × number of operands + 1 for « and », place of the result, place of each operand…]`. */
class Tables {
  /** Everyone, no one, the planes of the situations, the results of steps. */
  readonly memory: Int32Array;
  /** Places of the answers, three a unit. */
  readonly outputs: Int32Array;
  readonly #code: Int32Array;

  constructor({ steps, units }: PlaneProgram, planes: number) {
    const outputs = units.flat();
    const places = new Places(steps, outputs, PLANES + planes);
    this.#code = Int32Array.from(
      steps.flatMap(({ id, and, of }) => {
        const from = of.map((operand) => places.of(operand));
        return [of.length * 2 + (and ? 1 : 0), places.take(id, of), ...from];
      }),
    );
    this.outputs = Int32Array.from(outputs, (operand) => places.of(operand));
    this.memory = new Int32Array(places.count);
    this.memory[ALL] = -1;
  }

  run(): void {
    const code = this.#code;
    const memory = this.memory;
    for (let p = 0; p < code.length; ) {
      const head = code[p] as number;
      const end = p + 2 + (head >> 1);
      let value = memory[code[p + 2] as number] as number;
      if (head & 1) for (let i = p + 3; i < end; i++) value &= memory[code[i] as number] as number;
      else for (let i = p + 3; i < end; i++) value |= memory[code[i] as number] as number;
      memory[code[p + 1] as number] = value;
      p = end;
    }
  }
}

/** Where each step's word is kept: a place is given back after its last reader, so that few are used. */
class Places {
  count: number;
  readonly #of = new Map<number, number>();
  readonly #readers = new Map<number, number>();
  readonly #free: number[] = [];

  /** @param first place that a step may take. */
  constructor(steps: PlaneProgram["steps"], outputs: readonly Operand[], first: number) {
    this.count = first;
    const reads = [...outputs, ...steps.flatMap(({ of }) => of)];
    for (const operand of reads) this.#readers.set(operand, (this.#readers.get(operand) ?? 0) + 1);
  }

  of(operand: Operand): number {
    if (operand < 0) return PLANES + ~operand;
    return operand <= NONE ? operand : (this.#of.get(operand) as number);
  }

  /** A place for the step's word; its operands are read once by it. */
  take(id: number, of: readonly Operand[]): number {
    for (const operand of of) {
      const left = (this.#readers.get(operand) ?? 0) - 1;
      this.#readers.set(operand, left);
      if (operand > NONE && left === 0) this.#free.push(this.of(operand));
    }
    const place = this.#free.pop() ?? this.count++;
    this.#of.set(id, place);
    return place;
  }
}
