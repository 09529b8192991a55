// SPDX-License-Identifier: AGPL-3.0-or-later
/** What replies that are not given, or not yet, would make of the reading at hand. */
import type { Situation, SituationFault } from "@sauf-conduit/rights";
import type { Session } from "../session/session.ts";
import { answersGiven, settledFacts } from "../session/situation.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { type AskedAfter, type Changed, type DoorReader, UNCHANGED } from "./door-reader.ts";
import { type Following, foresee } from "./foresee.ts";
import { keepForeseen } from "./kept-readings.ts";
import type { Change, Groups } from "./rights-shown.ts";

export type Replies = Session["replies"];

/** What one sees of a reading at a glance, and what the last answer changed. */
export interface Results extends Changed {
  readonly groups: Groups;
}

export interface Supposition {
  readonly faults: readonly SituationFault[];
  readonly changes: readonly Change[];
}

export interface OtherReplies {
  /** What other replies would change, of which nothing is kept. */
  readonly suppose: (replies: Replies) => Supposition;
  /** The results of replies about to be given: they are kept until they are. Null: they cannot all be true. */
  readonly resultsOf: (replies: Replies) => Results | null;
  /** Reads at rest what these replies would give, the likeliest first, for when they are given. Gives what stops it. */
  readonly foresee: (replies: readonly Replies[]) => () => void;
}

/** The reading at hand. */
interface Standing extends Following {
  readonly before: Assessment;
  /** What it read, as JSON. */
  readonly known: string;
  readonly changed: Changed;
  readonly knownOf: (replies: Replies) => Situation;
  readonly readerOf: (replies: Replies) => DoorReader;
}

export function otherReplies({ known, changed, knownOf, readerOf, ...following }: Standing): OtherReplies {
  const { before } = following;
  return {
    suppose(replies) {
      const read = assess({ ...following, situation: knownOf(replies) });
      if (!read.ok) return { faults: read.faults, changes: [] };
      return { faults: [], changes: readerOf(replies).changedBetween(before, read.assessment).changes };
    },
    resultsOf(replies) {
      const asked = { ...following, situation: knownOf(replies) };
      const reader = readerOf(replies);
      // Nothing new is known: what the last answer changed is still the news.
      if (JSON.stringify(asked.situation) === known) return { groups: reader.groupsOf(before), ...changed };
      const read = assess(asked);
      keepForeseen(asked, read);
      if (!read.ok) return null;
      const news = answersGiven(replies) > 0 ? reader.changedBetween(before, read.assessment) : UNCHANGED;
      return { groups: reader.groupsOf(read.assessment), ...news };
    },
    foresee: (expected) =>
      foresee(
        following,
        expected.map((replies) => ({
          situation: knownOf(replies),
          shown: (made) => readerOf(replies).changedBetween(before, made),
          followed: (made) => readerOf(replies).nextOf(askedAfter(made, replies)),
        })),
      ),
  };
}

/** What the question that follows is chosen after. */
export function askedAfter(assessment: Assessment, replies: Replies): AskedAfter {
  const settled = settledFacts(replies);
  // All that is settled was supposed by the entrance.
  return { assessment, settled, first: settled.every((name) => replies[name]?.presumed === true) };
}
