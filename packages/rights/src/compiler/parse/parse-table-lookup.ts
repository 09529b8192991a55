// SPDX-License-Identifier: AGPL-3.0-or-later
/** `barème: id, ligne, colonne, à la date`: one number read in a dated table. */
import type { Value } from "../../syntax.ts";
import { fr } from "../text/french.ts";
import { didYouMean, nearest } from "../text/suggest.ts";
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
    const suggestion = nearest(id, tables.keys());
    const message = fr`Je ne connais pas le barème « ${id} ».${didYouMean(suggestion)}`;
    context.report.error("unknown-table", entry.value.place, message, suggestion);
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
    ...(row === undefined ? {} : { row: parseLabel(row, "ligne", table, [...(table?.rows ?? [])], context) }),
    ...(column === undefined
      ? {}
      : { column: parseLabel(column, "colonne", table, table?.columns ?? [], context) }),
    ...(on === undefined ? {} : { on: parseValue(on, "date", context) }),
  };
}

/** A label of the table comes first: « timbre » is a row even where a computed amount has that name. */
function parseLabel(
  tree: Tree,
  what: "ligne" | "colonne",
  table: DeclaredTable | undefined,
  labels: readonly string[],
  context: Context,
): Value {
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
    const suggestion = nearest(word, labels);
    const message = fr`Le barème « ${table.id} » n'a pas de ${what} « ${word} ».${didYouMean(suggestion)}`;
    context.report.error("unknown-row", tree.place, message, suggestion);
  }
  return placed({ kind: "word", word }, tree.place);
}

/** Rows 1, 2, 3… are looked up by a number; rows with names by a word. */
function areCounts(labels: readonly string[]): boolean {
  return labels.every((label) => /^\d+$/.test(label));
}
