// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Pulls the choices (`selon les cas`, `selon la lecture`) of a closed value outside of it, so that they become
 * part of the formula: a comparison of a case distinction is a case distinction of comparisons. This is what
 * lets a case split settle « whatever the way of entry ».
 */

import type { Condition, Value } from "../syntax/index.ts";
import { mapRecord, valuesIn, withValues } from "../syntax/parts.ts";

export type Lifted<T> =
  | { readonly kind: "leaf"; readonly value: T }
  | {
      readonly kind: "cases";
      readonly cases: readonly { readonly when: Condition; readonly then: Lifted<T> }[];
      readonly otherwise: Lifted<T>;
    }
  | {
      readonly kind: "reading";
      readonly reading: string;
      readonly answers: Readonly<Record<string, Lifted<T>>>;
    };

/** Above this many leaves an expression is left whole (and judged by the interpreter). */
const MOST_LEAVES = 48;

export function leaf<T>(value: T): Lifted<T> {
  return { kind: "leaf", value };
}

export function bind<A, B>(tree: Lifted<A>, f: (a: A) => Lifted<B>): Lifted<B> {
  switch (tree.kind) {
    case "leaf":
      return f(tree.value);
    case "cases":
      return {
        kind: "cases",
        cases: tree.cases.map((c) => ({ when: c.when, then: bind(c.then, f) })),
        otherwise: bind(tree.otherwise, f),
      };
    case "reading":
      return {
        kind: "reading",
        reading: tree.reading,
        answers: mapRecord(tree.answers, (t) => bind(t, f)),
      };
  }
}

function both<A, B>(a: Lifted<A>, b: Lifted<B>): Lifted<[A, B]> {
  return bind(a, (x) => bind(b, (y) => leaf<[A, B]>([x, y])));
}

function sequence<A>(trees: readonly Lifted<A>[]): Lifted<A[]> {
  return trees.reduce<Lifted<A[]>>(
    (acc, tree) => bind(both(acc, tree), ([list, x]) => leaf([...list, x])),
    leaf([]),
  );
}

function leaves<T>(tree: Lifted<T>): number {
  if (tree.kind === "leaf") return 1;
  const branches =
    tree.kind === "cases" ? [...tree.cases.map((c) => c.then), tree.otherwise] : Object.values(tree.answers);
  return branches.reduce((sum, branch) => sum + leaves(branch), 0);
}

/** The value with its choices outside; a single leaf (the value itself) when there are too many. */
export function lift(value: Value): Lifted<Value> {
  const tree = pull(value);
  return leaves(tree) > MOST_LEAVES ? leaf(value) : tree;
}

function pull(v: Value): Lifted<Value> {
  switch (v.kind) {
    case "cases":
      return {
        kind: "cases",
        cases: v.cases.map((c) => ({ when: c.when, then: pull(c.then) })),
        otherwise: pull(v.otherwise),
      };
    case "reading":
      return { kind: "reading", reading: v.reading, answers: mapRecord(v.answers, pull) };
    case "limit":
      return leaf(v); // judged whole by the interpreter
    default:
      return bind(sequence(valuesIn(v).map(pull)), (values) => leaf(rebuilt(v, values)));
  }
}

/** A day counted from a date that did not happen did not happen. */
function rebuilt(v: Value, values: readonly Value[]): Value {
  const from = values.at(-1); // after the length, if one is counted
  if (DATE_OF_DATE.has(v.kind) && from?.kind === "no-date") return from;
  return withValues(v, values);
}

const DATE_OF_DATE: ReadonlySet<Value["kind"]> = new Set([
  "add",
  "subtract",
  "day-after",
  "day-before",
  "month-end",
  "month-start",
  "days-in-month",
]);
