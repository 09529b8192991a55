// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Formula nodes as one row of numbers, run as they are: `count`, then for each node its code and its children. A near
 * child is counted back from the node (below zero), a far one is named by its number: many nodes share the far ones.
 * The literals are numbered in the order of their nodes, nearly always.
 */
import type { Node } from "../artefact/compiled-law.ts";

export const TRUE = 0;
export const FALSE = 1;
/** The literal after the last one; another literal, by its distance. */
export const NEXT = 2;
export const LITERAL = 3;
/** Twice: plain, and negated (or without a word). */
const NOTE = 4;
const REF = 6;
const NAMED = 8;
/** Then gates: twice the number of children, one more for « or ». */
export const GATE = 10;

/** Children up to here are near. */
const NEAR = 16;

export function packNodes(nodes: readonly Node[]): { row: number[]; words: string[] } {
  const row: number[] = [nodes.length];
  const words: string[] = [];
  let lastLiteral = -1;
  nodes.forEach((node, i) => {
    const link = (child: number): number => (i - child <= NEAR ? child - i : child);
    switch (node.op) {
      case "true":
      case "false":
        row.push(node.op === "true" ? TRUE : FALSE);
        return;
      case "lit":
        if (node.lit === lastLiteral + 1) row.push(NEXT);
        else row.push(LITERAL, node.lit - lastLiteral);
        lastLiteral = node.lit;
        return;
      case "and":
      case "or":
        row.push(GATE + 2 * node.of.length + (node.op === "or" ? 1 : 0), ...node.of.map(link));
        return;
      case "note":
        row.push(node.label === undefined ? NOTE + 1 : NOTE, link(node.of));
        words.push(node.confidence ?? "");
        if (node.label !== undefined) words.push(node.label);
        return;
      case "ref":
      case "named":
        row.push((node.op === "ref" ? REF : NAMED) + (node.negated ? 1 : 0), link(node.of));
        words.push(node.op === "ref" ? node.unit : node.name);
    }
  });
  return { row, words };
}

/** The nodes of a row by their number. */
export class NodeRow {
  readonly row: readonly number[];
  readonly count: number;
  /** Where the code of each node is in the row; of a literal's node, below zero: −1 minus the literal. */
  readonly at: Int32Array;
  /** The node of each literal. */
  readonly ofLiteral: Int32Array;

  constructor(row: readonly number[]) {
    const count = row[0] as number;
    const at = new Int32Array(count);
    const ofLiteral = new Int32Array(count);
    let last = -1;
    for (let i = 0, p = 1; i < count; i++) {
      const code = row[p++] as number;
      if (code === NEXT) {
        at[i] = ~++last;
        ofLiteral[last] = i;
      } else {
        at[i] = p - 1;
        if (code >= GATE) p += (code - GATE) >> 1;
        else if (code > LITERAL) p++;
        else if (code === LITERAL) {
          last += row[p++] as number;
          at[i] = ~last;
          ofLiteral[last] = i;
        }
      }
    }
    this.row = row;
    this.count = count;
    this.at = at;
    this.ofLiteral = ofLiteral;
  }

  /** Through the wrappers that only carry words. */
  unwrap(id: number): number {
    const { row, at } = this;
    let inner = id;
    for (;;) {
      const p = at[inner] as number;
      const code = p < 0 ? NEXT : (row[p] as number);
      if (code < NOTE || code >= GATE) return inner;
      inner = linked(inner, row[p + 1] as number);
    }
  }

  /** The literal of a node, −1 when it has none. */
  literal(id: number): number {
    const p = this.at[id] as number;
    return p < 0 ? ~p : -1;
  }

  /** The children of a gate; of any other node, none. */
  children(id: number): number[] {
    const p = this.at[id] as number;
    const code = this.code(id);
    return code < GATE
      ? []
      : this.row.slice(p + 1, p + 1 + ((code - GATE) >> 1)).map((link) => linked(id, link));
  }

  isTrue(id: number): boolean {
    return this.code(this.unwrap(id)) === TRUE;
  }

  code(id: number): number {
    const p = this.at[id] as number;
    return p < 0 ? NEXT : (this.row[p] as number);
  }
}

/** Of the code of a gate. */
export function isAnd(code: number): boolean {
  return (code & 1) === 0;
}

/** The number of a child. */
export function linked(parent: number, link: number): number {
  return link < 0 ? parent + link : link;
}

export function unpackNodes(nodes: NodeRow, words: readonly string[]): Node[] {
  let word = 0;
  return Array.from(nodes.at, (p, i): Node => {
    if (p < 0) return { op: "lit", lit: ~p };
    const code = nodes.row[p] as number;
    if (code >= GATE) return { op: isAnd(code) ? "and" : "or", of: nodes.children(i) };
    if (code <= FALSE) return { op: code === TRUE ? "true" : "false" };
    const of = linked(i, nodes.row[p + 1] as number);
    const first = words[word++] as string;
    if (code >= NAMED) return { op: "named", of, name: first, negated: code === NAMED + 1 };
    if (code >= REF) return { op: "ref", of, unit: first, negated: code === REF + 1 };
    return note(of, first, code === NOTE ? words[word++] : undefined);
  });
}

function note(of: number, confidence: string, label: string | undefined): Node {
  return {
    op: "note",
    of,
    ...(confidence === ""
      ? {}
      : { confidence: confidence as NonNullable<Extract<Node, { op: "note" }>["confidence"]> }),
    ...(label === undefined ? {} : { label }),
  };
}
