// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which answers would move a day, or leave fewer to choose from when none is safe: each is tried. A question that changes nothing is not asked. */
import { type Answer, type FactText, type Situation, SituationError } from "@sauf-conduit/rights";
import { type Counted, countIn } from "./counting.ts";
import type { Deadline, DeadlineQuestion } from "./deadline.ts";
import { isAnswered } from "./start.ts";

type CountedAct = NonNullable<Counted["limit"]>;

export function missingFor(
  question: DeadlineQuestion,
  situation: Situation,
  limit: CountedAct,
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
export function answersOf({ type, values }: FactText, on: string): readonly Answer[] {
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
  { fact, answer, limit }: { readonly fact: FactText; readonly answer: Answer; readonly limit: CountedAct },
): boolean {
  try {
    const facts = { ...situation.facts, [fact.name]: answer };
    const other = countIn(question, { ...situation, facts }, question.place ?? "metropole").limit;
    if (other?.safe !== limit.safe || other.arguable !== limit.arguable) return true;
    // Two answers may be wanted before a day is known: each leaves fewer ways of counting.
    return limit.safe === null && other.ways.length < limit.ways.length;
  } catch (error) {
    // That answer does not go with the others: it is not one of those that may be given.
    if (error instanceof SituationError) return false;
    throw error;
  }
}
