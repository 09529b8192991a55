// SPDX-License-Identifier: AGPL-3.0-or-later
/** Finding names by a few letters: accents and case do not count, and a slip of the finger does not lose the name. */
import { confusionKey, editDistance } from "../compiler/text/suggest.ts";

/** What is looked through, and under which words it is known. */
export interface Sought<T> {
  readonly of: T;
  /** The first is the name shown; the others lead to it too. */
  readonly names: readonly string[];
}

/** Beyond, it is not a name; and the work would grow with it. */
export const LONGEST_SEARCH = 80;

/** « الفيزا » is « فيزا » with its article, which Arabic writes in one word with the name. */
const ARTICLE = /^ال(?=\p{L}{2})/u;

const wordsOf = (text: string): string[] =>
  (confusionKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(ARTICLE, ""));

/** Letters that may be wrong in a word of this length. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Farther than any name that has all the letters typed. */
const SLIP = 100;

/** 0: the word begins so; 1: it holds it; then `SLIP`, one more for each slip; infinity when it is another word. */
function distance(typed: string, word: string): number {
  if (word.startsWith(typed)) return 0;
  if (typed.length > 2 && word.includes(typed)) return 1;
  const allowed = slips(typed.length);
  if (allowed === 0 || word.length < typed.length - allowed) return Number.POSITIVE_INFINITY;
  // What is typed may be the beginning of the word, with a letter too many or too few.
  const beginnings = [typed.length - 1, typed.length, typed.length + 1, word.length];
  const wrong = Math.min(...beginnings.map((end) => editDistance(typed, word.slice(0, end))));
  return wrong <= allowed ? SLIP + wrong : Number.POSITIVE_INFINITY;
}

/**
 * Those that have every word typed, the nearest first, else in their own order; those with a slip only where none has the
 * words as typed (« visa » is no slip of « vitale »). Nothing typed finds all of them; what is longer than
 * `LONGEST_SEARCH` finds nothing.
 */
export function searchNames<T>(typed: string, all: readonly Sought<T>[]): readonly T[] {
  if (typed.trim().length > LONGEST_SEARCH) return [];
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return typed.trim() === "" ? all.map(({ of }) => of) : [];
  const far = (name: string): number => {
    const words = wordsOf(name);
    return wanted.reduce((sum, one) => sum + Math.min(...words.map((word) => distance(one, word))), 0);
  };
  const known = all.map(({ of, names }, order) => ({ of, order, far: Math.min(...names.map(far)) }));
  const limit = known.some((found) => found.far < SLIP) ? SLIP : Number.POSITIVE_INFINITY;
  return known
    .filter((found) => found.far < limit)
    .toSorted((a, b) => a.far - b.far || a.order - b.order)
    .map(({ of }) => of);
}
