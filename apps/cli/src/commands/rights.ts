// SPDX-License-Identifier: AGPL-3.0-or-later
/** `rights`: every right of a situation, with its reasons to be believed. */
import { type AnsweredUnit, answeredUnits, type Examined, titleOf } from "../answers/examined.ts";
import { provisionJson } from "../answers/provision.ts";
import { wordsUsed } from "../answers/words-used.ts";
import { questionJson } from "./next.ts";
import { rightsText } from "./rights-text.ts";
import { examine, type Report, type Session } from "./session.ts";

export async function rights(session: Session): Promise<Report> {
  const examined = await examine(session);
  const units = answeredUnits(examined);
  return {
    json: () => rightsJson(examined, units),
    text: () => rightsText(examined, units, session),
    exitCode: 0,
  };
}

function rightsJson(examined: Examined, units: readonly AnsweredUnit[]): unknown {
  const { model, presentation, encoded, words, on, assumed } = examined;
  const provisions = units.map((unit) => provisionJson(examined, unit));
  const questions = model.nextQuestions(encoded);
  return {
    law: { hash: model.hash },
    on,
    assumed,
    goals: model.goalsOf(encoded).map((goal) => ({
      ...goal,
      title: words.plain(titleOf(goal.id, presentation) ?? goal.id),
    })),
    provisions,
    next: questions.map((question) => questionJson(question, examined)),
    words: wordsUsed(examined, provisions, questions),
  };
}
