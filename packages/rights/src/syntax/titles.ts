// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Item, Law } from "./index.ts";

/** The authority of an item is written in words: those of a title begin with the préfet or his service. */
const PREFECTURE = /^préf(?:et|ecture)\b/;

/**
 * Ids of the items that give a residence title, at the préfecture: what « titres de séjour » names. What was read of its
 * counters says nothing of OFPRA, which does ask for medical certificates, nor of a consulate.
 */
export function titlesOf(law: Law): ReadonlySet<string> {
  const given = [...law.items.values()].filter((item) => givesTitle(item) && isAtPrefecture(item));
  return new Set(given.map(({ id }) => id));
}

function givesTitle({ versions }: Item): boolean {
  return versions.some(
    ({ effects, branches }) =>
      effects?.title !== undefined || branches.some((branch) => branch.effects?.title !== undefined),
  );
}

function isAtPrefecture({ authority }: Item): boolean {
  return authority === undefined || PREFECTURE.test(authority);
}
