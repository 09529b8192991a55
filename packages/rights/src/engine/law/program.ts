// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Formulas as gates over bits. Each literal owns one bit in two planes: T (it may hold) and F (it may fail).
 * The literals of a gate are then one mask test a word, and a gate ends at the first one that decides it:
 * no strings, no allocation, no `eval`. A gate shared by several formulas is made once.
 */
import type { LiteralRow } from "../../packing/literal-row.ts";
import { FALSE, GATE, isAnd, type NodeRow, TRUE } from "../../packing/node-row.ts";
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

const ALWAYS: Gate = { and: true, pairs: [], kids: [] };
const NEVER: Gate = { and: false, pairs: [], kids: [] };

/** Makes the gates of formula nodes, each once. */
export class GateMaker {
  readonly #nodes: NodeRow;
  readonly #literals: LiteralRow;
  readonly #made = new Map<number, Gate>();

  constructor(nodes: NodeRow, literals: LiteralRow) {
    this.#nodes = nodes;
    this.#literals = literals;
  }

  gate(root: number): Gate {
    const id = this.#nodes.unwrap(root);
    const made = this.#made.get(id) ?? this.#make(id);
    this.#made.set(id, made);
    return made;
  }

  #make(id: number): Gate {
    const code = this.#nodes.code(id);
    if (code === TRUE) return ALWAYS;
    if (code === FALSE) return NEVER;
    return code < GATE ? this.#over([id], true) : this.#over(this.#nodes.children(id), isAnd(code));
  }

  #over(children: readonly number[], and: boolean): Gate {
    const pairs: number[] = [];
    const kids: Gate[] = [];
    for (const child of children) {
      const inner = this.#nodes.unwrap(child);
      const literal = this.#nodes.literal(inner);
      if (literal >= 0) addBit(pairs, this.#literals.position[literal] as number);
      else kids.push(this.gate(inner));
    }
    return { and, pairs, kids };
  }
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
