// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Tests and answers, which the engine writes in the words of the law (« au moins 3 mois », « 2026-08-01 »), said in the
 * language of the reader. Their grammar is small and closed; what it does not cover stays French, and is told so.
 */
import { nameInWords } from "./name-words.ts";
import { atomInWords, quantityInWords, quoted, type Wording } from "./wording.ts";

interface Comparison {
  readonly english: string;
  /** Before « le plus grand de… », whose article it takes. */
  readonly withArticle: string;
  /** Before the name of a fact, in quotes: « à partir du date… » would not be said. */
  readonly beforeName: string;
}

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ["au moins", { english: "at least", withArticle: "au moins le", beforeName: "au moins" }],
  ["au plus", { english: "at most", withArticle: "au plus le", beforeName: "au plus" }],
  ["plus de", { english: "more than", withArticle: "plus du", beforeName: "plus que" }],
  ["moins de", { english: "less than", withArticle: "moins du", beforeName: "moins que" }],
  ["à partir du", { english: "from", withArticle: "à partir du", beforeName: "à partir de" }],
  ["jusqu'au", { english: "until", withArticle: "jusqu'au", beforeName: "jusqu'à" }],
  ["après le", { english: "after", withArticle: "après le", beforeName: "après" }],
  ["avant le", { english: "before", withArticle: "avant le", beforeName: "avant" }],
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
  for (const at of cuts(test, joint.french)) {
    const left = joined(test.slice(0, at), wording, level + 1);
    const right = left === null ? null : joined(test.slice(at + joint.french.length), wording, level);
    if (right !== null) return left + (wording.language === "fr" ? joint.french : joint.english) + right;
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
  if (isTest(rest)) return `${french ? "pas" : "not"} ${other}`;
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
  for (const [word, comparison] of COMPARISONS) {
    if (!test.startsWith(`${word} `)) continue;
    const rest = test.slice(word.length + 1);
    const french = wording.language === "fr";
    const value = quantityInWords(rest, wording.language);
    if (value !== null) return `${french ? word : comparison.english} ${value}`;
    // A name that holds a joint may be two tests: they are cut first.
    const two = JOINTS.some((joint) =>
      cuts(rest, joint.french).some((at) => isTest(rest.slice(at + joint.french.length))),
    );
    const name = two ? null : nameInWords(rest, wording);
    return name && beside(name, comparison, wording.language);
  }
  return null;
}

/** A name with an article stands by itself, and so does one that already holds a quoted name; others are quoted. */
function beside(
  name: string,
  { english, withArticle, beforeName }: Comparison,
  language: Wording["language"],
): string {
  const own = /[«“]/.test(name);
  if (language === "en")
    return `${english} ${own || name.startsWith("the ") ? name : quoted(name, language)}`;
  if (name.startsWith("le ")) return `${withArticle} ${name.slice("le ".length)}`;
  return `${beforeName} ${own ? name : quoted(name, language)}`;
}

/** Where a joint stands: first where another test follows, for names hold joints too (« le plus petit de a et b »). */
function cuts(test: string, joint: string): readonly number[] {
  const found: number[] = [];
  for (let at = test.indexOf(joint); at >= 0; at = test.indexOf(joint, at + 1)) found.push(at);
  const before = (at: number): number => (isTest(test.slice(at + joint.length)) ? 0 : 1);
  return found.sort((a, b) => before(a) - before(b) || a - b);
}

function isTest(text: string): boolean {
  return [...COMPARISONS.keys(), NEGATION, "existe", "n'existe pas", "dans la liste"].some((word) =>
    text.startsWith(word),
  );
}
