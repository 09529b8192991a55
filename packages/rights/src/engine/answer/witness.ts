// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The quick proof that a value is possible, or that it is not: a situation that gives it is looked for in the formula
 * itself. Each test that must hold narrows the classes of its variable; a situation is found when everything that must
 * come true has, and none was left without a class; there is none when every way was tried. It needs no preparation,
 * which is what a first answer wants; where the ways are too many, nothing is proven and the case split decides.
 */

import { FALSE, GATE, isAnd, linked, type NodeRow, TRUE } from "../../packing/node-row.ts";
import { BODY, FORMULAS_A_VERSION, SCOPE, SELECTED } from "../../packing/unit-row.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { NO, NOT_APPLICABLE, type ValueSet, YES } from "./value-set.ts";

/** Nodes looked at for one value and one order at the most: past it, the case split is cheaper. */
const MOST_STEPS = 400;

/** Nothing more to prove; nothing more but the rules that what was narrowed touches. */
const NO_GOAL = -1;
const RULES = -2;
const NONE = new Uint32Array(0);
const witnesses = new WeakMap<LoadedLaw, Witness>();

/**
 * Those of these values that some situation gives, where the constraints hold; `null` when it could not be told of each.
 * Variables are taken as independent.
 */
export function possibleAmong(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  values: ValueSet,
): ValueSet | null {
  return searching(law, encoded, (search) => search.among(unit, values));
}

/**
 * What gives this value, whatever all else: by word of the masks, classes of which the situation is in one. Of two found,
 * the one that asks less. Null: none was found.
 */
export function witnessOf(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  value: ValueSet,
): ReadonlyMap<number, number> | null {
  return searching(law, encoded, (search) => search.witness(unit, value));
}

/** Two values are given by some situations: the answer is open. */
export function severalPossible(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): boolean {
  return searching(law, encoded, (search) => search.findsTwo(unit));
}

function searching<T>(law: LoadedLaw, encoded: EncodedLaw, finds: (search: Witness) => T): T {
  const search = witnesses.get(law) ?? new Witness(law);
  witnesses.set(law, search);
  return search.in(encoded, finds);
}

/** Made once a law and used again: a search allocates nothing. */
class Witness {
  readonly #law: LoadedLaw;
  readonly #nodes: NodeRow;
  /** Those of the situation: narrowed in place, and given back as they were. */
  #masks: Uint32Array = NONE;
  /** What was narrowed: word, what it was; undone from the end. */
  readonly #trail: number[] = [];
  /** What is still to prove, as lists: a node (its complement when it must fail), then where the next goal is. */
  readonly #goals: number[] = [];
  /** By word of the masks: the constraints that its variable touches, near or far, as bits. */
  readonly #rulesAt: Int32Array;
  /** Classes left by the proof that succeeded, where they are wanted. */
  #proof: Map<number, number> | null = null;
  /** A constraint that cannot hold: nothing is possible. */
  #broken = false;
  #steps = 0;
  #lastFirst = true;

  constructor(law: LoadedLaw) {
    this.#law = law;
    this.#nodes = law.nodes;
    this.#rulesAt = rulesTouched(law);
  }

  in<T>({ masks, values }: EncodedLaw, finds: (search: Witness) => T): T {
    this.#masks = masks;
    this.#broken = values.broken;
    const found = finds(this);
    this.#masks = NONE;
    return found;
  }

