// SPDX-License-Identifier: AGPL-3.0-or-later
/** From the person's replies to what the views show: answers, groups, what has just changed, what to ask next. */
import type { Situation, SituationFault } from "@sauf-conduit/rights";
import { useCallback, useMemo } from "react";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { Session } from "../session/session.ts";
import { answersGiven, kindOfDecision, situationOf } from "../session/situation.ts";
import type { Assessment } from "./assessment.ts";
import { doorReaders, UNCHANGED } from "./door-reader.ts";
import { askedAfter, type OtherReplies, otherReplies, type Replies, type Results } from "./other-replies.ts";
import { rightsShown } from "./rights-shown.ts";
import type { Undecided } from "./undecided.ts";
import { useAssessed } from "./use-assessed.ts";

export interface Reading extends Results, OtherReplies {
  /** The last reading of answers that can all be true. */
  readonly assessment: Assessment;
  /** The undecided rights in their order, made when they are read. */
  readonly undecided: () => Undecided;
  /** Why the last answers could not be read together. */
  readonly faults: readonly SituationFault[];
  /** The question that decides fastest; null when no answer can change anything. */
  readonly next: string | null;
}

export function useReading(law: LoadedLaw, session: Session, today: string): Reading {
  const { model, presentation } = law;
  const { entrance, replies, invented } = session;
  const shownFirst = invented?.item;
  const shown = useMemo(
    () => rightsShown(model, presentation, shownFirst),
    [model, presentation, shownFirst],
  );
  const every = useMemo(() => shown.map(({ unit }) => unit), [shown]);
  const readerFor = useMemo(
    () => doorReaders({ model, presentation, shown, entrance, shownFirst }),
    [model, presentation, shown, entrance, shownFirst],
  );
  const readerOf = useCallback((given: Replies) => readerFor(kindOfDecision(given)), [readerFor]);
  const { groupsOf, changedBetween, undecidedOf, nextOf } = readerOf(replies);

  // Only what the engine reads makes it work again: typing a draft does not.
  const knownOf = useCallback(
    (given: Replies): Situation => ({ ...situationOf(given), ...readingsOf(invented) }),
    [invented],
  );
  const known = JSON.stringify(knownOf(replies));
  const { assessment, faults, before } = useAssessed({ model, units: every, known, on: today });
  const groups = groupsOf(assessment);
  // What the entrance itself changed is not news: nobody has answered yet.
  const answered = answersGiven(replies) > 0;
  const changed = useMemo(
    () => (before === null || !answered ? UNCHANGED : changedBetween(before, assessment)),
    [changedBetween, before, assessment, answered],
  );
  const next = nextOf(askedAfter(assessment, replies));
  const undecided = useCallback(() => undecidedOf(assessment), [undecidedOf, assessment]);

  const others = useMemo(
    () =>
      otherReplies({ model, units: every, on: today, before: assessment, known, changed, knownOf, readerOf }),
    [model, every, today, assessment, known, changed, knownOf, readerOf],
  );
  return useMemo(
    () => ({ assessment, faults, groups, undecided, ...changed, next, ...others }),
    [assessment, faults, groups, undecided, changed, next, others],
  );
}

/** A worked case takes sides in a debate of law; a person is never asked to. */
const readingsOf = (invented: Session["invented"]) =>
  invented === null ? {} : { readings: invented.readings };
