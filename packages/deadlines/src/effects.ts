// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an appeal does to the decision, and what a legal-aid request does to the limit, in words. */
import { type Answer, type ModelCase, SituationError } from "@sauf-conduit/rights";
import type { DeadlineQuestion, LegalAid, Suspension } from "./deadline.ts";
import type { LegalAidFound } from "./legal-aid.ts";
import { answersOf } from "./missing.ts";
import type { DeadlineWords } from "./words.ts";

/** The item of the law whose branches say, by the id of a limit, whether the appeal suspends the decision. */
export const SUSPENSION = "effet-suspensif-recours";

export function suspensiveOf(
  question: DeadlineQuestion,
  encoded: ModelCase,
  words: DeadlineWords,
): Suspension {
  const { model, presentation, item, translate } = question;
  const unit = `${SUSPENSION} / ${item}`;
  if (!model.units.includes(unit))
    return { value: "unknown", text: words.suspensive.unwritten, sources: [], asks: [] };
  const { value, missing } = model.determine(encoded, unit);
  const branch = presentation.items[SUSPENSION]?.branches.find(({ id }) => id === item);
  const note = branch?.note ? ` ${translate(branch.note)}` : "";
  const asks = value === "unknown" ? settling(question, unit, missing) : [];
  return { value, text: `${words.suspensive[value]}${note}`, sources: branch?.source ?? [], asks };
}

/** Those of the missing facts that a person may be asked, and of which one answer is enough for a yes. */
function settling(question: DeadlineQuestion, unit: string, missing: readonly string[]): Suspension["asks"] {
  const { presentation, on, translate } = question;
  return missing.flatMap((name) => {
    const fact = presentation.facts[name];
    if (!fact?.asked || fact.question === null) return [];
    const known = answersOf(fact, on).some((answer) => settles(question, unit, { [name]: answer }));
    return known ? [{ fact: name, question: translate(fact.question) }] : [];
  });
}

function settles(
  { model, situation, on }: DeadlineQuestion,
  unit: string,
  answer: Readonly<Record<string, Answer>>,
): boolean {
  try {
    const encoded = model.encode({ ...situation, facts: { ...situation.facts, ...answer } }, on, {
      laterEvents: true,
    });
    return model.determine(encoded, unit).value === "yes";
  } catch (error) {
    // That answer does not go with the others: it is not one of those that may be given.
    if (error instanceof SituationError) return false;
    throw error;
  }
}

export function legalAidText(
  { effect, asked, effects }: LegalAidFound,
  words: DeadlineWords,
  translate: (french: string) => string,
): LegalAid {
  // What a request would do in some case is no answer while the case is not known: it contradicts « n'y comptez pas ».
  const told = effect === "unknown" ? [] : effects;
  const notes = told.flatMap(({ note }) => (note === null ? [] : [translate(note)]));
  const sources = effects.flatMap((one) => one.sources);
  return { effect, asked, text: words.legalAid[effect], notes: [...new Set(notes)], sources };
}
