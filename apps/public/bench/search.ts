// SPDX-License-Identifier: AGPL-3.0-or-later
/** How long search takes to answer each letter typed, on the index that was built: figures of this machine, in milliseconds. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { LANGUAGES, searchIndex } from "../src/law-pages/addresses.ts";
import { Search, type SearchEntry } from "../src/law-pages/search/index.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

const QUESTIONS = {
  fr: ["titre etranger malade", "recipice expiré", "aide médicale de l'état", "oqtf recours délai", "L425-9"],
  en: ["sick foreign national card", "shelter tonight", "recepisse", "order to leave appeal", "AME"],
} as const;

export interface SearchFigures {
  readonly entries: number;
  readonly keystrokes: number;
  /** Reading the index and making it ready, once a visit. */
  readonly ready: number;
  readonly median: number;
  /** One letter in twenty takes longer. */
  readonly nearlyAll: number;
  readonly slowest: number;
}

/** Types each question letter by letter, in both languages, ten times after one to warm up. */
export async function benchSearch(): Promise<SearchFigures> {
  const times: number[] = [];
  let entries = 0;
  let ready = 0;
  for (const language of LANGUAGES) {
    const text = await readFile(`${DIST}${searchIndex(language)}`, "utf8");
    const started = performance.now();
    const read = JSON.parse(text) as SearchEntry[];
    const search = new Search(read);
    ready = Math.max(ready, performance.now() - started);
    entries = Math.max(entries, read.length);
    for (let round = 0; round <= 10; round++) {
      const typed = QUESTIONS[language].flatMap((question) => keystrokes(search, question));
      if (round > 0) times.push(...typed);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { entries, keystrokes: times.length, ready, median: at(0.5), nearlyAll: at(0.95), slowest: at(1) };
}

function keystrokes(search: Search, question: string): number[] {
  return Array.from({ length: question.length }, (_, i) => {
    const started = performance.now();
    search.find(question.slice(0, i + 1));
    return performance.now() - started;
  });
}
