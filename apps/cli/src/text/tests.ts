// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tests and answers of the engine (« au moins 3 mois », « 2026-08-01 ») as the terminal says them. */
import { testInWords } from "@sauf-conduit/rights";
import { type LawWords, typeset } from "../law/law-words.ts";

/** An event stands after the name of its date: « date de la demande : a eu lieu ». */
const EVENTS = {
  fr: { happened: "a eu lieu", neverHappened: "n'a pas eu lieu" },
  en: { happened: "it happened", neverHappened: "it did not happen" },
} as const;

/** What has no form in the language of the reader stays French. */
export function testText(test: string, words: LawWords): string {
  const { language } = words;
  const translate = (french: string): string | null => words.translated(french);
  const said = testInWords(test, { ...EVENTS[language], language, translate });
  return typeset(said ?? test, said === null ? "fr" : language);
}
