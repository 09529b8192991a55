// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Chances of yes, no and not-applicable when every unknown answer is equally likely, and how each answer
 * would move them. One pass up and one pass down a formula give the effect of every literal at once; a
 * variable read several times is treated as if its readings were independent. These numbers only rank
 * questions: they are never shown, and say nothing of a person's chances.
 */
import type { EncodedLaw } from "./encode.ts";
import { AND, buildGraph, CONSTANT, type Graph, LITERAL } from "./graph.ts";
import type { LoadedLaw, LoadedUnit } from "./loaded-law.ts";
import { type ClassGroup, has, splitVariable } from "./mixed.ts";

/** What does not change with the situation: made once for each unit and set of candidate versions. */
export interface ChancePlan {
  /** Roots: selection, scope and body of each candidate version, in that order. */
  readonly graph: Graph;
  readonly variables: readonly {
    readonly variable: number;
    readonly groups: readonly ClassGroup[];
    readonly samples: readonly number[];
    /** Places of the variable's literals in the graph. */
    readonly places: readonly number[];
    /** `holds[group][literal]`. */
    readonly holds: readonly (readonly boolean[])[];
  }[];
}

export function chancePlan(law: LoadedLaw, unit: LoadedUnit, candidates: readonly number[]): ChancePlan {
  const roots = candidates.flatMap((i) => {
    const v = unit.versions[i]?.version;
    return v ? [v.selected, v.scope, v.body] : [];
  });
  const graph = buildGraph(law, roots);
  const byVariable = new Map<number, number[]>();
  graph.kind.forEach((kind, place) => {
    if (kind !== LITERAL) return;
    const variable = law.law.literals[graph.literal[place] ?? 0]?.variable ?? 0;
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), place]);
  });
  const variables = [...byVariable].map(([variable, places]) => {
    const literals = places.map((p) => graph.literal[p] ?? 0);
    const { groups } = splitVariable(law, variable, literals);
    const samples = groups.map((g) => firstClass(g.set));
    const holds = samples.map((s) => literals.map((l) => has(law.law.literals[l]?.set ?? [], s)));
    return { variable, groups, samples, places, holds };
  });
  return { graph, variables };
}

export interface Gain {
  readonly variable: number;
  /** Expected fall of entropy, in bits. */
  readonly bits: number;
}

/** The gain of learning each open variable, for one unit. */
export function gains(law: LoadedLaw, plan: ChancePlan, encoded: EncodedLaw): Gain[] {
  const { graph } = plan;
  const chance = new Float64Array(graph.kind.length);
  const open: { readonly at: number; readonly possible: number[] }[] = [];
  plan.variables.forEach((v, at) => {
    const possible: number[] = [];
    for (let g = 0; g < v.groups.length; g++) if (isPossible(law, encoded, v.variable, v.groups[g] as ClassGroup)) possible.push(g);
    if (possible.length > 1) open.push({ at, possible });
    v.places.forEach((place, l) => {
      let holding = 0;
      for (const g of possible) if (v.holds[g]?.[l]) holding++;
      chance[place] = holding / Math.max(1, possible.length);
    });
  });
  up(graph, chance);
  const outcome = outcomeOf(graph, chance);
  const before = entropy(outcome.yes, outcome.none);
  if (before === 0) return [];
  const yesSlope = down(graph, chance, outcome.yesSeeds);
  const noneSlope = down(graph, chance, outcome.noneSeeds);
  return open.map(({ at, possible }) => {
    const v = plan.variables[at] as ChancePlan["variables"][number];
    let expected = 0;
    for (const g of possible) {
      let { yes, none } = outcome;
      v.places.forEach((place, l) => {
        const change = (v.holds[g]?.[l] ? 1 : 0) - (chance[place] as number);
        yes += change * (yesSlope[place] as number);
        none += change * (noneSlope[place] as number);
      });
      expected += entropy(clamp(yes), clamp(none)) / possible.length;
    }
    return { variable: v.variable, bits: Math.max(0, before - expected) };
  });
}

