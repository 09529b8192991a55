// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whether a mutant says exactly what the law says: answers, and all that stands beside them. */
import { compareTwins } from "../comparison/compare-twins.ts";
import { renamed } from "../comparison/renamed.ts";
import type { Item, Law } from "../syntax/index.ts";

export interface Comparison {
  readonly equivalent: boolean;
  /** A situation in which they differ, when one was found. */
  readonly witness: Readonly<Record<string, string | number>> | null;
}

/** A copy of a mutant under another name, to stand in the law beside its original: its references to itself follow. */
function twinOf(mutant: Item, name: string): Item {
  return { ...renamed(mutant, { items: new Map([[mutant.id, name]]) }), id: name };
}

/** The law with each mutant beside its original, as « mutant 0 », « mutant 1 »… */
export function withTwins(law: Law, mutants: readonly Item[]): { law: Law; twins: readonly Item[] } {
  const twins = mutants.map((mutant, i) => twinOf(mutant, `mutant ${i}`));
  return { law: { ...law, items: new Map([...law.items, ...twins.map((t) => [t.id, t] as const)]) }, twins };
}

/**
 * @param law a reduced law that holds the original of the mutants, all of one item: compiled once for them all.
 * @returns one comparison for each mutant, in their order.
 */
export async function compareMutants(law: Law, mutants: readonly Item[]): Promise<Comparison[]> {
  const strange = mutants.find(({ id }) => !law.items.has(id));
  if (strange) throw new RangeError(`unknown item: ${strange.id}`);
  const { law: all, twins } = withTwins(law, mutants);
  const pairs = new Map(twins.map((twin, i) => [twin.id, mutants[i]?.id ?? ""]));
  const compared = await compareTwins(all, pairs);
  return twins.map((twin) => {
    const found = compared.get(twin.id);
    const different = found?.units.find(({ equivalent }) => !equivalent);
    const equivalent = found !== undefined && different === undefined && found.sameBeside;
    return { equivalent, witness: different?.witnesses[0]?.situation ?? found?.besideWitness ?? null };
  });
}
