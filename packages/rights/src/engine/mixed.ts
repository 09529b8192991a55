// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Which variables a case split must look at. Kleene's logic is already exact when every unknown variable is
 * used in one direction only: then one completion makes all its tests hold and another makes all fail. A
 * variable is *mixed* in a version when its tests are not nested, or when it is read by two of selection,
 * scope and body. Readings and selecting dates are variables like the others.
 */
import type { ClassSet } from "../compiled-law.ts";
import { buildGraph, type Graph } from "./graph.ts";
import type { LoadedLaw, LoadedUnit } from "./loaded-law.ts";

/** One group of classes of a variable that a unit cannot tell apart, and the bits it sets. */
export interface ClassGroup {
  readonly set: ClassSet;
  /** Flat `[word, keep, T bits, F bits, …]`. */
  readonly patch: Int32Array;
}

export interface SplitVariable {
  readonly variable: number;
  readonly groups: readonly ClassGroup[];
}

/** What must be split to make a unit exact, for one set of candidate versions. */
export interface SplitPlan {
  readonly variables: readonly SplitVariable[];
  /** Constraints that touch the unit: their variables are split too, and impossible combinations are dropped. */
  readonly constraints: readonly number[];
  readonly literals: readonly number[];
  /** Selection, scope and body of the candidates, then the clauses of the constraints. */
  readonly graph: Graph;
}

export function splitPlan(law: LoadedLaw, unit: LoadedUnit, candidates: readonly number[]): SplitPlan {
  const literals = new Set<number>();
  const mixed = new Set<number>();
  for (const at of candidates) {
    const version = unit.versions[at];
    if (!version) continue;
    const parts = [version.literals.selected, version.literals.scope, version.literals.body];
    for (const part of parts) for (const lit of part) literals.add(lit);
    for (const v of mixedIn(law, parts)) mixed.add(v);
  }
  if (unit.outside) {
    for (const lit of unit.outsideLiterals) literals.add(lit);
    for (const v of mixedIn(law, [unit.outsideLiterals])) mixed.add(v);
  }
  const constraints = constraintsTouching(law, new Set([...literals].map((l) => law.law.literals[l]?.variable ?? 0)));
  for (const i of constraints) {
    for (const v of law.constraints[i]?.variables ?? []) mixed.add(v);
    for (const lit of law.constraints[i]?.literals ?? []) literals.add(lit);
  }
  const list = [...literals];
  const roots = candidates.flatMap((i) => {
    const v = unit.versions[i]?.version;
    return v ? [v.selected, v.scope, v.body] : [];
  });
  const clauses = constraints.map((i) => law.law.constraints[i]?.clause ?? 0);
  return {
    variables: [...mixed].map((v) => splitVariable(law, v, list)),
    constraints,
    literals: list,
    graph: buildGraph(law, [...roots, ...clauses]),
  };
}

/** Constraints that speak of these variables, and those that speak of the variables of such a constraint, and so on. */
function constraintsTouching(law: LoadedLaw, variables: ReadonlySet<number>): number[] {
  const touched = new Set(variables);
  const found = new Set<number>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    law.constraints.forEach((constraint, i) => {
      if (found.has(i) || ![...constraint.variables].some((v) => touched.has(v))) return;
      found.add(i);
      for (const v of constraint.variables) touched.add(v);
    });
  }
  return [...found].sort((a, b) => a - b);
}

function mixedIn(law: LoadedLaw, parts: readonly (readonly number[])[]): Set<number> {
  const mixed = new Set<number>();
  const seen = new Map<number, number>();
  parts.forEach((part, i) => {
    const sets = new Map<number, ClassSet[]>();
    for (const lit of part) {
      const literal = law.law.literals[lit];
      if (!literal) continue;
      sets.set(literal.variable, [...(sets.get(literal.variable) ?? []), literal.set]);
    }
    for (const [variable, list] of sets) {
      if (seen.has(variable) && seen.get(variable) !== i) mixed.add(variable);
      seen.set(variable, i);
      if (!nested(list)) mixed.add(variable);
    }
  });
  return mixed;
}

/** Every set holds or is held by every other. */
function nested(sets: readonly ClassSet[]): boolean {
  return sets.every((a, i) => sets.slice(i + 1).every((b) => holds(a, b) || holds(b, a)));
}
function holds(a: ClassSet, b: ClassSet): boolean {
  return b.every((word, i) => (word & ~(a[i] ?? 0)) === 0);
}

/** The classes of a variable that these literals cannot tell apart, grouped. */
export function splitVariable(law: LoadedLaw, variable: number, relevant: readonly number[]): SplitVariable {
  const classes = law.law.variables[variable]?.classes ?? 2;
  const words = law.law.variables[variable]?.words ?? 1;
  const mine = relevant.filter((lit) => law.law.literals[lit]?.variable === variable);
  const groups = new Map<string, { set: number[]; sample: number }>();
  for (let c = 0; c < classes; c++) {
    const signature = mine.map((lit) => (has(law.law.literals[lit]?.set ?? [], c) ? "1" : "0")).join("");
    const group = groups.get(signature) ?? { set: new Array<number>(words).fill(0), sample: c };
    group.set[c >> 5] = ((group.set[c >> 5] ?? 0) | (1 << (c & 31))) >>> 0;
    groups.set(signature, group);
  }
  return { variable, groups: [...groups.values()].map((g) => ({ set: g.set, patch: patchOf(law, variable, g.sample) })) };
}

function patchOf(law: LoadedLaw, variable: number, index: number): Int32Array {
  const byWord = new Map<number, { keep: number; t: number; f: number }>();
  for (const lit of law.layout.literalsOf[variable] ?? []) {
    const bit = law.layout.position[lit] ?? 0;
    const at = byWord.get(bit >> 5) ?? { keep: -1, t: 0, f: 0 };
    const mask = 1 << (bit & 31);
    at.keep &= ~mask;
    if (has(law.law.literals[lit]?.set ?? [], index)) at.t |= mask;
    else at.f |= mask;
    byWord.set(bit >> 5, at);
  }
  return Int32Array.from([...byWord].flatMap(([word, { keep, t, f }]) => [word, keep, t, f]));
}

export function has(set: ClassSet, index: number): boolean {
  return (((set[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}
