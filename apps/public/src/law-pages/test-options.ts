// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answers that a test accepts, or refuses, one by one: more than a sentence holds are read as a list. */

export interface Options {
  /** Any answer but these. */
  readonly other: boolean;
  readonly words: readonly string[];
}

const LISTED_FROM = 3;
const NEGATION = "pas : ";
const JOINT = " ou ";

/**
 * Cut at the answers that the fact may have: « réfugié ou apatride » may be one of them.
 * @returns null for a test that is not a choice among at least three answers: it is said as a sentence.
 */
export function optionsOf(test: string, values: readonly string[]): Options | null {
  const other = test.startsWith(NEGATION);
  const words = cut(other ? test.slice(NEGATION.length) : test, values);
  return words === null || words.length < LISTED_FROM ? null : { other, words };
}

/** The whole text as values of the fact, the longest first; null when some part is none of them. */
function cut(text: string, values: readonly string[]): readonly string[] | null {
  if (values.includes(text)) return [text];
  const starts = values.filter((value) => text.startsWith(value + JOINT));
  for (const value of starts.toSorted((a, b) => b.length - a.length)) {
    const rest = cut(text.slice(value.length + JOINT.length), values);
    if (rest !== null) return [value, ...rest];
  }
  return null;
}
