// SPDX-License-Identifier: AGPL-3.0-or-later
/** Builds formulas in negation normal form, sharing equal nodes and folding constants. */

import { type ClassSet, FALSE, type Literal, type Node, TRUE } from "../artefact/compiled-law.ts";
import type { Confidence } from "../syntax/index.ts";
import { present } from "../syntax/present.ts";

/** What the builder needs to know of a variable: its number of classes. */
export interface ClassCounts {
  classesOf(variable: number): number;
}

interface NoteWords {
  readonly confidence?: Confidence | undefined;
  readonly label?: string | undefined;
}

/** A growing, hash-consed formula graph. Node ids are indices into `nodes`. */
export class FormulaBuilder {
  readonly nodes: Node[] = [{ op: "true" }, { op: "false" }];
  readonly literals: Literal[] = [];
  readonly #nodeIds = new Map<string, number>();
  readonly #literalIds = new Map<string, number>();
  readonly #counts: ClassCounts;

  constructor(counts: ClassCounts) {
    this.#counts = counts;
  }

  #share(key: string, make: () => Node): number {
    const known = this.#nodeIds.get(key);
    if (known !== undefined) return known;
    const id = this.nodes.push(make()) - 1;
    this.#nodeIds.set(key, id);
    return id;
  }

  /** « The variable is in this set of classes. » An empty set is false, a full one is true. */
  literal(variable: number, set: ClassSet): number {
    if (set.every((word) => word === 0)) return FALSE;
    if (isFull(set, this.#counts.classesOf(variable))) return TRUE;
    const key = `${variable}:${set.join(".")}`;
    let lit = this.#literalIds.get(key);
    if (lit === undefined) {
      lit = this.literals.push({ variable, set }) - 1;
      this.#literalIds.set(key, lit);
    }
    const id = lit;
    return this.#share(`l${id}`, () => ({ op: "lit", lit: id }));
  }

  and(children: readonly number[]): number {
    return this.#gate("and", children);
  }

  or(children: readonly number[]): number {
    return this.#gate("or", children);
  }

  /** Flattens, folds constants and merges literals of one variable (their sets meet or join). */
  #gate(op: "and" | "or", children: readonly number[]): number {
    const neutral = op === "and" ? TRUE : FALSE;
    const absorbing = op === "and" ? FALSE : TRUE;
    const flat: number[] = [];
    for (const child of children) {
      const node = this.nodes[child];
      if (node?.op === op) flat.push(...node.of);
      else if (child !== neutral) flat.push(child);
    }
    if (flat.includes(absorbing)) return absorbing;
    const merged = this.#mergeLiterals(op, flat);
    if (merged.includes(absorbing)) return absorbing;
    const unique = [...new Set(merged.filter((child) => child !== neutral))];
    if (unique.length === 0) return neutral;
    const [only] = unique;
    if (unique.length === 1 && only !== undefined) return only;
    return this.#share(`${op}${[...unique].sort((a, b) => a - b).join(",")}`, () => ({ op, of: unique }));
  }

  #mergeLiterals(op: "and" | "or", children: readonly number[]): number[] {
    const byVariable = new Map<number, number>();
    const out: number[] = [];
    for (const child of children) {
      const node = this.nodes[child];
      const literal = node?.op === "lit" ? this.literals[node.lit] : undefined;
      if (!literal) {
        out.push(child);
        continue;
      }
      const at = byVariable.get(literal.variable);
      if (at === undefined) {
        byVariable.set(literal.variable, out.push(child) - 1);
        continue;
      }
      out[at] = this.#joinLiterals(op, out[at] ?? child, literal);
    }
    return out;
  }

  #joinLiterals(op: "and" | "or", into: number, literal: Literal): number {
    const node = this.nodes[into];
    if (node?.op !== "lit")
      return into === (op === "and" ? FALSE : TRUE) ? into : this.literal(literal.variable, literal.set);
    const other = this.literals[node.lit];
    if (!other) return into;
    const set = other.set.map(
      (word, i) => (op === "and" ? word & (literal.set[i] ?? 0) : word | (literal.set[i] ?? 0)) >>> 0,
    );
    return this.literal(literal.variable, set);
  }

  /** Words that a formula carries for explanations. */
  note(of: number, { confidence, label }: NoteWords): number {
    if (of === TRUE || of === FALSE || (confidence === undefined && label === undefined)) return of;
    const words = present({ confidence, label });
    return this.#share(`n${of}|${confidence ?? ""}|${label ?? ""}`, () => ({ op: "note", of, ...words }));
  }

  ref(of: number, unit: string, negated: boolean): number {
    if (of === TRUE || of === FALSE) return of;
    return this.#share(`r${of}|${unit}|${negated}`, () => ({ op: "ref", of, unit, negated }));
  }

  named(of: number, name: string, negated: boolean): number {
    if (of === TRUE || of === FALSE) return of;
    return this.#share(`c${of}|${name}|${negated}`, () => ({ op: "named", of, name, negated }));
  }
}

/** The empty class set of a variable with this many classes. */
function emptySet(classes: number): number[] {
  return new Array<number>(Math.ceil(classes / 32)).fill(0);
}

/** A set holding exactly the classes for which `has` is true. */
export function classSet(classes: number, has: (index: number) => boolean): number[] {
  const set = emptySet(classes);
  for (let i = 0; i < classes; i++) if (has(i)) set[i >> 5] = ((set[i >> 5] ?? 0) | (1 << (i & 31))) >>> 0;
  return set;
}

export function complement(set: ClassSet, classes: number): number[] {
  return classSet(classes, (i) => (((set[i >> 5] ?? 0) >>> (i & 31)) & 1) === 0);
}

function isFull(set: ClassSet, classes: number): boolean {
  return complement(set, classes).every((word) => word === 0);
}
