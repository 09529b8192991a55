// SPDX-License-Identifier: AGPL-3.0-or-later
/** From the person's replies to what the views show: answers, groups, what has just changed, what to ask next. */
import type { Determination, Model, SituationFault } from "@sauf-conduit/rights";
import { useCallback, useDeferredValue, useMemo } from "react";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { type Door, doorOf } from "../session/entrances.ts";
import type { Session } from "../session/session.ts";
import { answersGiven, kindOfDecision, settledFacts, situationOf } from "../session/situation.ts";
import { type Asking, type Assessment, assess, nextQuestion } from "./assess.ts";
import { isClosedToAll } from "./closed-to-all.ts";
import { foresee } from "./foresee.ts";
import {
  type Change,
  changesBetween,
  type Groups,
  groupRights,
  inOrder,
  type Placed,
  placed,
  rightsShown,
  type ShownRight,
  unitsOf,
} from "./rights-shown.ts";
import { lastDay, limitState } from "./running-limits.ts";
import { useAssessed } from "./use-assessed.ts";

export interface Reading {
  /** The last reading of answers that can all be true. */
  readonly assessment: Assessment;
  /** Why the last answers could not be read together. */
  readonly faults: readonly SituationFault[];
  readonly groups: Groups;
  /** Rights whose shown value the last answer changed. */
  readonly changes: readonly Change[];
  /** The question that decides fastest; null when no answer can change anything. */
  readonly next: string | null;
  /** `next` is still that of the answer before: it follows as soon as the results are shown. */
  readonly settling: boolean;
  /** What other replies would change, of which nothing is kept. */
  readonly suppose: (replies: Session["replies"]) => Supposition;
  /** Reads at rest what these replies would give, the likeliest first, for when they are given. Gives what stops it. */
  readonly foresee: (replies: readonly Session["replies"][]) => () => void;
}

export interface Supposition {
  readonly faults: readonly SituationFault[];
  readonly changes: readonly Change[];
}

export function useReading(law: LoadedLaw, session: Session, today: string): Reading {
  const { model, presentation } = law;
  const kind = kindOfDecision(session.replies);
  const shownFirst = session.invented?.item;
  const door = useMemo(() => {
    const chosen = doorOf(session.entrance ?? "all", kind);
    return shownFirst === undefined ? chosen : { ...chosen, first: [shownFirst, ...chosen.first] };
  }, [session.entrance, kind, shownFirst]);
  const shown = useMemo(() => rightsShown(model.units, model.goals, presentation), [model, presentation]);
  const units = useMemo(() => unitsOf(door, shown), [door, shown]);

  // Only what the engine reads makes it work again: typing a draft does not.
  const known = JSON.stringify({ ...situationOf(session.replies), ...readingsOf(session) });
  const every = useMemo(() => shown.map(({ unit }) => unit), [shown]);
  const { assessment, faults, before } = useAssessed({ model, units: every, known, on: today });
  const groupsOf = useMemo(() => groupsReader(model, inOrder(shown, door), door), [model, shown, door]);
  const groups = groupsOf(assessment);
  // What the entrance itself changed is not news: nobody has answered yet.
  const answered = answersGiven(session.replies) > 0;
  const changes = useMemo(
    () => (before === null || !answered ? [] : changesBetween(groupsOf(before), groups)),
    [groupsOf, before, groups, answered],
  );

  // The question is chosen once the results are shown.
  const settled = JSON.stringify(settledFacts(session.replies));
  const first = nothingAsked(session.replies);
  const asking = useMemo<AskedAfter>(() => ({ assessment, settled, first }), [assessment, settled, first]);
  const later = useDeferredValue(asking);
  const nextOf = useMemo(
    () => nextReader({ model, presentation, units, door }),
    [model, presentation, units, door],
  );
  const next = nextOf(later);
  const settling = later !== asking;
  const { invented } = session;
  const suppose = useCallback(
    (replies: Session["replies"]): Supposition => {
      const situation = { ...situationOf(replies), ...readingsOf({ invented }) };
      const read = assess({ model, units: every, situation, on: today, before: assessment });
      if (!read.ok) return { faults: read.faults, changes: [] };
      return { faults: [], changes: changesBetween(groups, groupsOf(read.assessment)) };
    },
    [invented, model, every, today, assessment, groups, groupsOf],
  );
  const foreseeing = useCallback(
    (expected: readonly Session["replies"][]) =>
      foresee(
        { model, units: every, on: today, before: assessment },
        expected.map((replies) => ({
          situation: { ...situationOf(replies), ...readingsOf({ invented }) },
          shown: groupsOf,
          followed: (made) => {
            const settled = JSON.stringify(settledFacts(replies));
            nextOf({ assessment: made, settled, first: nothingAsked(replies) });
          },
        })),
      ),
    [invented, model, every, today, assessment, groupsOf, nextOf],
  );
  return useMemo(
    () => ({ assessment, faults, groups, changes, next, settling, suppose, foresee: foreseeing }),
    [assessment, faults, groups, changes, next, settling, suppose, foreseeing],
  );
}

/** All that is settled was supposed by the entrance. */
const nothingAsked = (replies: Session["replies"]): boolean =>
  settledFacts(replies).every((name) => replies[name]?.presumed === true);

/** After which reading a question is chosen, and what is not asked again: names as JSON. */
interface AskedAfter {
  readonly assessment: Assessment;
  readonly settled: string;
  readonly first: boolean;
}

/** The next question, chosen once for each reading and what is settled in it. */
function nextReader(asking: Pick<Asking, "model" | "presentation" | "units" | "door">) {
  const known = new WeakMap<Assessment, Map<string, string | null>>();
  return ({ assessment, settled, first }: AskedAfter): string | null => {
    const chosen = known.get(assessment) ?? new Map<string, string | null>();
    known.set(assessment, chosen);
    const key = `${first} ${settled}`;
    const before = chosen.get(key);
    if (before !== undefined) return before;
    const next = nextQuestion({ ...asking, ...assessment, settled: JSON.parse(settled) as string[] }, first);
    chosen.set(key, next);
    return next;
  };
}

/** A worked case takes sides in a debate of law; a person is never asked to. */
const readingsOf = ({ invented }: Pick<Session, "invented">) =>
  invented === null ? {} : { readings: invented.readings };

/** Groups of an assessment, made once for each; a right whose answer is the same object stands where it stood. */
function groupsReader(model: Model, shown: readonly ShownRight[], door: Door) {
  const known = new WeakMap<Assessment, Groups>();
  const places = new WeakMap<Determination, Placed>();
  const byDay = (groups: Groups, encoded: Assessment["encoded"]): Groups => {
    const days = new Map(groups.limits.map((right) => [right, lastDay(model, encoded, right.item)]));
    const limits = groups.limits.toSorted((a, b) => (days.get(a) ?? "").localeCompare(days.get(b) ?? ""));
    return { ...groups, limits };
  };
  return (assessment: Assessment): Groups => {
    const { encoded, answers } = assessment;
    const told = {
      limitOf: (right: ShownRight) => limitState(model, encoded, right.item),
      closedToAll: (right: ShownRight) => isClosedToAll(model, encoded, right.unit),
    };
    const place = (right: ShownRight, answer: Determination): Placed => {
      const made = places.get(answer) ?? placed(right, answer, door, told);
      places.set(answer, made);
      return made;
    };
    const groups = known.get(assessment) ?? byDay(groupRights(shown, answers, place), encoded);
    known.set(assessment, groups);
    return groups;
  };
}
