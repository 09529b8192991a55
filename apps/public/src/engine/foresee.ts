// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * While a person reads a question, what each answer that she may well give would change is computed and kept for the
 * moment she gives it. What is foreseen is what would be computed then: it only comes sooner.
 */
import type { Situation } from "@sauf-conduit/rights";
import {
  type Assessed,
  type Assessment,
  assessing,
  foreseenReading,
  keepForeseen,
  type ToAssess,
} from "./assess.ts";
import { atRest } from "./at-rest.ts";

/** A situation that may come next, and what is then made of its reading. */
export interface Expected {
  readonly situation: Situation;
  readonly then: (assessment: Assessment) => void;
}

/** What is read, and after which reading. */
export type Following = Omit<ToAssess, "situation">;

/** The likeliest first. Gives what stops it: the person has answered, or is elsewhere. */
export function foresee(following: Following, expected: readonly Expected[]): () => void {
  let wanted = true;
  void atRest(reading(following, expected), () => wanted);
  return () => {
    wanted = false;
  };
}

function* reading(following: Following, expected: readonly Expected[]): Generator<void, void> {
  for (const { situation, then } of expected) {
    const asked = { ...following, situation };
    if (foreseenReading(asked) !== undefined) continue;
    yield;
    const read: Assessed = yield* assessing(asked);
    if (read.ok) {
      // An answer is worked out when it is looked at: each by itself, so that no step is long.
      for (const answer of read.assessment.answers.values()) {
        void answer.missing.length;
        yield;
      }
      then(read.assessment);
    }
    keepForeseen(asked, read);
    yield;
  }
}
