// SPDX-License-Identifier: AGPL-3.0-or-later
/** How a surface says the words of the law, and what is said alike everywhere: days, numbers, lengths of time. */
import { dayInWords, type GrammarLanguage, hasGrammar, type Language } from "@sauf-conduit/calendar";
import { framed, type Grammar, type Unit } from "./grammar/grammar.ts";
import { GRAMMARS } from "./grammar/index.ts";

export interface Wording {
  readonly language: Language;
  /** A word of the law as the reader knows it; null when nobody has translated it, or when French is as it is written. */
  readonly translate: (french: string) => string | null;
  /** The title of a table or of a list, in that language, by its id; null when there is none. */
  readonly title: (id: string) => string | null;
  /** « existe » and « n'existe pas »: each surface has the sentence in which they stand. */
  readonly happened: string;
  readonly neverHappened: string;
}

/** In a language whose grammar is written. */
export type GrammarWording = Wording & { readonly language: GrammarLanguage };

export function isGrammarWording(wording: Wording): wording is GrammarWording {
  return hasGrammar(wording.language);
}

/** In a language without a grammar: what is one word of the law, a day or a number. */
export function wordInWords(value: string, wording: Wording): string | null {
  return quantityInWords(value, wording.language) ?? wording.translate(value);
}

/** An answer that belongs to the format: « oui », « aucune »; null for a word of the law. */
function closedInWords(value: string, { closed }: Grammar): string | null {
  return Object.hasOwn(closed, value) ? closed[value as keyof Grammar["closed"]] : null;
}

/** A word of the law, an event or a quantity; null when it is not one, or has no name here. */
export function atomInWords(value: string, wording: GrammarWording): string | null {
  if (value === "existe") return wording.happened;
  if (value === "n'existe pas") return wording.neverHappened;
  const quantity = quantityInWords(value, wording.language);
  if (quantity !== null) return quantity;
  const said = wording.translate(value) ?? closedInWords(value, GRAMMARS[wording.language]);
  if (said !== null || wording.language === "fr") return said;
  return isArticle(value) ? value : null;
}

/** « L425-9 », « R431-14 »: the name of an article is the same in every language. */
function isArticle(text: string): boolean {
  return /^[LRDA]\.? ?\d[\d-]*$/.test(text);
}

/** A day, a number, « 25 euros », a length of time; null for anything else. */
export function quantityInWords(value: string, language: Language): string | null {
  const day = dayInWords(value, language);
  if (day !== null) return day;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return numberInWords(Number(value), language);
  const [, amount] = /^(-?\d+(?:\.\d+)?) euros$/.exec(value) ?? [];
  if (amount !== undefined) return amountInWords(Number(amount), language);
  const length = /^(\d+) (an|mois|jour|heure)s?( ouvré)?s?$/.exec(value);
  if (!length || (length[3] !== undefined && length[2] !== "jour")) return null;
  if (!hasGrammar(language)) return null;
  return GRAMMARS[language].length(Number(length[1]), `${length[2]}${length[3] ?? ""}` as Unit);
}

const localeOf = (language: Language): string =>
  hasGrammar(language) ? GRAMMARS[language].locale : `${language}-u-nu-latn`;

/** With its sign, where the language sets it. */
export const amountInWords = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);

/** Amounts have two decimals, or none when they are whole; what is not yet rounded, as many as the engine reckons with. */
export function numberInWords(value: number, language: Language): string {
  const least = Number.isInteger(value) ? 0 : 2;
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: least,
    maximumFractionDigits: 6,
  });
  return format.format(value);
}

export function quoted(text: string, language: GrammarLanguage): string {
  return framed(GRAMMARS[language].quotes, text);
}
