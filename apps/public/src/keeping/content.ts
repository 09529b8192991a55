// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the sealed file holds: the answers as they were given, and which law was read. JSON, so that whoever has the
 * passphrase can read it without this page. What is read back is believed of nobody: only texts are taken from it, and
 * each answer is read again as if it had just been typed.
 */
import { parseDay } from "@sauf-conduit/calendar";
import type { LawModel, Presentation } from "@sauf-conduit/rights";
import { type Draft, EMPTY_DRAFT, isChoice, type MemberDraft } from "../answers/draft.ts";
import { type Outcome, readDraft } from "../answers/read-draft.ts";
import { faultOfAnswer, refusals } from "../engine/assess.ts";
import { ENTRANCES, type EntranceId } from "../session/entrances.ts";
import type { Answers, Aside, Reply, Session } from "../session/session.ts";

const FORMAT = "sauf-conduit";
const VERSION = 1;

export interface Read {
  readonly model: LawModel;
  readonly presentation: Presentation;
  /** The civil day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What was kept, read under today's law. */
export interface Kept {
  readonly answers: Answers;
  /** The day on which it was kept, `YYYY-MM-DD`. */
  readonly day: string;
  /** The law has changed since. */
  readonly older: boolean;
}

/** The text to seal. */
export function contentOf(session: Session, { model, presentation, today }: Read): string {
  const answers = Object.entries(session.replies).map(([fact, { draft, outcome, skipped, presumed }]) => ({
    fact,
    question: presentation.facts[fact]?.question ?? fact,
    draft,
    confirmed: outcome !== null,
    skipped,
    presumed,
  }));
  const { entrance, trail, aside } = session;
  const content = { format: FORMAT, version: VERSION, day: today, law: model.hash, entrance };
  return JSON.stringify({ ...content, answers, trail, aside }, null, 1);
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);

function parsed(text: string): Plain | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value) && value.format === FORMAT ? value : null;
  } catch {
    return null;
  }
}

/** Why nothing is taken from a text: it is none of ours, or ours in a form that this page does not know. */
export type NotRead = "other" | "version";

/** What `contentOf` wrote. */
export function readContent(text: string, read: Read): Kept | NotRead {
  const content = parsed(text);
  if (content === null) return "other";
  if (content.version !== VERSION) return "version";
  const day = textIn(content.day);
  if (day === null || parseDay(day) === null || !Array.isArray(content.answers)) return "other";
  const replies: Record<string, Reply> = {};
  const aside: Aside[] = listIn(content.aside).flatMap((one) => asideIn(one) ?? []);
  for (const one of listIn(content.answers)) {
    if (!isPlain(one)) continue;
    const fact = textIn(one.fact);
    if (fact === null) continue;
    const reply = replyIn(fact, one, read);
    if (reply !== null) replies[fact] = reply;
    else aside.push({ question: textIn(one.question) ?? fact, said: saidIn(draftIn(one.draft)) });
  }
  const trail = listIn(content.trail).flatMap((fact) => textIn(fact) ?? []);
  const known = [...new Set(trail)].filter((fact) => Object.hasOwn(replies, fact));
  const entrance = ENTRANCES.find((one) => one === content.entrance) ?? ("all" satisfies EntranceId);
  return {
    answers: { entrance, replies, trail: known, aside },
    day,
    older: content.law !== read.model.hash,
  };
}

/** The reply to a fact that today's law still asks, and that it can still read; null otherwise. */
function replyIn(name: string, kept: Plain, { model, presentation, today }: Read): Reply | null {
  const fact = Object.hasOwn(presentation.facts, name) ? presentation.facts[name] : undefined;
  if (fact === undefined || fact.question === null) return null;
  const draft = draftIn(kept.draft);
  const state = { draft, skipped: kept.skipped === true, presumed: kept.presumed === true };
  if (kept.confirmed !== true) return { ...state, outcome: null };
  const fields = (fact.fields ?? []).flatMap((field) => presentation.facts[field] ?? []);
  const outcome = readDraft(fact, draft, fields);
  if (!outcome.ok) return null;
  const faults = refusals(model, situationWith(name, outcome.value), today);
  return faultOfAnswer(faults, fact) === null ? { ...state, outcome: outcome.value } : null;
}

function situationWith(fact: string, outcome: Outcome) {
  return {
    facts: outcome.kind === "answered" ? { [fact]: outcome.answer } : {},
    lists: outcome.kind === "listed" ? { [fact]: outcome.list } : {},
    readings: {},
  };
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (!isPlain(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === "string")) as Record<
    string,
    string
  >;
}

function draftIn(value: unknown): Draft {
  if (!isPlain(value)) return EMPTY_DRAFT;
  const members = listIn(value.members)
    .filter(isPlain)
    .map((member, index): MemberDraft => ({ id: index + 1, fields: textsIn(member.fields) }));
  const choice = textIn(value.choice);
  return {
    choice: choice !== null && isChoice(choice) ? choice : null,
    texts: textsIn(value.texts),
    members,
  };
}

/** An answer that can no longer be read, in the words in which it was chosen and typed. */
function saidIn({ choice, texts, members }: Draft): string {
  const words = choice?.startsWith("word:") ? choice.slice("word:".length) : null;
  const typed = [...Object.values(texts), ...members.flatMap(({ fields }) => Object.values(fields))];
  return [words, ...typed].filter(Boolean).join(", ");
}

function asideIn(value: unknown): Aside | null {
  if (!isPlain(value)) return null;
  const [question, said] = [textIn(value.question), textIn(value.said)];
  return question === null || said === null ? null : { question, said };
}
