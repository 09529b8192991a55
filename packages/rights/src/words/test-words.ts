// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Tests and answers, which the engine writes in the words of the law (« au moins 3 mois », « 2026-08-01 »), said in the
 * language of the reader. Their grammar is small and closed; what it does not cover stays French, and is told so.
 */
import { nameInWords } from "./name-words.ts";
import { atomInWords, quantityInWords, quoted, type Wording } from "./wording.ts";

/** In English; before a name, in French, where « à partir du date… » would not be said. */
const COMPARISONS: ReadonlyMap<string, { readonly english: string; readonly beforeName: string }> = new Map([
  ["au moins", { english: "at least", beforeName: "au moins" }],
  ["au plus", { english: "at most", beforeName: "au plus" }],
  ["plus de", { english: "more than", beforeName: "plus que" }],
  ["moins de", { english: "less than", beforeName: "moins que" }],
  ["à partir du", { english: "from", beforeName: "à partir de" }],
  ["jusqu'au", { english: "until", beforeName: "jusqu'à" }],
  ["après le", { english: "after", beforeName: "après" }],
  ["avant le", { english: "before", beforeName: "avant" }],
]);

/** Of a list. */
const QUANTITIES: ReadonlyMap<string, string> = new Map([
  ["au moins un : ", "at least one: "],
  ["tous : ", "all: "],
  ["aucun : ", "none: "],
]);

/** From the loosest: « a et b ou c » is « a et b », or « c ». */
const JOINTS = [
  { french: " ou ", english: " or " },
  { french: " et ", english: " and " },
  { french: " à ", english: " to " },
] as const;

const NEGATION = "pas : ";

/**
 * A test or an answer in words, with ordinary spaces.
 * @returns null when some part has no form in this language: show the French, and say that it is. Never null in French.
 */
export function testInWords(test: string, wording: Wording): string | null {
  return joined(test, wording, 0) ?? (wording.language === "fr" ? test : null);
}

/**
 * Parts that can each be said, cut at the joints from `level` on. What is known whole is not cut: « réfugié ou apatride »
 * may be one word of the law.
 */
function joined(test: string, wording: Wording, level: number): string | null {
  const whole = single(test, wording);
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

function single(test: string, wording: Wording): string | null {
  return (
    atomInWords(test, wording) ??
    negated(test, wording) ??
    quantified(test, wording) ??
    inList(test, wording) ??
    compared(test, wording)
  );
}

/** « pas : réfugié ou apatride » is another answer; « pas : au moins 3 mois », the contrary. */
function negated(test: string, wording: Wording): string | null {
  if (!test.startsWith(NEGATION)) return null;
  const rest = test.slice(NEGATION.length);
  const french = wording.language === "fr";
  const other = joined(rest, wording, 0) ?? (french ? rest : null);
  if (other === null) return null;
  const isTest = [...COMPARISONS.keys(), "existe", "dans la liste"].some((word) => rest.startsWith(word));
  if (isTest) return `${french ? "pas" : "not"} ${other}`;
  return `${french ? "autre que" : "other than"} ${other}`;
}

function quantified(test: string, wording: Wording): string | null {
  for (const [french, english] of QUANTITIES) {
    if (!test.startsWith(french)) continue;
    const who = nameInWords(test.slice(french.length), wording);
    return who === null ? null : (wording.language === "fr" ? french : english) + who;
  }
  return null;
}

function inList(test: string, { language, title }: Wording): string | null {
  const found = /^dans la liste ([a-z0-9-]+)$/.exec(test);
  const name = found && title(found[1] ?? "");
  if (!name) return null;
  return `${language === "fr" ? "dans la liste" : "in the list"} ${quoted(name, language)}`;
}

/** « au moins 3 mois », « à partir du 2026-05-01 », « au plus plafond ». */
function compared(test: string, wording: Wording): string | null {
  const { language } = wording;
  for (const [comparison, { english, beforeName }] of COMPARISONS) {
    if (!test.startsWith(`${comparison} `)) continue;
    const rest = test.slice(comparison.length + 1);
    const value = quantityInWords(rest, language);
    if (value !== null) return `${language === "fr" ? comparison : english} ${value}`;
    // A name that holds a joint may be two tests: they are cut first.
    const name = JOINTS.some((joint) => comparesAfter(rest, joint.french))
      ? null
      : nameInWords(rest, wording);
    // A name that already holds a quoted one stands by itself.
    const set = name && (/[«“]/.test(name) ? name : quoted(name, language));
    return set && `${language === "fr" ? beforeName : english} ${set}`;
  }
  return null;
}

/** After this joint stands another test, not the end of a name. */
function comparesAfter(rest: string, joint: string): boolean {
  const after = rest.split(joint).slice(1);
  const starts = [...COMPARISONS.keys(), "n'existe pas", "existe"];
  return after.some((part) => starts.some((word) => part.startsWith(word)));
}
