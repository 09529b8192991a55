// SPDX-License-Identifier: AGPL-3.0-or-later
/** French typography and small words for the compiler's messages. */

const NO_BREAK = "\u00A0"; // before « : » and inside « »
const NARROW = "\u202F"; // before ; ! ?

/** A whole sentence of ours, with the no-break spaces of French typography. */
export function typeset(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ :/g, `${NO_BREAK}:`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ »/g, `${NO_BREAK}»`);
}

/**
 * A French sentence: ordinary spaces of the template become the no-break spaces of French typography.
 * Inserted words are left untouched, so that a reader can search for them in the file.
 */
export function fr(strings: TemplateStringsArray, ...words: readonly (string | number)[]): string {
  return strings.map((part, i) => typeset(part) + String(words[i] ?? "")).join("");
}

/** The words between guillemets, separated by commas. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => fr`« ${word} »`).join(", ");
}

const COUNTS = ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

/** A small number in letters, feminine; digits above ten. */
export function countInLetters(n: number): string {
  return COUNTS[n] ?? String(n);
}

/** First letter in lower case: a sentence that follows a colon. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("fr") + text.slice(1);
}
