// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The answer of a unit as a set of values: exact when every completion of what is unknown has been looked at.
 * The witnesses found before anyone answers first (`packing/witness-row.ts`), then Kleene; if more than one value is
 * left, a situation that gives each or the proof that there is none (`witness.ts`), or else a case split on the open
 * mixed variables (`split.ts`).
 */

import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import type { SplitPlan } from "../law/mixed.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { candidates, firstSet, type Planes } from "./kleene.ts";
import { SplitSearch } from "./split.ts";
import { isSettled, type ValueSet } from "./value-set.ts";
import { possibleAmong, severalPossible } from "./witness.ts";

export { candidateVersions, firstSet, kleene } from "./kleene.ts";
export { isSettled, NO, NOT_APPLICABLE, type ValueSet, YES } from "./value-set.ts";

export interface Exactness {
  readonly values: ValueSet;
  /** The split was carried to its end. */
  readonly complete: boolean;
  /** Variables over which the split settled the answer; empty when Kleene sufficed. */
  readonly settledOver: readonly number[];
}

/** Plans are made once for each unit and set of candidate versions. */
export function planFor(unit: LoadedUnit, planes: Planes): SplitPlan {
  return unit.plan(candidates(unit, planes));
}

/** The exact set of values over the unknown variables, taken as independent but for certain constraints. */
export function exactValues(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Exactness {
  const witnessed = openValues(unit, encoded);
  if (witnessed !== 0) return { values: witnessed, complete: true, settledOver: [] };
  const first = firstSet(unit, encoded);
  if (isSettled(first)) return { values: first, complete: true, settledOver: [] };
  const proven = possibleAmong(law, unit, encoded, first);
  // What settles an answer after all is the split's to say: over which variables.
  if (proven !== null && proven !== 0 && !isSettled(proven))
    return { values: proven, complete: true, settledOver: [] };
  return searched(law, unit, encoded, first);
}

/** All the values that the unit may have at all, when what is known rules out no witness of them; else 0. */
function openValues(unit: LoadedUnit, { masks, values }: EncodedLaw): ValueSet {
  const witnessed = unit.witnessed(masks);
  return witnessed !== 0 && !values.broken ? witnessed : 0;
}

/** @param first Kleene's set. */
function searched(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, first: ValueSet): Exactness {
  const search = searchFor(law, unit, encoded);
  if (search.start(encoded) === 0) return { values: first, complete: true, settledOver: [] };
  const values = search.valuesFrom(first);
  return { values, complete: !search.exhausted, settledOver: isSettled(values) ? search.openVariables : [] };
}

/** Whether `exactValues` would leave more than one value, at the least cost. */
export function isUndecided(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): boolean {
  if (openValues(unit, encoded) !== 0 || severalPossible(law, unit, encoded)) return true;
  const first = firstSet(unit, encoded);
  return !isSettled(first) && !isSettled(searched(law, unit, encoded, first).values);
}

const searches = new WeakMap<SplitPlan, SplitSearch>();

function searchFor(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): SplitSearch {
  const plan = planFor(unit, encoded);
  const search = searches.get(plan) ?? new SplitSearch(law, unit, plan);
  searches.set(plan, search);
  return search;
}
