// SPDX-License-Identifier: AGPL-3.0-or-later
/** What may be wrong with a situation. Nothing is computed then: the person is told what, where and what to write. */

export type SituationFault =
  | { readonly code: "unknown-fact"; readonly name: string; readonly suggestion: string | null }
  | { readonly code: "unknown-list"; readonly name: string; readonly suggestion: string | null }
  | {
      readonly code: "unknown-field";
      readonly name: string;
      readonly list: string;
      readonly suggestion: string | null;
    }
  | { readonly code: "unknown-reading"; readonly name: string; readonly suggestion: string | null }
  | {
      readonly code: "unknown-reading-answer";
      readonly name: string;
      readonly answer: string;
      readonly possible: readonly string[];
    }
  | { readonly code: "not-asked"; readonly name: string }
  | {
      readonly code: "wrong-type";
      readonly name: string;
      readonly given: string;
      readonly expected: Expected;
    }
  | {
      readonly code: "not-a-word";
      readonly name: string;
      readonly given: string;
      readonly possible: readonly string[];
      readonly suggestion: string | null;
    }
  | { readonly code: "impossible-date"; readonly name: string; readonly given: string }
  | { readonly code: "empty-range"; readonly name: string; readonly given: string }
  /** A word that bounds nothing here, or two bounds of one end. `possible`: the words that bound this fact. */
  | {
      readonly code: "bad-bounds";
      readonly name: string;
      readonly given: string;
      readonly possible: readonly string[];
    }
  /** An event that can only be past, and that the day examined has not seen yet. `given` as it was written. */
  | { readonly code: "later-event"; readonly name: string; readonly given: string; readonly on: string }
  /** No value of the fact is in what was answered. The bounds in the words of the format; null: none. */
  | {
      readonly code: "out-of-bounds";
      readonly name: string;
      readonly given: string;
      readonly least: string | null;
      readonly most: string | null;
    }
  | {
      readonly code: "too-many-members";
      readonly name: string;
      readonly count: number;
      readonly most: number;
    }
  /**
   * These answers cannot all be true: without any one of them they could. The rule, in the words of the law: the name of
   * a certain constraint, or what certainly follows from what (« de « âge » (au moins 18 ans) suit « est majeur » (oui) »).
   */
  | { readonly code: "contradiction"; readonly rule: string; readonly facts: readonly string[] };

export type Expected = "yes-no" | "word" | "number" | "money" | "duration" | "date" | "datetime" | "list";

export class SituationError extends Error {
  readonly faults: readonly SituationFault[];
  /** Faults found and not told: past the first fifty, one more teaches nothing. */
  readonly more: number;

  constructor(faults: readonly SituationFault[], more = 0) {
    super(faults.map((f) => f.code).join(", "));
    this.name = "SituationError";
    this.faults = faults;
    this.more = more;
  }
}
