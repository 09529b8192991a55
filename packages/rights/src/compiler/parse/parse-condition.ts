// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conditions (format, section 5), with names resolved and types checked. */

import type { Condition, ValueType } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { fr } from "../text/french.ts";
import {
  at,
  type Entry,
  entryAt,
  itemsOf,
  type MapTree,
  scalarAt,
  type TextTree,
  type Tree,
} from "../text/tree.ts";
import { typeInFrench, wordIn } from "../text/words.ts";
import { type Context, checkField, reportUnknownName, resolveName } from "./context.ts";
import { parseApplies } from "./parse-applies.ts";
import { parseCases, parseReading } from "./parse-cases.ts";
import { parseComparison } from "./parse-comparison.ts";
import { confidenceOf, noteOf, sourcesOf } from "./parse-sources.ts";
import { placed } from "./places.ts";

/** Stands for what could not be read; an error is always reported with it, so it never reaches the engine. */
const unread = (): Condition => ({ kind: "unknown" });

/** Reads one condition. Faults go to the report; the result is then of no use, but is there. */
export function parseCondition(tree: Tree, context: Context): Condition {
  if (tree.kind === "text") return placed(parseNamed(tree, context), tree.place);
  if (tree.kind === "map") return placed(parseConnective(tree, context), tree.place);
  context.report.error(
    "wrong-shape",
    tree.place,
    fr`Il faut ici une condition : le nom d'un fait, ou une clé comme « toutes ces conditions ».`,
  );
  return unread();
}

const CONSTANT_CONDITIONS = {
  toujours: "always",
  jamais: "never",
  inconnu: "unknown",
  inconnue: "unknown",
} as const;

/** A test of a value of each type. */
const EXAMPLES: Readonly<Record<Exclude<ValueType, "condition">, string>> = {
  date: fr`{ à partir du : 2024-01-01 }`,
  duration: fr`{ au moins : 3 mois }`,
  number: fr`{ au moins : 12 }`,
  money: fr`{ au plus : 800 }`,
  choice: fr`[une réponse, une autre]`,
};

function parseNamed(tree: TextTree, context: Context): Condition {
  const { text, place } = tree;
  const constant = wordIn(CONSTANT_CONDITIONS, text);
  if (constant !== undefined) return { kind: constant };
  if (text === "oui" || text === "non") {
    const word = text === "oui" ? "toujours" : "jamais";
    context.report.error(
      "wrong-type",
      place,
      fr`« ${text} » n'est pas une condition. Écrivez « ${word} ».`,
      word,
    );
    return unread();
  }
  const found = resolveName(text, context);
  if (found === undefined) {
    reportUnknownName(text, place, context);
    return unread();
  }
  if (found.kind === "fact") checkField(found.fact, place, context);
  if (found.type !== "condition") {
    const message = fr`« ${text} » est ${typeInFrench(found.type)}, pas une condition. Dites ce qu'il faut en vérifier, par exemple « ${text} : ${EXAMPLES[found.type]} ».`;
    context.report.error("wrong-type", place, message);
    return unread();
  }
  return found.kind === "fact" ? { kind: "fact", name: text } : { kind: "computed", name: text };
}

type Builder = (entry: Entry, tree: MapTree, context: Context) => Condition;

const all = (kind: "all" | "any"): Builder => {
  return (entry, _, context) => ({
    kind,
    of: itemsOf(entry.value).map((item) => parseCondition(item, context)),
  });
};

const BUILDERS: Readonly<Record<string, Builder>> = {
  condition: (entry, tree, context) => parseLabelled(entry, tree, context),
  non: (entry, _, context) => ({ kind: "not", of: parseCondition(entry.value, context) }),
  "toutes ces conditions": all("all"),
  "une de ces conditions": all("any"),
  "relève de": (entry, tree, context) => parseApplies(entry, at(tree, "avec"), context),
  "au moins un": (entry, _, context) => parseQuantified("some", entry, context),
  tous: (entry, _, context) => parseQuantified("every", entry, context),
  aucun: (entry, _, context) => parseQuantified("none", entry, context),
  "selon les cas": (entry, _, context) => ({
    kind: "cases",
    ...parseCases(entry.value, context, (tree) => parseCondition(tree, context), unread()),
  }),
  "selon la lecture": (entry, _, context) => ({
    kind: "reading",
    ...parseReading(entry.value, context, (tree) => parseCondition(tree, context)),
  }),
};

function parseConnective(tree: MapTree, context: Context): Condition {
  for (const key of Object.keys(BUILDERS)) {
    const entry = entryAt(tree, key);
    if (entry !== undefined) return wordIn(BUILDERS, key)?.(entry, tree, context) ?? unread();
  }
  const [first, second] = tree.entries;
  if (first !== undefined && second === undefined) return parseComparison(first, context);
  context.report.error(
    "wrong-shape",
    tree.place,
    fr`Une condition porte sur un seul fait. Pour plusieurs, écrivez « toutes ces conditions ».`,
  );
  return unread();
}

function parseLabelled(entry: Entry, tree: MapTree, context: Context): Condition {
  return {
    kind: "labelled",
    of: parseCondition(entry.value, context),
    ...present({ label: scalarAt(tree, "appelée") }),
    ...noteOf(tree),
    ...confidenceOf(tree),
    ...sourcesOf(tree),
  };
}

function parseQuantified(kind: "some" | "every" | "none", entry: Entry, context: Context): Condition {
  const { list, inside } = enterList(entry.value, context);
  const who = at(entry.value, "qui");
  return { kind, list, who: who === undefined ? unread() : parseCondition(who, inside) };
}

/** Reads `dans`, and gives the context in which the fields of that list may be tested. */
export function enterList(tree: Tree, context: Context): { readonly list: string; readonly inside: Context } {
  const list = scalarAt(tree, "dans") ?? "";
  const place = at(tree, "dans")?.place ?? tree.place;
  const fact = context.vocabulary.facts.get(list);
  if (fact === undefined) reportUnknownName(list, place, context);
  else if (fact.type !== "list") {
    const message = fr`« ${list} » est ${typeInFrench(fact.type)}. Il faut ici une liste, comme « foyer ».`;
    context.report.error("wrong-type", place, message);
  }
  return { list, inside: { ...context, list } };
}
