// SPDX-License-Identifier: AGPL-3.0-or-later
/** `fait: réponse`, `fait: { au moins: 12 }`, `date: { avant le: … }`: one name and what is asked of it. */
import type { Condition, Place, Value } from "../../syntax/index.ts";
import { fr, quoteAll } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";
import {
  type Entry,
  entriesOf,
  type MapTree,
  scalarAt,
  scalarOf,
  scalarsOf,
  type Tree,
} from "../text/tree.ts";
import { COMPARISONS, DATE_COMPARISONS, typeInFrench, wordIn } from "../text/words.ts";
import { checkDomain, domainOf } from "./choice-domain.ts";
import { type Context, checkField, type Resolved, reportUnknownName, resolveName } from "./context.ts";
import { parseValue } from "./parse-value.ts";
import { placed } from "./places.ts";

const unread = (): Condition => ({ kind: "unknown" });

/** Reads a comparison: the key is the name of a fact or of a computed value. */
export function parseComparison(entry: Entry, context: Context): Condition {
  const found = resolveName(entry.key, context);
  if (found === undefined) {
    const list = context.vocabulary.facts.get(entry.key);
    if (list === undefined) reportUnknownName(entry.key, entry.place, context);
    else {
      const message = fr`« ${entry.key} » est une liste. Écrivez « au moins un : { dans : ${entry.key}, qui : … } ».`;
      context.report.error("wrong-type", entry.place, message);
    }
    return unread();
  }
  if (found.kind === "fact") checkField(found.fact, entry.place, context);
  const subject = placed({ kind: found.kind, name: found.name }, entry.place);
  switch (found.type) {
    case "condition":
      return compareTruth(found, entry, context);
    case "choice":
      return compareChoice(found, subject, entry, context);
    case "date":
      return compareDate(found, subject, entry, context);
    default:
      return compareQuantity({ ...found, type: found.type }, subject, entry, context);
  }
}

function compareTruth(found: Resolved, entry: Entry, context: Context): Condition {
  const word = scalarOf(entry.value);
  const itself: Condition = placed({ kind: found.kind, name: found.name }, entry.place);
  const plain = fr`Écrivez « ${found.name} », ou « non : ${found.name} ».`;
  if (word !== "oui" && word !== "non") {
    context.report.error(
      "wrong-type",
      entry.value.place,
      fr`« ${found.name} » se répond par oui ou non. ${plain}`,
    );
    return unread();
  }
  context.report.warning(
    "redundant-word",
    entry.value.place,
    fr`« ${word} » est de trop après un fait oui ou non. ${plain}`,
  );
  return word === "oui" ? itself : { kind: "not", of: itself };
}

function compareChoice(found: Resolved, subject: Value, entry: Entry, context: Context): Condition {
  const { value } = entry;
  if (value.kind === "map") return compareToList(found, subject, value, context);
  const domain = domainOf(found, context);
  const answers = value.kind === "list" ? value.items : [value];
  for (const answer of answers) {
    const word = scalarOf(answer);
    if (word === undefined) {
      const message = fr`« ${found.name} » se compare à des réponses, par exemple « ${domain?.[0] ?? "…"} ».`;
      context.report.error("wrong-type", answer.place, message);
    } else checkDomain(word, answer.place, { name: found.name, values: domain }, context);
  }
  return { kind: "is", value: subject, among: scalarsOf(value) };
}

function compareToList(found: Resolved, subject: Value, tree: MapTree, context: Context): Condition {
  const list = scalarAt(tree, "dans la liste");
  if (list === undefined || tree.entries.length > 1) {
    const words = quoteAll(tree.entries.map((entry) => entry.key));
    const message = fr`« ${found.name} » est un choix : ${words} n'a pas de sens ici. Écrivez une réponse, plusieurs entre crochets, ou « dans la liste ».`;
    context.report.error("wrong-type", tree.place, message);
    return unread();
  }
  const { lists } = context.vocabulary;
  if (!lists.has(list)) {
    const message = fr`Je ne connais pas la liste « ${list} ».`;
    reportMisnamed(context.report, { code: "unknown-list", place: tree.place, message }, list, lists.keys());
  }
  return { kind: "in-list", value: subject, list };
}

function compareDate(found: Resolved, subject: Value, entry: Entry, context: Context): Condition {
  const parts: Condition[] = [];
  const tests = [];
  for (const { key, value, place } of testsOf(found, entry, DATE_COMPARISONS, context)) {
    const op = wordIn(DATE_COMPARISONS, key);
    if (op !== undefined) tests.push({ op, than: parseValue(value, "date", context) });
    else {
      const exists: Condition = placed({ kind: "exists", value: subject }, place);
      parts.push(scalarOf(value) === "non" ? placed({ kind: "not", of: exists }, place) : exists);
    }
  }
  if (tests.length > 0) parts.push(placed({ kind: "compare-date", value: subject, tests }, entry.place));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return parts.length === 0 ? unread() : { kind: "all", of: parts };
}

function compareQuantity(
  found: Asked & { readonly type: "number" | "money" | "duration" },
  subject: Value,
  entry: Entry,
  context: Context,
): Condition {
  const tests = testsOf(found, entry, COMPARISONS, context).flatMap(({ key, value }) => {
    const op = wordIn(COMPARISONS, key);
    return op === undefined ? [] : [{ op, than: parseValue(value, found.type, context) }];
  });
  return tests.length === 0 ? unread() : { kind: "compare", value: subject, type: found.type, tests };
}

/** The fact or the computed value that is tested. */
type Asked = Pick<Resolved, "name" | "type">;

/** The tests written after a name, without those that its type does not understand (reported). */
function testsOf(
  asked: Asked,
  entry: Entry,
  words: Readonly<Record<string, unknown>>,
  context: Context,
): readonly Entry[] {
  const possible = [...Object.keys(words), ...(asked.type === "date" ? ["existe"] : [])];
  if (entry.value.kind !== "map") {
    reportTest(asked, entry.value, possible, context);
    return [];
  }
  return entriesOf(entry.value).filter(({ key, place }) => {
    if (possible.includes(key)) return true;
    reportTest(asked, { place, key }, possible, context);
    return false;
  });
}

function reportTest(
  { name, type }: Asked,
  found: Tree | { readonly place: Place; readonly key: string },
  possible: readonly string[],
  context: Context,
): void {
  const said = "key" in found ? fr`« ${found.key} » ne s'y applique pas` : fr`dites comment le comparer`;
  const words = quoteAll(possible);
  context.report.error(
    "wrong-type",
    found.place,
    fr`« ${name} » est ${typeInFrench(type)} : ${said}. Possibles : ${words}.`,
  );
}
