// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The second search. Tests are taken as independent first, but two of them may rest on one unknown fact (a date
 * compared twice, a choice inside an amount). Then each value still possible must be shown in a situation that can
 * exist (`worlds/`); a value that no situation gives is dropped.
 */

import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import type { Knowledge, KnownValue } from "../situation/knowledge.ts";
import { isOpenName, READING_PREFIX, supportOf, undecidedVariables } from "../situation/openness.ts";
import {
  type Exactness,
  exactValues,
  isSettled,
  NO,
  NOT_APPLICABLE,
  type ValueSet,
  YES,
} from "./evaluate.ts";
import { tiesOf } from "./worlds/ties.ts";
import { ValueSearch } from "./worlds/value-search.ts";

/** A way that takes more to be proven is not shown. */
const EFFORT_FOR_ARGUMENT = 400;

export interface Answered {
  readonly values: ValueSet;
  readonly exact: boolean;
  /** Facts and readings (`lecture:…`) over which a split settled the answer. */
  readonly whatever: readonly string[];
}

/** The set of values of a unit, as exact as both searches can make it. */
export function answerOf(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Answered {
  const first = exactValues(law, unit, encoded);
  if (isSettled(first.values)) return settled(law, unit, encoded, first);
  const ties = tiesOf(law, unit, encoded);
  if (ties.groups.size === 0 && first.complete) return { values: first.values, exact: true, whatever: [] };
  const search = new ValueSearch({ law, unit, encoded, ties });
  let [seen, unsure]: [ValueSet, ValueSet] = [0, 0];
  for (const value of valuesIn(first.values)) {
    const given = search.gives(value);
    if (given === "yes") seen |= value;
    else if (given === "perhaps") unsure |= value;
  }
  const values = seen | unsure || first.values;
  return {
    values,
    exact: isSettled(values) || unsure === 0,
    whatever: isSettled(values) ? [...ties.names] : [],
  };
}

/** Whether `answerOf` would leave several values: it is enough to see two. */
export function isStillUnknown(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): boolean {
  const { values } = exactValues(law, unit, encoded);
  if (isSettled(values)) return false;
  const ties = tiesOf(law, unit, encoded);
  if (ties.groups.size === 0) return true;
  const search = new ValueSearch({ law, unit, encoded, ties });
  let possible: ValueSet = 0;
  for (const value of valuesIn(values)) {
    if (search.gives(value) !== "no") possible |= value;
    if (!isSettled(possible)) return true;
  }
  return possible === 0;
}

/** A situation narrowed for the sake of argument, and the variables that were. */
export interface Argument {
  readonly encoded: EncodedLaw;
  readonly supposed: Iterable<number>;
}

/** What is supposed may come true, and the unit may then give yes (`may`), or gives it whatever else is unknown (`surely`). */
export function givesYes(
  law: LoadedLaw,
  unit: LoadedUnit,
  { encoded, supposed }: Argument,
  how: "may" | "surely",
): boolean {
  const { values } = exactValues(law, unit, encoded);
  if ((values & YES) === 0) return false;
  const ties = tiesOf(law, unit, encoded, supposed);
  const others = how === "surely" ? valuesIn(values & ~YES) : [];
  if (ties.groups.size === 0) return others.length === 0;
  const search = new ValueSearch({ law, unit, encoded, ties }, EFFORT_FOR_ARGUMENT);
  return others.every((one) => search.gives(one) === "no") && search.gives(YES) !== "no";
}

function valuesIn(values: ValueSet): ValueSet[] {
  return [YES, NO, NOT_APPLICABLE].filter((value) => (values & value) !== 0);
}

function settled(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, first: Exactness): Answered {
  if (first.settledOver.length === 0) return { values: first.values, exact: true, whatever: [] };
  // Only what the undecided part of the formula reads: the rest is masked by what is known.
  const read = undecidedVariables(law, encoded, unit);
  const over = first.settledOver.filter((v) => read.has(v));
  const names = new Set(
    over.flatMap((v) => supportOf(law, v)).filter((name) => isOpenName(law, encoded, name)),
  );
  return { values: first.values, exact: true, whatever: [...names] };
}

export function withAnswer(knowledge: Knowledge, name: string, answer: KnownValue | string): Knowledge {
  if (typeof answer === "string") {
    const readings = new Map(knowledge.readings);
    readings.set(name.slice(READING_PREFIX.length), new Set([answer]));
    return { ...knowledge, readings };
  }
  const answers = new Map(knowledge.answers);
  answers.set(name, answer);
  return { ...knowledge, answers };
}
