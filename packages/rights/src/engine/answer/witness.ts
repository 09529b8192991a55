// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The quick proof that a value is possible: a situation that gives it, built from the formula itself. Each test
 * that must hold narrows the classes of its variable; a situation is found when none is left empty. It needs no
 * preparation, which is what a first answer wants; where it fails, nothing is proven and the case split decides.
 */

import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import type { EncodedLaw } from "../situation/encode.ts";
import { NO, NOT_APPLICABLE, type ValueSet, YES } from "./value-set.ts";

/** Tests looked at for one unit at the most: past it, the case split is cheaper. */
const MOST_STEPS = 600;

/** Every one of these values is given by some situation. */
export function allPossible(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  values: ValueSet,
): boolean {
  const search = new Witness(law, encoded.masks);
  for (const value of [YES, NO, NOT_APPLICABLE])
    if ((values & value) !== 0 && !search.finds(unit, value)) return false;
  return true;
}

/** Two values are given by some situations: the answer is open. */
export function severalPossible(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): boolean {
  const search = new Witness(law, encoded.masks);
  let found = 0;
  for (const value of [YES, NO, NOT_APPLICABLE]) if (search.finds(unit, value) && ++found === 2) return true;
  return false;
}

class Witness {
  readonly #law: LoadedLaw;
  /** Those of the situation: narrowed in place, and given back as they were. */
  readonly #masks: Uint32Array;
  /** What was narrowed: word, what it was; undone from the end. */
  readonly #trail: number[] = [];
  #steps = MOST_STEPS;

  constructor(law: LoadedLaw, masks: Uint32Array) {
    this.#law = law;
    this.#masks = masks;
  }

  finds(unit: LoadedUnit, value: ValueSet): boolean {
    for (const { selected, scope, body } of unit.unit.versions) {
      const found =
        this.#coherent() &&
        this.#holds(selected, true) &&
        this.#holds(scope, value !== NOT_APPLICABLE) &&
        (value === NOT_APPLICABLE || this.#holds(body, value === YES));
      this.#undo(0);
      if (found) return true;
    }
    const outside = value === NOT_APPLICABLE && this.#coherent() && this.#holds(unit.unit.outside, true);
    this.#undo(0);
    return outside;
  }

  /** What is certain of every situation. */
  #coherent(): boolean {
    return this.#law.law.constraints.every(({ clause }) => this.#holds(clause, true));
  }

  /** Makes a formula hold (or fail) beside what is decided already; what it narrowed stays when it can. */
  #holds(id: number, want: boolean): boolean {
    const node = this.#law.law.nodes[id];
    if (--this.#steps < 0 || node === undefined) return false;
    switch (node.op) {
      case "true":
        return want;
      case "false":
        return !want;
      case "lit":
        return this.#narrow(node.lit, want);
      case "and":
      case "or":
        return (node.op === "and") === want ? this.#every(node.of, want) : this.#some(node.of, want);
      default:
        return this.#holds(node.of, want);
    }
  }

  #every(ids: readonly number[], want: boolean): boolean {
    const mark = this.#trail.length;
    for (let i = 0; i < ids.length; i++)
      if (!this.#holds(ids[i] as number, want)) {
        this.#undo(mark);
        return false;
      }
    return true;
  }

  #some(ids: readonly number[], want: boolean): boolean {
    for (let i = 0; i < ids.length; i++) if (this.#holds(ids[i] as number, want)) return true;
    return false;
  }

  #narrow(lit: number, want: boolean): boolean {
    const { variable = 0, set = [] } = this.#law.law.literals[lit] ?? {};
    const at = this.#law.maskOffset[variable] as number;
    const mark = this.#trail.length;
    let left = 0;
    for (let w = 0; w < set.length; w++) {
      const before = this.#masks[at + w] as number;
      const after = before & (want ? (set[w] as number) : ~(set[w] as number));
      left |= after;
      this.#trail.push(at + w, before);
      this.#masks[at + w] = after;
    }
    if (left === 0) this.#undo(mark);
    return left !== 0;
  }

  #undo(mark: number): void {
    while (this.#trail.length > mark) {
      const before = this.#trail.pop() as number;
      this.#masks[this.#trail.pop() as number] = before;
    }
  }
}
