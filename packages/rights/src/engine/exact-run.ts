// SPDX-License-Identifier: AGPL-3.0-or-later
/** One situation through the exact circuit of a unit: no search, no allocation, an end as soon as nothing new can come. */
import { AND, type ExactNode, OR, type UnitNode } from "./exact-circuit.ts";
import { CAN_FAIL, CAN_HOLD, FAILS, HOLDS, OPEN } from "./ranges.ts";
import { NOT_APPLICABLE, type ValueSet } from "./value-set.ts";

interface Situation {
  readonly masks: Uint32Array;
  readonly T: Int32Array;
  readonly F: Int32Array;
}

/** The values of a unit: those found already, and those it adds. */
export function unitValues(node: UnitNode, found: ValueSet, s: Situation): ValueSet {
  const { split, most } = node;
  if (split === null) return found | leafValues(node, s);
  let out = found;
  const { words, at } = split;
  const { kids } = node;
  if (words.length > 0) {
    const mask = s.masks[at] as number;
    for (let k = 0; k < kids.length; k++) {
      if ((mask & (words[k] as number)) === 0) continue;
      const kid = kids[k] as UnitNode;
      if ((kid.most & ~out) !== 0) out = unitValues(kid, out, s);
      if ((most & ~out) === 0) return out;
    }
    return out;
  }
  for (let k = 0; k < kids.length; k++) if (isPossible(split.sets[k] ?? [], at, s.masks)) out = unitValues(kids[k] as UnitNode, out, s);
  return out;
}

function leafValues({ versions, outside }: UnitNode, s: Situation): ValueSet {
  let out = 0;
  for (let i = 0; i < versions.length; i++) {
    const { selected, scope, body } = versions[i] as (typeof versions)[number];
    const chosen = selected === null ? CAN_HOLD : formula(selected, s);
    if ((chosen & CAN_HOLD) === 0) continue;
    const concerned = scope === null ? CAN_HOLD : formula(scope, s);
    if ((concerned & CAN_FAIL) !== 0) out |= NOT_APPLICABLE;
    if ((concerned & CAN_HOLD) !== 0) out |= body === null ? CAN_HOLD : formula(body, s);
    if ((chosen & CAN_FAIL) === 0) return out;
  }
  return outside !== null && (formula(outside, s) & CAN_HOLD) !== 0 ? out | NOT_APPLICABLE : out;
}

function formula(node: ExactNode, s: Situation): number {
  if (node.kind === AND) return all(node, s);
  return node.kind === OR ? any(node, s) : either(node, s);
}

function all({ pairs, kids }: ExactNode, s: Situation): number {
  const { T, F } = s;
  let value: number = HOLDS;
  for (let p = 0; p < pairs.length; p += 2) {
    const word = pairs[p] as number;
    const mask = pairs[p + 1] as number;
    if (((T[word] as number) & mask) !== mask) return FAILS;
    if (((F[word] as number) & mask) !== 0) value = OPEN;
  }
  for (let k = 0; k < kids.length; k++) {
    const kid = formula(kids[k] as ExactNode, s);
    if (kid === FAILS) return FAILS;
    value |= kid;
  }
  return value;
}

function any({ pairs, kids }: ExactNode, s: Situation): number {
  const { T, F } = s;
  let value: number = FAILS;
  for (let p = 0; p < pairs.length; p += 2) {
    const word = pairs[p] as number;
    const mask = pairs[p + 1] as number;
    if (((F[word] as number) & mask) !== mask) return HOLDS;
    if (((T[word] as number) & mask) !== 0) value = OPEN;
  }
  for (let k = 0; k < kids.length; k++) {
    const kid = formula(kids[k] as ExactNode, s);
    if (kid === HOLDS) return HOLDS;
    value |= kid;
  }
  return value;
}

/** A split: what its possible groups give together. */
function either({ split, kids }: ExactNode, s: Situation): number {
  if (split === null) return OPEN;
  let value = 0;
  for (let k = 0; k < kids.length; k++) {
    if (!isPossible(split.sets[k] as readonly number[], split.at, s.masks)) continue;
    value |= formula(kids[k] as ExactNode, s);
    if (value === OPEN) return OPEN;
  }
  return value;
}

function isPossible(set: readonly number[], at: number, masks: Uint32Array): boolean {
  for (let w = 0; w < set.length; w++) if (((masks[at + w] as number) & (set[w] as number)) !== 0) return true;
  return false;
}
