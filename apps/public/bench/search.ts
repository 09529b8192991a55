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
  /** A keystroke beside a scan that forgives nothing: every entry that holds the letters typed. */
  readonly beside: number;
}

/** Types each question letter by letter, in both languages, ten times after one to warm up. */
export async function benchSearch(): Promise<SearchFigures> {
  const times: number[] = [];
  const scans: number[] = [];
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
      const scanned = QUESTIONS[language].flatMap((question) => scanTimes(read, question));
      if (round === 0) continue;
      times.push(...typed);
      scans.push(...scanned);
    }
  }
  times.sort((a, b) => a - b);
  scans.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const beside = at(0.5) / (scans[scans.length >> 1] ?? 1);
  return {
    ...{ entries, keystrokes: times.length, ready, beside },
    ...{ median: at(0.5), nearlyAll: at(0.95), slowest: at(1) },
  };
}

function scanTimes(entries: readonly SearchEntry[], question: string): number[] {
  return Array.from({ length: question.length }, (_, i) => {
    const typed = question.slice(0, i + 1).toLowerCase();
    const started = performance.now();
    entries.filter(({ title, summary, keywords }) =>
      `${title} ${summary} ${keywords.join(" ")}`.toLowerCase().includes(typed),
    );
    return performance.now() - started;
  });
}

function keystrokes(search: Search, question: string): number[] {
  return Array.from({ length: question.length }, (_, i) => {
    const started = performance.now();
    search.find(question.slice(0, i + 1));
    return performance.now() - started;
  });
}
