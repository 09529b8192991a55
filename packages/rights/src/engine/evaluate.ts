// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The answer of a unit as a set of values: exact when every completion of what is unknown has been looked at.
 * Kleene first; if more than one value is left, a case split on the mixed variables, cut short as soon as a
 * branch can add nothing; past the budget the set stays as it is (sound) and says so.
 */
import type { EncodedLaw } from "./encode.ts";
import { type Graph, graphValues, undecidedLiterals } from "./graph.ts";
import type { LoadedLaw, LoadedUnit } from "./loaded-law.ts";
import { type SplitPlan, type SplitVariable, splitPlan } from "./mixed.ts";
import { run } from "./program.ts";
import { CAN_FAIL, CAN_HOLD } from "./ranges.ts";

export const YES = 1;
export const NO = 2;
export const NOT_APPLICABLE = 4;
/** A non-empty union of YES, NO and NOT_APPLICABLE. */
export type ValueSet = number;

/** Evaluations of one unit in one case split, at the most. */
export const SPLIT_BUDGET = 2048;

/** Once yes and something else are both possible the answer is unknown: what is left only refines the set. */
const REFINING_BUDGET = 32;

export interface Exactness {
  readonly values: ValueSet;
  /** The split was carried to its end. */
  readonly complete: boolean;
  /** Variables over which the split settled the answer; empty when Kleene sufficed. */
  readonly settledOver: readonly number[];
}

type Planes = Pick<EncodedLaw, "T" | "F">;

/** Kleene's set of values. */
export function kleene(unit: LoadedUnit, planes: Planes): ValueSet {
  const { T, F } = planes;
  let out = 0;
  for (const version of unit.versions) {
    const selected = version.selected === null ? CAN_HOLD : run(version.selected, T, F);
    if ((selected & CAN_HOLD) === 0) continue;
    const scope = version.scope === null ? CAN_HOLD : run(version.scope, T, F);
    if ((scope & CAN_FAIL) !== 0) out |= NOT_APPLICABLE;
    if ((scope & CAN_HOLD) !== 0) out |= run(version.body, T, F); // same bits: may hold = YES, may fail = NO
    if ((selected & CAN_FAIL) === 0) return out;
  }
  if (unit.outside !== null && (run(unit.outside, T, F) & CAN_HOLD) !== 0) out |= NOT_APPLICABLE;
  return out;
}

/** Versions that may be selected, by index. */
export function candidateVersions(unit: LoadedUnit, planes: Planes): number[] {
  const out: number[] = [];
  for (let i = 0; i < unit.versions.length; i++) {
    const program = unit.versions[i]?.selected ?? null;
    const selected = program === null ? CAN_HOLD : run(program, planes.T, planes.F);
    if ((selected & CAN_HOLD) === 0) continue;
    out.push(i);
    if ((selected & CAN_FAIL) === 0) break;
  }
  return out;
}

export function isSettled(values: ValueSet): boolean {
  return (values & (values - 1)) === 0;
}

/** Plans are made once for each unit and set of candidate versions. */
const plans = new WeakMap<LoadedUnit, Map<string, SplitPlan>>();

export function planFor(law: LoadedLaw, unit: LoadedUnit, planes: Planes): SplitPlan {
  const candidates = candidateVersions(unit, planes);
  let known = plans.get(unit);
  if (!known) plans.set(unit, (known = new Map()));
  const key = candidates.join(",");
  let plan = known.get(key);
  if (!plan) known.set(key, (plan = splitPlan(law, unit, candidates)));
  return plan;
}

