// SPDX-License-Identifier: AGPL-3.0-or-later
/** Search in what the pages say of themselves: small enough to be read whole, so no letter typed leaves the device. */
import { distance, folded, wordsOf } from "./words.ts";

export interface SearchEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Words by which it may be looked for, the most telling first: acronyms, other names, the other language. */
  readonly keywords: readonly string[];
  /** Said under it when it is found, and not looked in: the same words stand under every one of its kind. */
  readonly note?: string;
  /** A paper or a number, not a page of the law: its name weighs no more than a keyword. */
  readonly aside?: true;
}

interface Posting {
  readonly entry: number;
  readonly weight: number;
}

interface Known {
  readonly word: string;
  readonly postings: readonly Posting[];
}

/** What a word weighs where it stands. */
const WEIGHTS = { title: 6, keyword: 4, summary: 1 } as const;
/** What a likeness is worth, beside the very word. */
const LIKE = { prefix: 0.4, one: 0.5, two: 0.3, prefixOne: 0.25 } as const;

export class Search {
  readonly #entries: readonly SearchEntry[];
  readonly #known: readonly Known[];

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    const words = new Map<string, Map<number, number>>();
    const add = (text: string, entry: number, weight: number): void => {
      const found = wordsOf(text).map(folded);
      for (const word of found) {
        const postings = words.get(word) ?? new Map<number, number>();
        postings.set(entry, Math.max(postings.get(entry) ?? 0, weight * (1 + 1 / found.length)));
        words.set(word, postings);
      }
    };
    entries.forEach(({ title, summary, keywords, aside }, i) => {
      add(summary, i, WEIGHTS.summary);
      for (const keyword of keywords) add(keyword, i, WEIGHTS.keyword);
      add(title, i, aside ? WEIGHTS.keyword : WEIGHTS.title);
    });
    this.#known = [...words].map(([word, postings]) => ({
      word,
      postings: [...postings].map(([entry, weight]) => ({ entry, weight })),
    }));
  }

  /** @returns the best entries first; none for a question without a word. */
  find(question: string, max = 12): readonly SearchEntry[] {
    const asked = wordsOf(question).map(folded);
    if (asked.length === 0) return [];
    const scores = new Map<number, { score: number; met: number }>();
    for (const word of new Set(asked)) {
      for (const [entry, score] of this.#matches(word)) {
        const before = scores.get(entry) ?? { score: 0, met: 0 };
        scores.set(entry, { score: before.score + score, met: before.met + 1 });
      }
    }
    const total = new Set(asked).size;
    const ranked = [...scores].map(([entry, { score, met }]) => ({
      entry,
      score: score * (met / total) ** 2,
    }));
    ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
    return ranked.slice(0, max).flatMap(({ entry }) => this.#entries[entry] ?? []);
  }

  /** The best likeness of one word, by entry. A word that is known, or begins one, was not mistyped. */
  #matches(word: string): ReadonlyMap<number, number> {
    const known = this.#scores(word, likeness);
    return known.size > 0 ? known : this.#scores(word, likenessMistyped);
  }

  /** Rare words count more. */
  #scores(word: string, like: (asked: string, known: string) => number): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    for (const { word: known, postings } of this.#known) {
      const likely = like(word, known);
      if (likely === 0) continue;
      const rarity = Math.sqrt(Math.log(1 + this.#entries.length / postings.length));
      for (const { entry, weight } of postings) {
        const score = likely * weight * rarity;
        if (score > (best.get(entry) ?? 0)) best.set(entry, score);
      }
    }
    return best;
  }
}

function likeness(asked: string, known: string): number {
  if (asked === known) return 1;
  return asked.length > 1 && known.startsWith(asked) ? LIKE.prefix : 0;
}

function likenessMistyped(asked: string, known: string): number {
  if (asked.length < 4 || /\d/.test(asked)) return 0;
  const most = asked.length >= 7 ? 2 : 1;
  const far = distance(asked, known, most);
  if (far === 1) return LIKE.one;
  if (far === 2 && most === 2) return LIKE.two;
  if (asked.length < 5 || known.length <= asked.length) return 0;
  return distance(asked, known.slice(0, asked.length), 1) === 1 ? LIKE.prefixOne : 0;
}
