// SPDX-License-Identifier: AGPL-3.0-or-later
/** From the person's replies to what the views show: answers, groups, what has just changed, what to ask next. */
import type { Determination, Model, SituationFault } from "@sauf-conduit/rights";
import { useDeferredValue, useMemo } from "react";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { type EntranceId, focusOf } from "../session/entrances.ts";
import type { Session } from "../session/session.ts";
import { answersGiven, settledFacts, situationOf } from "../session/situation.ts";
import { type Assessment, nextQuestion, questionsLeft } from "./assess.ts";
import { isClosedToAll } from "./closed-to-all.ts";
import {
  changesBetween,
  type Groups,
  groupRights,
  type Placed,
  placed,
  type RightAnswer,
  rightsShown,
  type ShownRight,
  unitsOf,
  urgentUnits,
} from "./rights-shown.ts";
import { limitState } from "./running-limits.ts";
import { useAssessed } from "./use-assessed.ts";

export interface Reading {
  /** The last reading of answers that can all be true. */
  readonly assessment: Assessment;
  /** Why the last answers could not be read together. */
  readonly faults: readonly SituationFault[];
  readonly groups: Groups;
  /** Rights whose shown value the last answer changed. */
  readonly changes: readonly RightAnswer[];
  /** The question that decides fastest; null when no answer can change anything. */
  readonly next: string | null;
  /** How many questions may still change something. */
  readonly left: number;
  /** `next` and `left` are still those of the answer before: they follow as soon as the results are shown. */
  readonly settling: boolean;
}

export function useReading(law: LoadedLaw, session: Session, today: string): Reading {
  const { model, presentation } = law;
  const entrance = session.entrance ?? "all";
  const shown = useMemo(() => rightsShown(model.units, model.goals, presentation), [model, presentation]);
  const units = useMemo(() => unitsOf(entrance, shown), [entrance, shown]);
  const urgent = useMemo(() => urgentUnits(entrance, shown), [entrance, shown]);

  // Only what the engine reads makes it work again: typing a draft does not.
  const known = JSON.stringify(situationOf(session.replies));
  const every = useMemo(() => shown.map(({ unit }) => unit), [shown]);
  const { assessment, faults, before } = useAssessed({ model, units: every, known, on: today });
  const groupsOf = useMemo(() => groupsReader(model, shown, entrance), [model, shown, entrance]);
  const groups = groupsOf(assessment);
  // What the entrance itself changed is not news: nobody has answered yet.
  const answered = answersGiven(session.replies) > 0;
  const changes = useMemo(
    () => (before === null || !answered ? [] : changesBetween(groupsOf(before), groups)),
    [groupsOf, before, groups, answered],
  );

  // The question is chosen once the results are shown.
  const settled = JSON.stringify(settledFacts(session.replies));
  const first = settledFacts(session.replies).every((name) => session.replies[name]?.presumed === true);
  const asking = useMemo(() => ({ assessment, settled, first }), [assessment, settled, first]);
  const later = useDeferredValue(asking);
  const { next, left } = useMemo(() => {
    const { encoded } = later.assessment;
    const about = { presentation, units, settled: JSON.parse(later.settled) as string[] };
    const next = nextQuestion({ ...about, model, encoded, urgent, focus: focusOf(entrance) }, later.first);
    // A question about a day decides no right, and is still one to answer.
    return { next, left: Math.max(next === null ? 0 : 1, questionsLeft(later.assessment, about)) };
  }, [model, presentation, units, urgent, entrance, later]);
  const settling = later !== asking;
  return useMemo(
    () => ({ assessment, faults, groups, changes, next, left, settling }),
    [assessment, faults, groups, changes, next, left, settling],
  );
}

/** Groups of an assessment, made once for each; a right whose answer is the same object stands where it stood. */
function groupsReader(model: Model, shown: readonly ShownRight[], entrance: EntranceId) {
  const known = new WeakMap<Assessment, Groups>();
  const places = new WeakMap<Determination, Placed>();
  return (assessment: Assessment): Groups => {
    const { encoded, answers } = assessment;
    const told = {
      limitOf: (right: ShownRight) => limitState(model, encoded, right.item),
      closedToAll: (right: ShownRight) => isClosedToAll(model, encoded, right.unit),
    };
    const place = (right: ShownRight, answer: Determination): Placed => {
      const made = places.get(answer) ?? placed(right, answer, entrance, told);
      places.set(answer, made);
      return made;
    };
    const groups = known.get(assessment) ?? groupRights(shown, answers, place);
    known.set(assessment, groups);
    return groups;
  };
}
