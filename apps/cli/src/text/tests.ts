// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Tests and answers, which the engine writes in the words of the law (« au moins 3 mois », « 2026-08-01 »), said in the
 * language of the reader. Their grammar is small; what it does not cover stays French.
 */
import { type LawWords, typeset } from "../law/law-words.ts";
import { dayText, numberText } from "./days.ts";

const ENGLISH: Readonly<Record<string, string>> = {
  oui: "yes",
  non: "no",
  inconnu: "unknown",
  aucune: "none",
  existe: "it happened",
  "n'existe pas": "it did not happen",
};

const COMPARISONS: Readonly<Record<string, string>> = {
  "au moins": "at least",
  "au plus": "at most",
  "plus de": "more than",
  "moins de": "less than",
  "à partir du": "from",
  "jusqu'au": "until",
  "après le": "after",
  "avant le": "before",
  "pas :": "not:",
};

const JOINTS: readonly (readonly [french: string, english: string])[] = [
  [" ou ", " or "],
  [" et ", " and "],
  [" à ", " to "],
];

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  an: ["year", "years"],
  mois: ["month", "months"],
  jour: ["day", "days"],
  "jour ouvré": ["working day", "working days"],
  heure: ["hour", "hours"],
};

export function testText(test: string, words: LawWords): string {
  return typeset(said(test, words), words.language);
}

function said(test: string, words: LawWords): string {
  const value = valueText(test, words);
  if (value !== null) return value;
  for (const [french, english] of JOINTS) {
    const parts = test.split(french);
    if (parts.length > 1 && parts.every((part) => isSayable(part, words)))
      return parts.map((part) => said(part, words)).join(words.language === "fr" ? french : english);
  }
  const comparison = Object.keys(COMPARISONS).find((known) => test.startsWith(`${known} `));
  if (comparison === undefined) return test;
  const than = said(test.slice(comparison.length + 1), words);
  return `${words.language === "fr" ? comparison : COMPARISONS[comparison]} ${than}`;
}

/** A part that can be said alone: else « réfugié ou apatride », one word of the law, would be cut in two. */
function isSayable(part: string, words: LawWords): boolean {
  if (valueText(part, words) !== null) return true;
  if (Object.keys(COMPARISONS).some((known) => part.startsWith(`${known} `))) return true;
  return JOINTS.some(([french]) => {
    const parts = part.split(french);
    return parts.length > 1 && parts.every((inner) => isSayable(inner, words));
  });
}

/** A word, a day, a duration, a number; null when it is none of them. */
function valueText(value: string, words: LawWords): string | null {
  const { language } = words;
  if (/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(value)) return dayText(value, language);
  if (/^-?\d+(\.\d+)?$/.test(value)) return numberText(Number(value), language);
  const duration = /^(\d+) (an|mois|jour|heure)s?( ouvrés?)?$/.exec(value);
  if (language === "fr") return duration || Object.hasOwn(ENGLISH, value) ? value : null;
  if (duration) {
    const names = UNITS[`${duration[2]}${duration[3] ? " ouvré" : ""}`];
    if (names) return `${duration[1]} ${names[duration[1] === "1" ? 0 : 1]}`;
  }
  return words.translated(value) ?? ENGLISH[value] ?? null;
}
