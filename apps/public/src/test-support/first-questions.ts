// SPDX-License-Identifier: AGPL-3.0-or-later
/** For tests: the first questions of an entrance, on the law that the page is built with. */
import { readFileSync } from "node:fs";
import { type Answer, loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { nextQuestion } from "../engine/assess.ts";
import { rightsShown, unitsOf } from "../engine/rights-shown.ts";
import { KIND_OF_DECISION, NO_DECISION_YET } from "../session/decisions.ts";
import { doorOf, type EntranceId, startsWithoutDecision } from "../session/entrances.ts";

const TODAY = "2026-11-21";
/** Questions that a person surely reads before she gives up. */
const FIRST = 8;

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
export const model = loadModel(built("law.json") as PackedLaw);
export const presentation = built("presentation.json") as Presentation;
const shown = rightsShown(model, presentation);

export const NATIONALITY = "régime de nationalité";

/** The first questions put to who gives these answers, and passes the others. */
export function asked(
  entrance: EntranceId,
  answers: Readonly<Record<string, Answer>>,
  most = FIRST,
): readonly string[] {
  const presumed = startsWithoutDecision(entrance) ? NO_DECISION_YET : [];
  const facts: Record<string, Answer> = Object.fromEntries(presumed.map((fact) => [fact, "aucune"]));
  const questions: string[] = [];
  while (questions.length < most) {
    const door = doorOf(entrance, kindIn(facts));
    const units = unitsOf(door, shown);
    const encoded = model.encode({ facts, lists: {}, readings: {} }, TODAY);
    const determined = new Map(units.map((unit) => [unit, model.determine(encoded, unit)]));
    const settled = [...presumed, ...questions];
    const next = nextQuestion(
      { model, presentation, encoded, units, door, answers: determined, settled },
      questions.length === 0,
    );
    if (next === null) break;
    questions.push(next);
    const answer = answers[next];
    if (answer !== undefined) facts[next] = answer;
  }
  return questions;
}

function kindIn(facts: Readonly<Record<string, Answer>>): string | null {
  const kind = facts[KIND_OF_DECISION];
  return typeof kind === "string" ? kind : null;
}

/** An adult of the ordinary rules. */
export const FOREIGN = { [NATIONALITY]: "droit commun", "est majeur": "oui" };
