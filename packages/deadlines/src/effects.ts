// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an appeal does to the decision, and what a legal-aid request does to the limit, in words. */
import type { ModelCase } from "@sauf-conduit/rights";
import type { DeadlineEffect, DeadlineQuestion, LegalAid } from "./deadline.ts";
import type { LegalAidFound } from "./legal-aid.ts";
import type { DeadlineWords } from "./words.ts";

/** The item of the law whose branches say, by the id of a limit, whether the appeal suspends the decision. */
export const SUSPENSION = "effet-suspensif-recours";

export function suspensiveOf(
  { model, presentation, item, translate }: DeadlineQuestion,
  encoded: ModelCase,
  words: DeadlineWords,
): DeadlineEffect {
  const unit = `${SUSPENSION} / ${item}`;
  if (!model.units.includes(unit)) return { value: "unknown", text: words.suspensive.unwritten, sources: [] };
  const { value } = model.determine(encoded, unit);
  const branch = presentation.items[SUSPENSION]?.branches.find(({ id }) => id === item);
  const note = branch?.note ? ` ${translate(branch.note)}` : "";
  return { value, text: `${words.suspensive[value]}${note}`, sources: branch?.source ?? [] };
}

export function legalAidText(
  { effect, asked, effects }: LegalAidFound,
  words: DeadlineWords,
  translate: (french: string) => string,
): LegalAid {
  const notes = effects.flatMap(({ note }) => (note === null ? [] : [translate(note)]));
  const sources = effects.flatMap((one) => one.sources);
  return { effect, asked, text: words.legalAid[effect], notes: [...new Set(notes)], sources };
}
