// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The quick proof that a value is possible: a situation that gives it, built from the formula itself. Each test
 * that must hold narrows the classes of its variable; a situation is found when none is left empty. It needs no
 * preparation, which is what a first answer wants; where it fails, nothing is proven and the case split decides.
 */

import { FALSE, GATE, isAnd, linked, type NodeRow, TRUE } from "../../packing/node-row.ts";
import { BODY, FORMULAS_A_VERSION, SCOPE, SELECTED } from "../../packing/unit-row.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import type { EncodedLaw } from "../situation/encode.ts";
import { NO, NOT_APPLICABLE, type ValueSet, YES } from "./value-set.ts";

/** Tests looked at for one unit at the most: past it, the case split is cheaper. */
const MOST_STEPS = 600;

const NONE = new Uint32Array(0);
const witnesses = new WeakMap<LoadedLaw, Witness>();

/** Every one of these values is given by some situation. */
export function allPossible(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  values: ValueSet,
): boolean {
  return searching(law, encoded, (search) => search.findsAll(unit, values));
}

/** Two values are given by some situations: the answer is open. */
export function severalPossible(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): boolean {
  return searching(law, encoded, (search) => search.findsTwo(unit));
}

/** Says nothing (`false`) where no situation was found in which the constraints hold. */
function searching(law: LoadedLaw, encoded: EncodedLaw, finds: (search: Witness) => boolean): boolean {
  const search = witnesses.get(law) ?? new Witness(law);
  witnesses.set(law, search);
  const found = search.start(encoded.masks) && finds(search);
  search.end();
  return found;
}

/** Made once a law and used again: a search allocates nothing. */
class Witness {
  readonly #law: LoadedLaw;
  readonly #nodes: NodeRow;
  /** Those of the situation: narrowed in place, and given back as they were. */
  #masks: Uint32Array = NONE;
  /** What was narrowed: word, what it was; undone from the end. */
  readonly #trail: number[] = [];
  #steps = 0;
  /** Length of the trail once what is certain of every situation holds. */
  #start = 0;

  constructor(law: LoadedLaw) {
    this.#law = law;
    this.#nodes = law.nodes;
  }

  /** Takes a situation; says whether one was found in which the constraints hold. */
  start(masks: Uint32Array): boolean {
    this.#masks = masks;
    this.#steps = MOST_STEPS;
    const { constraints } = this.#law.law;
    for (let i = 0; i < constraints.length; i++)
      if (!this.#holds(constraints[i]?.clause ?? 0, true)) return false;
    this.#start = this.#trail.length;
    return true;
  }

  end(): void {
    this.#undo(0);
    this.#masks = NONE;
  }

  findsAll(unit: LoadedUnit, values: ValueSet): boolean {
    return (
      ((values & YES) === 0 || this.#finds(unit, YES)) &&
      ((values & NO) === 0 || this.#finds(unit, NO)) &&
      ((values & NOT_APPLICABLE) === 0 || this.#finds(unit, NOT_APPLICABLE))
    );
  }

  findsTwo(unit: LoadedUnit): boolean {
    const yes = this.#finds(unit, YES);
    const no = this.#finds(unit, NO);
    return (yes && no) || ((yes || no) && this.#finds(unit, NOT_APPLICABLE));
  }

  #finds({ head }: LoadedUnit, value: ValueSet): boolean {
    const { nodes, from, to, outside } = head;
    let found = false;
    for (let at = from; !found && at < to; at += FORMULAS_A_VERSION) {
      found =
        this.#holds(nodes[at + SELECTED] as number, true) &&
        this.#holds(nodes[at + SCOPE] as number, value !== NOT_APPLICABLE) &&
        (value === NOT_APPLICABLE || this.#holds(nodes[at + BODY] as number, value === YES));
      this.#undo(this.#start);
    }
    if (found || value !== NOT_APPLICABLE) return found;
    found = this.#holds(outside, true);
    this.#undo(this.#start);
    return found;
  }

  /** Makes a formula hold (or fail) beside what is decided already; what it narrowed stays when it can. */
  #holds(id: number, want: boolean): boolean {
    if (--this.#steps < 0) return false;
    const { row, at } = this.#nodes;
    let p = at[id] as number;
    if (p < 0) return this.#narrow(~p, want);
    const code = row[p] as number;
    if (code <= FALSE) return (code === TRUE) === want;
    if (code < GATE) return this.#holds(linked(id, row[p + 1] as number), want);
    const every = isAnd(code) === want;
    const mark = this.#trail.length;
    for (let left = (code - GATE) >> 1; left > 0; left--) {
      if (this.#holds(linked(id, row[++p] as number), want) === every) continue;
      if (every) this.#undo(mark);
      return !every;
    }
    return every;
  }

  #narrow(lit: number, want: boolean): boolean {
    const { variable, setAt, sets } = this.#law.literals;
    const v = variable[lit] as number;
    const at = this.#law.maskOffset[v] as number;
    const words = this.#law.law.variableRow.words[v] as number;
    const mark = this.#trail.length;
    let left = 0;
    for (let w = 0, s = setAt[lit] as number; w < words; w++, s++) {
      const before = this.#masks[at + w] as number;
      const after = before & (want ? (sets[s] as number) : ~(sets[s] as number));
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
