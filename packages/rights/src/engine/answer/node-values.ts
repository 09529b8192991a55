// SPDX-License-Identifier: AGPL-3.0-or-later
/** Kleene's value of formula nodes, each computed once for one encoding: for walks that ask many nodes. */
import type { LoadedLaw } from "../law/loaded-law.ts";
import { CAN_FAIL, CAN_HOLD, type Tri } from "../values/ranges.ts";

export class NodeValues {
  readonly #law: LoadedLaw;
  readonly #T: Int32Array;
  readonly #F: Int32Array;
  /** 0: not computed (no value is impossible). */
  readonly #known: Uint8Array;

  constructor(law: LoadedLaw, planes: { readonly T: Int32Array; readonly F: Int32Array }) {
    this.#law = law;
    this.#T = planes.T;
    this.#F = planes.F;
    this.#known = new Uint8Array(law.law.nodes.length);
  }

  of(id: number): Tri {
    const known = this.#known[id];
    if (known) return known as Tri;
    const value = this.#compute(id);
    this.#known[id] = value;
    return value;
  }

  #compute(id: number): Tri {
    const node = this.#law.law.nodes[id];
    switch (node?.op) {
      case "true":
        return CAN_HOLD;
      case "lit": {
        const bit = this.#law.layout.position[node.lit] ?? 0;
        const may = ((this.#T[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
        const fail = ((this.#F[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
        return (may | (fail << 1)) as Tri;
      }
      case "note":
      case "ref":
      case "named":
        return this.of(node.of);
      case "and":
      case "or": {
        let all = 3;
        let any = 0;
        for (const child of node.of) {
          const v = this.of(child);
          all &= v;
          any |= v;
        }
        return (
          node.op === "and" ? (all & CAN_HOLD) | (any & CAN_FAIL) : (any & CAN_HOLD) | (all & CAN_FAIL)
        ) as Tri;
      }
      default:
        return CAN_FAIL;
    }
  }
}
