// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sentences for the counter, with what they speak of in its place. */
import type { Source } from "../syntax/index.ts";
import type { DemandAnswer } from "./demand.ts";

export interface SpokenOf {
  /** The paper asked for, or the practice, in the language of the sentence. */
  readonly subject: string;
  /** The title of what is applied for; null: it is not named. */
  readonly provision: string | null;
  /** How the text that answers stands in the sentence; as it is written unless told. Null: it is cited elsewhere. */
  readonly cited?: ((text: string) => string) | null;
}

/** The texts that answer: of the first rule that says something, else of the list of this counter. */
export function textsOf({ grounds, listing }: DemandAnswer): readonly Source[] {
  const spoken = grounds.find(({ source }) => source.length > 0);
  return spoken?.source ?? listing?.source ?? [];
}

/** A name stands in brackets already. */
const OWN_BRACKET = / \([^()]*\)$/;

/** @param sentence one of `toSay`, translated or not. */
export function filledSentence(
  sentence: string,
  answer: DemandAnswer,
  { subject, provision, cited = (text) => text }: SpokenOf,
): string {
  const text = cited?.(textsOf(answer)[0]?.text ?? "") ?? null;
  return [
    ["{fiche}", provision?.replace(OWN_BRACKET, "") ?? null] as const,
    ["{texte}", text] as const,
    ["{piece}", subject] as const,
  ].reduce(
    (said, [place, words]) =>
      words === null ? said.replaceAll(` (${place})`, "") : said.replaceAll(place, () => words),
    sentence,
  );
}
