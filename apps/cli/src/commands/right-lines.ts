// SPDX-License-Identifier: AGPL-3.0-or-later
/** One answer on paper: its sign and title, what it gives, on which text, and what would decide it. */
import { announcedVersions, type Determination, type ItemText, type Source } from "@sauf-conduit/rights";
import { remediesOf } from "../answers/deadlines.ts";
import { effectsOf } from "../answers/effects.ts";
import type { AnsweredUnit, Examined } from "../answers/examined.ts";
import { typeset } from "../law/law-words.ts";
import type { Language } from "../messages/language.ts";
import { answerLine, labelled, under } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { deadlineText, knownDeadlines, remedyText } from "./deadline-text.ts";
import { nameText } from "./name-text.ts";
import type { Session } from "./session.ts";

/** Alerts are shared by many rights: each is written once, and numbered where it counts. */
export class AlertNotes {
  readonly names: string[] = [];

  /** From 1, in the order of meeting. */
  numberOf(name: string): number {
    if (!this.names.includes(name)) this.names.push(name);
    return this.names.indexOf(name) + 1;
  }
}

export function rightLines(
  examined: Examined,
  of: AnsweredUnit,
  notes: AlertNotes,
  session: Session,
): string[] {
  const { words } = examined;
  const { messages, paint } = session;
  const { item, branch, answer } = of;
  const kind = item.kind === "provision" ? "" : ` (${messages.kind[item.kind]})`;
  const title = words.sentence(branch?.title ?? item.title) + kind;
  const numbers = answer.alerts.map((name) => notes.numberOf(name)).join(", ");
  return [
    ...answerLine(answer.value, `${title} ${paint.faint(`[${of.unit}]`)}`, paint),
    ...outcome(examined, of, session),
    ...(answer.value === "unknown" ? deciders(examined, of, session) : []),
    ...doubts(examined, answer, session),
    ...knownDeadlines(examined, item).flatMap((deadline) =>
      under(deadlineText(deadline, examined, messages)),
    ),
    ...(answer.value === "no" ? remedies(examined, of, session) : []),
    ...(answer.value === "yes" ? forbiddenPapers(examined, of, session) : []),
    ...labelled(messages.alerts, numbers, messages.colon),
    ...labelled(messages.source, sourcesText(answer, session), messages.colon),
    ...under(trustText(of, session)),
  ];
}

/** What is said to people, and what it gives or would give. */
function outcome(examined: Examined, of: AnsweredUnit, session: Session): string[] {
  const { messages } = session;
  const { words } = examined;
  const { value, outOfScope } = of.answer;
  if (value === "not-applicable")
    return outOfScope.flatMap((text) => labelled(messages.outOfScope, words.sentence(text), messages.colon));
  const given = value === "no" ? [] : givenLines(examined, of, messages);
  return [
    ...under(issueText(of.item, of.answer, messages)),
    ...throughLines(of.item, of.answer, examined, session),
    ...given,
  ];
}

/** An item without a nature (a time-limit, a procedure) gives nothing to anybody: its answer is only about itself. */
export function issueText(
  item: ItemText,
  { issue }: Determination,
  messages: Session["messages"],
): string | null {
  return item.nature === null ? null : messages.issue[issue];
}

/** The branches that surely open an item: its title and summary speak of all of them. */
export function throughLines(
  { branches }: ItemText,
  { through }: Determination,
  { words }: Examined,
  { messages }: Session,
): string[] {
  const titles = branches.filter(({ id }) => through.includes(id)).map(({ title }) => words.sentence(title));
  return labelled(messages.through(titles.length), titles.join(messages.semicolon), messages.colon);
}

/** Open: all of it. Undecided: the paper and how long, so that one knows what is at stake. */
function givenLines(examined: Examined, of: AnsweredUnit, messages: Session["messages"]): string[] {
  const effects = effectsOf(examined, of);
  if (effects === null) return [];
  const { colon } = messages;
  const open = of.answer.value === "yes";
  const set = (text: string | null): string | null =>
    text === null ? null : typeset(text, examined.words.language);
  const { title, duration, since, work, lawfulStay, renewal, forbids, reception } = effects;
  const given = [
    set(title),
    work === null ? null : messages.work[work],
    lawfulStay === "yes" ? messages.lawfulStay : null,
  ];
  const lasting = duration !== null && since !== null ? messages.since(duration, since) : duration;
  return [
    ...labelled(
      open ? messages.gives : messages.wouldGive,
      given.filter((part) => part !== null).join(", "),
      colon,
    ),
    ...labelled(messages.duration, set(lasting), colon),
    ...(open ? labelled(messages.renewal, set(renewal), colon) : []),
    ...(open ? labelled(messages.forbids, set(forbids), colon) : []),
    ...(open ? labelled(messages.reception, set(reception), colon) : []),
  ];
}

