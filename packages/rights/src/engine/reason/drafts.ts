// SPDX-License-Identifier: AGPL-3.0-or-later
/** Ways in the making: sets of tests that would open a right, cheapest first, joined and cut down as they grow. */
import type { ClassSet } from "../../artefact/compiled-law.ts";

/** Variable → classes required. */
export type Needs = ReadonlyMap<number, ClassSet>;

export interface Draft {
  readonly cost: number;
  readonly needs: Needs;
}

/** Drafts kept at each gate of the formula. */
const BEAM = 24;

export const NOTHING: Draft = { cost: 0, needs: new Map() };

/** Each draft of the one with each of the other, where both can be. */
export function product(a: readonly Draft[], b: readonly Draft[]): Draft[] {
  return a.flatMap((x) => b.flatMap((y) => merge(x, y) ?? []));
}

/** Both needs; `null` when one variable would have to be two things. */
function merge(x: Draft, y: Draft): Draft | null {
  if (y.needs.size === 0) return x;
  if (x.needs.size === 0) return y;
  const needs = new Map(x.needs);
  let { cost } = x;
  for (const [variable, need] of y.needs) {
    const already = needs.get(variable);
    if (!already) {
      needs.set(variable, need);
      cost += y.cost / y.needs.size;
      continue;
    }
    const set = need.map((word, i) => (word & (already[i] ?? 0)) >>> 0);
    if (set.every((word) => word === 0)) return null;
    needs.set(variable, set);
    // To narrow a test to what few people meet is no cheaper than to ask for it at once.
    if (set.some((word, i) => word !== already[i])) cost += y.cost / y.needs.size;
  }
  return { cost, needs };
}

/** The cheapest, then the shortest, each once. */
export function best(drafts: readonly Draft[]): Draft[] {
  const unique = new Map(drafts.map((draft) => [keyOf(draft.needs), draft]));
  return [...unique.values()].sort((a, b) => a.cost - b.cost || a.needs.size - b.needs.size).slice(0, BEAM);
}

export function keyOf(needs: Needs): string {
  return [...needs]
    .map(([variable, set]) => `${variable}:${set.join(".")}`)
    .sort()
    .join(";");
}

/** Whoever meets these needs meets the others too, test by test. */
export function includes(these: Needs, others: Needs): boolean {
  return [...others].every(([variable, wide]) => {
    const narrow = these.get(variable);
    return narrow?.every((word, w) => (word & ~(wide[w] ?? 0)) === 0) === true;
  });
}

/** Needs that differ by the classes of one variable, made one; `null` when they differ by more, or by other variables. */
export function joined(a: Needs, b: Needs): Needs | null {
  if (a.size !== b.size) return null;
  let different: number | null = null;
  for (const [variable, set] of a) {
    const other = b.get(variable);
    if (!other) return null;
    if (other.every((word, w) => word === set[w])) continue;
    if (different !== null) return null;
    different = variable;
  }
  if (different === null) return null;
  const union = (a.get(different) ?? []).map((word, w) => (word | (b.get(different)?.[w] ?? 0)) >>> 0);
  return new Map(a).set(different, union);
}
