// SPDX-License-Identifier: AGPL-3.0-or-later
/** Certain constraints narrow what is possible, and exclude what cannot be. */

import type { LoadedConstraint, LoadedLaw } from "../law/loaded-law.ts";
import { run, unwrap } from "../law/program.ts";
import { CAN_FAIL, CAN_HOLD } from "../values/ranges.ts";
import { type EncodedLaw, writeBits } from "./encode.ts";

/** Constraints used for answers: unit propagation to a fixed point. Gives the first constraint that cannot hold. */
export function narrow(law: LoadedLaw, encoded: EncodedLaw): LoadedConstraint | null {
  for (let round = 0, changed = true; changed && round < 8; round++) {
    changed = false;
    for (const [i, rule] of law.law.constraints.entries()) {
      const constraint = law.constraints[i];
      if (constraint && (run(constraint.clause, encoded.T, encoded.F) & CAN_HOLD) === 0) return constraint;
      const when = run(law.program(rule.when), encoded.T, encoded.F);
      const then = run(law.program(rule.then), encoded.T, encoded.F);
      if (when === CAN_HOLD && force(law, encoded, rule.then)) changed = true;
      if (then === CAN_FAIL && force(law, encoded, rule.notWhen)) changed = true;
    }
  }
  return null;
}

/** Makes a literal, or every literal of a conjunction, true. Says whether anything changed. */
function force(law: LoadedLaw, encoded: EncodedLaw, node: number): boolean {
  const inner = unwrap(node, law.law.nodes);
  const n = law.law.nodes[inner];
  if (n?.op === "and") return n.of.map((child) => force(law, encoded, child)).some(Boolean);
  const literal = n?.op === "lit" ? law.law.literals[n.lit] : undefined;
  if (!literal) return false;
  const at = law.maskOffset[literal.variable] ?? 0;
  let changed = false;
  literal.set.forEach((set, w) => {
    const before = encoded.masks[at + w] ?? 0;
    const after = (before & set) >>> 0;
    if (after !== before) {
      encoded.masks[at + w] = after;
      changed = true;
    }
  });
  if (changed) {
    writeBits(law, encoded, literal.variable);
    encoded.forced.add(literal.variable);
  }
  return changed;
}
