// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answers of many situations, kept as they were written: one bit a situation a value. */

import type { UnitId } from "../../api/answer.ts";
import { NO, NOT_APPLICABLE, type ValueSet, YES } from "../answer/value-set.ts";

/** Sets of three values. */
const SETS = 8;

export class BulkAnswers {
  readonly units: readonly UnitId[];
  readonly count: number;
  readonly #inexact: ReadonlySet<number>;
  readonly #words: Int32Array;

  constructor(units: readonly UnitId[], inexact: readonly number[], count: number, words: Int32Array) {
    this.units = units;
    this.count = count;
    this.#inexact = new Set(inexact);
    this.#words = words;
  }

  /** False: an undecided set of this unit may be larger than it should. */
  isExact(unit: number): boolean {
    return !this.#inexact.has(unit);
  }

  /** @param unit place in `units`; 0 when the constraints leave the situation no completion. */
  values(unit: number, situation: number): ValueSet {
    const at = ((situation >> 5) * this.units.length + unit) * 3;
    const bit = (w: number): number => ((this.#words[at + w] as number) >>> (situation & 31)) & 1;
    return bit(0) * YES + bit(1) * NO + bit(2) * NOT_APPLICABLE;
  }

  /** How many situations have each set of values: `tally[YES | NO]`… */
  tally(unit: number): Int32Array {
    const out = new Int32Array(SETS);
    for (let from = 0; from < this.count; from += 32) {
      const at = ((from >> 5) * this.units.length + unit) * 3;
      const here = this.count - from < 32 ? (1 << (this.count - from)) - 1 : -1;
      for (let set = 0; set < SETS; set++) {
        let who = here;
        for (let w = 0; w < 3; w++) {
          const word = this.#words[at + w] as number;
          who &= (set >> w) & 1 ? word : ~word;
        }
        out[set] = (out[set] as number) + bits(who);
      }
    }
    return out;
  }
}

function bits(word: number): number {
  let sum = 0;
  for (let left = word; left !== 0; left &= left - 1) sum++;
  return sum;
}
