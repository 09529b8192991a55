// SPDX-License-Identifier: AGPL-3.0-or-later
/** Formulas are shared, folded and merged, and mean what they were built from. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FALSE, TRUE } from "../artefact/compiled-law.ts";
import { classSet, complement, FormulaBuilder } from "./formula.ts";

/** Variables 0 to 3 have that many classes. */
const CLASSES = [2, 3, 5, 40];
const builder = (): FormulaBuilder => new FormulaBuilder({ classesOf: (variable) => CLASSES[variable] ?? 2 });

type Tree =
  | { readonly variable: number; readonly classes: readonly number[] }
  | { readonly op: "and" | "or"; readonly of: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc
      .nat(3)
      .chain((variable) =>
        fc.subarray([...Array(CLASSES[variable]).keys()]).map((classes): Tree => ({ variable, classes })),
      ),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      of: fc.array(tie("tree"), { maxLength: 4 }),
    }),
  ),
}));

function build(to: FormulaBuilder, t: Tree): number {
  if ("op" in t)
    return t.op === "and" ? to.and(t.of.map((x) => build(to, x))) : to.or(t.of.map((x) => build(to, x)));
  return to.literal(
    t.variable,
    classSet(CLASSES[t.variable] ?? 2, (i) => t.classes.includes(i)),
  );
}

function holds(t: Tree, world: readonly number[]): boolean {
  if (!("op" in t)) return t.classes.includes(world[t.variable] ?? 0);
  return t.op === "and" ? t.of.every((x) => holds(x, world)) : t.of.some((x) => holds(x, world));
}

function holdsNode(formula: FormulaBuilder, id: number, world: readonly number[]): boolean {
  const node = formula.nodes[id];
  switch (node?.op) {
    case "lit": {
      const literal = formula.literals[node.lit];
      const at = world[literal?.variable ?? 0] ?? 0;
      return (((literal?.set[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
    }
    case "and":
      return node.of.every((x) => holdsNode(formula, x, world));
    case "or":
      return node.of.some((x) => holdsNode(formula, x, world));
    default:
      return node?.op === "true";
  }
}

describe("a formula", () => {
  it("means the conditions it was built from", () => {
    const world = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(4), fc.nat(39));
    fc.assert(
      fc.property(tree, fc.array(world, { minLength: 5, maxLength: 5 }), (t, worlds) => {
        const formula = builder();
        const id = build(formula, t);
        for (const w of worlds) expect(holdsNode(formula, id, w)).toBe(holds(t, w));
      }),
      { numRuns: 300 },
    );
  });

  it("built again is the same node, in any order", () => {
    fc.assert(
      fc.property(tree, (t) => {
        const formula = builder();
        const turned: Tree = "op" in t ? { ...t, of: [...t.of].reverse() } : t;
        expect(build(formula, turned)).toBe(build(formula, t));
      }),
    );
  });

  it("points only to earlier nodes", () => {
    fc.assert(
      fc.property(tree, (t) => {
        const formula = builder();
        build(formula, t);
        formula.nodes.forEach((node, i) => {
          if (node.op === "and" || node.op === "or")
            for (const child of node.of) expect(child).toBeLessThan(i);
        });
      }),
    );
  });
});

describe("folding", () => {
  const lit = (f: FormulaBuilder, variable: number, ...classes: number[]): number =>
    f.literal(
      variable,
      classSet(CLASSES[variable] ?? 2, (i) => classes.includes(i)),
    );

  it("an empty set is false, a full one is true, and constants vanish", () => {
    const f = builder();
    expect([lit(f, 1), lit(f, 1, 0, 1, 2)]).toEqual([FALSE, TRUE]);
    const a = lit(f, 0, 1);
    expect([f.and([a, TRUE]), f.or([a, FALSE]), f.and([a, FALSE]), f.or([a, TRUE])]).toEqual([
      a,
      a,
      FALSE,
      TRUE,
    ]);
    expect([f.and([]), f.or([]), f.and([a, a])]).toEqual([TRUE, FALSE, a]);
  });

  it("tests of one variable meet or join", () => {
    const f = builder();
    expect(f.and([lit(f, 1, 0, 1), lit(f, 1, 1, 2)])).toBe(lit(f, 1, 1));
    expect(f.or([lit(f, 1, 0), lit(f, 1, 1)])).toBe(lit(f, 1, 0, 1));
    expect(f.and([lit(f, 1, 0), lit(f, 1, 2)])).toBe(FALSE);
    expect(f.or([lit(f, 0, 0), lit(f, 0, 1)])).toBe(TRUE);
  });

  it("words around a constant are dropped; around anything else they are kept once", () => {
    const f = builder();
    const a = lit(f, 0, 1);
    expect([f.note(TRUE, { label: "x" }), f.ref(FALSE, "unit", false), f.named(TRUE, "x", false)]).toEqual([
      TRUE,
      FALSE,
      TRUE,
    ]);
    expect(f.note(a, {})).toBe(a);
    expect(f.ref(a, "unit", false)).toBe(f.ref(a, "unit", false));
    expect(f.ref(a, "unit", true)).not.toBe(f.ref(a, "unit", false));
    expect(f.nodes[f.note(a, { confidence: "probable" })]).toMatchObject({
      op: "note",
      of: a,
      confidence: "probable",
    });
  });
});

describe("sets of classes", () => {
  it("span several words, and complement within their classes", () => {
    const odd = classSet(40, (i) => i % 2 === 1);
    expect(odd).toHaveLength(2);
    expect(complement(complement(odd, 40), 40)).toEqual(odd);
    expect(
      complement(
        classSet(40, () => false),
        40,
      ),
    ).toEqual(classSet(40, () => true));
    expect(
      complement(
        classSet(5, (i) => i < 2),
        5,
      ),
    ).toEqual(classSet(5, (i) => i >= 2));
  });
});
