// SPDX-License-Identifier: AGPL-3.0-or-later
/** The safe day that a missing answer would make later: said as a possibility with its condition, never as an alarm. */
import type { Situation } from "@sauf-conduit/rights";
import { countOrNothing } from "./counting.ts";
import type { Deadline, DeadlineQuestion } from "./deadline.ts";
import { answersOf } from "./missing.ts";
import { lastDayToAct } from "./state.ts";
import { wordsIn } from "./words.ts";

type Known = Pick<Deadline, "safe" | "missing" | "unchanged" | "state">;

/** Two answers may be wanted together before a day moves; longer ways are not tried, and leave the alarm. */
const ROUNDS = 3;

export function dependsOn(
  question: DeadlineQuestion,
  situation: Situation,
  known: Known,
): Deadline["depends"] {
  const { safe, missing, state } = known;
  if (safe === null || (state !== "running" && state !== "due")) return null;
  const isOver = (day: string): boolean => lastDayToAct(day) <= question.on;
  const best = latest(question, situation, { ...known, safe, isOver });
  // Whatever is answered, the day is today or past: it is an alarm.
  if (best === null || isOver(best.to)) return null;
  const alone = missing.filter(({ fact }) => movedBy(question, situation, { fact, from: safe }) !== null);
  const asked = alone.length > 0 ? alone : missing;
  const [first] = asked;
  if (first === undefined) return null;
  const facts = asked.map(({ fact }) => fact);
  return { facts, from: safe, ...best, text: textOf(question, { ...best, facts, from: safe }) };
}

type Moved = Pick<NonNullable<Deadline["depends"]>, "to" | "since">;

/** The safe day if nothing has happened since; when even that one is over, with the best of the other answers. */
function latest(
  question: DeadlineQuestion,
  situation: Situation,
  known: Known & { readonly safe: string; readonly isOver: (day: string) => boolean },
): Moved | null {
  const { safe, missing, unchanged, isOver } = known;
  const since = unchanged?.safe != null && isLater(unchanged.safe, safe) ? unchanged.safe : null;
  if (!isOver(safe) || (since !== null && !isOver(since)))
    return since === null ? null : { to: since, since: true };
  const never = Object.fromEntries((unchanged?.facts ?? []).map((fact) => [fact, "aucune"]));
  let supposed: Situation = { ...situation, facts: { ...situation.facts, ...never } };
  let to = since ?? safe;
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = missing
      .flatMap(({ fact }) => movedBy(question, supposed, { fact, from: to }) ?? [])
      .reduce<Way | null>((a, b) => (a === null || isLater(b.to, a.to) ? b : a), null);
    if (moved === null) break;
    ({ to, situation: supposed } = moved);
  }
  return isLater(to, safe) ? { to, since: false } : null;
}

interface Way {
  readonly to: string;
  readonly situation: Situation;
}

/** The latest safe day that an answer to the fact gives, after `from`. */
function movedBy(
  question: DeadlineQuestion,
  situation: Situation,
  { fact, from }: { readonly fact: string; readonly from: string },
): Way | null {
  const text = question.presentation.facts[fact];
  let best: Way | null = null;
  for (const answer of text ? answersOf(text, question.on) : []) {
    const supposed = { ...situation, facts: { ...situation.facts, [fact]: answer } };
    const to = countOrNothing(question, supposed)?.safe ?? null;
    if (to !== null && isLater(to, best?.to ?? from)) best = { to, situation: supposed };
  }
  return best;
}

/** A day runs until midnight. */
const isLater = (a: string, b: string): boolean => endOf(a) > endOf(b);
const endOf = (day: string): string => (day.includes(":") ? day : `${day} 24:00`);

function textOf(
  { on, language, translate }: DeadlineQuestion,
  { facts, from, to, since }: Moved & { readonly facts: readonly string[]; readonly from: string },
): string {
  const words = wordsIn(language);
  const { depends, day, comma } = words;
  const names = facts.map(translate).join(comma);
  const last = lastDayToAct(from);
  const now = last < on ? depends.maybePast : last === on ? depends.maybeToday : "";
  return now + (since ? depends.since(names, day(to)) : depends.answers(names, day(to)));
}
