// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Tests and answers, which the engine writes in the words of the law (« au moins 3 mois », « 2026-08-01 »), said in the
 * language of the reader. Their grammar is small and closed; what it does not cover stays French, and is told so.
 */
import { COMPARISONS, type ComparisonWord, framed, JOINTS, QUANTITIES } from "./grammar/grammar.ts";
import { GRAMMARS } from "./grammar/index.ts";
import { nameInWords } from "./name-words.ts";
import {
  atomInWords,
  type GrammarWording,
  isGrammarWording,
  quantityInWords,
  quoted,
  type Wording,
  wordInWords,
} from "./wording.ts";

const NEGATION = "pas : ";

/** What is said of a date: each the contrary of the other. */
const CONTRARIES: ReadonlyMap<string, string> = new Map([
  ["existe", "n'existe pas"],
  ["n'existe pas", "existe"],
]);

/**
 * A test or an answer in words, with ordinary spaces.
 * @returns null when some part has no form in this language: show the French, and say that it is. Never null in French.
 */
export function testInWords(test: string, wording: Wording): string | null {
  if (!isGrammarWording(wording)) return wordInWords(test, wording);
  return joined(test, wording, 0) ?? (wording.language === "fr" ? test : null);
}

/**
 * Parts that can each be said, cut at the joints from `level` on. What is known whole is not cut: « réfugié ou apatride »
 * may be one word of the law.
 */
function joined(test: string, wording: GrammarWording, level: number): string | null {
  const whole = single(test, wording);
  const joint = JOINTS[level];
  if (whole !== null || joint === undefined) return whole;
  for (const at of cuts(test, joint)) {
    const left = joined(test.slice(0, at), wording, level + 1);
    const right = left === null ? null : joined(test.slice(at + joint.length), wording, level);
    if (right !== null) return left + GRAMMARS[wording.language].joints[joint] + right;
  }
  return joined(test, wording, level + 1);
}

function single(test: string, wording: GrammarWording): string | null {
  return (
    atomInWords(test, wording) ??
    negated(test, wording) ??
    quantified(test, wording) ??
    inList(test, wording) ??
    compared(test, wording)
  );
}

/** « pas : réfugié ou apatride » is another answer; « pas : au moins 3 mois », the contrary. */
function negated(test: string, wording: GrammarWording): string | null {
  if (!test.startsWith(NEGATION)) return null;
  const rest = test.slice(NEGATION.length);
  const contrary = CONTRARIES.get(rest);
  if (contrary !== undefined) return joined(contrary, wording, 0);
  const { not, otherThan } = GRAMMARS[wording.language];
  const other = joined(rest, wording, 0) ?? (wording.language === "fr" ? rest : null);
  return other === null ? null : framed(isTest(rest) ? not : otherThan, other);
}

function quantified(test: string, wording: GrammarWording): string | null {
  for (const word of QUANTITIES) {
    if (!test.startsWith(word)) continue;
    const said = test.slice(word.length);
    const who = nameInWords(said, wording) ?? joined(said, wording, 0);
    return who === null ? null : GRAMMARS[wording.language].quantities[word] + who;
  }
  return null;
}

function inList(test: string, { language, title }: GrammarWording): string | null {
  const found = /^dans la liste ([a-z0-9-]+)$/.exec(test);
  const name = found && title(found[1] ?? "");
  return name ? framed(GRAMMARS[language].inList, quoted(name, language)) : null;
}

/** « au moins 3 mois », « à partir du 2026-05-01 », « au plus plafond ». */
function compared(test: string, wording: GrammarWording): string | null {
  for (const word of COMPARISONS) {
    if (!test.startsWith(`${word} `)) continue;
    const rest = test.slice(word.length + 1);
    const value = quantityInWords(rest, wording.language);
    const comparison = GRAMMARS[wording.language].comparisons[word];
    if (value !== null) return framed(comparison.value, comparison.governed?.(value) ?? value);
    // A name that holds a joint may be two tests: they are cut first.
    const two = JOINTS.some((joint) => cuts(rest, joint).some((at) => isTest(rest.slice(at + joint.length))));
    const name = two ? null : nameInWords(rest, wording);
    return name && beside(name, word, wording.language);
  }
  return null;
}

/** A name with an article stands by itself, and so does one that already holds a quoted name; others are quoted. */
function beside(name: string, word: ComparisonWord, language: GrammarWording["language"]): string {
  const { article, comparisons } = GRAMMARS[language];
  const comparison = comparisons[word];
  const own = /[«“]/.test(name);
  if (name.startsWith(article)) return framed(comparison.withArticle, name.slice(article.length));
  return framed(comparison.name, own ? name : quoted(name, language));
}

/** Where a joint stands: first where another test follows, for names hold joints too (« le plus petit de a et b »). */
function cuts(test: string, joint: string): readonly number[] {
  const found: number[] = [];
  for (let at = test.indexOf(joint); at >= 0; at = test.indexOf(joint, at + 1)) found.push(at);
  const before = (at: number): number => (isTest(test.slice(at + joint.length)) ? 0 : 1);
  return found.sort((a, b) => before(a) - before(b) || a - b);
}

function isTest(text: string): boolean {
  return [...COMPARISONS, NEGATION, "existe", "n'existe pas", "dans la liste"].some((word) =>
    text.startsWith(word),
  );
}
