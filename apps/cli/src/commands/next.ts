// SPDX-License-Identifier: AGPL-3.0-or-later
/** `next`: the three questions that would decide the most, and what each would decide. */
import type { NextQuestion } from "@sauf-conduit/rights";
import { type Examined, titleOf } from "../answers/examined.ts";
import { heading, labelled, under } from "../text/block.ts";
import { wrap } from "../text/wrap.ts";
import { addressOf } from "./address.ts";
import { examine, type Report, type Session } from "./session.ts";

/** Titles of what a question decides that are worth reading. */
const TITLES = 3;

export async function next(session: Session): Promise<Report> {
  const examined = await examine(session);
  const { model, presentation, encoded } = examined;
  const units = session.words.length > 0 ? [addressOf(session.words, presentation).unit] : null;
  const questions = model.nextQuestions(encoded, units === null ? {} : { units });
  return {
    json: () => questions.map((question) => questionJson(question, examined)),
    text: () => nextText(questions, examined, session),
    exitCode: 0,
  };
}

/** What the time-limit is for, and of which item. */
function limitTitle(item: string, name: string, { presentation, words }: Examined): string {
  const text = presentation.items[item];
  const to = text?.limits.find((limit) => limit.name === name)?.to ?? name;
  return `${words.plain(to)} (${words.sentence(text?.title ?? item)})`;
}

export function questionJson(question: NextQuestion, { presentation, words }: Examined): unknown {
  const { fact, decides } = question;
  const asked = presentation.facts[fact]?.question ?? null;
  return {
    ...question,
    question: asked === null ? null : words.plain(asked),
    titles: decides.map((unit) => words.plain(titleOf(unit, presentation) ?? unit)),
  };
}

function nextText(
  questions: readonly NextQuestion[],
  examined: Examined,
  { messages, paint }: Session,
): string[] {
  const { presentation, words } = examined;
  const { next: said, colon } = messages;
  if (questions.length === 0) return wrap(said.none);
  const lines = questions.flatMap(({ fact, decides, limits, sensitive }, i) => {
    const text = presentation.facts[fact];
    const days = limits.map(({ item, name }) => limitTitle(item, name, examined)).join(", ");
    const titles = decides
      .slice(0, TITLES)
      .map((unit) => words.sentence(titleOf(unit, presentation) ?? unit));
    return [
      "",
      ...wrap(words.sentence(text?.question ?? fact), `  ${i + 1}. `),
      ...under(text?.help ? words.sentence(text.help) : null),
      ...under(decides.length === 0 ? null : said.why(titles.join(", "), decides.length - titles.length)),
      ...under(days === "" ? null : said.day(days)),
      ...under(sensitive === null ? null : said.sensitive(messages.sensitive[sensitive])),
      ...labelled(said.factToWrite, fact, colon),
    ];
  });
  return [...heading(said.title, paint), ...lines];
}
