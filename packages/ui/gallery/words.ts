// SPDX-License-Identifier: AGPL-3.0-or-later
import { typo } from "../src/index.ts";
import { ARABIC } from "./words.ar.ts";
import { FRENCH, type Words } from "./words.fr.ts";

/** `pseudo` is French, longer by 40 % at least: where it holds, any language should. */
export type PageLanguage = "fr" | "ar" | "pseudo";

const VOWEL = /[aeiouyàâéèêëîïôùûü]/gi;

/** Longer words and longer sentences; the brackets show where one is cut. */
export function lengthened(text: string): string {
  const longer = `[${text.replace(VOWEL, "$&$&")}]`;
  return longer.padEnd(Math.ceil(text.length * 1.4), " oo");
}

const each = (words: Words, change: (text: string) => string): Words =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, change(text)])) as Record<
    keyof Words,
    string
  >;

/** All that the page says in a language, in its typography. */
export function wordsOf(language: PageLanguage): Words {
  if (language === "ar") return each(ARABIC, (text) => typo(text, "ar"));
  const french = each(FRENCH, (text) => typo(text));
  return language === "pseudo" ? each(french, lengthened) : french;
}
