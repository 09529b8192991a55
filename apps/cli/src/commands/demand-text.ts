// SPDX-License-Identifier: AGPL-3.0-or-later
/** An answer about a demand, on paper: the verdict first, then why, what to say, what to keep, where to go. */
import type { DemandListing, Source, Truth } from "@sauf-conduit/rights";
import type { RemedyJson } from "../answers/deadlines.ts";
import type { DemandJson, GroundJson } from "../answers/demand.ts";
import { typeset } from "../law/law-words.ts";
import { answerLine, bullet, heading, labelled, under } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { wrap } from "../text/wrap.ts";
import { remedyText } from "./deadline-text.ts";
import type { OpenLaw, Session } from "./session.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DemandListJson {
  readonly provision: Named;
  readonly listing: DemandListing | null;
  readonly mayAsk: readonly Named[];
  readonly mayNotAsk: readonly DemandJson[];
  readonly depends: readonly DemandJson[];
  readonly practices: readonly Named[];
}

/** The sign of each verdict: that of the demand, not of the person's right. */
const SIGNS: Readonly<Record<DemandJson["verdict"], Truth>> = {
  "not-allowed": "no",
  allowed: "yes",
  depends: "unknown",
  unlisted: "unknown",
  "not-recognised": "not-applicable",
};

export function demandText(answer: DemandJson, on: string, law: OpenLaw, session: Session): string[] {
  const { messages, paint, options } = session;
  const { demand: said, colon } = messages;
  const { verdict, subject, provision, missing, practices, toSay, evidence, remedies, assumed } = answer;
  const set = (text: string): string => typeset(text, law.words.language);
  const names = (all: readonly Named[]): string => all.map(({ name }) => set(name)).join(", ");
  return [
    ...heading(`${set(provision.name)}, ${dayText(on, options.language)}`, paint),
    ...answerLine(SIGNS[verdict], `${verdictText(answer, session)} ${paint.faint(`[${subject.id}]`)}`, paint),
    ...under(set(subject.name)),
    ...meaning(answer, session),
    ...labelled(
      messages.decides,
      missing.map(({ fact, question }) => set(question ?? fact)).join(" "),
      colon,
    ),
    ...answer.grounds.flatMap((ground) => groundLines(ground, law, session)),
    ...listingLines(answer.listing, session),
    ...labelled(said.practice, names(practices), colon),
    ...labelled(said.breached, names(answer.breaches), colon),
    ...part(said.toSay, toSay.map(set), session),
    ...part(
      said.evidence,
      evidence.map(({ name }) => set(name)),
      session,
    ),
    ...part(
      said.remedies,
      remedies.map((remedy) => remedyWithWhy(remedy, law, session)),
      session,
    ),
    ...(assumed.length > 0 ? ["", ...wrap(said.assumed(assumed.join(", ")))] : []),
    ...wrap(messages.informs),
  ];
}

function verdictText({ verdict, subject }: DemandJson, { messages }: Session): string {
  const { demand: said } = messages;
  return (subject.kind === "piece" ? said.verdict : said.practiceVerdict)[verdict];
}

/** What the verdict does not say by itself. */
function meaning({ verdict, conflict, otherwise, grounds }: DemandJson, { messages }: Session): string[] {
  const { demand: said } = messages;
  const alone = verdict === "depends" && grounds.some(({ says }) => says === "forbids-alone");
  return [
    ...under(verdict === "unlisted" ? said.unlistedMeans : null),
    ...under(verdict === "not-recognised" ? said.notRecognisedMeans : null),
    ...under(alone ? said.alone : null),
    ...under(otherwise === null ? null : said.otherwise[otherwise]),
    ...under(conflict ? said.conflict : null),
  ];
}

function groundLines(ground: GroundJson, { words }: OpenLaw, session: Session): string[] {
  const { messages } = session;
  const { colon, demand: said } = messages;
  const texts = textsOf(ground.source, session);
  const trust = trustText(ground.confidence, ground.verified, session);
  return [
    ...labelled(said.why, typeset(ground.title, words.language), colon),
    ...labelled(messages.source, texts, colon),
    ...under(ground.note === null ? null : typeset(ground.note, words.language)),
    ...under(trust),
  ];
}

function listingLines(listing: DemandListing | null, session: Session): string[] {
  if (listing === null) return [];
  const { messages } = session;
  const texts = textsOf(listing.source, session);
  return [
    ...labelled(messages.demand.listing, texts, messages.colon),
    ...under(trustText(listing.confidence, listing.verified, session)),
  ];
}

/** Names of articles stay French everywhere. */
function textsOf(source: readonly Source[], { messages }: Session): string {
  return source.map(({ text }) => typeset(text, "fr")).join(messages.semicolon);
}

function trustText(
  confidence: DemandListing["confidence"],
  verified: string | null,
  { messages, options }: Session,
): string {
  const read = verified === null ? messages.neverRead : messages.read(dayText(verified, options.language));
  return `${messages.confidence[confidence]}, ${read}.`;
}

function remedyWithWhy(remedy: RemedyJson, { words }: OpenLaw, { messages }: Session): string {
  const text = remedyText(remedy, words.language, messages);
  return remedy.why === null ? text : `${text}. ${typeset(remedy.why, words.language)}`;
}

function part(title: string, lines: readonly string[], { messages }: Session): string[] {
  return lines.length === 0
    ? []
    : ["", ...wrap(messages.colon(title, "")), ...lines.flatMap((line) => bullet(line))];
}

export function listText(list: DemandListJson, on: string, law: OpenLaw, session: Session): string[] {
  const { messages, paint, options } = session;
  const { demand: said } = messages;
  const set = (text: string): string => typeset(text, law.words.language);
  const lines = (all: readonly DemandJson[]): string[] =>
    all.map(({ subject, grounds }) => {
      const [text] = grounds[0]?.source ?? [];
      return text === undefined ? set(subject.name) : `${set(subject.name)} (${typeset(text.text, "fr")})`;
    });
  return [
    ...heading(`${set(list.provision.name)}, ${dayText(on, options.language)}`, paint),
    ...part(
      said.mayAsk,
      list.mayAsk.map(({ name }) => set(name)),
      session,
    ),
    ...listingLines(list.listing, session),
    ...part(said.mayNotAsk, lines(list.mayNotAsk), session),
    ...part(said.depends, lines(list.depends), session),
    ...part(
      said.practices,
      list.practices.map(({ id, name }) => `${set(name)} [${id}]`),
      session,
    ),
    "",
    ...wrap(list.listing === null ? said.noList : said.closed),
  ];
}

export function everyDemandText(
  practices: readonly Named[],
  papers: readonly Named[],
  { words }: OpenLaw,
  { messages, paint }: Session,
): string[] {
  const { demand: said } = messages;
  const lines = (all: readonly Named[]): string[] =>
    all.flatMap(({ id, name }) => bullet(`${typeset(name, words.language)} ${paint.faint(`[${id}]`)}`));
  return [
    ...wrap(said.usage),
    ...heading(said.allPractices, paint),
    ...lines(practices),
    ...heading(said.allPapers, paint),
    ...lines(papers),
  ];
}
