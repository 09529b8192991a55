// SPDX-License-Identifier: AGPL-3.0-or-later
/** How a surface says the words of the law, and what is said alike everywhere: days, numbers, lengths of time. */
import { dayInWords } from "@sauf-conduit/calendar";

export interface Wording {
  readonly language: "fr" | "en";
  /** A word of the law as the reader knows it; null when nobody has translated it, or when French is as it is written. */
  readonly translate: (french: string) => string | null;
  /** The title of a table or of a list, in that language, by its id; null when there is none. */
  readonly title: (id: string) => string | null;
  /** « existe » and « n'existe pas »: each surface has the sentence in which they stand. */
  readonly happened: string;
  readonly neverHappened: string;
}

/** Answers that belong to the format, not to a choice. */
const CLOSED: ReadonlyMap<string, string> = new Map([
  ["oui", "yes"],
  ["non", "no"],
  ["inconnu", "unknown"],
  ["aucune", "none"],
]);

const UNITS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ["an", ["year", "years"]],
  ["mois", ["month", "months"]],
  ["jour", ["day", "days"]],
  ["jour ouvré", ["working day", "working days"]],
  ["heure", ["hour", "hours"]],
]);

/** A word of the law, an event or a quantity; null when it is not one, or has no name here. */
export function atomInWords(value: string, wording: Wording): string | null {
  if (value === "existe") return wording.happened;
  if (value === "n'existe pas") return wording.neverHappened;
  const quantity = quantityInWords(value, wording.language);
  if (quantity !== null) return quantity;
  const said = wording.translate(value);
  if (said !== null || wording.language === "fr") return said ?? (CLOSED.has(value) ? value : null);
  return CLOSED.get(value) ?? (isArticle(value) ? value : null);
}

/** « L425-9 », « R431-14 »: the name of an article is the same in every language. */
function isArticle(text: string): boolean {
  return /^[LRDA]\.? ?\d[\d-]*$/.test(text);
}

/** A day, a number, a length of time; null for anything else. */
export function quantityInWords(value: string, language: "fr" | "en"): string | null {
  const day = dayInWords(value, language);
  if (day !== null) return day;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return numberInWords(Number(value), language);
  const length = /^(\d+) (an|mois|jour|heure)s?( ouvré)?s?$/.exec(value);
  const units = length && UNITS.get(`${length[2]}${length[3] ?? ""}`);
  if (!units) return null;
  return language === "fr" ? value : `${length[1]} ${units[length[1] === "1" ? 0 : 1]}`;
}

/** Amounts have two decimals, or none when they are whole. */
export function numberInWords(value: number, language: "fr" | "en"): string {
  const least = Number.isInteger(value) ? 0 : 2;
  const format = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
    minimumFractionDigits: least,
    maximumFractionDigits: 4,
  });
  return format.format(value);
}

export function quoted(text: string, language: "fr" | "en"): string {
  return language === "fr" ? `« ${text} »` : `“${text}”`;
}
