// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Formulas as gates over bits. Each literal owns one bit in two planes: T (it may hold) and F (it may fail).
 * The literals of a gate are then one mask test a word, and a gate ends at the first one that decides it:
 * no strings, no allocation, no `eval`. A gate shared by several formulas is made once.
 */
import type { Literal, Node } from "../../compiled-law.ts";
import { CAN_FAIL, CAN_HOLD, FAILS, HOLDS, type Tri } from "../values/ranges.ts";

export interface Gate {
  /** All must hold, or one is enough. */
  readonly and: boolean;
  /** Literals: `[word, mask, …]`. */
  readonly pairs: readonly number[];
  readonly kids: readonly Gate[];
}

/** The gate of a formula. */
export type Program = Gate;

/** Where each literal's bit is: literals of one variable are neighbours, so a variable is patched in a word or two. */
export class BitLayout {
  /** Bit position of each literal. */
  readonly position: Int32Array;
  readonly words: number;
  /** Literals of variable v: `ofVariable[start[v]] … ofVariable[start[v + 1] − 1]`. */
  readonly start: Int32Array;
  readonly ofVariable: Int32Array;

  constructor(literals: readonly Literal[], variables: number) {
    this.position = new Int32Array(literals.length);
    this.start = new Int32Array(variables + 1);
    this.ofVariable = new Int32Array(literals.length);
    const { start, ofVariable, position } = this;
    for (const { variable } of literals) start[variable + 1] = (start[variable + 1] as number) + 1;
    for (let v = 0; v < variables; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
    const next = start.slice();
    literals.forEach(({ variable }, lit) => {
      const at = next[variable] as number;
      ofVariable[at] = lit;
      next[variable] = at + 1;
    });
    let bit = 0;
    for (let v = 0; v < variables; v++) {
      const [from, to] = [start[v] as number, start[v + 1] as number];
      // Keep a variable's literals in one word when they fit.
      if (to - from <= 32 && (bit & 31) + to - from > 32) bit = (bit + 31) & ~31;
      for (let i = from; i < to; i++) position[ofVariable[i] as number] = bit++;
    }
    this.words = (bit + 31) >> 5;
  }

  literalsOf(variable: number): Int32Array {
    return this.ofVariable.subarray(this.start[variable], this.start[variable + 1]);
  }
}

const ALWAYS: Gate = { and: true, pairs: [], kids: [] };
const NEVER: Gate = { and: false, pairs: [], kids: [] };

/** Makes the gate of a formula node; `known`: gates already made, by node. */
export function compileGate(
  root: number,
  nodes: readonly Node[],
  layout: BitLayout,
  known: Map<number, Gate>,
): Gate {
  const id = unwrap(root, nodes);
  const made = known.get(id);
  if (made) return made;
  const node = nodes[id];
  const gate =
    node?.op === "true"
      ? ALWAYS
      : node?.op === "lit"
        ? gateOver(true, [id], nodes, layout, known)
        : node?.op === "and" || node?.op === "or"
          ? gateOver(node.op === "and", node.of, nodes, layout, known)
          : NEVER;
  known.set(id, gate);
  return gate;
}

function gateOver(
  and: boolean,
  children: readonly number[],
  nodes: readonly Node[],
  layout: BitLayout,
  known: Map<number, Gate>,
): Gate {
  const pairs: number[] = [];
  const kids: Gate[] = [];
  for (const child of children) {
    const inner = unwrap(child, nodes);
    const node = nodes[inner];
    if (node?.op === "lit") addBit(pairs, layout.position[node.lit] as number);
    else kids.push(compileGate(inner, nodes, layout, known));
  }
  return { and, pairs, kids };
}

function addBit(pairs: number[], bit: number): void {
  const mask = 1 << (bit & 31);
  for (let i = 0; i < pairs.length; i += 2)
    if (pairs[i] === bit >> 5) {
      pairs[i + 1] = (pairs[i + 1] as number) | mask;
      return;
    }
  pairs.push(bit >> 5, mask);
}

/** Through the wrappers that only carry words. */
export function unwrap(id: number, nodes: readonly Node[]): number {
  let at = id;
  for (;;) {
    const node = nodes[at];
    if (node?.op !== "note" && node?.op !== "ref" && node?.op !== "named") return at;
    at = node.of;
  }
}

/** Kleene's value of a formula: bit 1 may hold, bit 2 may fail. */
export function run(gate: Gate, T: Int32Array, F: Int32Array): Tri {
  return gate.and ? runAnd(gate, T, F) : runOr(gate, T, F);
}

function runAnd({ pairs, kids }: Gate, T: Int32Array, F: Int32Array): Tri {
  let value: number = HOLDS;
  for (let p = 0; p < pairs.length; p += 2) {
    const word = pairs[p] as number;
    const mask = pairs[p + 1] as number;
    if (((T[word] as number) & mask) !== mask) return FAILS;
    if (((F[word] as number) & mask) !== 0) value = CAN_HOLD | CAN_FAIL;
  }
  for (let k = 0; k < kids.length; k++) {
    const kid = run(kids[k] as Gate, T, F);
    if (kid === FAILS) return FAILS;
    value |= kid;
  }
  return value as Tri;
}

function runOr({ pairs, kids }: Gate, T: Int32Array, F: Int32Array): Tri {
  let value: number = FAILS;
  for (let p = 0; p < pairs.length; p += 2) {
    const word = pairs[p] as number;
    const mask = pairs[p + 1] as number;
    if (((F[word] as number) & mask) !== mask) return HOLDS;
    if (((T[word] as number) & mask) !== 0) value = CAN_HOLD | CAN_FAIL;
  }
  for (let k = 0; k < kids.length; k++) {
    const kid = run(kids[k] as Gate, T, F);
    if (kid === HOLDS) return HOLDS;
    value |= kid;
  }
  return value as Tri;
}
