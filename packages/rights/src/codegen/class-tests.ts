// SPDX-License-Identifier: AGPL-3.0-or-later
/** How one encoded situation is asked whether a variable may be of some classes: a mask over one of its words. */

import type { Term } from "../engine/circuit/logic.ts";
import type { LoadedLaw } from "../engine/law/loaded-law.ts";
import { has } from "../engine/law/mixed.ts";

export interface ClassTest {
  /** The test holds when one of the masks meets its word. */
  readonly parts: readonly { readonly word: string; readonly mask: number }[];
  /** One bit of one word: it does not hold when the bit is not set. */
  readonly oneBit: boolean;
}

type Within = Extract<Term, { op: "within" }>;

/** Tests by a literal's bit where the law has such a literal, else by the set of classes itself. */
export class ClassTests {
  readonly #law: LoadedLaw;
  readonly #literals = new Map<string, ClassTest>();

  constructor(law: LoadedLaw) {
    this.#law = law;
    law.law.literals.forEach(({ variable, set }, lit) => {
      const { classes = 0 } = law.law.variables[variable] ?? {};
      const all = Array.from({ length: classes }, (_, c) => c);
      const bit = law.literals.position[lit] as number;
      for (const [plane, chosen] of [
        ["T", all.filter((c) => has(set, c))],
        ["F", all.filter((c) => !has(set, c))],
      ] as const) {
        const parts = [{ word: `${plane}[${bit >> 5}]`, mask: 1 << (bit & 31) }];
        this.#literals.set(keyOf(variable, chosen), { parts, oneBit: true });
      }
    });
  }

  of({ variable, classes }: Within): ClassTest {
    const literal = this.#literals.get(keyOf(variable, classes));
    if (literal) return literal;
    const masks = new Map<number, number>();
    for (const c of classes) {
      const at = (this.#law.maskOffset[variable] as number) + (c >> 5);
      masks.set(at, (masks.get(at) ?? 0) | (1 << (c & 31)));
    }
    return {
      parts: [...masks].map(([at, mask]) => ({ word: `m[${at}]`, mask })),
      oneBit: classes.length === 1,
    };
  }
}

function keyOf(variable: number, classes: readonly number[]): string {
  return `${variable}.${classes.join(".")}`;
}
