// SPDX-License-Identifier: AGPL-3.0-or-later
/** Situations, and what worked cases expect of them. */
import type { Confidence, Place } from "./basics.ts";

export interface WorkedCase {
  readonly name: string;
  readonly place: Place;
  /** The day of examination, `YYYY-MM-DD`. */
  readonly on: string;
  readonly situation: Situation;
  readonly expected: Expectation;
}

/**
 * What is known of one fact. Text forms follow the worked cases: `oui`, `non`, a choice word, a number,
 * `YYYY-MM-DD`, `YYYY-MM-DD HH:MM`, `aucune`, a duration (« 3 mois »); `inconnu` removes the fact.
 * Partial knowledge: a list of possible words for a choice; bounds for numbers, money, durations and dates
 * (`{ "moins de": "3 mois" }`, `{ "à partir du": "2026-01-01", "jusqu'au": "2026-03-31" }`, `{ existe: oui }`).
 */
export type Answer = string | number | readonly string[] | Readonly<Record<string, string | number>>;

export interface ListAnswer {
  /** `complète` in the files. */
  readonly complete: "yes" | "no" | "unknown";
  readonly members: readonly Readonly<Record<string, Answer>>[];
}

export interface Situation {
  readonly facts: Readonly<Record<string, Answer>>;
  readonly lists: Readonly<Record<string, ListAnswer>>;
  /** Readings the user looks at alone: reading → answer. */
  readonly readings: Readonly<Record<string, string>>;
}

export type ExpectedWord = "yes" | "no" | "unknown" | "not-applicable";

export type ExpectedValue =
  | { readonly kind: "date"; readonly safe: string; readonly arguable: string } // equal for one day
  | { readonly kind: "no-date" }
  | { readonly kind: "number"; readonly from: number; readonly to: number } // to may be Infinity
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "condition"; readonly value: ExpectedWord };

export interface Expectation {
  readonly value?: ExpectedWord;
  readonly conditions?: ExpectedWord;
  readonly exceptions?: ExpectedWord;
  readonly issue?: string;
  readonly risks: Readonly<Record<string, ExpectedWord>>;
  readonly branches: Readonly<
    Record<string, { readonly value?: ExpectedWord; readonly proves: Readonly<Record<string, ExpectedWord>> }>
  >;
  readonly computations: Readonly<Record<string, ExpectedValue>>;
  readonly readings: Readonly<Record<string, Readonly<Record<string, ExpectedWord>>>>;
  readonly confidence?: Confidence;
}
