// SPDX-License-Identifier: AGPL-3.0-or-later
/** Addresses: `id`, `id / branche`, `id / nom du délai`. */
import type { Place } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import type { Context } from "./context.ts";
import type { DeclaredItem, Vocabulary } from "./vocabulary.ts";

/** Splits `id / nom` at the first ` / `; a text without it has no second part. */
export function splitAddress(text: string): readonly [string, string | undefined] {
  const cut = text.indexOf(" / ");
  return cut < 0 ? [text, undefined] : [text.slice(0, cut), text.slice(cut + 3)];
}

/** The item of this id or alias. */
export function findItem(id: string, vocabulary: Vocabulary): DeclaredItem | undefined {
  return vocabulary.items.get(id) ?? vocabulary.items.get(vocabulary.aliases.get(id) ?? "");
}

/** Reports an id that is no item, with the nearest one. */
export function reportUnknownItem(id: string, place: Place, context: Context): void {
  const { items, tables, lists } = context.vocabulary;
  if (tables.has(id) || lists.has(id)) {
    const kind = tables.has(id) ? "un barème" : "une liste";
    context.report.error("unknown-item", place, fr`« ${id} » est ${kind} : on ne peut pas en relever.`);
    return;
  }
  const message = fr`« ${id} » ne mène à aucune fiche.`;
  reportMisnamed(context.report, { code: "unknown-item", place, message }, id, items.keys());
}
