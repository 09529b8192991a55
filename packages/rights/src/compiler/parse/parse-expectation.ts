// SPDX-License-Identifier: AGPL-3.0-or-later
/** `attendu`: what a worked case must answer. */

import type { Expectation, ExpectedValue, ExpectedWord, ValueType, Version } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { fr } from "../text/french.ts";
import { dateFault, numberFault, readDate } from "../text/literals.ts";
import { reportMisnamed } from "../text/suggest.ts";
import { at, type Entry, entriesOf, itemsOf, scalarAt, scalarOf, type Tree } from "../text/tree.ts";
import { EXPECTED_WORDS, typeInFrench, wordIn } from "../text/words.ts";
import type { Context } from "./context.ts";
import { answersOf, checkAnswerOf } from "./declared-reading.ts";
import { confidenceOf } from "./parse-sources.ts";

type Words = Readonly<Record<string, ExpectedWord>>;

/** Reads `attendu`; computed values are read against their type in the versions. */
export function parseExpectation(
  tree: Tree | undefined,
  item: Tree,
  versions: readonly Version[],
  context: Context,
): Expectation {
  const word = scalarOf(tree);
  const readings = entriesOf(at(tree, "lectures"));
  for (const entry of readings) checkReading(entry, context);
  return {
    ...present({
      value: wordIn(EXPECTED_WORDS, word ?? scalarAt(tree, "valeur")),
      conditions: wordIn(EXPECTED_WORDS, scalarAt(tree, "conditions")),
      exceptions: wordIn(EXPECTED_WORDS, scalarAt(tree, "exceptions")),
      issue: scalarAt(tree, "issue"),
    }),
    risks: parseWords(at(tree, "risques"), context),
    branches: parseBranches(at(tree, "branches"), item, context),
    computations: parseComputations(at(tree, "calculs"), versions, context),
    readings: Object.fromEntries(
      readings.map(({ key, value: answers }) => [key, parseWords(answers, context)]),
    ),
    ...confidenceOf(tree),
  };
}

/** `lectures: { débat: { réponse: mot attendu } }`. */
function checkReading({ key, place, value }: Entry, context: Context): void {
  const declared = answersOf(key, place, context);
  if (declared !== undefined)
    for (const answer of entriesOf(value)) checkAnswerOf(key, declared, answer, context);
}

function parseWords(tree: Tree | undefined, context: Context): Words {
  return Object.fromEntries(
    entriesOf(tree).flatMap(({ key, value }) => {
      const word = parseWord(value, context);
      return word === undefined ? [] : [[key, word] as const];
    }),
  );
}

function parseWord(tree: Tree, context: Context): ExpectedWord | undefined {
  const word = wordIn(EXPECTED_WORDS, scalarOf(tree));
  if (word === undefined) {
    const possible = fr`Possibles : ${Object.keys(EXPECTED_WORDS).join(", ")}.`;
    context.report.error("not-possible", tree.place, fr`Un résultat attendu se dit en un mot. ${possible}`);
  }
  return word;
}

function parseBranches(tree: Tree | undefined, item: Tree, context: Context): Expectation["branches"] {
  const known = context.vocabulary.items.get(scalarAt(item, "id") ?? "")?.branches ?? new Set<string>();
  return Object.fromEntries(
    entriesOf(tree).map(({ key, value, place }) => {
      if (!known.has(key)) {
        const message = fr`La fiche n'a pas de branche « ${key} ».`;
        reportMisnamed(context.report, { code: "unknown-branch", place, message }, key, known);
      }
      const word = scalarOf(value) === undefined ? at(value, "valeur") : value;
      const proves = parseProves(at(value, "prouve"), context);
      return [key, { ...present({ value: word && parseWord(word, context) }), proves }];
    }),
  );
}

function parseProves(tree: Tree | undefined, context: Context): Words {
  const names: Readonly<Record<string, string>> = { "séjour régulier": "lawful-stay", travail: "work" };
  return Object.fromEntries(
    Object.entries(parseWords(tree, context)).map(([key, word]) => [wordIn(names, key) ?? key, word]),
  );
}

function parseComputations(
  tree: Tree | undefined,
  versions: readonly Version[],
  context: Context,
): Expectation["computations"] {
  const types = new Map(
    versions.flatMap((version) => version.computations.map(({ name, type }) => [name, type])),
  );
  const expected: Record<string, ExpectedValue> = Object.create(null);
  for (const entry of entriesOf(tree)) {
    const type = types.get(entry.key);
    if (type === undefined) {
      const message = fr`Aucune version ne calcule « ${entry.key} ».`;
      reportMisnamed(
        context.report,
        { code: "unknown-result", place: entry.place, message },
        entry.key,
        types.keys(),
      );
      continue;
    }
    const value = parseExpected(entry, type, context);
    if (value !== undefined) expected[entry.key] = value;
  }
  return expected;
}

function parseExpected(entry: Entry, type: ValueType, context: Context): ExpectedValue | undefined {
  const { value: tree } = entry;
  switch (type) {
    case "date":
      return parseDates(tree, context);
    case "number":
    case "money":
      return parseRange(tree, context);
    case "choice": {
      const word = scalarOf(tree);
      return word === undefined ? refused(entry, type, context) : { kind: "word", word };
    }
    case "condition": {
      const value = parseWord(tree, context);
      return value === undefined ? undefined : { kind: "condition", value };
    }
    case "duration":
      return refused(entry, type, context);
  }
}

function refused(entry: Entry, type: ValueType, context: Context): undefined {
  context.report.error(
    "wrong-type",
    entry.place,
    fr`« ${entry.key} » est ${typeInFrench(type)} : un cas ne peut pas l'attendre ainsi.`,
  );
  return undefined;
}

function parseDates(tree: Tree, context: Context): ExpectedValue | undefined {
  if (scalarOf(tree) === "aucune") return { kind: "no-date" };
  const [safe, arguable] = tree.kind === "map" ? [at(tree, "sûr"), at(tree, "soutenable")] : [tree, tree];
  const dates = [safe, arguable].map((part) => {
    const text = scalarOf(part) ?? "";
    if (readDate(text) !== undefined) return text;
    const { message, suggestion } = dateFault(text);
    context.report.error("bad-date", (part ?? tree).place, message, suggestion);
    return undefined;
  });
  const [from, to] = dates;
  return from === undefined || to === undefined ? undefined : { kind: "date", safe: from, arguable: to };
}

function parseRange(tree: Tree, context: Context): ExpectedValue | undefined {
  if (tree.kind === "number") return { kind: "number", from: tree.number, to: tree.number };
  const [low, high] = itemsOf(at(tree, "entre"));
  if (low?.kind === "number" && high?.kind === "number")
    return { kind: "number", from: low.number, to: high.number };
  const least = at(tree, "au moins");
  if (least?.kind === "number") return { kind: "number", from: least.number, to: Number.POSITIVE_INFINITY };
  const text = scalarOf(tree);
  const message =
    text === undefined
      ? fr`Un nombre attendu s'écrit « 120 », « { entre : [100, 120] } » ou « { au moins : 100 } ».`
      : numberFault(text).message;
  context.report.error("bad-number", tree.place, message);
  return undefined;
}
