// SPDX-License-Identifier: AGPL-3.0-or-later
/** `amount`: what an item computes, as a value with its arithmetic, or as the range that what is unknown leaves. */
import type { AmountResult } from "@sauf-conduit/rights";
import { deadlinesOf } from "../answers/deadlines.ts";
import type { Examined } from "../answers/examined.ts";
import type { Messages } from "../messages/fr.ts";
import { heading, under } from "../text/block.ts";
import { dayText, numberText } from "../text/days.ts";
import { testText } from "../text/tests.ts";
import { wrap } from "../text/wrap.ts";
import { type Address, addressOf } from "./address.ts";
import { stepLines } from "./amount-steps-text.ts";
import { deadlineText, knownDeadlines } from "./deadline-text.ts";
import { examine, type Report, type Session } from "./session.ts";

export async function amount(session: Session): Promise<Report> {
  const examined = await examine(session);
  const { model, encoded, words, on, assumed } = examined;
  const address = addressOf(session.words, examined.presentation);
  const { item } = address;
  const results = model.amounts(encoded, item.id);
  const head = { law: { hash: model.hash }, on, assumed, id: item.id, title: words.plain(item.title) };
  const labelled = results.map((result) => ({
    ...result,
    label: words.plain(result.name),
    ...(isNumber(result) ? { steps: model.amountSteps(encoded, item.id, result.name) } : {}),
  }));
  return {
    json: () => ({ ...head, results: labelled, deadlines: deadlinesOf(examined, item) }),
    text: () => amountText(examined, address, results, session),
    exitCode: 0,
  };
}

const isNumber = ({ kind }: AmountResult): boolean => kind === "money" || kind === "number";

function amountText(
  examined: Examined,
  { item }: Address,
  results: readonly AmountResult[],
  { messages, paint }: Session,
): string[] {
  const { words, model, encoded } = examined;
  const deadlines = knownDeadlines(examined, item).flatMap((deadline) =>
    under(deadlineText(deadline, examined, messages)),
  );
  return [
    ...heading(words.sentence(item.title), paint),
    "",
    ...results.flatMap((result) => [
      ...wrap(messages.colon(words.sentence(result.name), resultText(result, examined, messages)), "  "),
      ...stepLines(model.amountSteps(encoded, item.id, result.name), examined, messages),
    ]),
    ...(results.length === 0 ? wrap(messages.amount.none) : []),
    ...(deadlines.length > 0 ? ["", ...deadlines] : []),
  ];
}

function resultText(result: AmountResult, examined: Examined, messages: Messages): string {
  const { amount: said } = messages;
  const { words } = examined;
  switch (result.kind) {
    case "money":
    case "number": {
      const unit = result.kind === "money" ? `\u00a0${said.euros}` : "";
      const number = (value: number): string => numberText(value, words.language) + unit;
      if (result.from === null) return said.unknown;
      if (result.to === null) return said.from(number(result.from));
      return result.from === result.to
        ? number(result.from)
        : said.between(number(result.from), number(result.to));
    }
    case "date":
      return dateText(result, words.language, messages);
    case "choice":
      return result.words === null
        ? said.unknown
        : result.words.map((word) => words.sentence(word)).join(` ${messages.or} `);
    case "condition":
      return messages.truthInSentence[result.value];
    case "duration":
      return result.text === null ? said.unknown : testText(result.text, examined);
  }
}

function dateText(
  { exists, safe, arguable, mayNotExist }: Extract<AmountResult, { kind: "date" }>,
  language: "fr" | "en",
  messages: Messages,
): string {
  const { amount: said } = messages;
  if (!exists) return said.noDate;
  const day = (text: string): string => dayText(text, language);
  const known =
    safe !== null && arguable !== null
      ? safe === arguable
        ? day(safe)
        : said.dates(day(safe), day(arguable))
      : safe !== null
        ? said.fromDay(day(safe))
        : arguable !== null
          ? said.untilDay(day(arguable))
          : said.unknown;
  return mayNotExist && known !== said.unknown ? `${known}, ${messages.ifItExists}` : known;
}
