// SPDX-License-Identifier: AGPL-3.0-or-later
/** The days if no event that nobody told has happened since the limit began: said beside the safe day, never instead. */
import type { Answer, CountedLimit, Situation } from "@sauf-conduit/rights";
import { countIn } from "./counting.ts";
import type { Deadline, DeadlineQuestion } from "./deadline.ts";
import { isAnswered } from "./start.ts";
import { wordsIn } from "./words.ts";

const NEVER: Answer = "aucune";

export function unchangedSince(
  question: DeadlineQuestion,
  situation: Situation,
  limit: CountedLimit,
): Deadline["unchanged"] {
  const { presentation, language, translate } = question;
  const events = new Set(limit.effects.flatMap(({ effect, facts }) => (effect === "none" ? [] : facts)));
  const facts = [...events].filter(
    (name) =>
      /^date/.test(presentation.facts[name]?.type ?? "") &&
      presentation.facts[name]?.asked === true &&
      !limit.since.includes(name) &&
      !isAnswered(situation, name),
  );
  if (facts.length === 0 || limit.safe === null) return null;
  const never = Object.fromEntries(facts.map((name) => [name, NEVER]));
  const supposed = { ...situation, facts: { ...situation.facts, ...never } };
  const found = countIn(question, supposed, question.place ?? "metropole").limit;
  const { safe = null, arguable = null } = found ?? {};
  if (safe === null || (safe === limit.safe && arguable === limit.arguable)) return null;
  const words = wordsIn(language);
  return {
    facts,
    safe,
    arguable,
    text: words.unchanged(facts.map(translate).join(words.comma), words.day(safe)),
  };
}
