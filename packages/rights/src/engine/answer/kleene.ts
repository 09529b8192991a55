// SPDX-License-Identifier: AGPL-3.0-or-later
/** Kleene's answer of a unit: sound whatever is unknown, and exact while no mixed variable is open (`mixed.ts`). */

import type { LoadedUnit } from "../law/loaded-unit.ts";
import { candidateBit } from "../law/mixed.ts";
import { run } from "../law/program.ts";
import type { EncodedLaw } from "../situation/encode.ts";
import { CAN_FAIL, CAN_HOLD } from "../values/ranges.ts";
import { NOT_APPLICABLE, type ValueSet } from "./value-set.ts";

export type Planes = Pick<EncodedLaw, "T" | "F">;

/** Kleene's set of values. */
export function kleene(unit: LoadedUnit, planes: Planes): ValueSet {
  const { T, F } = planes;
  const { versions } = unit;
  let out = 0;
  for (let i = 0; i < versions.length; i++) {
    const { selected, scope, body } = versions[i] as (typeof versions)[number];
    const chosen = selected === null ? CAN_HOLD : run(selected, T, F);
    if ((chosen & CAN_HOLD) === 0) continue;
    const concerned = scope === null ? CAN_HOLD : run(scope, T, F);
    if ((concerned & CAN_FAIL) !== 0) out |= NOT_APPLICABLE;
    if ((concerned & CAN_HOLD) !== 0) out |= run(body, T, F); // same bits: may hold = YES, may fail = NO
    if ((chosen & CAN_FAIL) === 0) return out;
  }
  const { outside } = unit;
  if (outside !== null && (run(outside, T, F) & CAN_HOLD) !== 0) out |= NOT_APPLICABLE;
  return out;
}

/** Versions that may be selected, as bits. */
export function candidates(unit: LoadedUnit, planes: Planes): number {
  let out = 0;
  for (let i = 0; i < unit.versions.length; i++) {
    const program = unit.versions[i]?.selected ?? null;
    const selected = program === null ? CAN_HOLD : run(program, planes.T, planes.F);
    if ((selected & CAN_HOLD) === 0) continue;
    out |= candidateBit(i);
    if ((selected & CAN_FAIL) === 0) break;
  }
  return out;
}

/** Versions that may be selected, by index. */
export function candidateVersions(unit: LoadedUnit, planes: Planes): number[] {
  const bits = candidates(unit, planes);
  return unit.versions.flatMap((_, i) => ((bits & candidateBit(i)) === 0 ? [] : [i]));
}
