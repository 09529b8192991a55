// SPDX-License-Identifier: AGPL-3.0-or-later
/** `missing`: the shortest ways to a right, cheapest first, each with its papers. */
import type { Determination, Way } from "@sauf-conduit/rights";
import { type Examined, titleOf } from "../answers/examined.ts";
import { heading } from "../text/block.ts";
import { wrap } from "../text/wrap.ts";
import { type Address, addressOf } from "./address.ts";
import { examine, type Report, type Session } from "./session.ts";
import { wayLines } from "./way-lines.ts";

export async function missing(session: Session): Promise<Report> {
  const examined = await examine(session);
  const { model, encoded, presentation, words, on, assumed } = examined;
  const address = addressOf(session.words, presentation);
  const { value } = model.determine(encoded, address.unit);
  // A closed right opens only if something that is known changes: the explanation looks for that.
  const ways =
    value === "no" ? model.explain(encoded, address.unit).ways : model.missing(encoded, address.unit);
  const title = titleOf(address.unit, presentation) ?? address.item.title;
  return {
    json: () => ({
      law: { hash: model.hash },
      on,
      assumed,
      id: address.unit,
      title: words.plain(title),
      value,
      ways,
    }),
    text: () => missingText(examined, address, value, ways, session),
    exitCode: 0,
  };
}

function missingText(
  examined: Examined,
  { unit, item }: Address,
  value: Determination["value"],
  ways: readonly Way[],
  { messages, paint }: Session,
): string[] {
  const { missing: said } = messages;
  const title = examined.words.sentence(titleOf(unit, examined.presentation) ?? item.title);
  return [
    ...heading(said.title(title), paint),
    "",
    ...wrap(introduction(value, ways, said)),
    ...wayLines(ways, examined, messages),
  ];
}

function introduction(
  value: Determination["value"],
  ways: readonly Way[],
  said: Session["messages"]["missing"],
): string {
  if (value === "yes") return said.already;
  if (value === "not-applicable" && ways.length === 0) return said.notConcerned;
  if (value === "no") return ways.length === 0 ? said.nothingChanges : said.closed;
  if (ways.length === 0) return said.nothing;
  return ways.length === 1 ? said.onlyOne : said.oneIsEnough;
}
