// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Formulas as flat programs over bits. Each literal owns one bit in two planes: T (it may hold) and F (it may
 * fail). A gate over many literals is then one mask test a word, which is what makes the engine fast: no
 * objects, no strings, no `eval`.
 *
 * Layout: gates in post-order, each `[op, pairs, kids, word, mask, …]`; results of kids are on a stack.
 */
import type { Literal, Node } from "../compiled-law.ts";
import type { Tri } from "./ranges.ts";

export type Program = Int32Array;

const AND = 0;
const OR = 1;

/** Where each literal's bit is: literals of one variable are neighbours, so a variable is patched in a word or two. */
export class BitLayout {
  /** Bit position of each literal. */
  readonly position: Int32Array;
  readonly words: number;
  /** Literals of each variable. */
  readonly literalsOf: readonly (readonly number[])[];

  constructor(literals: readonly Literal[], variables: number) {
    const byVariable: number[][] = Array.from({ length: variables }, () => []);
    literals.forEach((literal, i) => byVariable[literal.variable]?.push(i));
    this.position = new Int32Array(literals.length);
    let next = 0;
    for (const group of byVariable) {
      // Keep a variable's literals in one word when they fit.
      if (group.length <= 32 && (next & 31) + group.length > 32) next = (next + 31) & ~31;
      for (const literal of group) this.position[literal] = next++;
    }
    this.words = (next + 31) >> 5;
    this.literalsOf = byVariable;
  }
}

/** The program of a formula node. */
export function compileProgram(root: number, nodes: readonly Node[], layout: BitLayout): Program {
  const out: number[] = [];
  emit(root, nodes, layout, out);
  return Int32Array.from(out);
}

function emit(id: number, nodes: readonly Node[], layout: BitLayout, out: number[]): void {
  const node = nodes[id];
  switch (node?.op) {
    case "true":
      out.push(AND, 0, 0);
      return;
    case "false":
    case undefined:
      out.push(OR, 0, 0);
      return;
    case "note":
    case "ref":
    case "named":
      return emit(node.of, nodes, layout, out);
    case "lit":
      return emitGate(AND, [id], nodes, layout, out);
    case "and":
      return emitGate(AND, node.of, nodes, layout, out);
    case "or":
      return emitGate(OR, node.of, nodes, layout, out);
  }
}

function emitGate(op: number, children: readonly number[], nodes: readonly Node[], layout: BitLayout, out: number[]): void {
  const masks = new Map<number, number>();
  let kids = 0;
  for (const child of children) {
    const inner = unwrap(child, nodes);
    const node = nodes[inner];
    if (node?.op === "lit") {
      const bit = layout.position[node.lit] ?? 0;
      masks.set(bit >> 5, (masks.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    } else {
      emit(inner, nodes, layout, out);
      kids++;
    }
  }
  out.push(op, masks.size, kids);
  for (const [word, mask] of masks) out.push(word, mask);
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

const stack = new Int32Array(4096);

/** Kleene value of a program: bit 1 may hold, bit 2 may fail. */
export function run(program: Program, T: Int32Array, F: Int32Array): Tri {
  let sp = 0;
  let i = 0;
  const n = program.length;
  while (i < n) {
    const op = program[i] as number;
    const pairs = program[i + 1] as number;
    let kids = program[i + 2] as number;
    i += 3;
    let may: number;
    let fail: number;
    if (op === AND) {
      may = 1;
      fail = 0;
      for (let p = 0; p < pairs; p++) {
        const word = program[i] as number;
        const mask = program[i + 1] as number;
        i += 2;
        if (((T[word] as number) & mask) !== mask) may = 0;
        if (((F[word] as number) & mask) !== 0) fail = 2;
      }
      while (kids-- > 0) {
        const kid = stack[--sp] as number;
        may &= kid;
        fail |= kid & 2;
      }
    } else {
      may = 0;
      fail = 2;
      for (let p = 0; p < pairs; p++) {
        const word = program[i] as number;
        const mask = program[i + 1] as number;
        i += 2;
        if (((T[word] as number) & mask) !== 0) may = 1;
        if (((F[word] as number) & mask) !== mask) fail = 0;
      }
      while (kids-- > 0) {
        const kid = stack[--sp] as number;
        may |= kid & 1;
        fail &= kid;
      }
    }
    stack[sp++] = may | fail;
  }
  return stack[0] as Tri;
}
