// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Chances of yes, no and not-applicable when every unknown answer is equally likely, save those that the law calls
 * rare, and how each answer would move them. One pass up and one pass down a formula give the effect of every literal at once; a
 * variable read several times is treated as if its readings were independent. These numbers only rank
 * questions: they are never shown, and say nothing of a person's chances.
 */

import { AND, buildGraph, CONSTANT, type Graph, LITERAL } from "../law/graph.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { has, splitVariable } from "../law/mixed.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";

/** What does not change with the situation: made once for each unit and set of candidate versions. */
export interface ChancePlan {
  /** Roots: selection, scope and body of each candidate version, in that order. */
  readonly graph: Graph;
  readonly variables: readonly ChanceVariable[];
  /** Of each variable: the expected fall of entropy, in bits, once it is known. What `gains` found last. */
  readonly bits: Float64Array;
  /** Scratch: chance of every place, and of a gate, the product behind it. */
  readonly chance: Float64Array;
  readonly product: Float64Array;
  /** Scratch: slope of every place for the chances of yes and of not-applicable. */
  readonly yesSlope: Float64Array;
  readonly noneSlope: Float64Array;
}

interface ChanceVariable {
  readonly variable: number;
  /** Where its classes are in the masks of an encoding, and their words. */
  readonly at: number;
  readonly words: number;
  /** Sets of the groups of classes that the unit cannot tell apart, word by word. */
  readonly sets: Int32Array;
  /** Places of the variable's literals in the graph. */
  readonly places: Int32Array;
  /** How likely each group is beside the others: 1, or less when every answer in it is rare. */
  readonly weight: Float64Array;
  /** Whether each literal holds in each group, `[group × literals + literal]`: 1 or 0. */
  readonly holds: Uint8Array;
  /** Scratch: whether each group is possible. */
  readonly possible: Uint8Array;
}

export function chancePlan(law: LoadedLaw, unit: LoadedUnit, candidates: readonly number[]): ChancePlan {
  const roots = candidates.flatMap((i) => {
    const v = unit.versions[i]?.version;
    return v ? [v.selected, v.scope, v.body] : [];
  });
  const graph = buildGraph(law, roots);
  const byVariable = new Map<number, number[]>();
  graph.variable.forEach((variable, place) => {
    if (variable < 0) return;
    const places = byVariable.get(variable);
    if (places) places.push(place);
    else byVariable.set(variable, [place]);
  });
  const variables = [...byVariable].map(([variable, places]) => chanceVariable(law, graph, variable, places));
  const scratch = (): Float64Array => new Float64Array(graph.kind.length);
  return {
    graph,
    variables,
    bits: new Float64Array(variables.length),
    chance: scratch(),
    product: scratch(),
    yesSlope: scratch(),
    noneSlope: scratch(),
  };
}

function chanceVariable(
  law: LoadedLaw,
  graph: Graph,
  variable: number,
  places: readonly number[],
): ChanceVariable {
  const literals = places.map((p) => graph.literal[p] ?? 0);
  const { groups } = splitVariable(law, variable, literals);
  const holds = groups.flatMap(({ set }) => {
    const sample = firstClass(set);
    return literals.map((l) => (has(law.law.literals[l]?.set ?? [], sample) ? 1 : 0));
  });
  return {
    variable,
    at: law.maskOffset[variable] ?? 0,
    words: law.law.variableRow.words[variable] ?? 1,
    sets: Int32Array.from(groups.flatMap(({ set }) => set)),
    places: Int32Array.from(places),
    weight: Float64Array.from(groups, ({ set }) => weightOf(law, variable, set)),
    holds: new Uint8Array(holds),
    possible: new Uint8Array(groups.length),
  };
}

/** One person in fifty, beside an answer that is not rare: enough to be asked about, and never first. */
const RARE = 0.02;

/** The answers of a fact oui ou non, by class. */
const NO_AND_YES = ["non", "oui"];

function weightOf(law: LoadedLaw, variable: number, set: readonly number[]): number {
  const asked = law.law.variables[variable];
  if (asked?.kind !== "choice" && asked?.kind !== "fact") return 1;
  const { rare, values = NO_AND_YES } = law.facts.get(asked.fact) ?? {};
  if (rare === undefined) return 1;
  const classOf = (answer: number): number =>
    asked.kind === "fact" ? answer : (asked.groups[answer] as number);
  const ordinary = values.some((word, i) => has(set, classOf(i)) && !rare.includes(word));
  return ordinary ? 1 : RARE;
}

/** Finds the gain of learning each variable, for one unit: `plan.bits`. False: there is nothing to learn. */
export function gains(plan: ChancePlan, encoded: EncodedLaw): boolean {
  const { chance, variables, bits } = plan;
  bits.fill(0);
  let open = 0;
  for (let i = 0; i < variables.length; i++) {
    // Those that are open are marked until their gain is known.
    if (setChances(variables[i] as ChanceVariable, encoded.masks, chance) < 2) continue;
    bits[i] = 1;
    open++;
  }
  if (open === 0) return false;
  up(plan);
  const outcome = outcomeOf(plan);
  const before = entropy(outcome.yes, outcome.none);
  if (before === 0) return false;
  down(plan);
  for (let i = 0; i < variables.length; i++)
    if (bits[i] !== 0)
      bits[i] =
        Math.max(0, before - expectedEntropy(plan, variables[i] as ChanceVariable, outcome)) / Math.LN2;
  return true;
}

