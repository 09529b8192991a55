// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Chances of yes, no and not-applicable when every unknown answer is equally likely, save those that the law calls
 * rare, and how each answer would move them. One pass up and one pass down a formula give the effect of every literal at once; a
 * variable read several times is treated as if its readings were independent. These numbers only rank
 * questions: they are never shown, and say nothing of a person's chances.
 */

import { AND } from "../law/graph.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import type { ChancePlan } from "./chance-plan.ts";

/** What one unit is counted in, used again for the next: it stays in the nearest memory. */
class Scratch {
  /** Of each variable of the plan: the expected fall of entropy, in bits, once it is known. */
  bits = new Float64Array(0);
  /** Whether each group of answers is possible. */
  possible = new Uint8Array(0);
  /** Chance of every place, and of a gate, the product behind it. */
  chance = new Float64Array(0);
  product = new Float64Array(0);
  /** Slope of every place for the chances of yes and of not-applicable. */
  yesSlope = new Float64Array(0);
  noneSlope = new Float64Array(0);

  /** Room for a plan; the bits and the slopes are zero. */
  for({ graph, variables }: ChancePlan): this {
    const places = graph.kind.length;
    const groups = variables.weight.length;
    if (this.chance.length < places) {
      this.chance = new Float64Array(2 * places);
      this.product = new Float64Array(2 * places);
      this.yesSlope = new Float64Array(2 * places);
      this.noneSlope = new Float64Array(2 * places);
    }
    if (this.possible.length < groups) this.possible = new Uint8Array(2 * groups);
    if (this.bits.length < variables.count) this.bits = new Float64Array(2 * variables.count);
    this.bits.fill(0, 0, variables.count);
    this.yesSlope.fill(0, 0, places);
    this.noneSlope.fill(0, 0, places);
    return this;
  }
}

const scratch = new Scratch();

/**
 * The gain of learning each variable of the plan, for one unit, in bits: valid until the next call. `null`: there is
 * nothing to learn.
 */
export function gains(plan: ChancePlan, encoded: EncodedLaw): Float64Array | null {
  const room = scratch.for(plan);
  const { bits } = room;
  const { count } = plan.variables;
  let open = 0;
  for (let i = 0; i < count; i++) {
    // Those that are open are marked until their gain is known.
    if (setChances(plan, i, encoded.masks, room) < 2) continue;
    bits[i] = 1;
    open++;
  }
  if (open === 0) return null;
  up(plan, room);
  const outcome = outcomeOf(plan, room);
  const before = entropy(outcome.yes, outcome.none);
  if (before === 0) return null;
  down(plan, room);
  for (let i = 0; i < count; i++)
    if (bits[i] !== 0) bits[i] = Math.max(0, before - expectedEntropy(plan, i, outcome, room)) / Math.LN2;
  return bits;
}

/** Chance of each literal of a variable; says how many groups of classes are possible. */
function setChances({ variables }: ChancePlan, i: number, masks: Uint32Array, room: Scratch): number {
  const { sets, places, weight, holds } = variables;
  const { possible, chance } = room;
  const at = variables.at[i] as number;
  const words = variables.words[i] as number;
  const [from, to] = [variables.firstGroup[i] as number, variables.firstGroup[i + 1] as number];
  let set = variables.firstSet[i] as number;
  let count = 0;
  let all = 0;
  for (let g = from; g < to; g++) {
    let left = 0;
    for (let w = 0; w < words; w++, set++) left |= (masks[at + w] as number) & (sets[set] as number);
    const may = left === 0 ? 0 : 1;
    possible[g] = may;
    count += may;
    all += may * (weight[g] as number);
  }
  const [first, last] = [variables.firstPlace[i] as number, variables.firstPlace[i + 1] as number];
  for (let l = first; l < last; l++) {
    let holding = 0;
    let hold = (variables.firstHold[i] as number) + l - first;
    for (let g = from; g < to; g++, hold += last - first)
      if (((possible[g] as number) & (holds[hold] as number)) !== 0) holding += weight[g] as number;
    chance[places[l] as number] = count === 0 ? 0 : holding / all;
  }
  return count;
}

