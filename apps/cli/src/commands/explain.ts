// SPDX-License-Identifier: AGPL-3.0-or-later
/** `explain`: why an answer holds, in as few reasons as possible; or what would decide it. */
import type { Explanation } from "@sauf-conduit/rights";
import { type Examined, titleOf } from "../answers/examined.ts";
import { announcedJson } from "../answers/provision.ts";
import { answerLine, bullet, heading, labelled, under } from "../text/block.ts";
import { wrap } from "../text/wrap.ts";
import { type Address, addressOf } from "./address.ts";
import { nameText } from "./name-text.ts";
import { reasonLines } from "./reason-lines.ts";
import { announcedLines, doubts, issueText, sourcesText, throughLines, trustText } from "./right-lines.ts";
import { examine, type Report, type Session } from "./session.ts";
import { wayLines } from "./way-lines.ts";

export async function explain(session: Session): Promise<Report> {
  const examined = await examine(session);
  const address = addressOf(session.words, examined.presentation);
  const explanation = examined.model.explain(examined.encoded, address.unit);
  return {
    json: () => explanationJson(examined, address, explanation),
    text: () => explanationText(examined, address, explanation, session),
    exitCode: 0,
  };
}

function explanationJson(examined: Examined, { unit, item }: Address, explanation: Explanation): unknown {
  const { model, words, presentation, on, assumed } = examined;
  const title = words.plain(titleOf(unit, presentation) ?? item.title);
  const announced = announcedJson(examined, item);
  return { law: { hash: model.hash }, on, assumed, title, ...explanation, announced };
}

function explanationText(
  examined: Examined,
  address: Address,
  explanation: Explanation,
  session: Session,
): string[] {
  const { messages, paint } = session;
  const { explain: said, truth, colon } = messages;
  const { value, because, whatever, ways } = explanation;
  const answer = examined.model.determine(examined.encoded, address.unit);
  const title = examined.words.sentence(titleOf(address.unit, examined.presentation) ?? address.item.title);
  return [
    ...heading(`${title} [${address.unit}]`, paint),
    ...answerLine(value, truth[value], paint),
    ...under(issueText(address.item, answer, messages)),
    ...throughLines(address.item, answer, examined, session),
    ...(because.length > 0 ? ["", ...wrap(colon(said.because, ""))] : ["", ...wrap(said.noReason[value])]),
    ...reasonLines(because, examined, messages),
    ...(whatever.length > 0 ? ["", ...wrap(colon(said.whatever, ""))] : []),
    ...whatever.flatMap((name) => bullet(nameText(name, examined))),
    ...(ways.length > 0 ? ["", ...wrap(colon(value === "no" ? said.waysClosed : said.ways, ""))] : []),
    ...(ways.length === 0 && value === "no" ? ["", ...wrap(messages.missing.nothingChanges)] : []),
    ...wayLines(ways, examined, messages),
    ...branchLines(examined, address, session),
    "",
    ...doubts(examined, answer, session),
    ...answer.alerts.flatMap((name) => labelled(messages.alert, alertText(name, examined), colon)),
    ...labelled(messages.source, sourcesText(answer, session), colon),
    ...announcedLines(address.item, examined, session).flatMap(under),
    ...under(trustText({ ...address, branch: null, answer }, session)),
  ];
}

function alertText(name: string, { presentation, words }: Examined): string {
  return words.sentence(presentation.alerts[name] ?? name);
}

/** The value of each branch of an item that one branch is enough to open. */
function branchLines(examined: Examined, { item, branch }: Address, { messages, paint }: Session): string[] {
  if (branch !== null || item.branches.length === 0) return [];
  const lines = item.branches.flatMap(({ id, title }) => {
    const { value } = examined.model.determine(examined.encoded, `${item.id} / ${id}`);
    return answerLine(value, `${examined.words.sentence(title)} [${id}]`, paint);
  });
  return ["", ...wrap(messages.colon(messages.explain.branches, "")), ...lines];
}