/** The question that tells the most about this one right, and how many others may be needed. */
function deciders(examined: Examined, { unit, answer }: AnsweredUnit, { messages }: Session): string[] {
  const { model, encoded } = examined;
  const [best] = model.nextQuestions(encoded, { units: [unit], max: 1 });
  const first = best?.fact ?? answer.missing[0];
  const others = answer.missing.filter((fact) => fact !== first).length;
  const question = first === undefined ? null : nameText(first, examined);
  const asked =
    question !== null && others > 0 ? `${question} (${messages.decidesOthers(others)})` : question;
  const met = answer.conditions === "yes" && answer.exceptions === "unknown" ? messages.conditionsMet : null;
  return [
    ...(answer.possible.length > 0 && !answer.possible.includes("yes")
      ? under(messages.possible(answer.possible.map((value) => messages.truthInSentence[value])))
      : []),
    ...under(met),
    ...labelled(messages.decides, asked, messages.colon),
  ];
}

/** Beside an answer that may be yes: grounds of refusal, debates, presumptions. A ground not known of is said once it is open. */
export function doubts(examined: Examined, answer: Determination, { messages }: Session): string[] {
  const { words } = examined;
  if (answer.value !== "yes" && answer.value !== "unknown") return [];
  const risks = answer.risks.flatMap(({ id, value }) =>
    value === "yes" || (value === "unknown" && answer.value === "yes")
      ? labelled(messages.risk[value], nameText(id, examined), messages.colon)
      : [],
  );
  const readings = answer.readings.flatMap(({ reading, answers }) => {
    const said = Object.entries(answers).map(([name, value]) =>
      messages.underReading(words.sentence(name), messages.truthInSentence[value]),
    );
    return under(messages.readingDiffers(nameText(reading, examined), `${said.join(", ")}.`));
  });
  const presumed = answer.presumed.map((name) => words.plain(name)).join(", ");
  return [...risks, ...readings, ...under(presumed === "" ? null : messages.presumed(presumed))];
}

function remedies(examined: Examined, { item }: AnsweredUnit, { messages }: Session): string[] {
  const said = remediesOf(examined, item).map((remedy) =>
    remedyText(remedy, examined.words.language, messages),
  );
  return labelled(messages.remedies, said.join(messages.semicolon), messages.colon);
}

function forbiddenPapers(
  { presentation, words }: Examined,
  { item }: AnsweredUnit,
  { messages }: Session,
): string[] {
  const names = item.mayNotAsk.map((id) => words.sentence(presentation.pieces[id]?.name ?? id));
  return labelled(messages.mayNotAsk, names.join(", "), messages.colon);
}

/** The article and the dates of the version that decides, or how many may. */
export function sourcesText(answer: Determination, { messages, options }: Session): string | null {
  const { language } = options;
  const version = answer.version ?? (answer.candidates.length === 1 ? answer.candidates[0] : undefined);
  if (version === undefined)
    return answer.candidates.length > 1 ? messages.severalVersions(answer.candidates.length) : null;
  const [first, ...others] = version.source.map(({ text }: Source) => typeset(text, "fr"));
  const from = dayText(version.from, language);
  const dates =
    version.to === null
      ? messages.versionFrom(from)
      : messages.versionBetween(from, dayText(version.to, language));
  return first === undefined ? dates : `${messages.sources(first, others.length)}, ${dates}`;
}

/** Written, and not in force on the day examined: it is said, and changes nothing. */
export function announcedLines(
  item: ItemText,
  { on, words }: Examined,
  { messages, options }: Session,
): string[] {
  return announcedVersions(item.versions, on).map(({ name, from }) =>
    messages.announced(words.sentence(name), dayText(from, options.language)),
  );
}

/** How sure, read when, by whom. */
export function trustText({ item, answer }: AnsweredUnit, { messages, options }: Session): string {
  const parts = [
    messages.confidence[answer.confidence],
    // Where one text was never read, the day on which the others were is beside the point.
    answer.confidence === "missing" ? null : readText(answer.verified, messages, options.language),
    item.reviewed ? messages.reviewed : null,
    answer.exact ? null : messages.notExact,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}

function readText(day: string | null, messages: Session["messages"], language: Language): string {
  return day === null ? messages.neverRead : messages.read(dayText(day, language));
}
