// SPDX-License-Identifier: AGPL-3.0-or-later
/** One way to a right: what must be true together, and the papers that establish it. */
import type { Way } from "@sauf-conduit/rights";
import type { Examined } from "../answers/examined.ts";
import type { Messages } from "../messages/fr.ts";
import { bullet } from "../text/block.ts";
import { numberText } from "../text/days.ts";
import { testText } from "../text/tests.ts";
import { wrap } from "../text/wrap.ts";
import { nameText } from "./name-text.ts";

export function wayLines(way: Way, rank: number, examined: Examined, messages: Messages): string[] {
  const { words, presentation } = examined;
  const { missing: said, colon } = messages;
  const needs = way.needs.flatMap(({ fact, kind, test, papers, changes }) => {
    const tested = testText(test, words);
    if (kind === "reading") return bullet(`${nameText(fact, examined)} ${said.reading(tested)}`);
    const need = tested === "" ? words.plain(fact) : colon(words.plain(fact), tested);
    const bulleted = bullet(changes ? `${need} ${said.changed}` : need);
    const names = papers.map((id) => words.sentence(presentation.pieces[id]?.name ?? id)).join(", ");
    return [...bulleted, ...(names === "" ? [] : wrap(colon(said.papers, names), "      "))];
  });
  return ["", ...wrap(`${said.way(rank, numberText(way.cost, words.language))}`, "  "), ...needs];
}
