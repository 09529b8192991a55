// SPDX-License-Identifier: AGPL-3.0-or-later
/** From the person's replies to what the views show: answers, groups, what has just changed, what to ask next. */
import type { Determination, Model, SituationFault } from "@sauf-conduit/rights";
import { useMemo } from "react";
import type { LoadedLaw } from "../law/load.ts";
import { type Door, doorOf } from "../session/entrances.ts";
import type { Session } from "../session/session.ts";
import { answersGiven, kindOfDecision, settledFacts, situationOf } from "../session/situation.ts";
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
}

export function useReading(law: LoadedLaw, session: Session, today: string): Reading {
  const { model, presentation } = law;
  const kind = kindOfDecision(session.replies);
  const door = useMemo(() => doorOf(session.entrance ?? "all", kind), [session.entrance, kind]);
  const shown = useMemo(() => rightsShown(model.units, model.goals, presentation), [model, presentation]);
  const units = useMemo(() => unitsOf(door, shown), [door, shown]);

  // Only what the engine reads makes it work again: typing a draft does not.
  const known = JSON.stringify(situationOf(session.replies));
  const every = useMemo(() => shown.map(({ unit }) => unit), [shown]);
  const { assessment, faults, before } = useAssessed({ model, units: every, known, on: today });
  const groupsOf = useMemo(() => groupsReader(model, shown, door), [model, shown, door]);
  const groups = groupsOf(assessment);
  // What the entrance itself changed is not news: nobody has answered yet.
  const answered = answersGiven(session.replies) > 0;
  const changes = useMemo(
    () => (before === null || !answered ? [] : changesBetween(groupsOf(before), groups)),
    [groupsOf, before, groups, answered],
  );

  const settled = JSON.stringify(settledFacts(session.replies));
  const { encoded, answers } = assessment;
  const first = settledFacts(session.replies).every((name) => session.replies[name]?.presumed === true);
  const next = useMemo(
    () =>
      nextQuestion(
        {
          ...{ model, presentation, encoded, units },
          ...{ door, answers, settled: JSON.parse(settled) as string[] },
        },
        first,
      ),
    [model, presentation, encoded, answers, units, door, settled, first],
  );
  const left = useMemo(() => {
    const asking = { presentation, units, settled: JSON.parse(settled) as string[] };
    return questionsLeft(assessment, asking);
  }, [presentation, assessment, units, settled]);
  // A question about a day decides no right, and is still one to answer.
  const atLeast = next === null ? 0 : 1;
  const leftToAsk = Math.max(atLeast, left);
  return useMemo(
    () => ({ assessment, faults, groups, changes, next, left: leftToAsk }),
    [assessment, faults, groups, changes, next, leftToAsk],
  );
}

/** Groups of an assessment, made once for each; a right whose answer is the same object stands where it stood. */
function groupsReader(model: Model, shown: readonly ShownRight[], door: Door) {
  const known = new WeakMap<Assessment, Groups>();
  const places = new WeakMap<Determination, Placed>();
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
    const groups = known.get(assessment) ?? groupRights(shown, answers, place);
    known.set(assessment, groups);
    return groups;
  };
}
