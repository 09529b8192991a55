// SPDX-License-Identifier: AGPL-3.0-or-later
/** The closed list of answers of a choice, declared (a fact) or read off its cases (a computed choice). */
import type { Place } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { didYouMean, nearest } from "../text/suggest.ts";
import { at, entriesOf, itemsOf, scalarOf, type Tree } from "../text/tree.ts";
import { type Context, type Resolved, resolveName } from "./context.ts";

/** Every answer the choice may take; undefined when it cannot be known. */
export function domainOf(found: Resolved, context: Context): readonly string[] | undefined {
  if (found.kind === "fact") return found.fact.values;
  const words = new Set<string>();
  const closed = collect(context.computed.get(found.name)?.tree, words, context, new Set([found.name]));
  return closed ? [...words] : undefined;
}

/** Adds the words of a computed choice to `words`; false when one part cannot be enumerated. */
function collect(tree: Tree | undefined, words: Set<string>, context: Context, seen: Set<string>): boolean {
  const word = scalarOf(tree);
  if (word !== undefined) return collectWord(word, words, context, seen);
  const cases = itemsOf(at(tree, "selon les cas")).map((item) => at(item, "alors") ?? at(item, "sinon"));
  const answers = entriesOf(at(tree, "selon la lecture")).filter((entry) => entry.key !== "lecture");
  const parts = [...cases, ...answers.map((entry) => entry.value)];
  return parts.length > 0 && parts.map((part) => collect(part, words, context, seen)).every(Boolean);
}

function collectWord(word: string, words: Set<string>, context: Context, seen: Set<string>): boolean {
  if (word === "inconnu" || word === "inconnue") return true;
  const found = resolveName(word, context);
  if (found?.type !== "choice") words.add(word);
  else if (found.kind === "fact") {
    for (const value of found.fact.values ?? []) words.add(value);
  } else if (!seen.has(word)) {
    seen.add(word);
    return collect(context.computed.get(word)?.tree, words, context, seen);
  }
  return true;
}

/** Beyond this many answers a message shows the nearest one, not the whole list. */
const SHOWN = 12;

/** Reports a word that is not an answer of the choice. An empty or unknown domain accepts every word. */
export function checkDomain(
  word: string,
  place: Place,
  { name, values: domain }: { readonly name: string; readonly values?: readonly string[] | undefined },
  context: Context,
): void {
  if (domain === undefined || domain.length === 0 || domain.includes(word)) return;
  const suggestion = nearest(word, domain);
  const possible =
    domain.length <= SHOWN
      ? fr` Possibles : ${domain.join(", ")}.`
      : suggestion === undefined
        ? fr` Il y en a ${domain.length}, dont : ${domain.slice(0, SHOWN).join(", ")}.`
        : didYouMean(suggestion);
  const message = fr`« ${word} » n'est pas une réponse possible de « ${name} ».${possible}`;
  context.report.error("not-in-domain", place, message, suggestion);
}
