// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an entrance makes of a reading: the groups of rights shown, and the question asked next. */
import type { Determination, Model } from "@sauf-conduit/rights";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { type Door, doorOf, type EntranceId, EVERYTHING } from "../session/entrances.ts";
import { nextQuestion } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { isClosedToAll } from "./closed-to-all.ts";
import { newsOf } from "./news.ts";
import {
  type Change,
  changesBetween,
  type Groups,
  groupRights,
  inOrder,
  type Placed,
  placed,
  type ShownRight,
  unitsOf,
} from "./rights-shown.ts";
import { lastDay, limitState } from "./running-limits.ts";
import { type Undecided, undecidedOf } from "./undecided.ts";

/** After which reading a question is chosen. */
export interface AskedAfter {
  readonly assessment: Assessment;
  /** Facts not to ask again. */
  readonly settled: readonly string[];
  /** Nothing has been asked yet. */
  readonly first: boolean;
}

/** What one reading changes of another. */
export interface Changed {
  /** Rights whose shown value differs. */
  readonly changes: readonly Change[];
  /** Those told aloud. */
  readonly news: readonly Change[];
}

export const UNCHANGED: Changed = { changes: [], news: [] };

/** Each is worked out once for each reading. */
export interface DoorReader {
  readonly changedBetween: (before: Assessment, after: Assessment) => Changed;
  readonly groupsOf: (assessment: Assessment) => Groups;
  /** The undecided of the groups, in the order that the answers give: only for who reads the list. */
  readonly undecidedOf: (assessment: Assessment) => Undecided;
  readonly nextOf: (after: AskedAfter) => string | null;
}

interface Behind extends Pick<LoadedLaw, "model" | "presentation"> {
  readonly shown: readonly ShownRight[];
  readonly entrance: EntranceId | null;
  /** The unit that a worked case speaks of. */
  readonly shownFirst: string | undefined;
}

/** The reader of an entrance by the kind of decision that the person received, since its door depends on it. */
export function doorReaders(behind: Behind): (kind: string | null) => DoorReader {
  const made = new Map<string | null, DoorReader>();
  return (kind) => {
    const reader = made.get(kind) ?? doorReader(behind, doorFor(behind, kind));
    made.set(kind, reader);
    return reader;
  };
}

function doorFor({ entrance, shownFirst }: Behind, kind: string | null): Door {
  const chosen = doorOf(entrance ?? EVERYTHING, kind);
  return shownFirst === undefined ? chosen : { ...chosen, first: [shownFirst, ...chosen.first] };
}

function doorReader({ model, presentation, shown }: Behind, door: Door): DoorReader {
  const units = unitsOf(door, shown);
  const groupsOf = groupsReader(model, inOrder(shown, door), door);
  return {
    groupsOf,
    changedBetween: changedReader((before, after) => {
      const changes = changesBetween(groupsOf(before), groupsOf(after));
      const telling = { door, presentation, before: before.encoded, after: after.encoded };
      return { changes, news: newsOf(changes, telling) };
    }),
    undecidedOf: onceEach((assessment) =>
      undecidedOf(groupsOf(assessment).unknown, { model, presentation, door, encoded: assessment.encoded }),
    ),
    nextOf: nextReader(({ assessment, settled, first }) =>
      nextQuestion({ model, presentation, units, door, ...assessment, settled }, first),
    ),
  };
}

/** Foreseen, then shown at once, then drawn with what follows: the same two readings are compared once. */
function changedReader(compare: DoorReader["changedBetween"]): DoorReader["changedBetween"] {
  const known = new WeakMap<Assessment, WeakMap<Assessment, Changed>>();
  return (before, after) => {
    const others = known.get(before) ?? new WeakMap<Assessment, Changed>();
    known.set(before, others);
    const changed = others.get(after) ?? compare(before, after);
    others.set(after, changed);
    return changed;
  };
}

function onceEach<T>(read: (assessment: Assessment) => T): (assessment: Assessment) => T {
  const known = new WeakMap<Assessment, T>();
  return (assessment) => {
    const made = known.get(assessment) ?? read(assessment);
    known.set(assessment, made);
    return made;
  };
}

/** The next question, chosen once for each reading and what is settled in it. */
function nextReader(choose: (after: AskedAfter) => string | null): DoorReader["nextOf"] {
  const known = new WeakMap<Assessment, Map<string, string | null>>();
  return (after) => {
    const { assessment, settled, first } = after;
    const chosen = known.get(assessment) ?? new Map<string, string | null>();
    known.set(assessment, chosen);
    const key = JSON.stringify([first, settled]);
    const before = chosen.get(key);
    if (before !== undefined) return before;
    const next = choose(after);
    chosen.set(key, next);
    return next;
  };
}

/** Groups of an assessment, made once for each; a right whose answer is the same object stands where it stood. */
function groupsReader(model: Model, shown: readonly ShownRight[], door: Door): DoorReader["groupsOf"] {
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
      on: encoded.on,
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