/** Entropy to be expected once the variable is known. */
function expectedEntropy({ variables }: ChancePlan, i: number, outcome: Outcome, room: Scratch): number {
  const { places, weight, holds } = variables;
  const { possible, chance, yesSlope, noneSlope } = room;
  const [from, to] = [variables.firstGroup[i] as number, variables.firstGroup[i + 1] as number];
  const [first, last] = [variables.firstPlace[i] as number, variables.firstPlace[i + 1] as number];
  let hold = variables.firstHold[i] as number;
  let sum = 0;
  let all = 0;
  for (let g = from; g < to; g++) {
    let { yes, none } = outcome;
    for (let l = first; l < last; l++, hold++) {
      const place = places[l] as number;
      const change = (holds[hold] as number) - (chance[place] as number);
      yes += change * (yesSlope[place] as number);
      none += change * (noneSlope[place] as number);
    }
    if (possible[g] === 0) continue;
    sum += (weight[g] as number) * entropy(clamp(yes), clamp(none));
    all += weight[g] as number;
  }
  return sum / all;
}

/** Chance of every gate from those of its children. */
function up({ graph, gates, constants }: ChancePlan, { chance, product: products }: Scratch): void {
  const { kind, literal, start, children } = graph;
  for (let c = 0; c < constants.length; c++) {
    const place = constants[c] as number;
    chance[place] = literal[place] as number;
  }
  for (let g = 0; g < gates.length; g++) {
    const i = gates[g] as number;
    let product = 1;
    const and = kind[i] === AND;
    const end = start[i + 1] as number;
    for (let c = start[i] as number; c < end; c++) {
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
function outcomeOf({ graph }: ChancePlan, { chance, yesSlope, noneSlope }: Scratch): Outcome {
  const { roots } = graph;
  let yes = 0;
  let none = 1;
  for (let r = 0; r < roots.length; r += 3) {
    const selectedAt = roots[r] as number;
    const scopeAt = roots[r + 1] as number;
    const bodyAt = roots[r + 2] as number;
    const selected = chance[selectedAt] as number;
    const scope = chance[scopeAt] as number;
    const body = chance[bodyAt] as number;
    yes += selected * scope * body;
    none -= selected * scope; // selected but out of scope, or not selected at all
    addTo(yesSlope, selectedAt, scope * body);
    addTo(yesSlope, scopeAt, selected * body);
    addTo(yesSlope, bodyAt, selected * scope);
    addTo(noneSlope, selectedAt, -scope);
    addTo(noneSlope, scopeAt, -selected);
  }
  return { yes: clamp(yes), none: clamp(none) };
}

function addTo(slope: Float64Array, place: number, by: number): void {
  slope[place] = (slope[place] as number) + by;
}

/** Slopes of both outcomes with respect to every place, from the roots down. */
function down({ graph, gates }: ChancePlan, { chance, product, yesSlope, noneSlope }: Scratch): void {
  const { kind, start, children } = graph;
  for (let g = gates.length - 1; g >= 0; g--) {
    const i = gates[g] as number;
    const yes = yesSlope[i] as number;
    const none = noneSlope[i] as number;
    if (yes === 0 && none === 0) continue;
    const and = kind[i] === AND;
    const [from, to] = [start[i] as number, start[i + 1] as number];
    for (let c = from; c < to; c++) {
      const kid = children[c] as number;
      const p = and ? (chance[kid] as number) : 1 - (chance[kid] as number);
      const others =
        p > 0 ? (product[i] as number) / p : productOfOthers(and, c, { children, from, to, chance });
      addTo(yesSlope, kid, yes * others);
      addTo(noneSlope, kid, none * others);
    }
  }
}

interface Siblings {
  readonly children: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly chance: Float64Array;
}

/** Where one of the factors is zero. */
function productOfOthers(and: boolean, kid: number, { children, from, to, chance }: Siblings): number {
  let product = 1;
  for (let c = from; c < to && product !== 0; c++) {
    if (c === kid) continue;
    const p = chance[children[c] as number] as number;
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