/** Chance of each literal of a variable; says how many groups of classes are possible. */
function setChances(v: ChanceVariable, masks: Uint32Array, chance: Float64Array): number {
  const { at, words, sets, places, weight, holds, possible } = v;
  let count = 0;
  let all = 0;
  for (let g = 0; g < possible.length; g++) {
    let left = 0;
    for (let w = 0; w < words; w++) left |= (masks[at + w] as number) & (sets[g * words + w] as number);
    possible[g] = left === 0 ? 0 : 1;
    count += possible[g] as number;
    all += (possible[g] as number) * (weight[g] as number);
  }
  for (let l = 0; l < places.length; l++) {
    let holding = 0;
    for (let g = 0; g < possible.length; g++)
      if (((possible[g] as number) & (holds[g * places.length + l] as number)) !== 0)
        holding += weight[g] as number;
    chance[places[l] as number] = count === 0 ? 0 : holding / all;
  }
  return count;
}

/** Entropy to be expected once the variable is known. */
function expectedEntropy(
  { chance, yesSlope, noneSlope }: ChancePlan,
  v: ChanceVariable,
  outcome: Outcome,
): number {
  const { places, weight, holds, possible } = v;
  let sum = 0;
  let all = 0;
  for (let g = 0; g < possible.length; g++) {
    if (possible[g] === 0) continue;
    let { yes, none } = outcome;
    for (let l = 0; l < places.length; l++) {
      const place = places[l] as number;
      const change = (holds[g * places.length + l] as number) - (chance[place] as number);
      yes += change * (yesSlope[place] as number);
      none += change * (noneSlope[place] as number);
    }
    sum += (weight[g] as number) * entropy(clamp(yes), clamp(none));
    all += weight[g] as number;
  }
  return sum / all;
}

/** Chance of every gate from those of its children. */
function up({ graph, chance, product: products }: ChancePlan): void {
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
    products[i] = product;
    chance[i] = and ? product : 1 - product;
  }
}

interface Outcome {
  readonly yes: number;
  readonly none: number;
}

/** Chances of yes and of not-applicable; sets how much each root moves them. */
function outcomeOf({ graph, chance, yesSlope, noneSlope }: ChancePlan): Outcome {
  const { roots } = graph;
  let yes = 0;
  let none = 1;
  yesSlope.fill(0);
  noneSlope.fill(0);
  const add = (slope: Float64Array, root: number, by: number): void => {
    slope[root] = (slope[root] as number) + by;
  };
  for (let r = 0; r < roots.length; r += 3) {
    const [selectedAt, scopeAt, bodyAt] = [
      roots[r] as number,
      roots[r + 1] as number,
      roots[r + 2] as number,
    ];
    const [selected, scope, body] = [
      chance[selectedAt] as number,
      chance[scopeAt] as number,
      chance[bodyAt] as number,
    ];
    yes += selected * scope * body;
    none -= selected * scope; // selected but out of scope, or not selected at all
    add(yesSlope, selectedAt, scope * body);
    add(yesSlope, scopeAt, selected * body);
    add(yesSlope, bodyAt, selected * scope);
    add(noneSlope, selectedAt, -scope);
    add(noneSlope, scopeAt, -selected);
  }
  return { yes: clamp(yes), none: clamp(none) };
}

/** Slopes of both outcomes with respect to every place, from the roots down. */
function down({ graph, chance, product, yesSlope, noneSlope }: ChancePlan): void {
  const { kind, start, children } = graph;
  for (let i = kind.length - 1; i >= 0; i--) {
    const yes = yesSlope[i] as number;
    const none = noneSlope[i] as number;
    if ((yes === 0 && none === 0) || kind[i] === LITERAL || kind[i] === CONSTANT) continue;
    const and = kind[i] === AND;
    const [from, to] = [start[i] as number, start[i + 1] as number];
    for (let c = from; c < to; c++) {
      const kid = children[c] as number;
      const p = and ? (chance[kid] as number) : 1 - (chance[kid] as number);
      const others =
        p > 0 ? (product[i] as number) / p : productOfOthers(and, kid, children, from, to, chance);
      yesSlope[kid] = (yesSlope[kid] as number) + yes * others;
      noneSlope[kid] = (noneSlope[kid] as number) + none * others;
    }
  }
}

/** Where one of the factors is zero. */
function productOfOthers(
  and: boolean,
  kid: number,
  children: Int32Array,
  from: number,
  to: number,
  chance: Float64Array,
): number {
  let product = 1;
  for (let c = from; c < to && product !== 0; c++) {
    const other = children[c] as number;
    if (other === kid) continue;
    const p = chance[other] as number;
    product *= and ? p : 1 - p;
  }
  return product;
}

/** In natural units: bits are counted at the end. */
function entropy(yes: number, none: number): number {
  return term(yes) + term(none) + term(Math.max(0, 1 - yes - none));
}
function term(p: number): number {
  return p <= 1e-12 || p >= 1 ? 0 : -p * Math.log(p);
}
function clamp(p: number): number {
  return Math.min(1, Math.max(0, p));
}

function firstClass(set: readonly number[]): number {
  for (let w = 0; w < set.length; w++) {
    const word = set[w] ?? 0;
    if (word !== 0) return w * 32 + (31 - Math.clz32(word & -word));
  }
  return 0;
}
