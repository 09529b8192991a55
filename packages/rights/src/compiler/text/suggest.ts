// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Vouliez-vous dire … »: the nearest known name. */
import type { Place } from "../../syntax/index.ts";
import type { Diagnostic, Report } from "./diagnostics.ts";
import { fr } from "./french.ts";

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2019\u02BC]/g, "'")
    .toLowerCase();

/**
 * Two names that differ only by accents, case, the form of the apostrophe or spaces have the same key.
 */
export function confusionKey(name: string): string {
  return folded(name)
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, swap two neighbours. */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j < width; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[width - 1] ?? 0;
}

/** Longest text worth comparing: beyond, a mistake is not a misspelling, and the work would grow as the square. */
const LONGEST = 120;

/** Names among which misspelt ones are looked for; each is folded once, however often one asks. */
export class NameIndex {
  readonly #known: readonly { readonly name: string; readonly spelling: Spelling }[];

  constructor(known: Iterable<string>) {
    this.#known = [...known].map((name) => ({ name, spelling: spellingOf(name) }));
  }

  /**
   * The known name nearest to `wrong`, or undefined when none is near: at most a third of its length away.
   * Accents and case cost nothing first, so `sauf-si` finds `sauf si` before anything else. A name with words left
   * out is near (two signs a word); one with other figures is not, but for one mistyped: « L425-10 » is no
   * « L425-9 » misspelt.
   */
  nearest(wrong: string): string | undefined {
    if (wrong.length > LONGEST) return undefined;
    const wanted = spellingOf(wrong);
    const limit = Math.max(1, Math.floor(wanted.key.length / 3));
    let best: string | undefined;
    let bestDistance = limit + 1;
    for (const { name, spelling } of this.#known) {
      const distance = distanceWithin(Math.min(limit, bestDistance), wanted, spelling);
      if (distance < bestDistance) [best, bestDistance] = [name, distance];
    }
    return best;
  }
}

/** The name of `known` nearest to `wrong`: see `NameIndex`, for those who ask once. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  return new NameIndex(known).nearest(wrong);
}

interface Spelling {
  readonly key: string;
  readonly figures: string;
  readonly words: readonly string[];
}

function spellingOf(name: string): Spelling {
  const key = confusionKey(name);
  return { key, figures: key.match(/\d+/g)?.join(" ") ?? "", words: key.match(/[\p{L}\p{N}]+/gu) ?? [] };
}

/** The distance between two names, or infinity when it is more than `limit`, or their figures are others. */
function distanceWithin(limit: number, a: Spelling, b: Spelling): number {
  const figured = a.figures !== "" && b.figures !== "" && a.figures !== b.figures;
  if (figured && editDistance(a.figures, b.figures) > 1) return Number.POSITIVE_INFINITY;
  const apart = Math.abs(a.key.length - b.key.length) > limit;
  return Math.min(
    apart ? Number.POSITIVE_INFINITY : editDistance(a.key, b.key),
    2 * wordsLeftOut(a.words, b.words),
  );
}

/** How many words of the longer are not in the shorter, when all of the shorter's are in the longer, in that order. */
function wordsLeftOut(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let found = 0;
  for (const word of long) if (word === short[found]) found += 1;
  return found === short.length ? long.length - short.length : Number.POSITIVE_INFINITY;
}

/** « Vouliez-vous dire « x » ? », with its leading space, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : fr` Vouliez-vous dire « ${suggestion} » ?`;
}

/** A fault about a name; its message does not yet say what was probably meant. An error unless it says otherwise. */
export interface Misnaming extends Pick<Diagnostic, "code" | "message"> {
  readonly place: Place;
  /** What to do when no known name is near; a full sentence. */
  readonly otherwise?: string;
  readonly severity?: Diagnostic["severity"];
}

/** Reports a name that is not among those known, and the nearest of them. */
export function reportMisnamed(
  report: Report,
  { code, place, message, otherwise, severity = "error" }: Misnaming,
  name: string,
  known: Iterable<string>,
): void {
  const suggestion = nearest(name, known);
  const hint = suggestion === undefined && otherwise !== undefined ? ` ${otherwise}` : didYouMean(suggestion);
  report[severity](code, place, fr`${message}${hint}`, suggestion);
}
