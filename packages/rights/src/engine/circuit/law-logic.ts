// SPDX-License-Identifier: AGPL-3.0-or-later
/** The logic of the displayed units of a law, together: what several of them say alike is said once. */

import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import { exactCircuit, kleeneCircuit } from "./exact-circuit.ts";
import type { Logic } from "./logic.ts";
import { type Three, UnitLogic } from "./unit-logic.ts";

export interface LawLogic {
  readonly logic: Logic;
  /** In the order of `bulkUnits`. */
  readonly units: readonly UnitTerms[];
}

export interface UnitTerms {
  readonly terms: Three;
  /** False: its exact circuit would be too large; the terms are Kleene's. */
  readonly exact: boolean;
}

/** The units that are answered in bulk, in the order of the law. */
export function bulkUnits(law: LoadedLaw): readonly LoadedUnit[] {
  return law.units.filter((unit) => unit.displayed);
}

export function lawLogic(law: LoadedLaw): LawLogic {
  const lowering = new UnitLogic(law);
  const units = bulkUnits(law).map((unit): UnitTerms => {
    const exact = exactCircuit(law, unit);
    return { terms: lowering.unit(exact ?? kleeneCircuit(law, unit)), exact: exact !== null };
  });
  return { logic: lowering.logic, units };
}
