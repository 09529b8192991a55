// SPDX-License-Identifier: AGPL-3.0-or-later
/** `barème: id, ligne, colonne, à la date`: one number read in a dated table. */

import type { Value } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, type Entry, type MapTree, scalarOf, type Tree } from "../text/tree.ts";
import { type Context, resolveName } from "./context.ts";
import { parseValue } from "./parse-value.ts";
import { placed } from "./places.ts";
import type { DeclaredTable } from "./vocabulary.ts";

/** Reads the lookup, and checks the words that name a row or a column. */
export function parseTableLookup(entry: Entry, tree: MapTree, context: Context): Value {
  const id = scalarOf(entry.value) ?? "";
  const { tables } = context.vocabulary;
  const table = tables.get(id);
  if (table === undefined) {
    const message = fr`Je ne connais pas le barème « ${id} ».`;
    reportMisnamed(
      context.report,
      { code: "unknown-table", place: entry.value.place, message },
      id,
      tables.keys(),
    );
  }
  const on = at(tree, "à la date");
  if (table !== undefined && on === undefined && table.selectedBy.length > 1) {
    const message = fr`Plusieurs dates peuvent choisir la ligne du barème « ${id} ». Ajoutez « à la date ».`;
    context.report.error("missing-table-date", entry.place, message);
  }
  const [row, column] = [at(tree, "ligne"), at(tree, "colonne")];
  return {
    kind: "table",
    table: id,
    ...present({
      row: row && parseLabel(row, "ligne", table, context),
      column: column && parseLabel(column, "colonne", table, context),
      on: on && parseValue(on, "date", context),
    }),
  };
}

/** A label of the table comes first: « timbre » is a row even where a computed amount has that name. */
function parseLabel(
  tree: Tree,
  what: "ligne" | "colonne",
  table: DeclaredTable | undefined,
  context: Context,
): Value {
  const labels = [...((what === "ligne" ? table?.rows : table?.columns) ?? [])];
  if (tree.kind === "number" && what === "ligne")
    return placed({ kind: "number", number: tree.number }, tree.place);
  const word = scalarOf(tree);
  if (word === undefined)
    return parseValue(tree, what === "ligne" && areCounts(labels) ? "number" : "choice", context);
  if (labels.includes(word)) return placed({ kind: "word", word }, tree.place);
  const found = resolveName(word, context);
  const usable = found?.type === "choice" || (what === "ligne" && found?.type === "number");
  if (found !== undefined && usable) return placed({ kind: found.kind, name: word }, tree.place);
  if (table !== undefined) {
    const message = fr`Le barème « ${table.id} » n'a pas de ${what} « ${word} ».`;
    reportMisnamed(context.report, { code: "unknown-row", place: tree.place, message }, word, labels);
  }
  return placed({ kind: "word", word }, tree.place);
}

/** Rows 1, 2, 3… are looked up by a number; rows with names by a word. */
function areCounts(labels: readonly string[]): boolean {
  return labels.every((label) => /^\d+$/.test(label));
}
