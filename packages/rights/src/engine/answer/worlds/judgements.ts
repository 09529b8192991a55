// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What was judged of tests is remembered from one situation to the next: an answer more changes nothing for tests that
 * do not rest on it, and judging them is most of the work of an answer.
 */
import type { LoadedLaw } from "../../law/loaded-law.ts";
import type { EncodedLaw } from "../../situation/encoded-law.ts";
import type { Knowledge } from "../../situation/knowledge.ts";
import { READING_PREFIX } from "../../situation/openness.ts";
import { namesBehind } from "../../situation/rests-on.ts";

export type Verdict = "yes" | "no" | "perhaps";

/** With what it took to find, which counts again when it is remembered: an answer never depends on what was asked before. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly effort: number;
}

/** Past this many, all are forgotten: who reads thousands of situations needs none of them again. */
const KEPT = 20_000;

export class Judgements {
  readonly #kept = new Map<string, Judgement>();

  /** @param key the tests, and all that is known of what they rest on. */
  of(key: string, judge: () => Judgement): Judgement {
    const known = this.#kept.get(key);
    if (known) return known;
    const judgement = judge();
    if (this.#kept.size >= KEPT) this.forget();
    this.#kept.set(key, judgement);
    return judgement;
  }

  forget(): void {
    this.#kept.clear();
  }
}

const byLaw = new WeakMap<LoadedLaw, Judgements>();

export function judgementsOf(law: LoadedLaw): Judgements {
  const known = byLaw.get(law) ?? new Judgements();
  byLaw.set(law, known);
  return known;
}

/** All that is known of what a variable rests on, as text: equal texts, equal judgement of the same tests. */
export function knownOf(
  law: LoadedLaw,
  { knowledge, interpreter }: Pick<EncodedLaw, "knowledge" | "interpreter">,
  variable: number,
): string {
  let known = "";
  for (const name of namesBehind(law, variable)) {
    const presumed = interpreter.presumed.has(name);
    const text = knownText(knowledge, name);
    if (text !== "" || presumed) known += ` ${name}=${text}${presumed ? "?" : ""}`;
  }
  return known;
}

const texts = new WeakMap<object, string>();

function knownText({ answers, lists, readings }: Knowledge, name: string): string {
  const value = name.startsWith(READING_PREFIX)
    ? readings.get(name.slice(READING_PREFIX.length))
    : (lists.get(name) ?? answers.get(name));
  if (value === undefined) return "";
  const text = texts.get(value) ?? JSON.stringify(value, plain);
  texts.set(value, text);
  return text;
}

/** What JSON would lose: sets, maps, and what has no bound. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) return [...value];
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
