// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Tests and answers, which the engine writes in the words of the law (« au moins 3 mois », « 2026-08-01 »), said in the
 * language of the reader. Their grammar is small and closed; what it does not cover stays French, and is told so.
 */
import { dayInWords } from "@sauf-conduit/calendar";

export interface Wording {
  readonly language: "fr" | "en";
  /** A word of the law in that language; null when nobody has translated it. */
  readonly translate: (french: string) => string | null;
  /** « existe » and « n'existe pas »: each surface has the sentence in which they stand. */
  readonly happened: string;
  readonly neverHappened: string;
}

/** Answers that belong to the format, not to a choice. */
const CLOSED: Readonly<Record<string, string>> = {
  oui: "yes",
  non: "no",
  inconnu: "unknown",
  aucune: "none",
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

/** In French, before the name of a date (« date de la demande ») in place of a day. */
const BEFORE_NAME: Readonly<Record<string, string>> = {
  "à partir du": "à partir de",
  "jusqu'au": "jusqu'à",
  "après le": "après",
  "avant le": "avant",
};

/** From the loosest: « a et b ou c » is « a et b », or « c ». */
const JOINTS = [
  { french: " ou ", english: " or " },
  { french: " et ", english: " and " },
  { french: " à ", english: " to " },
] as const;

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  an: ["year", "years"],
  mois: ["month", "months"],
  jour: ["day", "days"],
  "jour ouvré": ["working day", "working days"],
  heure: ["hour", "hours"],
};

/**
 * A test or an answer in words, with ordinary spaces.
 * @returns null when some part has no form in this language: show the French, and say that it is. Never null in French.
 */
export function testInWords(test: string, wording: Wording): string | null {
  return joined(test, wording, 0) ?? (wording.language === "fr" ? test : null);
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

/** One value: a word of the law, a day, a number, a length of time; null when it is not one, or has no name here. */
function atom(value: string, { language, translate, happened, neverHappened }: Wording): string | null {
  if (value === "existe") return happened;
  if (value === "n'existe pas") return neverHappened;
  const day = dayInWords(value, language);
  if (day !== null) return day;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return numberInWords(Number(value), language);
  const length = /^(\d+) (an|mois|jour|heure)s?( ouvré)?s?$/.exec(value);
  const units = length && UNITS[`${length[2]}${length[3] ?? ""}`];
  if (language === "fr") return units || Object.hasOwn(CLOSED, value) ? value : null;
  if (length && units) return `${length[1]} ${units[length[1] === "1" ? 0 : 1]}`;
  return translate(value) ?? (Object.hasOwn(CLOSED, value) ? (CLOSED[value] ?? null) : null);
}

/** « au moins 3 mois », « pas : réfugié ou apatride »; null when what is compared has no form here. */
function compared(test: string, wording: Wording): string | null {
  const comparison = Object.keys(COMPARISONS).find((known) => test.startsWith(`${known} `));
  if (comparison === undefined) return null;
  const rest = test.slice(comparison.length + 1);
  const than = comparison === "pas :" ? joined(rest, wording, 0) : atom(rest, wording);
  const french = wording.language === "fr";
  const alone = french && !JOINTS.some((joint) => rest.includes(joint.french)) ? rest : null;
  const beforeName = BEFORE_NAME[comparison];
  if (alone !== null && beforeName !== undefined && !/^\d/.test(rest)) return `${beforeName} « ${rest} »`;
  const said = than ?? alone;
  return said === null ? null : `${french ? comparison : COMPARISONS[comparison]} ${said}`;
}

/**
 * Parts that can each be said, cut at the joints from `level` on. What is known whole is not cut: « réfugié ou apatride »
 * may be one word of the law.
 */
function joined(test: string, wording: Wording, level: number): string | null {
  const whole = atom(test, wording) ?? compared(test, wording);
  const joint = JOINTS[level];
  if (whole !== null || joint === undefined) return whole;
  const { french, english } = joint;
  for (let at = test.indexOf(french); at >= 0; at = test.indexOf(french, at + 1)) {
    const left = joined(test.slice(0, at), wording, level + 1);
    const right = left === null ? null : joined(test.slice(at + french.length), wording, level);
    if (right !== null) return left + (wording.language === "fr" ? french : english) + right;
  }
  return joined(test, wording, level + 1);
}