function isPossible(law: LoadedLaw, encoded: EncodedLaw, variable: number, group: ClassGroup): boolean {
  const at = law.maskOffset[variable] as number;
  for (let w = 0; w < group.set.length; w++) if (((encoded.masks[at + w] as number) & (group.set[w] as number)) !== 0) return true;
  return false;
}

/** Chance of every gate from those of its children. */
function up(graph: Graph, chance: Float64Array): void {
  const { kind, literal, start, children } = graph;
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] === LITERAL) continue;
    if (kind[i] === CONSTANT) {
      chance[i] = literal[i] as number;
      continue;
    }
    let product = 1;
    const and = kind[i] === AND;
    for (let c = start[i] as number; c < (start[i + 1] as number); c++) {
      const p = chance[children[c] as number] as number;
      product *= and ? p : 1 - p;
    }
    chance[i] = and ? product : 1 - product;
  }
}

interface Outcome {
  readonly yes: number;
  readonly none: number;
  /** How much each root moves the chance of yes (of not-applicable). */
  readonly yesSeeds: readonly number[];
  readonly noneSeeds: readonly number[];
}

function outcomeOf(graph: Graph, chance: Float64Array): Outcome {
  let yes = 0;
  let none = 1;
  const yesSeeds: number[] = [];
  const noneSeeds: number[] = [];
  for (let r = 0; r < graph.roots.length; r += 3) {
    const [selected, scope, body] = [0, 1, 2].map((k) => chance[graph.roots[r + k] as number] as number) as [number, number, number];
    yes += selected * scope * body;
    none -= selected * scope; // selected but out of scope, or not selected at all
    yesSeeds.push(scope * body, selected * body, selected * scope);
    noneSeeds.push(-scope, -selected, 0);
  }
  return { yes: clamp(yes), none: clamp(none), yesSeeds, noneSeeds };
}

/** Slope of an outcome with respect to every place. */
function down(graph: Graph, chance: Float64Array, seeds: readonly number[]): Float64Array {
  const { kind, start, children, roots } = graph;
  const slope = new Float64Array(kind.length);
  roots.forEach((root, i) => {
    slope[root] = (slope[root] as number) + (seeds[i] ?? 0);
  });
  for (let i = kind.length - 1; i >= 0; i--) {
    const s = slope[i] as number;
    if (s === 0 || kind[i] === LITERAL || kind[i] === CONSTANT) continue;
    spread(s, kind[i] === AND, children.subarray(start[i], start[i + 1]), chance, slope);
  }
  return slope;
}

/** Each child gets the product of the others: by prefixes and suffixes, so that zeros do no harm. */
function spread(s: number, and: boolean, kids: Int32Array, chance: Float64Array, slope: Float64Array): void {
  const n = kids.length;
  const term = (c: number): number => {
    const p = chance[kids[c] as number] as number;
    return and ? p : 1 - p;
  };
  let suffix = 1;
  const after = new Float64Array(n);
  for (let c = n - 1; c >= 0; c--) {
    after[c] = suffix;
    suffix *= term(c);
  }
  let prefix = 1;
  for (let c = 0; c < n; c++) {
    const kid = kids[c] as number;
    slope[kid] = (slope[kid] as number) + s * prefix * (after[c] as number);
    prefix *= term(c);
  }
}

function entropy(yes: number, none: number): number {
  return term(yes) + term(none) + term(Math.max(0, 1 - yes - none));
}
function term(p: number): number {
  return p <= 1e-12 || p >= 1 ? 0 : -p * Math.log2(p);
}
function clamp(p: number): number {
  return p < 0 ? 0 : p > 1 ? 1 : p;
}

function firstClass(set: readonly number[]): number {
  for (let w = 0; w < set.length; w++) {
    const word = set[w] ?? 0;
    if (word !== 0) return w * 32 + (31 - Math.clz32(word & -word));
  }
  return 0;
}
