// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the chances of a unit are counted on, that does not change with the situation: its formulas flattened, and of
 * each variable the groups of answers that it cannot tell apart. Rows of numbers, one behind the other: a choice of
 * questions goes through those of every unit, and what is near in memory is near in time.
 */
import type { ClassSet } from "../../artefact/compiled-law.ts";
import { buildGraph, CONSTANT, type Graph, LITERAL } from "../law/graph.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { has, splitVariable } from "../law/mixed.ts";

export interface ChancePlan {
  /** Roots: selection, scope and body of each candidate version, in that order. */
  readonly graph: Graph;
  /** Places of the gates, children first, and of what is always so or never. */
  readonly gates: Int32Array;
  readonly constants: Int32Array;
  readonly variables: VariableRows;
}

/** Of variable i: its groups are `firstGroup[i] … firstGroup[i + 1]`, its literals `firstPlace[i] … firstPlace[i + 1]`. */
export interface VariableRows {
  readonly count: number;
  readonly variable: Int32Array;
  /** Where its classes are in the masks of an encoding, and their words. */
  readonly at: Int32Array;
  readonly words: Uint8Array;
  readonly firstGroup: Int32Array;
  readonly firstPlace: Int32Array;
  /** Where its groups' sets begin in `sets`, word by word; and their tests in `holds`, literal by literal. */
  readonly firstSet: Int32Array;
  readonly firstHold: Int32Array;
  readonly sets: Int32Array;
  /** Places of the literals in the graph. */
  readonly places: Int32Array;
  /** How likely each group is beside the others: 1, or less when every answer in it is rare. */
  readonly weight: Float64Array;
  /** Whether each literal holds in each group: 1 or 0. */
  readonly holds: Uint8Array;
}

/** @param candidates versions that may be selected, by index. */
export function chancePlan(law: LoadedLaw, unit: LoadedUnit, candidates: readonly number[]): ChancePlan {
  const roots = candidates.flatMap((i) => {
    const v = unit.versions[i]?.version;
    return v ? [v.selected, v.scope, v.body] : [];
  });
  const graph = buildGraph(law, roots);
  const placesOf = (kept: (kind: number) => boolean): Int32Array =>
    Int32Array.from([...graph.kind.keys()].filter((place) => kept(graph.kind[place] as number)));
  return {
    graph,
    gates: placesOf((kind) => kind !== LITERAL && kind !== CONSTANT),
    constants: placesOf((kind) => kind === CONSTANT),
    variables: variableRows(law, graph),
  };
}

function variableRows(law: LoadedLaw, graph: Graph): VariableRows {
  const byVariable = new Map<number, number[]>();
  graph.variable.forEach((variable, place) => {
    if (variable < 0) return;
    const places = byVariable.get(variable);
    if (places) places.push(place);
    else byVariable.set(variable, [place]);
  });
  const read = [...byVariable].map(([variable, places]) => variableRead(law, graph, variable, places));
  const starts = (size: (one: VariableRead) => number): Int32Array => {
    let at = 0;
    return Int32Array.from([0, ...read.map((one) => (at += size(one)))]);
  };
  return {
    count: read.length,
    variable: Int32Array.from(read, ({ variable }) => variable),
    at: Int32Array.from(read, ({ variable }) => law.maskOffset[variable] ?? 0),
    words: Uint8Array.from(read, ({ words }) => words),
    firstGroup: starts(({ groups }) => groups.length),
    firstPlace: starts(({ places }) => places.length),
    firstSet: starts(({ groups, words }) => groups.length * words),
    firstHold: starts(({ groups, places }) => groups.length * places.length),
    sets: Int32Array.from(read.flatMap(({ groups }) => groups.flatMap(({ set }) => set))),
    places: Int32Array.from(read.flatMap(({ places }) => places)),
    weight: Float64Array.from(read.flatMap(({ groups }) => groups.map(({ weight }) => weight))),
    holds: Uint8Array.from(read.flatMap(({ groups }) => groups.flatMap(({ holds }) => holds))),
  };
}

interface VariableRead {
  readonly variable: number;
  readonly words: number;
  readonly places: readonly number[];
  readonly groups: readonly {
    readonly set: readonly number[];
    readonly weight: number;
    readonly holds: readonly number[];
  }[];
}

function variableRead(
  law: LoadedLaw,
  graph: Graph,
  variable: number,
  places: readonly number[],
): VariableRead {
  const literals = places.map((place) => graph.literal[place] ?? 0);
  const groups = splitVariable(law, variable, literals).groups.map(({ set }) => {
    const sample = firstClass(set);
    const holds = literals.map((l) => (has(law.law.literals[l]?.set ?? [], sample) ? 1 : 0));
    return { set, weight: weightOf(law, variable, set), holds };
  });
  return { variable, words: law.law.variableRow.words[variable] ?? 1, places, groups };
}

/** One person in fifty, beside an answer that is not rare: enough to be asked about, and never first. */
const RARE = 0.02;

/** The answers of a fact oui ou non, by class. */
const NO_AND_YES = ["non", "oui"];

function weightOf(law: LoadedLaw, variable: number, set: ClassSet): number {
  return isRare(law, variable, set) ? RARE : 1;
}

/** Every answer that meets it is one that few people give. */
export function isRare(law: LoadedLaw, variable: number, set: ClassSet): boolean {
  const asked = law.law.variables[variable];
  if (asked?.kind !== "choice" && asked?.kind !== "fact") return false;
  const { rare, values = NO_AND_YES } = law.facts.get(asked.fact) ?? {};
  if (rare === undefined) return false;
  const classOf = (answer: number): number =>
    asked.kind === "fact" ? answer : (asked.groups[answer] as number);
  return !values.some((word, i) => has(set, classOf(i)) && !rare.includes(word));
}

function firstClass(set: readonly number[]): number {
  for (let w = 0; w < set.length; w++) {
    const word = set[w] ?? 0;
    if (word !== 0) return w * 32 + (31 - Math.clz32(word & -word));
  }
  return 0;
}
