// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * While a person reads a question, what each answer that she may well give would change is computed and kept for the
 * moment she gives it. What is foreseen is what would be computed then: it only comes sooner.
 */
import type { Determination, Situation } from "@sauf-conduit/rights";
import { assessing } from "./assess.ts";
import type { Assessed, Assessment, ToAssess } from "./assessment.ts";
import { atRest } from "./at-rest.ts";
import { foreseenReading, keepForeseen } from "./kept-readings.ts";

/** A situation that may come next, and what is then made of its reading: what is shown at once, then what follows. */
export interface Expected {
  readonly situation: Situation;
  readonly shown: (assessment: Assessment) => void;
  readonly followed: (assessment: Assessment) => void;
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

/** First what each answer shows, then what each leads to: the results come before the next question. */
function* reading(following: Following, expected: readonly Expected[]): Generator<void, void> {
  const read: [Expected, Assessment][] = [];
  for (const one of expected) {
    const assessed = yield* readNow({ ...following, situation: one.situation });
    if (!assessed.ok) continue;
    yield* each(assessed.assessment, ({ value }) => value);
    one.shown(assessed.assessment);
    read.push([one, assessed.assessment]);
  }
  for (const [{ followed }, assessment] of read) {
    yield* each(assessment, ({ missing }) => missing);
    followed(assessment);
    yield;
  }
}

function* readNow(asked: ToAssess): Generator<void, Assessed> {
  yield;
  const known = foreseenReading(asked);
  if (known !== undefined) return known;
  const assessed: Assessed = yield* assessing(asked);
  keepForeseen(asked, assessed);
  return assessed;
}

/** An answer is worked out when it is looked at: each by itself, so that no step is long. */
export function* each(
  { answers }: Assessment,
  look: (answer: Determination) => unknown,
): Generator<void, void> {
  for (const answer of answers.values()) {
    look(answer);
    yield;
  }
}
