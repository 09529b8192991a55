// SPDX-License-Identifier: AGPL-3.0-or-later
/** Kleene's value of every formula node for one encoding, found in one walk up the row when the first is asked. */

import { GATE, isAnd, LITERAL, linked, NEXT, TRUE } from "../../packing/node-row.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { CAN_FAIL, CAN_HOLD, OPEN, type Tri } from "../values/ranges.ts";

export class NodeValues {
  readonly #law: LoadedLaw;
  readonly #T: Int32Array;
  readonly #F: Int32Array;
  #values: Uint8Array | null = null;
  #broken: boolean | null = null;

  constructor(law: LoadedLaw, planes: { readonly T: Int32Array; readonly F: Int32Array }) {
    this.#law = law;
    this.#T = planes.T;
    this.#F = planes.F;
  }

  of(id: number): Tri {
    return this.all[id] as Tri;
  }

  /**
   * Of one node, without the walk: for a few small formulas asked again after each change of bits. A formula shared
   * by its parts is worked out once for each of them.
   */
  alone(id: number): Tri {
    if (this.#values !== null) return this.#values[id] as Tri;
    const { nodes, literals } = this.#law;
    const inner = nodes.unwrap(id);
    const literal = nodes.literal(inner);
    if (literal >= 0) return this.#bitsAt(literals.position[literal] as number);
    const code = nodes.code(inner);
    if (code < GATE) return code === TRUE ? CAN_HOLD : CAN_FAIL;
    let all: number = OPEN;
    let any = 0;
    for (const child of nodes.children(inner)) {
      const value = this.alone(child);
      all &= value;
      any |= value;
    }
    return gateValue(code, all, any);
  }

  #bitsAt(bit: number): Tri {
    const [may, fail] = [this.#T[bit >> 5] as number, this.#F[bit >> 5] as number];
    return (((may >>> (bit & 31)) & 1) | (((fail >>> (bit & 31)) & 1) << 1)) as Tri;
  }

  /** By node. */
  get all(): Uint8Array {
    this.#values ??= valuesOf(this.#law, this.#T, this.#F);
    return this.#values;
  }

  /** Some certain constraint cannot hold: nothing is possible. */
  get broken(): boolean {
    this.#broken ??= this.#law.law.constraints.some(({ clause }) => (this.alone(clause) & CAN_HOLD) === 0);
    return this.#broken;
  }

  /** They are those of an encoding: of its planes, not of a copy of them. */
  areOf(planes: { readonly T: Int32Array }): boolean {
    return this.#T === planes.T;
  }

  /** Bits were written. */
  forget(): void {
    this.#values = null;
    this.#broken = null;
  }
}

/** Most nodes are open in most first situations: only what is not is worked out. */
function valuesOf(law: LoadedLaw, T: Int32Array, F: Int32Array): Uint8Array {
  const { row, count } = law.nodes;
  const values = new Uint8Array(count).fill(OPEN);
  literalValues(law, T, F, values);
  for (let i = 0, p = 1; i < count; i++) {
    const code = row[p++] as number;
    if (code >= GATE) {
      const from = p;
      let all: number = OPEN;
      for (const end = p + ((code - GATE) >> 1); p < end; p++) {
        const link = row[p] as number;
        all &= values[link < 0 ? i + link : link] as number;
      }
      if (all === OPEN && p > from) continue;
      let any = 0;
      for (let q = from; q < p; q++) any |= values[linked(i, row[q] as number)] as number;
      values[i] = gateValue(code, all, any);
    } else if (code > LITERAL) values[i] = values[linked(i, row[p++] as number)] as number;
    else if (code === LITERAL) p++;
    else if (code !== NEXT) values[i] = code === TRUE ? CAN_HOLD : CAN_FAIL;
  }
  return values;
}

/** Of a gate, from what all its parts can be and what any of them can be. */
function gateValue(code: number, all: number, any: number): Tri {
  return (isAnd(code) ? (all & CAN_HOLD) | (any & CAN_FAIL) : (any & CAN_HOLD) | (all & CAN_FAIL)) as Tri;
}

function literalValues(law: LoadedLaw, T: Int32Array, F: Int32Array, values: Uint8Array): void {
  const { count, position } = law.literals;
  const { ofLiteral } = law.nodes;
  for (let lit = 0; lit < count; lit++) {
    const bit = position[lit] as number;
    const may = T[bit >> 5] as number;
    const fail = F[bit >> 5] as number;
    if ((may & fail) === -1) continue;
    values[ofLiteral[lit] as number] = ((may >>> (bit & 31)) & 1) | (((fail >>> (bit & 31)) & 1) << 1);
  }
}
