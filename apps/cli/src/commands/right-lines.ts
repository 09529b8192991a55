// SPDX-License-Identifier: AGPL-3.0-or-later
/** One answer on paper: its sign and title, what it gives, on which text, and what would decide it. */
import type { Determination, Source } from "@sauf-conduit/rights";
import { deadlinesOf, remediesOf } from "../answers/deadlines.ts";
import { effectsOf } from "../answers/effects.ts";
import type { AnsweredUnit, Examined } from "../answers/examined.ts";
import { typeset } from "../law/law-words.ts";
import { answerLine, labelled, under } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { deadlineText, remedyText } from "./deadline-text.ts";
import { nameText } from "./name-text.ts";
import type { Session } from "./session.ts";

export function rightLines(examined: Examined, of: AnsweredUnit, session: Session): string[] {
  const { words } = examined;
  const { messages, options, paint } = session;
  const { item, branch, answer } = of;
  const kind = item.kind === "provision" ? "" : ` (${messages.kind[item.kind]})`;
  const title = words.sentence(branch?.title ?? item.title) + kind;
  return [
    ...answerLine(answer.value, `${title} ${paint.faint(`[${of.unit}]`)}`, paint),
    ...outcome(examined, of, session),
    ...(answer.value === "unknown" ? deciders(examined, of, session) : []),
    ...(answer.value === "yes" || answer.value === "unknown" ? doubts(examined, answer, session) : []),
    ...deadlinesOf(examined, item).flatMap((deadline) => under(deadlineText(deadline, words, messages))),
    ...(answer.value === "no" ? remedies(examined, of, session) : []),
    ...(answer.value === "yes" ? forbiddenPapers(examined, of, session) : []),
    ...labelled(messages.source, sourcesText(answer, session), messages.colon),
    ...under(trust(of, options.language, messages)),
  ];
}

/** What is said to people, and what it gives. */
function outcome(examined: Examined, of: AnsweredUnit, { messages }: Session): string[] {
  const { words } = examined;
  const { answer } = of;
  if (answer.value === "not-applicable")
    return answer.outOfScope.flatMap((text) => labelled(messages.outOfScope, words.sentence(text), messages.colon));
  const issue = messages.issue[answer.issue];
  if (answer.value !== "yes") return under(issue);
  return [...under(issue), ...labelled(messages.gives, givenText(examined, of, messages), messages.colon)];
}

function givenText(examined: Examined, of: AnsweredUnit, messages: Session["messages"]): string | null {
  const effects = effectsOf(examined, of);
  if (effects === null) return null;
  const set = (text: string): string => typeset(text, examined.words.language);
  const { title, duration, since, work, lawfulStay, renewal, forbids, reception } = effects;
  return [
    title === null ? null : set(title),
    duration === null ? null : messages.lasting(set(duration), since === null ? null : set(since)),
    work === null ? null : messages.work[work],
    lawfulStay === "yes" ? messages.lawfulStay : null,
    renewal === null ? null : messages.renewal(set(renewal)),
    forbids === null ? null : messages.forbids(set(forbids)),
    reception === null ? null : messages.reception(set(reception)),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** The question that tells the most about this one right, and how many others may be needed. */
function deciders(examined: Examined, { unit, answer }: AnsweredUnit, { messages }: Session): string[] {
  const { model, encoded } = examined;
  const [best] = model.nextQuestions(encoded, { units: [unit], max: 1 });
  const first = best?.fact ?? answer.missing[0];
  const others = answer.missing.filter((fact) => fact !== first).length;
  const question = first === undefined ? null : nameText(first, examined);
  const asked = question !== null && others > 0 ? `${question} (${messages.decidesOthers(others)})` : question;
  const met = answer.conditions === "yes" && answer.exceptions === "unknown" ? messages.conditionsMet : null;
  return [
    ...(answer.possible.length > 0 && !answer.possible.includes("yes")
      ? under(messages.possible(answer.possible.map((value) => messages.truthInSentence[value])))
      : []),
    ...under(met),
    ...labelled(messages.decides, asked, messages.colon),
    ...under(answer.exact ? null : messages.notExact),
  ];
}

/** Beside the answer: risks, debates, presumptions, alerts. */
function doubts(examined: Examined, answer: Determination, { messages }: Session): string[] {
  const { words, presentation } = examined;
  const risks = answer.risks.flatMap(({ id, value }) =>
    value === "yes" || value === "unknown" ? labelled(messages.risk[value], nameText(id, examined), messages.colon) : [],
  );
  const readings = answer.readings.flatMap(({ reading, answers }) => {
    const said = Object.entries(answers).map(([name, value]) =>
      messages.underReading(words.sentence(name), messages.truthInSentence[value]),
    );
    return under(messages.readingDiffers(nameText(reading, examined), `${said.join(", ")}.`));
  });
  const presumed = answer.presumed.map((name) => words.plain(name)).join(", ");
  const alerts = answer.alerts.flatMap((name) =>
    labelled(messages.alert, words.sentence(presentation.alerts[name] ?? name), messages.colon),
  );
  return [...risks, ...readings, ...under(presumed === "" ? null : messages.presumed(presumed)), ...alerts];
}

function remedies(examined: Examined, { item }: AnsweredUnit, { messages }: Session): string[] {
  const said = remediesOf(examined, item).map((remedy) => remedyText(remedy, examined.words.language, messages));
  return labelled(messages.remedies, said.join(", "), messages.colon);
}

function forbiddenPapers({ presentation, words }: Examined, { item }: AnsweredUnit, { messages }: Session): string[] {
  const names = item.mayNotAsk.map((id) => words.sentence(presentation.pieces[id]?.name ?? id));
  return labelled(messages.mayNotAsk, names.join(", "), messages.colon);
}

/** The article and the dates of the version that decides, or how many may. */
export function sourcesText(answer: Determination, { messages, options }: Session): string | null {
  const { language } = options;
  const version = answer.version ?? (answer.candidates.length === 1 ? answer.candidates[0] : undefined);
  if (version === undefined) return answer.candidates.length > 1 ? messages.severalVersions(answer.candidates.length) : null;
  const [first, ...others] = version.source.map(({ text }: Source) => typeset(text, "fr"));
  const from = dayText(version.from, language);
  const dates =
    version.to === null ? messages.versionFrom(from) : messages.versionBetween(from, dayText(version.to, language));
  return first === undefined ? dates : `${messages.sources(first, others.length)}, ${dates}`;
}

/** How sure, read when, by whom. */
function trust({ item, answer }: AnsweredUnit, language: Session["options"]["language"], messages: Session["messages"]): string {
  const read = answer.verified === null ? messages.neverRead : messages.read(dayText(answer.verified, language));
  return `${messages.confidence[answer.confidence]}\u00a0; ${read}, ${item.reviewed ? messages.reviewed : messages.notReviewed}.`;
}
