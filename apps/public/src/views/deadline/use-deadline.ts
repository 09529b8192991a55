// SPDX-License-Identifier: AGPL-3.0-or-later
/** The last day of the limit at hand, from what is answered beside it and what the person said elsewhere. */
import { type Deadline, deadlineOf } from "@sauf-conduit/deadlines";
import { type FactText, type LawModel, type Situation, SituationError } from "@sauf-conduit/rights";
import { useDeferredValue, useMemo } from "react";
import { type Draft, EMPTY_DRAFT } from "../../answers/draft.ts";
import { type Fault, readDraft, refused } from "../../answers/read-draft.ts";
import { refusals } from "../../engine/assess.ts";
import { useTranslate } from "../../law/words.tsx";
import { useLanguage } from "../../messages/language.tsx";
import type { DeadlineAsked, Reply } from "../../session/session.ts";
import { saidByPerson, situationOf } from "../../session/situation.ts";
import { useCheck } from "../check-context.tsx";

type Replies = Readonly<Record<string, Reply>>;

export interface DeadlineReading {
  /** Null until a limit is chosen, or when the answers cannot all be true. */
  readonly found: Deadline | null;
  /** The answers cannot all be true. */
  readonly clash: boolean;
  readonly situation: Situation;
  /** What to ask of the decision, then of what may have happened since. */
  readonly asked: readonly FactText[];
  readonly changes: readonly FactText[];
  /** The fact from which the limit runs. */
  readonly start: string | null;
}

const NOTHING: Situation = { facts: {}, lists: {}, readings: {} };

/** What can be read of the answers: one that the engine refuses by itself is said beside its field, and left out. */
function readable(
  model: LawModel,
  replies: Replies,
  today: string,
): { situation: Situation; clash: boolean } {
  const all = situationOf(replies);
  const faults = refusals(model, all, today);
  const wrong = new Set(faults.flatMap((fault) => (fault.code === "contradiction" ? [] : [fault.name])));
  const kept = Object.entries(all.facts).filter(([name]) => !wrong.has(name));
  const situation = { ...all, facts: Object.fromEntries(kept) };
  return { situation, clash: refusals(model, situation, today).length > 0 };
}

/** Answers given here win; when they cannot go with the others, they are counted alone. */
function useKnown(): { situation: Situation; clash: boolean } {
  const { model, session, today } = useCheck();
  const elsewhere = saidByPerson(session.replies);
  const here = session.deadline.replies;
  const known = JSON.stringify(situationOf({ ...elsewhere, ...here }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known changes only with its words.
  return useMemo(() => {
    const both = readable(model, { ...elsewhere, ...here }, today);
    return both.clash ? readable(model, here, today) : both;
  }, [model, known, today]);
}

export function useDeadline(): DeadlineReading {
  const { presentation, session } = useCheck();
  const { item, limit, place, replies } = session.deadline;
  const { situation, clash } = useKnown();
  const counted = useDeferredValue(situation);
  const bare = useCounted({ item, limit, place }, NOTHING);
  const found = useCounted({ item, limit, place }, clash ? null : counted);
  const names =
    bare === null ? [] : factsAsked(bare, found, { ...saidByPerson(session.replies), ...replies });
  const changing = new Set([...(bare?.changes ?? []), ...(found?.changes ?? [])]);
  const facts = names.flatMap((name) => presentation.facts[name] ?? []);
  return {
    found,
    clash,
    situation: counted,
    start: (found ?? bare)?.start.fact ?? null,
    asked: facts.filter(({ name }) => !changing.has(name)),
    changes: facts.filter(({ name }) => changing.has(name)),
  };
}

/** Null when nothing is chosen, or when the situation cannot be. */
function useCounted(
  { item, limit, place }: Pick<DeadlineAsked, "item" | "limit" | "place">,
  situation: Situation | null,
): Deadline | null {
  const { model, presentation, today } = useCheck();
  const { language } = useLanguage();
  const translate = useTranslate();
  return useMemo(() => {
    if (item === null || situation === null) return null;
    const question = { model, presentation, situation, on: today, item, limit, place, language };
    try {
      return deadlineOf({ ...question, translate: (french) => translate(french) ?? french });
    } catch (error) {
      if (error instanceof SituationError) return null;
      throw error;
    }
  }, [model, presentation, situation, today, item, limit, place, language, translate]);
}

/** What still moves the days or tells whether the appeal suspends, and what was answered: an answer given stays in sight, at its place. */
function factsAsked(bare: Deadline, found: Deadline | null, replies: Replies): readonly string[] {
  const moving = (deadline: Deadline | null) => [
    ...(deadline?.missing ?? []).map(({ fact }) => fact),
    ...(deadline?.start.fact ? [deadline.start.fact] : []),
    ...(deadline?.suspensive.asks ?? []).map(({ fact }) => fact),
  ];
  const now = moving(found ?? bare);
  const rests = [...new Set([...moving(bare), ...now, ...bare.restsOn, ...(found?.restsOn ?? [])])];
  return rests.filter((name) => now.includes(name) || replies[name] !== undefined);
}

const isDate = ({ type }: FactText) => type === "date" || type === "datetime";

/**
 * What is typed for a fact.
 * @param start the fact from which the limit runs: its day is asked for at once, its field is there without a press.
 */
export function useDraft(fact: FactText, start: boolean): Draft {
  const { session } = useCheck();
  const reply = session.deadline.replies[fact.name] ?? saidByPerson(session.replies)[fact.name];
  return reply?.draft ?? (start && isDate(fact) ? { ...EMPTY_DRAFT, choice: "exact" } : EMPTY_DRAFT);
}

/** A reply with what can be read of it; null while it cannot. */
export function replyOf(fact: FactText, draft: Draft): Reply {
  const read = readDraft(fact, draft);
  return { draft, outcome: read.ok ? read.value : null, skipped: false, presumed: false };
}

/** What is wrong with what is typed: it cannot be read, or it cannot be. */
export function useFault(fact: FactText, draft: Draft): Fault | null {
  const { model, today } = useCheck();
  const read = readDraft(fact, draft);
  if (!read.ok) return read.problem;
  if (read.value.kind !== "answered") return null;
  const alone = { ...NOTHING, facts: { [fact.name]: read.value.answer } };
  const [refusal] = refusals(model, alone, today);
  return refusal === undefined ? null : refused(fact, draft, refusal);
}
