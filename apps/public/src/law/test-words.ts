// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Tests and answers that the engine writes in the words of the law (« au moins 3 mois », « 2026-08-01 »), said in
 * the language of the reader. Their grammar is small and closed; what it does not cover stays French, and marked.
 */
import type { Language } from "../messages/language.tsx";

const ENGLISH: Readonly<Record<string, string>> = {
  oui: "yes",
  non: "no",
  inconnu: "unknown",
  aucune: "none",
  existe: "that it happened",
  "n'existe pas": "that it did not happen",
  "au moins": "at least",
  "au plus": "at most",
  "plus de": "more than",
  "moins de": "less than",
  "à partir du": "from",
  "jusqu'au": "until",
  "après le": "after",
  "avant le": "before",
  et: "and",
  ou: "or",
};

/** Words of the format that are not yet a sentence. */
const FRENCH: Readonly<Record<string, string>> = {
  existe: "que ce soit arrivé",
  "n'existe pas": "que ce ne soit pas arrivé",
};

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  an: ["year", "years"],
  mois: ["month", "months"],
  jour: ["day", "days"],
  "jour ouvré": ["working day", "working days"],
  heure: ["hour", "hours"],
};

const COMPARISONS = [
  "au moins",
  "au plus",
  "plus de",
  "moins de",
  "à partir du",
  "jusqu'au",
  "après le",
  "avant le",
];

/** Before the name of a date, as « date de la demande », instead of a day. */
const BEFORE_NAME: Readonly<Record<string, string>> = {
  "à partir du": "à partir de",
  "jusqu'au": "jusqu'à",
  "après le": "après",
  "avant le": "avant",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})$/;

/** A day in words: 20 novembre 2026, 20 November 2026. */
export function dayText(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const text = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, date)));
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/** One value of the law: a day, an instant, a duration, a number, a word. Null when it has no form here. */
function valueText(value: string, language: Language): string | null {
  if (DAY.test(value)) return dayText(value, language);
  const instant = INSTANT.exec(value);
  if (instant) {
    const [, day = "", hour = "", minute = ""] = instant;
    const clock = language === "fr" ? `à ${Number(hour)} h ${minute}` : `at ${hour}:${minute}`;
    return `${dayText(day, language)} ${clock}`;
  }
  const number = /^\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(",", ".")) : null;
  if (number !== null) return new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB").format(number);
  if (language === "fr") return FRENCH[value] ?? value;
  const duration = /^(\d+) (an|mois|jour|heure)s?( ouvrés?)?$/.exec(value);
  if (duration) {
    const names = UNITS[`${duration[2]}${duration[3] ? " ouvré" : ""}`];
    if (names) return `${duration[1]} ${names[duration[1] === "1" ? 0 : 1]}`;
  }
  return ENGLISH[value] ?? null;
}

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
  const whole = translate(test) ?? valueText(test, language);
  if (whole !== null && !test.includes(" ou ") && !startsWithComparison(test)) return whole;
  for (const joint of [" ou ", " et "] as const) {
    if (!test.includes(joint)) continue;
    const parts = test.split(joint).map((part) => testText(part.trim(), language, translate));
    if (parts.some((part) => part === null)) return whole;
    return parts.join(language === "fr" ? joint : ` ${ENGLISH[joint.trim()]} `);
  }
  const comparison = COMPARISONS.find((words) => test.startsWith(`${words} `));
  if (comparison !== undefined) {
    const value = test.slice(comparison.length + 1);
    const shown = translate(value) ?? valueText(value, language);
    if (shown === null) return null;
    if (language === "en") return `${ENGLISH[comparison]} ${shown}`;
    const before = /^\d/.test(value) ? undefined : BEFORE_NAME[comparison];
    return before === undefined ? joined(comparison, shown) : `${before} « ${shown} »`;
  }
  return whole;
}

/** « moins de » and « le plus grand de … » make « moins du plus grand de … ». */
function joined(comparison: string, shown: string): string {
  return `${comparison} ${shown}`.replace(/\bde le plus\b/, "du plus");
}

function startsWithComparison(test: string): boolean {
  return COMPARISONS.some((words) => test.startsWith(`${words} `));
}
