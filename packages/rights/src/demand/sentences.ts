// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sentences for the counter, with what they speak of in its place. */
import type { Source } from "../syntax/index.ts";
import type { DemandAnswer } from "./demand.ts";

export interface SpokenOf {
  /** The paper asked for, or the practice, in the language of the sentence. */
  readonly subject: string;
  /** The title of what is applied for. */
  readonly provision: string;
  /** How the text that answers stands in the sentence; as it is written unless told. */
  readonly cited?: (text: string) => string;
}

/** The texts that answer: of the first rule that says something, else of the list of this counter. */
export function textsOf({ grounds, listing }: DemandAnswer): readonly Source[] {
  const spoken = grounds.find(({ source }) => source.length > 0);
  return spoken?.source ?? listing?.source ?? [];
}

/** @param sentence one of `toSay`, translated or not. */
export function filledSentence(
  sentence: string,
  answer: DemandAnswer,
  { subject, provision, cited = (text) => text }: SpokenOf,
): string {
  return sentence
    .replaceAll("{piece}", subject)
    .replaceAll("{fiche}", provision)
    .replaceAll("{texte}", cited(textsOf(answer)[0]?.text ?? ""));
}
