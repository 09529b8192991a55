// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Item, Law } from "./index.ts";

/** Ids of the items that give a residence title: what « titres de séjour » names. */
export function titlesOf(law: Law): ReadonlySet<string> {
  return new Set([...law.items.values()].filter(givesTitle).map(({ id }) => id));
}

function givesTitle({ versions }: Item): boolean {
  return versions.some(
    ({ effects, branches }) =>
      effects?.title !== undefined || branches.some((branch) => branch.effects?.title !== undefined),
  );
}
