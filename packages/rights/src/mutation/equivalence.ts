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

const TWIN = "mutant";

/** @param law a reduced law that holds the original of `mutant`. */
export async function compareMutant(law: Law, mutant: Item): Promise<Comparison> {
  if (!law.items.has(mutant.id)) throw new RangeError(`unknown item: ${mutant.id}`);
  const twin = { ...renamed(mutant, { items: new Map([[mutant.id, TWIN]]) }), id: TWIN };
  const both = { ...law, items: new Map(law.items).set(TWIN, twin) };
  const found = (await compareTwins(both, new Map([[mutant.id, TWIN]]))).get(mutant.id);
  const different = found?.units.find(({ equivalent }) => !equivalent);
  const equivalent = found !== undefined && different === undefined && found.sameBeside;
  return { equivalent, witness: different?.witnesses[0]?.situation ?? found?.besideWitness ?? null };
}
