// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tests, answers and names of the engine (« au moins 3 mois », « 2026-08-01 ») as the terminal says them. */
import { nameInWords, type Presentation, testInWords, type Wording } from "@sauf-conduit/rights";
import { type LawWords, typeset } from "../law/law-words.ts";

/** What the words of the law are looked up in. */
export interface Lexicon {
  readonly presentation: Presentation;
  readonly words: LawWords;
}

/** An event stands after the name of its date: « date de la décision : il y en a une ». */
const EVENTS = {
  fr: { happened: "il y en a une", neverHappened: "il n'y en a pas" },
  en: { happened: "there is one", neverHappened: "there is none" },
} as const;

/** @param about the fact that is tested: what its absence means is said in its own words. */
export function testText(test: string, lexicon: Lexicon, about: string | null = null): string {
  const { presentation, words } = lexicon;
  const facts = presentation.facts;
  const ifNone = about !== null && Object.hasOwn(facts, about) ? (facts[about]?.ifNone ?? null) : null;
  if (test === "aucune" && ifNone !== null) return words.sentence(ifNone);
  const wording = wordingOf(lexicon);
  const neverHappened = ifNone === null ? wording.neverHappened : words.plain(ifNone);
  return set(test, testInWords(test, { ...wording, neverHappened }), words);
}

/** A name of the law, or one that the engine made of several. */
export function nameOf(name: string, lexicon: Lexicon): string {
  return set(name, nameInWords(name, wordingOf(lexicon)), lexicon.words);
}

/** What has no form in the language of the reader stays French. */
function set(french: string, said: string | null, words: LawWords): string {
  return typeset(said ?? french, said === null ? "fr" : words.language);
}

function wordingOf({ presentation, words }: Lexicon): Wording {
  const { language } = words;
  const { pieces, references } = presentation;
  return {
    ...EVENTS[language],
    language,
    translate: (word) => {
      if (Object.hasOwn(pieces, word)) return words.plain(pieces[word]?.name ?? word);
      return language === "fr" ? null : words.translated(word);
    },
    title: (id) => (Object.hasOwn(references, id) ? words.plain(references[id]?.title ?? id) : null),
  };
}
