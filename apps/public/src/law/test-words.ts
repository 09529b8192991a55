// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tests and answers of the engine as the page says them. Their grammar is in the packages. */
import { type GrammarLanguage, hasGrammar } from "@sauf-conduit/calendar";
import { testInWords } from "@sauf-conduit/rights";
import type { Language } from "../messages/language.tsx";

/** An event is said inside a sentence here: « il faut que ce soit arrivé ». */
const EVENTS: Readonly<
  Record<GrammarLanguage, { readonly happened: string; readonly neverHappened: string }>
> = {
  fr: { happened: "que ce soit arrivé", neverHappened: "que ce ne soit pas arrivé" },
  en: { happened: "that it happened", neverHappened: "that it did not happen" },
  es: { happened: "que haya ocurrido", neverHappened: "que no haya ocurrido" },
  ar: { happened: "أن يكون ذلك قد حدث", neverHappened: "ألا يكون ذلك قد حدث" },
};

/**
 * A test or an answer in words.
 * @param translate a word of the law in the language of the reader, or null.
 * @returns null when some part has no form in this language: show the French, marked.
 */
export function testText(
  test: string,
  language: Language,
  translate: (french: string) => string | null,
): string | null {
  const events = EVENTS[hasGrammar(language) ? language : "fr"];
  return testInWords(test, { ...events, language, translate, title: () => null });
}
