// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The case split: a search over the open mixed variables of a unit, cut short as soon as a branch can add
 * nothing; past the budget the set stays as it is (sound) and says so.
 */

import { countUses, type Graph } from "../law/graph.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import type { SplitPlan, SplitVariable } from "../law/mixed.ts";
import { run } from "../law/program.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { CAN_HOLD } from "../values/ranges.ts";
import { kleene } from "./kleene.ts";
import { PatchStack } from "./patch-stack.ts";
import { isSettled, type ValueSet, YES } from "./value-set.ts";

/** Evaluations of one unit in one case split, at the most. */
const SPLIT_BUDGET = 2048;

/** Once yes and something else are both possible the answer is unknown: what is left only refines the set. */
const REFINING_BUDGET = 32;

/** Up to this many open mixed variables, trying them in order is cheaper than choosing well. */
const FEW = 3;

/** Made once a plan and used again: a search allocates nothing. */
export class SplitSearch {
  exhausted = false;
  readonly #law: LoadedLaw;
  readonly #unit: LoadedUnit;
  readonly #plan: SplitPlan;
  readonly #stack = new PatchStack();
  /** Places in `plan.variables` of those that are open, then whether each is being tried. */
  readonly #open: Int32Array;
  readonly #chosen: Uint8Array;
  readonly #uses: Int32Array;
  #count = 0;
  #encoded: EncodedLaw | null = null;
  #found: ValueSet = 0;
  #first: ValueSet = 0;
  #budget = 0;

  constructor(law: LoadedLaw, unit: LoadedUnit, plan: SplitPlan) {
    this.#law = law;
    this.#unit = unit;
    this.#plan = plan;
    this.#open = new Int32Array(plan.variables.length);
    this.#chosen = new Uint8Array(plan.variables.length);
    this.#uses = new Int32Array(plan.variables.length > FEW ? law.law.variableRow.count : 0);
  }

  /** Takes a situation; says how many variables there are to split. */
  start(encoded: EncodedLaw): number {
    this.#encoded = encoded;
    this.#count = 0;
    const { variables } = this.#plan;
    for (let i = 0; i < variables.length; i++)
      if (possibleGroups(this.#law, encoded.masks, variables[i] as SplitVariable) > 1)
        this.#open[this.#count++] = i;
    return this.#count;
  }

  get openVariables(): number[] {
    return [...this.#open.subarray(0, this.#count)].map((i) => this.#plan.variables[i]?.variable ?? 0);
  }

  /** The values found by the search. `first`: Kleene's set. */
  valuesFrom(first: ValueSet): ValueSet {
    this.exhausted = false;
    this.#found = 0;
    this.#first = first;
    this.#budget = SPLIT_BUDGET;
    this.#search(first, this.#encoded as EncodedLaw);
    this.#encoded = null;
    return this.#found === 0 ? first : this.#found;
  }

  /** `values`: Kleene's set at this node of the search. */
  #search(values: ValueSet, encoded: EncodedLaw): void {
    if ((values & ~this.#found) === 0) return; // nothing new can come from here
    const next = isSettled(values) && this.#constraintsHold(encoded) ? -1 : this.#next(encoded);
    if (next < 0) {
      if (this.#mayBePossible(encoded)) this.#found |= values;
      if (this.#undecidable()) this.#budget = Math.min(this.#budget, REFINING_BUDGET);
      return;
    }
    if (this.#budget <= 0) {
      this.exhausted ||= !this.#undecidable();
      this.#found |= values;
      return;
    }
    this.#chosen[next] = 1;
    this.#branch(this.#plan.variables[next] as SplitVariable, encoded);
    this.#chosen[next] = 0;
  }

  #branch({ variable, groups }: SplitVariable, encoded: EncodedLaw): void {
    const { T, F, masks } = encoded;
    for (let g = 0; g < groups.length; g++) {
      const { set, patch } = groups[g] as SplitVariable["groups"][number];
      if (!isPossible(this.#law, masks, variable, set)) continue;
      this.#stack.apply(patch, T, F);
      this.#budget--;
      if (this.#mayBePossible(encoded)) this.#search(kleene(this.#unit, encoded), encoded);
      this.#stack.undo(patch, T, F);
      if ((this.#first & ~this.#found) === 0) return;
    }
  }

  #undecidable(): boolean {
    return (this.#found & YES) !== 0 && !isSettled(this.#found);
  }

  /** The next variable to split: of many, the one most used by what is still undecided; −1 when no one is. */
  #next(encoded: EncodedLaw): number {
    if (this.#count > FEW) return this.#mostUsed(encoded, this.#plan.graph);
    for (let i = 0; i < this.#count; i++) {
      const at = this.#open[i] as number;
      if (this.#chosen[at] === 0) return at;
    }
    return -1;
  }

  #mostUsed(encoded: EncodedLaw, graph: Graph): number {
    countUses(graph, encoded.T, encoded.F, this.#uses);
    let best = -1;
    let most = 0;
    for (let i = 0; i < this.#count; i++) {
      const at = this.#open[i] as number;
      const times = this.#uses[this.#plan.variables[at]?.variable ?? 0] as number;
      if (this.#chosen[at] !== 0 || times <= most) continue;
      best = at;
      most = times;
    }
    return best;
  }

  /** The constraints all hold, whatever is still open: a value found here is that of a possible situation. */
  #constraintsHold({ T, F }: EncodedLaw): boolean {
    const { clauses } = this.#plan;
    for (let i = 0; i < clauses.length; i++)
      if (run(clauses[i] as (typeof clauses)[number], T, F) !== CAN_HOLD) return false;
    return true;
  }

  /** The constraints can still all hold. */
  #mayBePossible({ T, F }: EncodedLaw): boolean {
    const { clauses } = this.#plan;
    for (let i = 0; i < clauses.length; i++)
      if ((run(clauses[i] as (typeof clauses)[number], T, F) & CAN_HOLD) === 0) return false;
    return true;
  }
}

function possibleGroups(law: LoadedLaw, masks: Uint32Array, { variable, groups }: SplitVariable): number {
  let possible = 0;
  for (let g = 0; g < groups.length; g++)
    if (isPossible(law, masks, variable, groups[g]?.set ?? [])) possible++;
  return possible;
}

/** The variable may be in one of these classes. */
export function isPossible(
  law: LoadedLaw,
  masks: Uint32Array,
  variable: number,
  set: readonly number[],
): boolean {
  const at = law.maskOffset[variable] as number;
  for (let w = 0; w < set.length; w++)
    if (((masks[at + w] as number) & (set[w] as number)) !== 0) return true;
  return false;
}
