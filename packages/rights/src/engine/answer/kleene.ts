// SPDX-License-Identifier: AGPL-3.0-or-later
/** Kleene's answer of a unit: sound whatever is unknown, and exact while no mixed variable is open (`mixed.ts`). */

import { BODY, FORMULAS_A_VERSION, SCOPE, SELECTED } from "../../packing/unit-row.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import { candidateBit } from "../law/mixed.ts";
import { run } from "../law/program.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { CAN_FAIL, CAN_HOLD } from "../values/ranges.ts";
import { NOT_APPLICABLE, type ValueSet } from "./value-set.ts";

export type Planes = Pick<EncodedLaw, "T" | "F"> & Partial<Pick<EncodedLaw, "values">>;

/** Kleene's set of values of a unit, from the values of the nodes: for an encoding whose bits are not being tried. */
export function firstSet(unit: LoadedUnit, encoded: EncodedLaw): ValueSet {
  if (!encoded.values.areOf(encoded)) return kleene(unit, encoded);
  const values = encoded.values.all;
  const { nodes, from, to, outside } = unit.head;
  let out = 0;
  for (let at = from; at < to; at += FORMULAS_A_VERSION) {
    const chosen = values[nodes[at + SELECTED] as number] as number;
    if ((chosen & CAN_HOLD) === 0) continue;
    const concerned = values[nodes[at + SCOPE] as number] as number;
    if ((concerned & CAN_FAIL) !== 0) out |= NOT_APPLICABLE;
    if ((concerned & CAN_HOLD) !== 0) out |= values[nodes[at + BODY] as number] as number; // the same bits
    if ((chosen & CAN_FAIL) === 0) return out;
  }
  return ((values[outside] as number) & CAN_HOLD) === 0 ? out : out | NOT_APPLICABLE;
}

/** Kleene's set of values, from the gates of the unit: for planes on which something is tried. */
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
  const values = planes.values?.areOf(planes) ? planes.values.all : null;
  const { nodes, from, to } = unit.head;
  let out = 0;
  for (let i = 0, at = from; at < to; i++, at += FORMULAS_A_VERSION) {
    const node = nodes[at + SELECTED] as number;
    const selected = values === null ? selection(unit, i, planes) : (values[node] as number);
    if ((selected & CAN_HOLD) === 0) continue;
    out |= candidateBit(i);
    if ((selected & CAN_FAIL) === 0) break;
  }
  return out;
}

function selection(unit: LoadedUnit, version: number, { T, F }: Planes): number {
  const program = unit.versions[version]?.selected ?? null;
  return program === null ? CAN_HOLD : run(program, T, F);
}

/** Versions that may be selected, by index. */
export function candidateVersions(unit: LoadedUnit, planes: Planes): number[] {
  const bits = candidates(unit, planes);
  return unit.versions.flatMap((_, i) => ((bits & candidateBit(i)) === 0 ? [] : [i]));
}

/** No version may be the one that applies. */
export function mayBeOutside(unit: LoadedUnit, { T, F }: Planes): boolean {
  return unit.outside !== null && (run(unit.outside, T, F) & CAN_HOLD) !== 0;
}
