// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Writes the code of one encoded situation, without a branch: situations are all different, a branch would mostly
 * be guessed wrong. A term is a word that is not zero when it holds (*plain*), or when it does not (*turned*): an
 * « or » is the plain words of its parts together, an « and » their turned ones, and the tests of a same word of the
 * situation are one mask. Turning a word costs one comparison.
 */

import type { LawLogic } from "../engine/circuit/law-logic.ts";
import { ALL, NONE } from "../engine/circuit/logic.ts";
import { type Cut, cut, type Item } from "./chunks.ts";
import type { ClassTest } from "./class-tests.ts";
import type { Written } from "./many.ts";

/** Functions `${name}0`, `${name}1`… of `(m, T, F, o)`: class sets, literals, the set of values of each unit. */
export function writeOne(
  { logic, units }: LawLogic,
  testOf: (term: number) => ClassTest | null,
  name: string,
  most: number,
): Written {
  const terms = logic.below(units.flatMap((unit) => unit.terms)).flatMap((id) => {
    const term = logic.at(id);
    return "of" in term ? [{ id, and: term.op === "and", of: term.of }] : [];
  });
  const { chunks, slots } = cut(
    terms,
    units.map((unit) => unit.terms),
    most,
  );
  const gates = new Set(terms.filter(({ and }) => and).map(({ id }) => id));
  const functions = chunks.map((items, i) => {
    const chunk = new OneChunk({ slots, ands: gates, testOf });
    return `function ${name}${i}(m, T, F, o) {\n${chunk.write(items).join("\n")}\n}`;
  });
  return { functions, memory: slots.size };
}

interface Context {
  readonly slots: Cut["slots"];
  /** Terms that are an « and »: kept turned. */
  readonly ands: ReadonlySet<number>;
  readonly testOf: (term: number) => ClassTest | null;
}

class OneChunk {
  readonly #context: Context;
  readonly #loads = new Map<string, string>();
  readonly #lines: string[] = [];
  readonly #plain = new Map<number, string>([
    [ALL, "1"],
    [NONE, "0"],
  ]);
  readonly #turned = new Map<number, string>([
    [ALL, "0"],
    [NONE, "1"],
  ]);

  constructor(context: Context) {
    this.#context = context;
  }

  write(items: readonly Item[]): string[] {
    for (const item of items) {
      if ("unit" in item) {
        this.#lines.push(`o[${item.unit}] = ${this.#values(item.of)};`);
        continue;
      }
      const name = `${item.and ? "n" : "p"}${item.id}`;
      this.#lines.push(`const ${name} = ${this.#together(item.of, item.and)};`);
      (item.and ? this.#turned : this.#plain).set(item.id, name);
      const slot = this.#context.slots.get(item.id);
      if (slot !== undefined) this.#lines.push(`s[${slot}] = ${name};`);
    }
    return [...this.#loads.values(), ...this.#lines];
  }

  /** The parts in one word: not zero when one of them is not. */
  #together(of: readonly number[], turned: boolean): string {
    const masks = new Map<string, number>();
    const words: string[] = [];
    for (const id of of) {
      const test = this.#context.testOf(id);
      if (test !== null && (test.oneBit || !turned))
        for (const { word, mask } of test.parts) {
          const read = `${turned ? "~" : ""}${this.#load(word)}`;
          masks.set(read, (masks.get(read) ?? 0) | mask);
        }
      else words.push(this.#word(id, turned));
    }
    return [...[...masks].map(([word, mask]) => `(${word} & ${mask})`), ...words].join(" | ");
  }

  #load(word: string): string {
    const name = word.replace(/[[\]]/g, "");
    this.#loads.set(word, `const ${name} = ${word};`);
    return name;
  }

  /** The plain word of a term, or the turned one. */
  #word(id: number, turned: boolean): string {
    const words = turned ? this.#turned : this.#plain;
    const known = words.get(id);
    if (known !== undefined) return known;
    const name = `${turned ? "n" : "p"}${id}`;
    this.#lines.push(`const ${name} = ${this.#expression(id, turned)};`);
    words.set(id, name);
    return name;
  }

  /** Of a word that is not there yet: a test, a term of an earlier function, or the other word turned. */
  #expression(id: number, turned: boolean): string {
    if (this.#context.ands.has(id) !== turned) return `+(${this.#word(id, !turned)} === 0)`;
    return this.#context.testOf(id) ? this.#together([id], false) : `s[${this.#context.slots.get(id)}]`;
  }

  /** Yes, no, not applicable as the bits 1, 2, 4. */
  #values(of: readonly number[]): string {
    const bits = of.map((id, shift) => {
      if (id === NONE) return "";
      if (id === ALL) return `${1 << shift}`;
      const turned = this.#context.ands.has(id);
      const holds = `+(${this.#word(id, turned)} ${turned ? "===" : "!=="} 0)`;
      return shift === 0 ? holds : `(${holds} << ${shift})`;
    });
    return bits.filter((bit) => bit !== "").join(" | ") || "0";
  }
}
