// SPDX-License-Identifier: AGPL-3.0-or-later
/** Writes the code of 32 stored situations: one « and » or « or » a step, over whole words. */

import { ALL, NONE } from "../engine/circuit/logic.ts";
import type { Operand, PlaneProgram } from "../engine/circuit/plane-steps.ts";
import { type Cut, cut, type Item } from "./chunks.ts";

export interface Written {
  readonly functions: readonly string[];
  /** Words of memory that the functions share. */
  readonly memory: number;
}

/**
 * Functions `${name}0`, `${name}1`… of `(d, b, o, c)`: words of the stored planes from `b`, answers from `c`; `s` is
 * the memory.
 * @param most steps a function.
 */
export function writeMany({ steps, units }: PlaneProgram, name: string, most: number): Written {
  const { chunks, slots } = cut(steps, units, most);
  const functions = chunks.map(
    (items, i) => `function ${name}${i}(d, b, o, c) {\n${new ManyChunk(slots).write(items).join("\n")}\n}`,
  );
  return { functions, memory: slots.size };
}

class ManyChunk {
  readonly #slots: Cut["slots"];
  readonly #lines: string[] = [];
  readonly #known = new Map<Operand, string>([
    [ALL, "-1"],
    [NONE, "0"],
  ]);

  constructor(slots: Cut["slots"]) {
    this.#slots = slots;
  }

  write(items: readonly Item[]): readonly string[] {
    for (const item of items) {
      const parts = item.of.map((operand) => this.#word(operand));
      if ("unit" in item)
        parts.forEach((word, w) => void this.#lines.push(`o[c + ${item.unit * 3 + w}] = ${word};`));
      else {
        const slot = this.#slots.get(item.id);
        const name = this.#keep(item.id, parts.join(item.and ? " & " : " | "));
        if (slot !== undefined) this.#lines.push(`s[${slot}] = ${name};`);
      }
    }
    return this.#lines;
  }

  #word(operand: Operand): string {
    const known = this.#known.get(operand);
    if (known !== undefined) return known;
    return this.#keep(operand, operand < 0 ? `d[b + ${~operand}]` : `s[${this.#slots.get(operand)}]`);
  }

  #keep(operand: Operand, expression: string): string {
    const name = operand < 0 ? `p${~operand}` : `x${operand}`;
    this.#lines.push(`const ${name} = ${expression};`);
    this.#known.set(operand, name);
    return name;
  }
}
