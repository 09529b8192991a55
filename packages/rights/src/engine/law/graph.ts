// SPDX-License-Identifier: AGPL-3.0-or-later
/** A formula graph flattened for walks: its nodes in an order where children come first, through the wrappers. */

import { GATE, isAnd, TRUE } from "../../packing/node-row.ts";
import { CAN_FAIL, CAN_HOLD, OPEN } from "../values/ranges.ts";
import type { LoadedLaw } from "./loaded-law.ts";

export const LITERAL = 0;
export const AND = 1;
const OR = 2;
export const CONSTANT = 3;

export interface Graph {
  /** Kind of each place: LITERAL, AND, OR or CONSTANT. */
  readonly kind: Uint8Array;
  /** Literal id, or 1 for the constant true. */
  readonly literal: Int32Array;
  /** Of a literal: its variable, and where its bit is in the planes. */
  readonly variable: Int32Array;
  readonly bit: Int32Array;
  /** Children of place i are `children[start[i] … start[i + 1]]`. */
  readonly start: Int32Array;
  readonly children: Int32Array;
  /** Place of each root, in the order given. */
  readonly roots: Int32Array;
  /** Scratch: Kleene's value of every place, and whether it is in the undecided part. */
  readonly values: Uint8Array;
  readonly live: Uint8Array;
}

export function buildGraph(law: LoadedLaw, roots: readonly number[]): Graph {
  const { nodes } = law;
  const { variable } = law.law.literalRow;
  const places = new Map<number, number>();
  const kinds: number[] = [];
  const literal: number[] = [];
  const start: number[] = [];
  const children: number[] = [];
  const place = (id: number): number => {
    const inner = nodes.unwrap(id);
    const known = places.get(inner);
    if (known !== undefined) return known;
    const code = nodes.code(inner);
    const own = nodes.literal(inner);
    const kids = nodes.children(inner).map(place);
    const at = kinds.push(own >= 0 ? LITERAL : code < GATE ? CONSTANT : isAnd(code) ? AND : OR) - 1;
    literal.push(own >= 0 ? own : code === TRUE ? 1 : 0);
    start.push(children.length);
    for (const kid of kids) children.push(kid);
    places.set(inner, at);
    return at;
  };
  const rootPlaces = roots.map(place);
  start.push(children.length);
  return {
    kind: new Uint8Array(kinds),
    literal: new Int32Array(literal),
    variable: new Int32Array(literal.map((l, i) => (kinds[i] === LITERAL ? (variable[l] as number) : -1))),
    bit: new Int32Array(
      literal.map((l, i) => (kinds[i] === LITERAL ? (law.literals.position[l] as number) : 0)),
    ),
    start: new Int32Array(start),
    children: new Int32Array(children),
    roots: new Int32Array(rootPlaces),
    values: new Uint8Array(kinds.length),
    live: new Uint8Array(kinds.length),
  };
}

/** Kleene's value of every place, in the graph's own array: valid until the next call. */
function graphValues(
  { kind, literal, bit, start, children, values }: Graph,
  T: Int32Array,
  F: Int32Array,
): Uint8Array {
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] === LITERAL) {
      const at = bit[i] as number;
      const may = ((T[at >> 5] as number) >>> (at & 31)) & 1;
      const fail = ((F[at >> 5] as number) >>> (at & 31)) & 1;
      values[i] = may | (fail << 1);
      continue;
    }
    if (kind[i] === CONSTANT) {
      values[i] = literal[i] === 1 ? CAN_HOLD : CAN_FAIL;
      continue;
    }
    let all = OPEN as number;
    let any = 0;
    const end = start[i + 1] as number;
    for (let c = start[i] as number; c < end; c++) {
      const v = values[children[c] as number] as number;
      all &= v;
      any |= v;
    }
    values[i] = kind[i] === AND ? (all & CAN_HOLD) | (any & CAN_FAIL) : (any & CAN_HOLD) | (all & CAN_FAIL);
  }
  return values;
}

/** How many undecided gates of the undecided part of the graph read each variable: `uses[variable]`. */
export function countUses(graph: Graph, T: Int32Array, F: Int32Array, uses: Int32Array): void {
  const values = graphValues(graph, T, F);
  const { kind, variable, start, children, roots, live } = graph;
  const use = (place: number): void => {
    const v = variable[place] as number;
    uses[v] = (uses[v] as number) + 1;
  };
  uses.fill(0);
  live.fill(0);
  for (let r = 0; r < roots.length; r++) {
    const root = roots[r] as number;
    if (values[root] !== OPEN) continue;
    if (kind[root] === LITERAL && live[root] === 0) use(root);
    live[root] = 1;
  }
  for (let i = kind.length - 1; i >= 0; i--) {
    if (live[i] === 0 || (kind[i] !== AND && kind[i] !== OR)) continue;
    const end = start[i + 1] as number;
    for (let c = start[i] as number; c < end; c++) {
      const child = children[c] as number;
      if (values[child] !== OPEN) continue;
      live[child] = 1;
      if (kind[child] === LITERAL) use(child);
    }
  }
}
