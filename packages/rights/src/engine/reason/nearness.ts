// SPDX-License-Identifier: AGPL-3.0-or-later
/** How near a formula that does not hold is to holding: of many ways that are closed, the nearest one tells the most. */
import type { NodeValues } from "../answer/node-values.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { CAN_FAIL, CAN_HOLD, type Tri } from "../values/ranges.ts";

interface Distance {
  /** Tests that surely fail, by the nearest way; infinity when none leads there. What is not known counts for nothing. */
  readonly failed: number;
  /** Tests of that way that surely hold. */
  readonly met: number;
}

export class Nearness {
  readonly #law: LoadedLaw;
  readonly #values: NodeValues;
  readonly #known = new Map<number, Distance>();

  /** @param values of everything that is known. */
  constructor(law: LoadedLaw, values: NodeValues) {
    this.#law = law;
    this.#values = values;
  }

  /** The nearest first; those as near as each other in their own order. */
  sorted(ids: readonly number[]): readonly number[] {
    return ids.toSorted((a, b) => byNearness(this.#of(a), this.#of(b)));
  }

  #of(id: number): Distance {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const found = this.#measure(id);
    this.#known.set(id, found);
    return found;
  }

  #measure(id: number): Distance {
    const node = this.#law.law.nodes[id];
    switch (node?.op) {
      case "note":
      case "named":
      case "ref":
        return this.#of(node.of);
      case "and":
        return node.of
          .map((part) => this.#of(part))
          .reduce((sum, part) => ({ failed: sum.failed + part.failed, met: sum.met + part.met }), {
            failed: 0,
            met: 0,
          });
      case "or":
        return node.of.map((part) => this.#of(part)).toSorted(byNearness)[0] ?? NOWHERE;
      case "true":
        return { failed: 0, met: 0 };
      case "false":
        return NOWHERE;
      default:
        return ofTest(this.#values.alone(id));
    }
  }
}

const NOWHERE: Distance = { failed: Number.POSITIVE_INFINITY, met: 0 };

const ofTest = (value: Tri): Distance => ({
  failed: value === CAN_FAIL ? 1 : 0,
  met: value === CAN_HOLD ? 1 : 0,
});

const byNearness = (a: Distance, b: Distance): number =>
  a.failed === b.failed ? b.met - a.met : a.failed - b.failed;
