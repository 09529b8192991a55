// SPDX-License-Identifier: AGPL-3.0-or-later
/** The languages of the terminal; the first is the one of the house. */
export const LANGUAGES = ["fr", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(word: string): word is Language {
  return LANGUAGES.some((language) => language === word);
}
