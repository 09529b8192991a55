// SPDX-License-Identifier: AGPL-3.0-or-later
/** How a surface says the words of the law, and what is said alike everywhere: days, numbers, lengths of time. */
import { dayInWords, type Language } from "@sauf-conduit/calendar";
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

/** An answer that belongs to the format: « oui », « aucune »; null for a word of the law. */
function closedInWords(value: string, { closed }: Grammar): string | null {
  return Object.hasOwn(closed, value) ? closed[value as keyof Grammar["closed"]] : null;
}

/** A word of the law, an event or a quantity; null when it is not one, or has no name here. */
export function atomInWords(value: string, wording: Wording): string | null {
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

/** A day, a number, a length of time; null for anything else. */
export function quantityInWords(value: string, language: Language): string | null {
  const day = dayInWords(value, language);
  if (day !== null) return day;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return numberInWords(Number(value), language);
  const length = /^(\d+) (an|mois|jour|heure)s?( ouvré)?s?$/.exec(value);
  if (!length || (length[3] !== undefined && length[2] !== "jour")) return null;
  return GRAMMARS[language].length(Number(length[1]), `${length[2]}${length[3] ?? ""}` as Unit);
}

/** Amounts have two decimals, or none when they are whole. */
export function numberInWords(value: number, language: Language): string {
  const least = Number.isInteger(value) ? 0 : 2;
  const format = new Intl.NumberFormat(GRAMMARS[language].locale, {
    minimumFractionDigits: least,
    maximumFractionDigits: 4,
  });
  return format.format(value);
}

export function quoted(text: string, language: Language): string {
  return framed(GRAMMARS[language].quotes, text);
}
