// SPDX-License-Identifier: AGPL-3.0-or-later
/** The questions that would decide a right when no short way was found to it, for the screen and for the paper. */
import { isAskable, questionOf, questionsOf, soonestFirst } from "./assess.ts";
import type { RightAnswer } from "./rights-shown.ts";

type Told = Parameters<typeof soonestFirst>[1];

/** What still decides it, first what is asked soonest; when all were put, those that were left open. */
export function questionsLeft({ answer }: RightAnswer, told: Told): readonly string[] {
  const questions = questionsOf(answer, told.presentation);
  const left = soonestFirst(questions, told);
  return left.length > 0 ? left : questions;
}

/** What the last day of a time-limit rests on. */
export interface LimitQuestions {
  /** Those of the event from which it runs. */
  readonly starts: readonly string[];
  readonly others: readonly string[];
}

/** Of several acts, the others follow from the first that the law names: it starts the time-limit. */
export function questionsOfLimit({ unit, item, answer }: RightAnswer, told: Told): LimitQuestions {
  const { model, encoded, presentation } = told;
  const asked = (facts: readonly string[]): string[] => [
    ...new Set(
      facts.filter((fact) => isAskable(fact, presentation)).map((fact) => questionOf(fact, presentation)),
    ),
  ];
  const [first] = model.limitCounts(encoded, item.id).limits;
  const starts = asked(first?.since ?? []);
  const counting = model.limitQuestions(encoded, { units: [unit], max: Number.POSITIVE_INFINITY });
  const others = asked([...answer.missing, ...counting.map(({ fact }) => fact)]);
  return {
    starts,
    others: soonestFirst(
      others.filter((name) => !starts.includes(name)),
      told,
    ),
  };
}
