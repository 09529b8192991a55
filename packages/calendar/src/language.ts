// SPDX-License-Identifier: AGPL-3.0-or-later
/** Languages of the reader. The list of those of the page is data (`content/languages.json`): none needs code to be there. */

/** A tag: « fr », « pt », « ckb ». */
export type Language = string;

/**
 * Languages with a grammar in the code: how a comparison, a length of time, a last day is said. In another language days and
 * numbers are those of the browser, and what needs a grammar is French, marked as French.
 */
export type GrammarLanguage = "fr" | "en" | "es" | "ar";

export function hasGrammar(language: Language): language is GrammarLanguage {
  return language === "fr" || language === "en" || language === "es" || language === "ar";
}
