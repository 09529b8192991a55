// SPDX-License-Identifier: AGPL-3.0-or-later
/** `relève de: id / branche`, `avec: { fait: valeur }`; and the addresses `id / nom` in general. */
import type { Condition, Place, Value } from "../../syntax.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { type Entry, entriesOf, scalarOf, type Tree } from "../text/tree.ts";
import { checkDomain } from "./choice-domain.ts";
import { type Context, reportUnknownName, resolveName, valueTypeOf } from "./context.ts";
import { parseValue } from "./parse-value.ts";
import { placed } from "./places.ts";
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

/** Reads `relève de` and its `avec`. */
export function parseApplies(entry: Entry, fixed: Tree | undefined, context: Context): Condition {
  const address = scalarOf(entry.value) ?? "";
  const [id, branch] = splitAddress(address);
  const item = findItem(id, context.vocabulary);
  const { place } = entry.value;
  if (item === undefined) reportUnknownItem(id, place, context);
  else if (branch !== undefined && !item.branches.has(branch)) {
    const message = fr`La fiche « ${id} » n'a pas de branche « ${branch} ».`;
    reportMisnamed(context.report, { code: "unknown-branch", place, message }, branch, item.branches);
  }
  const values: Record<string, Value> = Object.create(null);
  for (const pair of entriesOf(fixed)) {
    const value = parseFixed(pair, context);
    if (value !== undefined) values[pair.key] = value;
  }
  const found = { kind: "applies", item: item?.id ?? id, with: values } as const;
  return branch === undefined ? found : { ...found, branch };
}

/** One fact fixed by `avec`: a literal of its type, or the name of a value of its type. */
function parseFixed({ key, place, value }: Entry, context: Context): Value | undefined {
  const fact = context.vocabulary.facts.get(key);
  const type = fact === undefined ? undefined : valueTypeOf(fact);
  if (fact === undefined) {
    reportUnknownName(key, place, context);
    return undefined;
  }
  if (type === undefined) {
    context.report.error("wrong-type", place, fr`« ${key} » est une liste : « avec » ne peut pas la fixer.`);
    return undefined;
  }
  const word = scalarOf(value) ?? "";
  if (word === "inconnu" || word === "inconnue") return placed({ kind: "unknown" }, value.place);
  if (type === "condition") return parseFixedTruth(key, word, value, context);
  const read = parseValue(value, type, context);
  if (read.kind === "word") checkDomain(read.word, value.place, fact, context);
  return read;
}

function parseFixedTruth(key: string, word: string, tree: Tree, context: Context): Value | undefined {
  if (word === "oui" || word === "non") return placed({ kind: "word", word }, tree.place);
  const found = resolveName(word, context);
  if (found?.type === "condition") return placed({ kind: found.kind, name: word }, tree.place);
  context.report.error(
    "wrong-type",
    tree.place,
    fr`« ${key} » se fixe à oui, à non, ou à un autre fait oui ou non.`,
  );
  return undefined;
}