/** The exact set of values over the unknown variables, taken as independent but for certain constraints. */
export function exactValues(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Exactness {
  const first = kleene(unit, encoded);
  if (isSettled(first)) return { values: first, complete: true, settledOver: [] };
  const plan = planFor(law, unit, encoded);
  const split = new Split(law, unit, plan, encoded, first);
  if (split.nothingToSplit) return { values: first, complete: true, settledOver: [] };
  split.search(first);
  const values = split.found === 0 ? first : split.found;
  return { values, complete: !split.exhausted, settledOver: isSettled(values) ? split.variables : [] };
}

/** Up to this many open mixed variables, trying them in order is cheaper than choosing well. */
const FEW = 3;

class Split {
  found: ValueSet = 0;
  exhausted = false;
  readonly #law: LoadedLaw;
  readonly #unit: LoadedUnit;
  readonly #plan: SplitPlan;
  readonly #open: readonly SplitVariable[];
  readonly #encoded: EncodedLaw;
  readonly #first: ValueSet;
  readonly #chosen = new Set<number>();
  #budget = SPLIT_BUDGET;

  constructor(law: LoadedLaw, unit: LoadedUnit, plan: SplitPlan, encoded: EncodedLaw, first: ValueSet) {
    this.#law = law;
    this.#unit = unit;
    this.#plan = plan;
    this.#encoded = encoded;
    this.#first = first;
    this.#open = plan.variables.filter((v) => possibleGroups(law, encoded, v) > 1);
  }

  get nothingToSplit(): boolean {
    return this.#open.length === 0;
  }
  get variables(): number[] {
    return this.#open.map((v) => v.variable);
  }

  /** `values`: Kleene's set at this node of the search. */
  search(values: ValueSet): void {
    if ((values & ~this.found) === 0) return; // nothing new can come from here
    const next = isSettled(values) ? undefined : this.#next();
    if (!next) {
      if (this.#mayBePossible()) this.found |= values;
      if (this.#undecidable()) this.#budget = Math.min(this.#budget, REFINING_BUDGET);
      return;
    }
    if (this.#budget <= 0) {
      this.exhausted ||= !this.#undecidable();
      this.found |= values;
      return;
    }
    this.#chosen.add(next.variable);
    const { T, F } = this.#encoded;
    for (const group of next.groups) {
      if (!isPossible(this.#law, this.#encoded, next.variable, group.set)) continue;
      const saved = apply(group.patch, T, F);
      this.#budget--;
      if (this.#mayBePossible()) this.search(kleene(this.#unit, this.#encoded));
      restore(group.patch, saved, T, F);
      if ((this.#first & ~this.found) === 0) break;
    }
    this.#chosen.delete(next.variable);
  }

  #undecidable(): boolean {
    return (this.found & YES) !== 0 && !isSettled(this.found);
  }

  /** The next variable to split: of many, the one most used by what is still undecided; none when no one is. */
  #next(): SplitVariable | undefined {
    const left = this.#open.filter((v) => !this.#chosen.has(v.variable));
    if (this.#open.length <= FEW || left.length === 0) return left[0];
    const uses = undecidedUses(this.#law, this.#encoded, this.#plan.graph);
    let best: SplitVariable | undefined;
    for (const v of left) {
      const count = uses.get(v.variable) ?? 0;
      if (count > (best ? (uses.get(best.variable) ?? 0) : 0)) best = v;
    }
    return best;
  }

  /** The constraints can still all hold. */
  #mayBePossible(): boolean {
    const { T, F } = this.#encoded;
    return this.#plan.constraints.every((i) => (run(this.#law.constraints[i]?.clause ?? NO_PROGRAM, T, F) & CAN_HOLD) !== 0);
  }
}

const NO_PROGRAM = new Int32Array();

/** How often each variable is read by the undecided part of some formulas. */
export function undecidedUses(law: LoadedLaw, planes: Planes, graph: Graph): Map<number, number> {
  const uses = new Map<number, number>();
  for (const [lit, times] of undecidedLiterals(graph, graphValues(graph, law, planes.T, planes.F))) {
    const variable = law.law.literals[lit]?.variable ?? 0;
    uses.set(variable, (uses.get(variable) ?? 0) + times);
  }
  return uses;
}

function possibleGroups(law: LoadedLaw, encoded: EncodedLaw, split: SplitVariable): number {
  return split.groups.filter((group) => isPossible(law, encoded, split.variable, group.set)).length;
}

function isPossible(law: LoadedLaw, encoded: EncodedLaw, variable: number, set: readonly number[]): boolean {
  const at = law.maskOffset[variable] ?? 0;
  for (let w = 0; w < set.length; w++) if (((encoded.masks[at + w] ?? 0) & (set[w] ?? 0)) !== 0) return true;
  return false;
}

/** Sets the bits of one class; returns what was there. */
export function apply(patch: Int32Array, T: Int32Array, F: Int32Array): number[] {
  const saved: number[] = [];
  for (let i = 0; i < patch.length; i += 4) {
    const word = patch[i] as number;
    const keep = patch[i + 1] as number;
    const [t, f] = [T[word] as number, F[word] as number];
    saved.push(t, f);
    T[word] = (t & keep) | (patch[i + 2] as number);
    F[word] = (f & keep) | (patch[i + 3] as number);
  }
  return saved;
}

export function restore(patch: Int32Array, saved: readonly number[], T: Int32Array, F: Int32Array): void {
  for (let i = 0, s = 0; i < patch.length; i += 4, s += 2) {
    const word = patch[i] as number;
    T[word] = saved[s] as number;
    F[word] = saved[s + 1] as number;
  }
}
