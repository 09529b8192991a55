// SPDX-License-Identifier: AGPL-3.0-or-later
/** A formula graph flattened for walks: its nodes in an order where children come first, through the wrappers. */
import type { LoadedLaw } from "./loaded-law.ts";
import { unwrap } from "./program.ts";
import { CAN_FAIL, CAN_HOLD, OPEN, type Tri } from "./ranges.ts";

export const LITERAL = 0;
export const AND = 1;
export const OR = 2;
export const CONSTANT = 3;

export interface Graph {
  /** Kind of each place: LITERAL, AND, OR or CONSTANT. */
  readonly kind: Uint8Array;
  /** Literal id, or 1 for the constant true. */
  readonly literal: Int32Array;
  /** Children of place i are `children[start[i] … start[i + 1]]`. */
  readonly start: Int32Array;
  readonly children: Int32Array;
  /** Place of each root, in the order given. */
  readonly roots: Int32Array;
}

export function buildGraph(law: LoadedLaw, roots: readonly number[]): Graph {
  const places = new Map<number, number>();
  const kinds: number[] = [];
  const literals: number[] = [];
  const lists: number[][] = [];
  const place = (id: number): number => {
    const inner = unwrap(id, law.law.nodes);
    const known = places.get(inner);
    if (known !== undefined) return known;
    const node = law.law.nodes[inner];
    const children = node?.op === "and" || node?.op === "or" ? node.of.map(place) : [];
    const at = kinds.push(node?.op === "lit" ? LITERAL : node?.op === "and" ? AND : node?.op === "or" ? OR : CONSTANT) - 1;
    literals.push(node?.op === "lit" ? node.lit : node?.op === "true" ? 1 : 0);
    lists.push(children);
    places.set(inner, at);
    return at;
  };
  const rootPlaces = roots.map(place);
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] ?? 0) + list.length;
  });
  return {
    kind: Uint8Array.from(kinds),
    literal: Int32Array.from(literals),
    start,
    children: Int32Array.from(lists.flat()),
    roots: Int32Array.from(rootPlaces),
  };
}

/** Kleene's value of every place. */
export function graphValues(graph: Graph, law: LoadedLaw, T: Int32Array, F: Int32Array): Uint8Array {
  const { kind, literal, start, children } = graph;
  const { position } = law.layout;
  const values = new Uint8Array(kind.length);
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] === LITERAL) {
      const bit = position[literal[i] as number] as number;
      const may = ((T[bit >> 5] as number) >>> (bit & 31)) & 1;
      const fail = ((F[bit >> 5] as number) >>> (bit & 31)) & 1;
      values[i] = may | (fail << 1);
      continue;
    }
    if (kind[i] === CONSTANT) {
      values[i] = literal[i] === 1 ? CAN_HOLD : CAN_FAIL;
      continue;
    }
    const and = kind[i] === AND;
    let all = OPEN as number;
    let any = 0;
    for (let c = start[i] as number; c < (start[i + 1] as number); c++) {
      const v = values[children[c] as number] as number;
      all &= v;
      any |= v;
    }
    values[i] = and ? (all & CAN_HOLD) | (any & CAN_FAIL) : (any & CAN_HOLD) | (all & CAN_FAIL);
  }
  return values;
}

/** Literals read by the undecided part of the graph, with the number of undecided gates that read each. */
export function undecidedLiterals(graph: Graph, values: Uint8Array): Map<number, number> {
  const { kind, literal, start, children, roots } = graph;
  const live = new Uint8Array(kind.length);
  for (const root of roots) if ((values[root] as Tri) === OPEN) live[root] = 1;
  const uses = new Map<number, number>();
  for (const root of roots) if (kind[root] === LITERAL && live[root]) uses.set(literal[root] as number, 1);
  for (let i = kind.length - 1; i >= 0; i--) {
    if (!live[i] || (kind[i] !== AND && kind[i] !== OR)) continue;
    for (let c = start[i] as number; c < (start[i + 1] as number); c++) {
      const child = children[c] as number;
      if (values[child] !== OPEN) continue;
      live[child] = 1;
      if (kind[child] === LITERAL) uses.set(literal[child] as number, (uses.get(literal[child] as number) ?? 0) + 1);
    }
  }
  return uses;
}
