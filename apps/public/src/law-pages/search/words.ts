// SPDX-License-Identifier: AGPL-3.0-or-later
/** Words as search compares them: without accents, case or plural, and as they sound. */

/** « L. 425-9 », « l425 9 »: one word. */
const ARTICLE = /(?<![a-z\d])([lrda])[. ]{0,2}(\d{3,4}(?:-\d+)*)(?![\d])/g;

const EMPTY = new Set(
  "a ai an and au aux avec d de des du elle en est et for i il in is je l la le les ma mes mon my of on ou par pas pour qu que qui s sa se ses son sur the to un une".split(
    " ",
  ),
);

/** « l 425 9 », as one types on a telephone: only asked, since a text may speak of « L423-5 2° ». */
const SPACED = /(?<![a-z\d])([lrda])[. ]{0,2}(\d{3,4})[. ](\d{1,2})(?!\d)/gi;

/** The words of a question. */
export const wordsAsked = (question: string): string[] => wordsOf(question.replace(SPACED, "$1$2-$3"));

/** The words of a text, lower case, without accents; an article is one word. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("ç", "s")
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u2060]/g, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(ARTICLE, " $1$2 ");
  const found = plain.match(/[lrda]\d{3,4}(?:-\d+)*|[a-z\d]+/g) ?? [];
  const full = found.filter((word) => !EMPTY.has(word));
  return full.length > 0 ? full : found;
}

/** A word as it sounds: what is often mistyped counts for nothing. */
export function folded(word: string): string {
  if (/\d/.test(word)) return word;
  const sound = word
    .replaceAll("ph", "f")
    .replaceAll("qu", "k")
    .replaceAll("ck", "k")
    .replace(/c(?=[eiy])/g, "s")
    .replaceAll("c", "k")
    .replaceAll("y", "i")
    .replaceAll("z", "s")
    .replaceAll("h", "")
    .replace(/(.)\1+/g, "$1");
  return sound.length > 3 ? sound.replace(/(?<=.{3})(?:es|s|x|e)$/, "") : sound;
}

/**
 * How many letters must be added, taken away, changed or swapped to go from one word to the other.
 * @returns `most + 1` as soon as it is more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
