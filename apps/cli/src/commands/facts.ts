// SPDX-License-Identifier: AGPL-3.0-or-later
/** `facts`: the vocabulary of situations, by theme: what each fact is called, and how it is answered. */
import type { FactText } from "@sauf-conduit/rights";
import type { LawWords } from "../law/law-words.ts";
import { tamed } from "../problem-text.ts";
import { nearness } from "../situation/alike.ts";
import { heading, labelled, under } from "../text/block.ts";
import { wrap } from "../text/wrap.ts";
import { openLaw, type Report, type Session } from "./session.ts";

export async function facts(session: Session): Promise<Report> {
  const { presentation, words } = await openLaw(session);
  const filter = session.words.join(" ");
  const found = Object.values(presentation.facts).filter(
    (fact) => nearness(fact, filter, (text) => words.plain(text)) !== null,
  );
  return {
    json: () => found.map((fact) => factJson(fact, words)),
    text: () => factsText(found, filter, words, session),
    exitCode: 0,
  };
}

function factJson(fact: FactText, words: LawWords): unknown {
  const said = (text: string | null): string | null => (text === null ? null : words.plain(text));
  return {
    ...fact,
    label: words.plain(fact.name),
    question: said(fact.question),
    help: said(fact.help),
    definition: said(fact.definition),
    ifNone: said(fact.ifNone),
    unit: said(fact.unit),
    element: said(fact.element),
  };
}

function factsText(
  found: readonly FactText[],
  filter: string,
  words: LawWords,
  { messages, paint }: Session,
): string[] {
  if (found.length === 0) return wrap(messages.facts.none(tamed(filter)));
  const themes = [...new Set(found.map(({ theme }) => theme))];
  return [
    ...themes.flatMap((theme) => {
      const own = found.filter((fact) => fact.theme === theme);
      return [
        ...heading(`${words.sentence(theme)} (${own.length})`, paint),
        ...own.flatMap((fact) => factLines(fact, words, messages)),
      ];
    }),
    "",
    ...wrap(messages.facts.count(found.length)).map(paint.faint),
  ];
}

/** Names and answers are left as they must be written. */
function factLines(fact: FactText, words: LawWords, messages: Session["messages"]): string[] {
  const { name, type, unit, question, values, sensitive, listOf, asked, past } = fact;
  const said = messages.facts;
  const kind =
    unit === null ? messages.factType[type] : `${messages.factType[type]} (${words.sentence(unit)})`;
  const delicate = sensitive === null ? null : messages.next.sensitive(messages.sensitive[sensitive]);
  const marks = [kind, past ? said.past : null, delicate];
  const label = words.language === "fr" ? null : words.translated(name);
  return [
    ...wrap(`${name}${label === null ? "" : ` (${label})`}`, "  "),
    ...under(marks.filter((mark) => mark !== null).join(", ")),
    ...under(question === null ? null : words.sentence(question)),
    ...under(listOf === null ? null : said.inList(listOf)),
    ...under(!asked && listOf === null ? said.computed : null),
    ...labelled(said.values, values === null ? null : values.join(", "), messages.colon),
  ];
}
