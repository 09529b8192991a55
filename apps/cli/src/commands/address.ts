// SPDX-License-Identifier: AGPL-3.0-or-later
/** From what was typed to a unit of the law: an id, an alias, or `id / branche`. */
import type { ItemText, Presentation, UnitId } from "@sauf-conduit/rights";
import { nearest } from "@sauf-conduit/rights/format";
import { CliError } from "../problem.ts";

export interface Address {
  readonly unit: UnitId;
  readonly item: ItemText;
  readonly branch: string | null;
}

/**
 * @param words as the shell cut them: `id/branche`, `id / branche`, or `"id / branche"`.
 * @throws CliError with what was probably meant.
 */
export function addressOf(words: readonly string[], presentation: Presentation): Address {
  const [given = "", branch, ...rest] = words
    .join(" ")
    .split("/")
    .map((part) => part.trim());
  const item = itemOf(given, presentation);
  if (branch === undefined || branch === "") return { unit: item.id, item, branch: null };
  const wanted = [branch, ...rest].join("/");
  const possible = item.branches.map(({ id }) => id);
  if (possible.includes(wanted)) return { unit: `${item.id} / ${wanted}`, item, branch: wanted };
  const suggestion = nearest(wanted, possible) ?? null;
  throw new CliError([{ code: "unknown-branch", item: item.id, given: wanted, possible, suggestion }]);
}

function itemOf(given: string, { items }: Presentation): ItemText {
  // Own ids only: « constructor » is nobody's item.
  const own = Object.hasOwn(items, given) ? items[given] : undefined;
  const found = own ?? Object.values(items).find(({ aliases }) => aliases.includes(given));
  if (found) return found;
  const known = Object.values(items).flatMap(({ id, aliases }) => [id, ...aliases]);
  throw new CliError([{ code: "unknown-item", given, suggestion: nearest(given, known) ?? null }]);
}
