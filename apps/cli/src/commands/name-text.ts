// SPDX-License-Identifier: AGPL-3.0-or-later
import { titleOf } from "../answers/examined.ts";
import { type Lexicon, nameOf } from "../text/tests.ts";

/** A name of the law to be read: the question of a fact or of a debate, the title of an item, else the name itself. */
export function nameText(name: string, lexicon: Lexicon): string {
  const { presentation, words } = lexicon;
  const question = presentation.facts[name]?.question ?? presentation.readings[name]?.question;
  const said = question ?? titleOf(name, presentation);
  return said === null ? nameOf(name, lexicon) : words.sentence(said);
}
