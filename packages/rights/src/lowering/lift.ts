// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Pulls the choices (`selon les cas`, `selon la lecture`) of a closed value outside of it, so that they become
 * part of the formula: a comparison of a case distinction is a case distinction of comparisons. This is what
 * lets a case split settle « whatever the way of entry ».
 */
import type { Condition, Value } from "../syntax.ts";

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
        answers: Object.fromEntries(Object.entries(tree.answers).map(([k, t]) => [k, bind(t, f)])),
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
      return {
        kind: "reading",
        reading: v.reading,
        answers: Object.fromEntries(Object.entries(v.answers).map(([k, x]) => [k, pull(x)])),
      };
    case "add":
    case "subtract":
      return bind(both(pull(v.duration), pull(v.date)), ([duration, date]) =>
        leaf<Value>(date.kind === "no-date" ? date : { kind: v.kind, duration, date }),
      );
    case "day-after":
    case "day-before":
    case "month-end":
    case "month-start":
    case "days-in-month":
      return bind(pull(v.of), (of) => leaf<Value>(of.kind === "no-date" ? of : { kind: v.kind, of }));
    case "round":
      return bind(pull(v.of), (of) => leaf<Value>({ ...v, of }));
    case "between":
      return bind(both(pull(v.from), pull(v.to)), ([from, to]) => leaf<Value>({ kind: "between", from, to }));
    case "difference":
      return bind(both(pull(v.left), pull(v.right)), ([left, right]) =>
        leaf<Value>({ kind: "difference", left, right }),
      );
    case "first-existing":
    case "latest":
    case "earliest":
    case "sum":
    case "product":
    case "largest":
    case "smallest":
      return bind(sequence(v.of.map(pull)), (of) => leaf<Value>({ kind: v.kind, of }));
    case "table":
      return pullTable(v);
    default:
      return leaf(v);
  }
}

function pullTable(v: Extract<Value, { kind: "table" }>): Lifted<Value> {
  const part = (x: Value | undefined): Lifted<Value | undefined> => (x ? pull(x) : leaf(undefined));
  return bind(both(part(v.row), both(part(v.column), part(v.on))), ([row, [column, on]]) =>
    leaf<Value>({
      kind: "table",
      table: v.table,
      ...(row ? { row } : {}),
      ...(column ? { column } : {}),
      ...(on ? { on } : {}),
    }),
  );
}
