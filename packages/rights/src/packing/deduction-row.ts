// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The facts that may certainly follow from others, as one row of numbers: for each, its place, whether both « yes »
 * and « no » may follow (1) and whether nothing follows before anyone answers (2), how many names it may follow from,
 * and their places. A start then looks at the deductions that an answer may have woken, and at no other.
 */
import type { CompiledLaw } from "../artefact/compiled-law.ts";
import type { NamesBehind } from "./names-behind.ts";
import type { UnansweredProofs } from "./unanswered.ts";

const BOTH = 1;
const ASLEEP = 2;

export function packDeductions(
  { facts }: Pick<CompiledLaw, "facts">,
  places: ReadonlyMap<string, number>,
  proofs: UnansweredProofs,
  namesBehind: NamesBehind,
): number[] {
  return facts.flatMap(({ name, yesIf, noIf }, place) => {
    if (!yesIf && !noIf) return [];
    const names = namesBehind.of(name);
    const asleep = proofs.areNeverDeduced([name, ...names]);
    const behind = names.map((one) => places.get(one) ?? -1);
    return [place, (yesIf && noIf ? BOTH : 0) + (asleep ? ASLEEP : 0), behind.length, ...behind];
  });
}

/**
 * Facts whose deduction may contradict an answer, or itself.
 * @param known by place of a name: something is known of it.
 */
export function wokenDeductions(row: readonly number[], known: Uint8Array): number[] {
  const woken: number[] = [];
  for (let p = 0; p < row.length; ) {
    const place = row[p] as number;
    const flags = row[p + 1] as number;
    const end = p + 3 + (row[p + 2] as number);
    // One way only, it contradicts nothing but a direct answer.
    const matters = known[place] === 1 || (flags & BOTH) !== 0;
    let awake = (flags & ASLEEP) === 0;
    for (p += 3; p < end; p++) if (known[row[p] as number] === 1) awake = true;
    if (matters && awake) woken.push(place);
  }
  return woken;
}
