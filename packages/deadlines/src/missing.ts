// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which answers would move a day: each is tried. A question that changes nothing is not asked. */
import {
  type Answer,
  type CountedLimit,
  type FactText,
  type Situation,
  SituationError,
} from "@sauf-conduit/rights";
import { countIn } from "./counting.ts";
import type { Deadline, DeadlineQuestion } from "./deadline.ts";
import { isAnswered } from "./start.ts";

export function missingFor(
  question: DeadlineQuestion,
  situation: Situation,
  limit: CountedLimit,
): Deadline["missing"] {
  const { presentation, translate } = question;
  const open = limit.restsOn.flatMap((name) => {
    const fact = presentation.facts[name];
    return fact?.asked && !isAnswered(question.situation, name) ? [fact] : [];
  });
  return open
    .filter((fact) =>
      answersOf(fact, question.on).some((answer) => moves(question, situation, { fact, answer, limit })),
    )
    .map(({ name, question: asked }) => ({ fact: name, question: translate(asked ?? name) }));
}

/** Some of the answers that it may be given; for a date, that it did not happen, or that it is today. */
function answersOf({ type, values }: FactText, on: string): readonly Answer[] {
  switch (type) {
    case "yes-no":
      return ["oui", "non"];
    case "choice":
      return values ?? [];
    case "date":
    case "datetime":
      return ["aucune", on];
    case "duration":
      return ["1 jour", "1 mois"];
    default:
      return [];
  }
}

function moves(
  question: DeadlineQuestion,
  situation: Situation,
  { fact, answer, limit }: { readonly fact: FactText; readonly answer: Answer; readonly limit: CountedLimit },
): boolean {
  try {
    const facts = { ...situation.facts, [fact.name]: answer };
    const other = countIn(question, { ...situation, facts }, question.place ?? "metropole").limit;
    return other?.safe !== limit.safe || other?.arguable !== limit.arguable;
  } catch (error) {
    // That answer does not go with the others: it is not one of those that may be given.
    if (error instanceof SituationError) return false;
    throw error;
  }
}
