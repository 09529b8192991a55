// SPDX-License-Identifier: AGPL-3.0-or-later
/** Readings as rules and worked cases name them: declared in lectures.yaml, with the answers declared there. */
import type { Place } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { nearest, reportMisnamed } from "../text/suggest.ts";
import type { Context } from "./context.ts";

/** The answers that a reading may have; undefined, and reported, when lectures.yaml does not declare it. */
export function answersOf(reading: string, place: Place, context: Context): readonly string[] | undefined {
  const { readings } = context.vocabulary;
  const answers = readings.get(reading);
  if (answers === undefined) {
    const message = fr`La lecture « ${reading} » n'est pas déclarée dans lectures.yaml.`;
    reportMisnamed(context.report, { code: "unknown-reading", place, message }, reading, readings.keys());
  }
  return answers;
}

/** Reports a word that is not one of the answers of the reading. */
export function checkAnswerOf(
  reading: string,
  answers: readonly string[],
  { key: word, place }: { readonly key: string; readonly place: Place },
  context: Context,
): void {
  if (answers.includes(word)) return;
  const possible = fr`Possibles : ${answers.join(", ")}.`;
  const message = fr`« ${word} » n'est pas une réponse de la lecture « ${reading} ». ${possible}`;
  context.report.error("not-in-domain", place, message, nearest(word, answers));
}
