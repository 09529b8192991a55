// SPDX-License-Identifier: AGPL-3.0-or-later
/** Search in what the pages say of themselves: small enough to be read whole, so no letter typed leaves the device. */
import type { Said } from "./said-words.ts";
import { distance, folded, wordsAsked, wordsOf } from "./words.ts";

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
  /** Words that people say and that lead here (content/search-words). */
  readonly said?: readonly Said[];
  /** A series of figures: after the law, the papers and the numbers that answer as well. */
  readonly figure?: true;
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
/** What a name that leads to a page weighs: of one word; of several, each when all are asked; each by itself; what each next page loses. */
const SAID = { whole: 20, all: 300, word: 3, lost: 0.07 } as const;
interface Match {
  readonly score: number;
  readonly like: number;
}

/** What a likeness is worth, beside the very word. */
const LIKE = { prefix: 0.4, one: 0.5, two: 0.3, prefixOne: 0.25 } as const;

interface Name {
  readonly entry: number;
  readonly words: readonly string[];
  readonly weight: number;
}

interface Score {
  readonly entry: number;
  readonly score: number;
  /** How many of the words it answers to; a word that it only resembles counts for less. */
  readonly met: number;
}

/** More are not read: another word says more. */
export const FOUND_AT_MOST = 12;

export class Search {
  readonly #entries: readonly SearchEntry[];
  readonly #known: readonly Known[];
  /** Names of several words, to be met whole. */
  readonly #names: readonly Name[];

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    const words = new Map<string, Map<number, number>>();
    const add = (text: string, entry: number, weightOf: (count: number) => number): void => {
      const found = wordsOf(text).map(folded);
      for (const word of found) {
        const postings = words.get(word) ?? new Map<number, number>();
        postings.set(entry, Math.max(postings.get(entry) ?? 0, weightOf(found.length)));
        words.set(word, postings);
      }
    };
    const standing = (weight: number) => (count: number) => weight * (1 + 1 / count);
    entries.forEach(({ title, summary, keywords, aside, said = [] }, i) => {
      add(summary, i, standing(WEIGHTS.summary));
      for (const keyword of keywords) add(keyword, i, standing(WEIGHTS.keyword));
      add(title, i, standing(aside ? WEIGHTS.keyword : WEIGHTS.title));
      for (const { words, rank } of saidNames(said))
        add(words.join(" "), i, words.length > 1 ? standing(SAID.word) : () => SAID.whole * kept(rank));
    });
    this.#names = entries.flatMap(({ said = [] }, entry) =>
      saidNames(said).flatMap(({ words, rank }) =>
        words.length > 1
          ? [{ entry, words: words.map(folded), weight: SAID.all * words.length * kept(rank) }]
          : [],
      ),
    );
    this.#known = [...words].map(([word, postings]) => ({
      word,
      postings: [...postings].map(([entry, weight]) => ({ entry, weight })),
    }));
  }

  /** @returns the best entries first, `max` at most; none for a question without a word. */
  find(question: string, max = FOUND_AT_MOST): readonly SearchEntry[] {
    const asked = new Set([...new Set(wordsAsked(question))].map(folded));
    const scores = new Map<number, Score>();
    for (const word of asked) {
      for (const [entry, { score, like }] of this.#matches(word)) {
        const before = scores.get(entry) ?? { score: 0, met: 0 };
        scores.set(entry, { entry, score: before.score + score, met: before.met + like });
      }
    }
    for (const [entry, weight] of this.#named(asked)) {
      const before = scores.get(entry);
      if (before) scores.set(entry, { ...before, score: before.score + weight });
    }
    // Every word counts: a page that answers to all of them comes before one that a single word names.
    const ranked = this.#figuresAfter(
      [...scores.values()].map((one) => ({ ...one, score: one.score * (one.met / asked.size) ** 2 })),
    );
    ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
    return ranked.slice(0, max).flatMap(({ entry }) => this.#entries[entry] ?? []);
  }

  /** Entries that a name of several words leads to, when all of it is asked. */
  #named(asked: ReadonlySet<string>): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    for (const { entry, words, weight } of this.#names)
      if (words.every((word) => asked.has(word))) best.set(entry, Math.max(best.get(entry) ?? 0, weight));
    return best;
  }

  /** A series weighs no more than what is not one and answers as well; it stands last in the index. */
  #figuresAfter(scores: readonly Score[]): Score[] {
    const isFigure = ({ entry }: Score) => this.#entries[entry]?.figure === true;
    const others = scores.filter((one) => !isFigure(one));
    return scores.map((one) => {
      if (!isFigure(one)) return one;
      const asGood = others.filter(({ met }) => met >= one.met).map(({ score }) => score);
      return { ...one, score: Math.min(one.score, ...asGood) };
    });
  }

  /** The best likeness of one word, by entry. A word that is known, or begins one, was not mistyped. */
  #matches(word: string): ReadonlyMap<number, Match> {
    const known = this.#scores(word, likeness);
    return known.size > 0 ? known : this.#scores(word, likenessMistyped);
  }

  /** Rare words count more. */
  #scores(word: string, likeOf: (asked: string, known: string) => number): ReadonlyMap<number, Match> {
    const best = new Map<number, Match>();
    for (const { word: known, postings } of this.#known) {
      const like = likeOf(word, known);
      if (like === 0) continue;
      const rarity = Math.sqrt(Math.log(1 + this.#entries.length / postings.length));
      for (const { entry, weight } of postings) {
        const score = like * weight * rarity;
        const before = best.get(entry);
        if (score > (before?.score ?? 0)) best.set(entry, { score, like: Math.max(like, before?.like ?? 0) });
      }
    }
    return best;
  }
}

const kept = (rank: number): number => Math.max(0.3, 1 - SAID.lost * rank);

const saidNames = (said: readonly Said[]): { words: string[]; rank: number }[] =>
  said.flatMap(([rank, names]) => names.split(", ").map((name) => ({ words: wordsOf(name), rank })));

function likeness(asked: string, known: string): number {
  if (asked === known) return 1;
  return asked.length > 1 && known.startsWith(asked) ? LIKE.prefix : 0;
}

/** A near spelling only, the nearer the shorter the word: « excision » is not « décision ». */
function likenessMistyped(asked: string, known: string): number {
  if (asked.length < 4 || /\d/.test(asked)) return 0;
  const most = asked.length >= 9 && asked[0] === known[0] ? 2 : 1;
  const far = distance(asked, known, most);
  if (far === 1) return LIKE.one;
  if (far === 2 && most === 2) return LIKE.two;
  if (asked.length < 5 || known.length <= asked.length || asked[0] !== known[0]) return 0;
  return distance(asked, known.slice(0, asked.length), 1) === 1 ? LIKE.prefixOne : 0;
}
