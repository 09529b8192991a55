// SPDX-License-Identifier: AGPL-3.0-or-later
/** A last day as text: the day first, then why, then what to do. */
import type { Deadline, DeadlineStep } from "@sauf-conduit/deadlines";
import type { Source } from "@sauf-conduit/rights";
import type { Examined } from "../answers/examined.ts";
import { typeset } from "../law/law-words.ts";
import { bullet, heading } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { wrap } from "../text/wrap.ts";
import type { Session } from "./session.ts";

export function deadlineLines(found: Deadline, { words, on }: Examined, session: Session): string[] {
  const { messages, paint } = session;
  const { lastDay: said, colon } = messages;
  const set = (text: string): string => typeset(text, words.language);
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", ...wrap(colon(title, "")), ...lines];
  const list = (texts: readonly string[]): string[] => texts.flatMap((text) => bullet(set(text)));
  const numbered = (steps: readonly DeadlineStep[]): string[] =>
    steps.flatMap(({ text }, i) => wrap(set(text), `  ${i + 1}. `));
  const day = (text: string | null): string => (text === null ? said.noDay : dayText(text, words.language));
  const source = ({ text, readOn }: Source): string =>
    readOn === undefined ? text : `${text} (${messages.read(dayText(readOn, words.language))})`;
  return [
    ...heading(`${set(found.title)} [${found.item}]`, paint),
    ...wrap(colon(said.examined, day(on)), "  "),
    ...(found.notYours === null ? [] : wrap(paint.strong(set(found.notYours)), "  ")),
    ...wrap(colon(said.act, set(found.act)), "  "),
    ...wrap(paint.strong(colon(said.safe, day(found.safe))), "  "),
    ...(found.between === null ? [] : wrap(colon(said.arguable, day(found.arguable)), "  ")),
    ...wrap(set(found.stateText), "  "),
    ...(found.depends === null ? [] : wrap(set(found.depends.text), "  ")),
    ...(found.unchanged === null || found.depends?.since ? [] : wrap(set(found.unchanged.text), "  ")),
    ...part(said.count, numbered(found.steps)),
    ...part(said.arguableCount, numbered(found.arguableSteps)),
    ...part(said.between, found.between === null ? [] : list([found.between])),
    ...part(said.missing, list(found.missing.map(({ fact, question }) => `${question} (${fact})`))),
    ...part(said.next, list([found.next.text, ...found.next.more])),
    ...part(said.court, found.court === null ? [] : list([found.court])),
    ...part(said.filing, list(found.filing)),
    ...part(said.meanwhile, found.isAppeal ? list([found.suspensive.text]) : []),
    ...part(said.legalAid, found.isAppeal ? list([found.legalAid.text, ...found.legalAid.notes]) : []),
    ...part(said.ifExceeded, found.ifExceeded === null ? [] : list([found.ifExceeded])),
    ...part(said.papers, list(found.start.papers)),
    ...part(
      said.others,
      list(found.others.map((one) => colon(one.to, set(otherText(one, day, said.noDay))))),
    ),
    ...part(messages.alerts, list(found.alerts)),
    ...part(messages.source, list(found.sources.map(source))),
    "",
    ...(found.isRuled ? wrap(messages.confidence[found.confidence]) : []),
    ...wrap(messages.informs),
  ];
}

function otherText(
  { safe, arguable }: Deadline["others"][number],
  day: (text: string | null) => string,
  none: string,
): string {
  if (safe === null && arguable === null) return none;
  return safe === arguable ? day(safe) : `${day(safe)} – ${day(arguable)}`;
}