  among(unit: LoadedUnit, values: ValueSet): ValueSet | null {
    let found: ValueSet = 0;
    for (const value of [YES, NO, NOT_APPLICABLE]) {
      if ((values & value) === 0) continue;
      if (this.#finds(unit, value)) found |= value;
      else if (this.#steps < 0) return null;
    }
    return found;
  }

  witness(unit: LoadedUnit, value: ValueSet): ReadonlyMap<number, number> | null {
    const proofs = [true, false].flatMap((lastFirst) => this.#proofInOrder(unit, value, lastFirst) ?? []);
    return proofs.sort((a, b) => a.size - b.size)[0] ?? null;
  }

  #proofInOrder(unit: LoadedUnit, value: ValueSet, lastFirst: boolean): ReadonlyMap<number, number> | null {
    const proof = new Map<number, number>();
    this.#proof = proof;
    this.#lastFirst = lastFirst;
    this.#steps = MOST_STEPS;
    const found = !this.#broken && this.#findsInOrder(unit, value);
    this.#proof = null;
    return found ? proof : null;
  }

  findsTwo(unit: LoadedUnit): boolean {
    const yes = this.#finds(unit, YES);
    const no = this.#finds(unit, NO);
    return (yes && no) || ((yes || no) && this.#finds(unit, NOT_APPLICABLE));
  }

  /**
   * Of several ways to come true the last is tried first, then the first: a bad choice early on is rarely bad both ways.
   * When it finds nothing and has steps left, there is nothing to be found.
   */
  #finds(unit: LoadedUnit, value: ValueSet): boolean {
    this.#lastFirst = true;
    this.#steps = MOST_STEPS;
    if (this.#broken) return false;
    if (this.#findsInOrder(unit, value)) return true;
    if (this.#steps >= 0) return false;
    this.#lastFirst = false;
    this.#steps = MOST_STEPS;
    return this.#findsInOrder(unit, value);
  }

  #findsInOrder({ head }: LoadedUnit, value: ValueSet): boolean {
    const { nodes, from, to, outside } = head;
    let found = false;
    for (let at = from; !found && at < to; at += FORMULAS_A_VERSION) {
      let goals = this.#goal(nodes[at + SCOPE] as number, value !== NOT_APPLICABLE, RULES);
      if (value !== NOT_APPLICABLE) goals = this.#goal(nodes[at + BODY] as number, value === YES, goals);
      found = this.#provesAlone(this.#goal(nodes[at + SELECTED] as number, true, goals));
    }
    if (found || value !== NOT_APPLICABLE) return found;
    return this.#provesAlone(this.#goal(outside, true, RULES));
  }

  /** The constraints that some narrowed variable touches: the others can hold, whatever is proven. */
  #provesRules(): boolean {
    const { constraints } = this.#law.law;
    let touched = 0;
    for (let t = 0; t < this.#trail.length; t += 2)
      touched |= this.#rulesAt[this.#trail[t] as number] as number;
    let goals = NO_GOAL;
    for (let i = constraints.length - 1; touched !== 0 && i >= 0; i--)
      if ((touched & ruleBit(i)) !== 0) goals = this.#goal(constraints[i]?.clause ?? 0, true, goals);
    return this.#proves(goals);
  }

  /** One thing more to prove, before others. */
  #goal(node: number, want: boolean, next: number): number {
    return this.#goals.push(want ? node : ~node, next) - 2;
  }

  /** Then everything is as it was. */
  #provesAlone(goals: number): boolean {
    const found = this.#proves(goals);
    if (found && this.#proof !== null) this.#keepIn(this.#proof);
    this.#undo(0);
    this.#goals.length = 0;
    return found;
  }

  /** Makes all these goals come true beside what is decided already. */
  #proves(goal: number): boolean {
    if (goal < 0) return goal === NO_GOAL || this.#provesRules();
    if (--this.#steps < 0) return false;
    const node = this.#goals[goal] as number;
    const next = this.#goals[goal + 1] as number;
    const want = node >= 0;
    const id = want ? node : ~node;
    const { row, at } = this.#nodes;
    const p = at[id] as number;
    if (p < 0) return this.#narrow(~p, want) && this.#proves(next);
    const code = row[p] as number;
    if (code <= FALSE) return (code === TRUE) === want && this.#proves(next);
    if (code < GATE) return this.#proves(this.#goal(linked(id, row[p + 1] as number), want, next));
    return isAnd(code) === want ? this.#provesEvery(id, goal) : this.#provesSome(id, goal);
  }

  /** Its tests first: they leave the least choice to the rest. */
  #provesEvery(id: number, goal: number): boolean {
    const { row, at } = this.#nodes;
    const want = (this.#goals[goal] as number) >= 0;
    let goals = this.#goals[goal + 1] as number;
    const p = at[id] as number;
    const parts = ((row[p] as number) - GATE) >> 1;
    for (let k = 1; k <= parts; k++) {
      const part = linked(id, row[p + (this.#lastFirst ? k : parts + 1 - k)] as number);
      const test = at[part] as number;
      if (test >= 0) goals = this.#goal(part, want, goals);
      else if (!this.#narrow(~test, want)) return false;
    }
    return this.#proves(goals);
  }

  #provesSome(id: number, goal: number): boolean {
    const { row, at } = this.#nodes;
    const want = (this.#goals[goal] as number) >= 0;
    const next = this.#goals[goal + 1] as number;
    const [trail, goals] = [this.#trail.length, this.#goals.length];
    const p = at[id] as number;
    const parts = ((row[p] as number) - GATE) >> 1;
    for (let k = 1; k <= parts; k++) {
      const part = linked(id, row[p + (this.#lastFirst ? parts + 1 - k : k)] as number);
      if (this.#proves(this.#goal(part, want, next))) return true;
      this.#undo(trail);
      this.#goals.length = goals;
    }
    return false;
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

  /** Of a set of classes over several words, one word: it is in the set. */
  #keepIn(proof: Map<number, number>): void {
    const { offset, words, count } = this.#law.law.variableRow;
    const narrowed = new Set(this.#trail.filter((_, t) => t % 2 === 0));
    for (let v = 0; v < count; v++) {
      const at = offset[v] as number;
      if (!narrowed.has(at)) continue;
      for (let word = at; word < at + (words[v] as number); word++)
        if ((this.#masks[word] as number) !== 0) {
          proof.set(word, (this.#masks[word] as number) | 0);
          break;
        }
    }
  }

  #undo(mark: number): void {
    while (this.#trail.length > mark) {
      const before = this.#trail.pop() as number;
      this.#masks[this.#trail.pop() as number] = before;
    }
  }
}

/** By word of the masks. Constraints that share a variable are touched together. */
function rulesTouched(law: LoadedLaw): Int32Array {
  const touched = new Int32Array(law.maskWords);
  const rules = law.law.constraints.map(({ clause }) =>
    law.literalsUnder(clause).map((lit) => law.maskOffset[law.literals.variable[lit] as number] as number),
  );
  for (let changed = true; changed; ) {
    changed = false;
    rules.forEach((words, i) => {
      const together = words.reduce((bits, word) => bits | (touched[word] as number), ruleBit(i));
      for (const word of words) {
        changed ||= touched[word] !== together;
        touched[word] = together;
      }
    });
  }
  return touched;
}

/** Past 31 constraints the last bit stands for all that follow. */
function ruleBit(constraint: number): number {
  return 1 << Math.min(constraint, 31);
}
