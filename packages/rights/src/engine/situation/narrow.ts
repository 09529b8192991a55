// SPDX-License-Identifier: AGPL-3.0-or-later
/** Certain constraints narrow what is possible, and exclude what cannot be. */

import { GATE, isAnd } from "../../packing/node-row.ts";
import type { LoadedConstraint, LoadedLaw } from "../law/loaded-law.ts";
import { CAN_FAIL, CAN_HOLD } from "../values/ranges.ts";
import { type EncodedLaw, writeBits } from "./encoded-law.ts";

/** Constraints used for answers: unit propagation to a fixed point. Gives the first constraint that cannot hold. */
export function narrow(law: LoadedLaw, encoded: EncodedLaw): LoadedConstraint | null {
  const { values } = encoded;
  for (let round = 0, changed = true; changed && round < 8; round++) {
    changed = false;
    for (const [i, rule] of law.law.constraints.entries()) {
      if ((values.alone(rule.clause) & CAN_HOLD) === 0) return law.constraints[i] ?? null;
      const when = values.alone(rule.when);
      const then = values.alone(rule.then);
      if (when === CAN_HOLD && force(law, encoded, rule.then)) changed = true;
      if (then === CAN_FAIL && force(law, encoded, rule.notWhen)) changed = true;
    }
  }
  return null;
}

/** Makes a literal, or every literal of a conjunction, true. Says whether anything changed. */
function force(law: LoadedLaw, encoded: EncodedLaw, node: number): boolean {
  const { nodes } = law;
  const inner = nodes.unwrap(node);
  const code = nodes.code(inner);
  if (code >= GATE && isAnd(code))
    return nodes
      .children(inner)
      .map((child) => force(law, encoded, child))
      .some(Boolean);
  const literal = nodes.literal(inner);
  if (literal < 0) return false;
  const { variable: variables, sets, setAt } = law.literals;
  const variable = variables[literal] as number;
  const at = law.maskOffset[variable] as number;
  let changed = false;
  for (let w = 0; w < (law.law.variableRow.words[variable] as number); w++) {
    const before = encoded.masks[at + w] as number;
    const after = (before & (sets[(setAt[literal] as number) + w] as number)) >>> 0;
    if (after === before) continue;
    encoded.masks[at + w] = after;
    changed = true;
  }
  if (changed) {
    writeBits(law, encoded, variable);
    encoded.forced.add(variable);
  }
  return changed;
}
