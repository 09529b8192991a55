// SPDX-License-Identifier: AGPL-3.0-or-later
/** The literal day of bounds and milestones, under each combination of answers to the open readings. */
import { baseOf, foldDate, fromBase, isDateExpression } from "../../syntax/fold-date.ts";
import type { Bound, Milestone, Reading, Value } from "../../syntax/index.ts";
import { visitValue } from "../../syntax/visit.ts";
import { eveOf } from "../text/literals.ts";

/** One answer for each reading in play. */
export type Assignment = ReadonlyMap<string, string>;

/** Beyond, bounds are left to the back end: no law is expected to hang on seven debates at once. */
const MOST_ASSIGNMENTS = 64;

export interface MilestoneDays {
  /** The combinations to look at for these bounds; undefined when there are too many. */
  assignments(bounds: readonly Bound[]): readonly Assignment[] | undefined;
  /** The day of a bound, or undefined when it cannot be known here. */
  dayOf(bound: Bound, assignment: Assignment): string | undefined;
}

/** Reads the days of the milestones of a law. */
export function milestoneDays(
  milestones: ReadonlyMap<string, Milestone>,
  readings: ReadonlyMap<string, Reading>,
): MilestoneDays {
  const answersOf = (name: string): readonly string[] => {
    const reading = readings.get(name);
    if (reading?.settled !== undefined && reading.settled.from === undefined) return [reading.settled.answer];
    return reading?.answers.map((answer) => answer.name) ?? [];
  };
  return {
    assignments: (bounds) => {
      const names = bounds.flatMap((bound) => (bound.kind === "milestone" ? [bound.name] : []));
      return combine([...readingsOf(names, milestones)].map((name) => [name, answersOf(name)]));
    },
    dayOf: (bound, assignment) => {
      if (bound.kind === "day") return bound.day;
      const day = evaluate({ kind: "milestone", name: bound.name }, assignment, milestones, 0);
      return day === undefined || !bound.dayBefore ? day : eveOf(day);
    },
  };
}

function readingsOf(
  names: readonly string[],
  milestones: ReadonlyMap<string, Milestone>,
): ReadonlySet<string> {
  const [readings, seen, left] = [new Set<string>(), new Set<string>(), [...names]];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const milestone = milestones.get(name);
    if (seen.has(name) || milestone === undefined) continue;
    seen.add(name);
    visitValue(milestone.date, {
      value: (value) => {
        if (value.kind === "reading") readings.add(value.reading);
        if (value.kind === "milestone") left.push(value.name);
      },
    });
  }
  return readings;
}

function combine(
  choices: readonly (readonly [string, readonly string[]])[],
): readonly Assignment[] | undefined {
  let all: Assignment[] = [new Map()];
  for (const [name, answers] of choices) {
    all = all.flatMap((one) => answers.map((answer) => new Map(one).set(name, answer)));
    if (all.length > MOST_ASSIGNMENTS) return undefined;
  }
  return all;
}

function evaluate(
  value: Value,
  assignment: Assignment,
  milestones: ReadonlyMap<string, Milestone>,
  depth: number,
): string | undefined {
  const again = (part: Value | undefined): string | undefined =>
    depth > 20 || part === undefined ? undefined : evaluate(part, assignment, milestones, depth + 1);
  if (value.kind === "day") return value.day;
  if (value.kind === "reading") return again(value.answers[assignment.get(value.reading) ?? ""]);
  if (value.kind === "milestone") return again(milestones.get(value.name)?.date);
  if (!isDateExpression(value)) return undefined; // hangs on facts: only the engine can tell
  const day = again(baseOf(value));
  const folded = day === undefined ? value : foldDate(fromBase(value, { kind: "day", day }));
  return folded.kind === "day" ? folded.day : undefined;
}
