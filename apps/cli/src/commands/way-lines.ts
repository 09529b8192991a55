// SPDX-License-Identifier: AGPL-3.0-or-later
/** The ways to a right: for each, what must be true together, and the papers that establish it. */
import type { Way } from "@sauf-conduit/rights";
import type { Messages } from "../messages/fr.ts";
import { bullet } from "../text/block.ts";
import { type Lexicon, nameOf, testText } from "../text/tests.ts";
import { wrap } from "../text/wrap.ts";
import { nameText } from "./name-text.ts";

/** One way needs no number. */
export function wayLines(ways: readonly Way[], lexicon: Lexicon, messages: Messages): string[] {
  return ways.flatMap(({ needs }, i) => [
    "",
    ...(ways.length > 1 ? wrap(messages.missing.way(i + 1), "  ") : []),
    ...needs.flatMap((need) => needLines(need, lexicon, messages)),
  ]);
}

function needLines(
  { fact, kind, test, papers, changes }: Way["needs"][number],
  lexicon: Lexicon,
  { missing: said, colon }: Messages,
): string[] {
  const { presentation, words } = lexicon;
  const tested = testText(test, lexicon, fact);
  if (kind === "reading") return bullet(`${nameText(fact, lexicon)} ${said.reading(tested)}`);
  const name = nameOf(fact, lexicon);
  const need = tested === "" ? name : colon(name, tested);
  const names = papers.map((id) => words.sentence(presentation.pieces[id]?.name ?? id)).join(", ");
  return [
    ...bullet(changes ? `${need} ${said.changed}` : need),
    ...(names === "" ? [] : wrap(colon(said.papers, names), "      ")),
  ];
}
