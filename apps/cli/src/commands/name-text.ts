// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Examined, titleOf } from "../answers/examined.ts";

/** A name of the law to be read: the question of a fact or of a debate, the title of an item, else the name itself. */
export function nameText(
  name: string,
  { presentation, words }: Pick<Examined, "presentation" | "words">,
): string {
  const question = presentation.facts[name]?.question ?? presentation.readings[name]?.question;
  return words.sentence(question ?? titleOf(name, presentation) ?? name);
}
