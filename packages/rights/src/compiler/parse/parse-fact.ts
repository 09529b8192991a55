// SPDX-License-Identifier: AGPL-3.0-or-later
/** Facts (format, section 10): the vocabulary that rules may test. */
import type { Condition, Fact, Value } from "../../syntax/index.ts";
import type { Report } from "../text/diagnostics.ts";
import { at, entriesOf, hasKey, itemsOf, scalarAt, scalarOf, scalarsAt, type Tree } from "../text/tree.ts";
import { ANSWERERS, FIXED, SENSITIVITIES, wordIn } from "../text/words.ts";
import { askedAfterOf } from "./asked-after.ts";
import { type Context, outerContext, valueTypeOf } from "./context.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseValue } from "./parse-value.ts";
import type { DeclaredFact, Vocabulary } from "./vocabulary.ts";

/** Reads one declared fact, with its deductions; a field of a list may deduce from the fields of that list. */
export function parseFact(declared: DeclaredFact, report: Report, vocabulary: Vocabulary): Fact {
  const { name, theme, place, type, tree, values, listOf } = declared;
  const outer = outerContext(report, vocabulary);
  const context: Context = listOf === undefined ? outer : { ...outer, list: listOf };
  const answeredBy = wordIn(ANSWERERS, scalarAt(tree, "qui répond"));
  const sensitive = wordIn(SENSITIVITIES, scalarAt(tree, "sensible"));
  const fixed = wordIn(FIXED, scalarAt(tree, "ne change plus"));
  const between = parseBetween(declared, context);
  return {
    name,
    theme,
    place,
    type,
    ...texts(tree),
    ...(answeredBy === undefined ? {} : { answeredBy }),
    appreciation: scalarAt(tree, "appréciation") === "oui",
    ...(sensitive === undefined ? {} : { sensitive }),
    neverDeduced: scalarAt(tree, "jamais déduit") === "oui",
    past: scalarAt(tree, "passé") === "oui",
    ...(fixed === undefined ? {} : { fixed }),
    ...(hasKey(tree, "résulte de") ? { resultOf: scalarsAt(tree, "résulte de") } : {}),
    designatesRequest: scalarAt(tree, "désigne la démarche") === "oui",
    evidence: scalarsAt(tree, "preuves"),
    ...(values === undefined ? {} : { values }),
    ...(hasKey(tree, "valeurs rares") ? { rare: scalarsAt(tree, "valeurs rares") } : {}),
    ...(hasKey(tree, "valeurs sans suite") ? { ending: scalarsAt(tree, "valeurs sans suite") } : {}),
    ...(hasKey(tree, "posée après")
      ? { askedAfter: askedAfterOf(tree).map((row) => row.map((name) => scalarOf(name) ?? "")) }
      : {}),
    ...(between === undefined ? {} : { between }),
    suppliedByApplication: scalarAt(tree, "fourni par") === "application",
    ...deductions(tree, context),
    ...(type === "list" ? { fields: entriesOf(at(tree, "chaque élément")).map((entry) => entry.key) } : {}),
    ...(listOf === undefined ? {} : { listOf }),
  };
}

const TEXTS = {
  question: "question",
  help: "aide",
  definition: "définition",
  ifNone: "si aucune",
  unit: "unité",
  element: "un élément",
} as const;

function texts(tree: Tree): Partial<Record<keyof typeof TEXTS, string>> {
  return Object.fromEntries(
    Object.entries(TEXTS).flatMap(([name, key]) => {
      const text = scalarAt(tree, key);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

const DEDUCTIONS = {
  yesIf: "oui si",
  noIf: "non si",
  presumedYesIf: "présumé oui si",
  presumedNoIf: "présumé non si",
} as const;

function deductions(tree: Tree, context: Context): Pick<Fact, keyof typeof DEDUCTIONS | "computedBetween"> {
  const read: { -readonly [K in keyof typeof DEDUCTIONS]?: Condition } = {};
  for (const [name, key] of Object.entries(DEDUCTIONS) as [keyof typeof DEDUCTIONS, string][]) {
    const condition = at(tree, key);
    if (condition !== undefined) read[name] = parseCondition(condition, context);
  }
  const computed = at(tree, "se calcule");
  const [from, to] = [at(computed, "de"), at(computed, "à")];
  if (from === undefined || to === undefined) return read;
  const date = (part: Tree): Value => parseValue(part, "date", context);
  return { ...read, computedBetween: { from: date(from), to: date(to) } };
}

function parseBetween(declared: DeclaredFact, context: Context): readonly [Value, Value] | undefined {
  const [low, high] = itemsOf(at(declared.tree, "entre"));
  const type = valueTypeOf(declared);
  if (low === undefined || high === undefined || type === undefined || type === "condition") return undefined;
  return [parseValue(low, type, context), parseValue(high, type, context)];
}
