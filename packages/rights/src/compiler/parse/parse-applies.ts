// SPDX-License-Identifier: AGPL-3.0-or-later
/** `relève de: id / branche`, `avec: { fait: valeur }`. */
import type { Condition, Value } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { type Entry, entriesOf, scalarOf, type Tree } from "../text/tree.ts";
import { findItem, reportUnknownItem, splitAddress } from "./addresses.ts";
import { checkDomain } from "./choice-domain.ts";
import { type Context, reportUnknownName, resolveName, valueTypeOf } from "./context.ts";
import { parseValue } from "./parse-value.ts";
import { placed } from "./places.ts";

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
