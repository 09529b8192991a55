// SPDX-License-Identifier: AGPL-3.0-or-later
/** Answers given to facts in worked cases: the form of the situation, checked against the fact. */
import type { Answer } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { dateFault, durationFault, numberFault, readDate, readDuration } from "../text/literals.ts";
import { type Entry, entriesOf, scalarOf, type Tree } from "../text/tree.ts";
import { COMPARISONS, DATE_COMPARISONS, typeInFrench } from "../text/words.ts";
import { checkDomain } from "./choice-domain.ts";
import type { Context } from "./context.ts";
import type { DeclaredFact } from "./vocabulary.ts";

/** `inconnu` takes the fact out of the case. */
export const REMOVED = Symbol("inconnu");

/** Reads the answer to one fact. Undefined when it cannot be one, and reported. */
export function parseAnswer(
  entry: Entry,
  fact: DeclaredFact,
  context: Context,
): Answer | typeof REMOVED | undefined {
  const { value: tree } = entry;
  const word = scalarOf(tree);
  if (word === "inconnu" || word === "inconnue") return REMOVED;
  if (tree.kind === "list") return parsePossible(tree.items, fact, context);
  if (tree.kind === "map") return parsePartial(entry, fact, context);
  if (word === undefined) return undefined;
  return checkAnswer(word, tree, fact, context) ? (tree.kind === "number" ? tree.number : word) : undefined;
}

/** Several answers are still possible. */
function parsePossible(items: readonly Tree[], fact: DeclaredFact, context: Context): Answer {
  return items.flatMap((item) => {
    const word = scalarOf(item);
    return word !== undefined && checkAnswer(word, item, fact, context) ? [word] : [];
  });
}

/** Bounds known of a number, a duration or a date; or that the event happened. */
function parsePartial(
  { value: tree, place }: Entry,
  fact: DeclaredFact,
  context: Context,
): Answer | undefined {
  const dated = fact.type === "date" || fact.type === "datetime";
  const words = dated ? [...Object.keys(DATE_COMPARISONS), "existe"] : Object.keys(COMPARISONS);
  const bounded = dated || fact.type === "number" || fact.type === "money" || fact.type === "duration";
  const bounds: Record<string, string | number> = Object.create(null);
  for (const { key, value, place: keyPlace } of entriesOf(tree)) {
    const word = scalarOf(value);
    if (!bounded || !words.includes(key) || word === undefined) {
      context.report.error(
        "wrong-type",
        keyPlace,
        fr`« ${fact.name} » est ${typeInFrench(fact.type)} : « ${key} » ne s'y applique pas.`,
      );
      return undefined;
    }
    if (key !== "existe" && !checkAnswer(word, value, fact, context)) return undefined;
    bounds[key] = value.kind === "number" ? value.number : word;
  }
  if (Object.keys(bounds).length > 0) return bounds;
  context.report.error("wrong-shape", place, fr`La réponse à « ${fact.name} » est vide.`);
  return undefined;
}

function checkAnswer(word: string, tree: Tree, fact: DeclaredFact, context: Context): boolean {
  const before = context.report.diagnostics.length;
  const { place } = tree;
  switch (fact.type) {
    case "yes-no":
      if (word !== "oui" && word !== "non") {
        context.report.error(
          "not-in-domain",
          place,
          fr`« ${word} » n'est pas une réponse possible de « ${fact.name} ». Possibles : oui, non, inconnu.`,
        );
      }
      break;
    case "choice":
      checkDomain(word, place, fact, context);
      break;
    case "number":
    case "money":
      if (tree.kind !== "number") reportWith("bad-number", numberFault(word), tree, context);
      break;
    case "duration":
      if (readDuration(word) === undefined) context.report.error("bad-duration", place, durationFault(word));
      break;
    case "date":
    case "datetime":
      checkDate(word, tree, fact, context);
      break;
    case "list":
      context.report.error(
        "wrong-type",
        place,
        fr`« ${fact.name} » est une liste. Décrivez-la sous « listes ».`,
      );
  }
  return context.report.diagnostics.length === before;
}

function checkDate(word: string, tree: Tree, fact: DeclaredFact, context: Context): void {
  if (word === "aucune") return;
  const date = readDate(word);
  if (date === undefined) reportWith("bad-date", dateFault(word), tree, context);
  else if (date.kind === "instant" && fact.type === "date") {
    context.report.error(
      "wrong-type",
      tree.place,
      fr`« ${fact.name} » est une date sans heure. Écrivez seulement le jour.`,
    );
  }
}

function reportWith(
  code: "bad-number" | "bad-date",
  fault: { readonly message: string; readonly suggestion?: string },
  tree: Tree,
  context: Context,
): void {
  context.report.error(code, tree.place, fault.message, fault.suggestion);
}
