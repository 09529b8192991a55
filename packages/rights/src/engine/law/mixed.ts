// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Which variables a case split must look at. Kleene's logic is already exact when every unknown variable is
 * used in one direction only: then one completion makes all its tests hold and another makes all fail. A
 * variable is *mixed* in a version when its tests are not nested, or when it is read by two of selection,
 * scope and body. Readings and selecting dates are variables like the others.
 */
import type { ClassSet } from "../../artefact/compiled-law.ts";
import { buildGraph, type Graph } from "./graph.ts";
import type { LoadedLaw } from "./loaded-law.ts";
import type { LoadedUnit, LoadedVersion } from "./loaded-unit.ts";
import type { Program } from "./program.ts";

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

/** Bit of a version in a set of candidates; past 31 versions the last bit stands for all that follow. */
export function candidateBit(version: number): number {
  return 1 << Math.min(version, 31);
}

/** What must be split to make a unit exact, for one set of candidate versions. */
export class SplitPlan {
  readonly variables: readonly SplitVariable[];
  /** Constraints that touch the unit: their variables are split too, and impossible combinations are dropped. */
  readonly constraints: readonly number[];
  readonly clauses: readonly Program[];
  readonly literals: readonly number[];
  readonly #law: LoadedLaw;
  readonly #roots: readonly number[];
  #graph: Graph | null = null;
  #reads: readonly number[] | null = null;

  constructor(law: LoadedLaw, unit: LoadedUnit, candidates: number) {
    this.#law = law;
    const versions = unit.versions.filter((_, i) => (candidates & candidateBit(i)) !== 0);
    const { mixed, literals, constraints } = analyse(law, unit, versions);
    this.literals = [...literals];
    this.constraints = constraints;
    this.clauses = constraints.flatMap((i) => law.constraints[i]?.clause ?? []);
    this.variables = [...mixed].map((v) => splitVariable(law, v, this.literals));
    this.#roots = [
      ...versions.flatMap(({ version }) => [version.selected, version.scope, version.body]),
      ...constraints.map((i) => law.law.constraints[i]?.clause ?? 0),
    ];
  }

  /** Selection, scope and body of the candidates, then the clauses of the constraints. */
  get graph(): Graph {
    this.#graph ??= buildGraph(this.#law, this.#roots);
    return this.#graph;
  }

  /** Variables read by the candidates and the constraints. */
  get reads(): readonly number[] {
    this.#reads ??= [...new Set(this.literals.map((l) => this.#law.literals.variable[l] as number))];
    return this.#reads;
  }
}

interface Analysis {
  readonly mixed: ReadonlySet<number>;
  readonly literals: ReadonlySet<number>;
  readonly constraints: readonly number[];
}

function analyse(law: LoadedLaw, unit: LoadedUnit, versions: readonly LoadedVersion[]): Analysis {
  const literals = new Set<number>();
  const mixed = new Set<number>();
  for (const version of versions) {
    const { selected, scope, body } = version.literals;
    addMixed(law, [selected, scope, body], literals, mixed);
  }
  if (unit.outside) addMixed(law, [unit.outsideLiterals], literals, mixed);
  const constraints = constraintsTouching(law, literals);
  for (const i of constraints) {
    for (const v of law.constraints[i]?.variables ?? []) mixed.add(v);
    for (const lit of law.constraints[i]?.literals ?? []) literals.add(lit);
  }
  return { mixed, literals, constraints };
}

/** Constraints that speak of these literals' variables, and those that speak of the variables of such a constraint, and so on. */
function constraintsTouching(law: LoadedLaw, literals: ReadonlySet<number>): number[] {
  if (law.constraints.length === 0) return [];
  const touched = new Set<number>();
  for (const lit of literals) touched.add(law.literals.variable[lit] as number);
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

/** Adds the literals of a version's parts, and its mixed variables. */
function addMixed(
  law: LoadedLaw,
  parts: readonly (readonly number[])[],
  literals: Set<number>,
  mixed: Set<number>,
): void {
  /** Literals met of each variable, and the part they were met in. */
  const met = new Map<number, { readonly part: number; readonly literals: number[] }>();
  parts.forEach((part, i) => {
    for (const lit of part) {
      literals.add(lit);
      const variable = law.literals.variable[lit] as number;
      const before = met.get(variable);
      if (!before) met.set(variable, { part: i, literals: [lit] });
      else if (before.part !== i || !before.literals.every((other) => nested(law, other, lit)))
        mixed.add(variable);
      else before.literals.push(lit);
    }
  });
}

/** The set of one of two literals of a variable holds the set of the other. */
function nested({ literals, law }: LoadedLaw, a: number, b: number): boolean {
  const words = law.variableRow.words[literals.variable[a] as number] as number;
  return literals.within(a, b, words) || literals.within(b, a, words);
}

/** The classes of a variable that these literals cannot tell apart, grouped. */
export function splitVariable(law: LoadedLaw, variable: number, relevant: readonly number[]): SplitVariable {
  const classes = law.law.variableRow.classes[variable] as number;
  const words = law.law.variableRow.words[variable] as number;
  const mine = relevant.filter((lit) => law.literals.variable[lit] === variable);
  const groups = new Map<string, { set: number[]; sample: number }>();
  for (let c = 0; c < classes; c++) {
    const signature = mine.map((lit) => (law.literals.has(lit, c) ? "1" : "0")).join("");
    const group = groups.get(signature) ?? { set: new Array<number>(words).fill(0), sample: c };
    group.set[c >> 5] = ((group.set[c >> 5] ?? 0) | (1 << (c & 31))) >>> 0;
    groups.set(signature, group);
  }
  return {
    variable,
    groups: [...groups.values()].map((g) => ({ set: g.set, patch: patchOf(law, variable, g.sample) })),
  };
}

function patchOf(law: LoadedLaw, variable: number, index: number): Int32Array {
  const byWord = new Map<number, { keep: number; t: number; f: number }>();
  for (const lit of law.literals.literalsOf(variable)) {
    const bit = law.literals.position[lit] ?? 0;
    const at = byWord.get(bit >> 5) ?? { keep: -1, t: 0, f: 0 };
    const mask = 1 << (bit & 31);
    at.keep &= ~mask;
    if (law.literals.has(lit, index)) at.t |= mask;
    else at.f |= mask;
    byWord.set(bit >> 5, at);
  }
  return Int32Array.from([...byWord].flatMap(([word, { keep, t, f }]) => [word, keep, t, f]));
}

export function has(set: ClassSet, index: number): boolean {
  return (((set[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}
