// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The days of a version's bound. Where one day must stand for it (what sorts, what an address says), a debated milestone
 * gives the earliest of its days, first day and last day alike; who reads is shown all of them.
 */

import { foldDate } from "../syntax/fold-date.ts";
import type { Bound, Law, Value } from "../syntax/index.ts";

export function displayedBound(law: Law, bound: Bound): string {
  if (bound.kind === "day") return bound.day;
  const days = milestoneDays(law.milestones.get(bound.name)?.date);
  const first = [...days].sort()[0] ?? "";
  return shifted(bound, first);
}

export interface DebatedDay {
  readonly reading: string;
  /** The day that each answer gives. */
  readonly days: Readonly<Record<string, string>>;
}

/** Null where nobody debates the day. */
export function debatedBound(law: Law, bound: Bound): DebatedDay | null {
  if (bound.kind === "day") return null;
  const date = law.milestones.get(bound.name)?.date;
  if (date?.kind !== "reading") return null;
  const days = Object.entries(date.answers).flatMap(([answer, value]) =>
    milestoneDays(value).map((day) => [answer, shifted(bound, day)]),
  );
  return { reading: date.reading, days: Object.fromEntries(days) };
}

function shifted(bound: Exclude<Bound, { kind: "day" }>, day: string): string {
  if (!bound.dayBefore) return day;
  const folded = foldDate({ kind: "day-before", of: { kind: "day", day } });
  return folded.kind === "day" ? folded.day : day;
}

/** The days that a milestone may be: one for each answer of a debate, none while it is not known. */
export function milestoneDays(v: Value | undefined): string[] {
  if (!v) return [];
  if (v.kind === "day") return [v.day];
  if (v.kind === "reading") return Object.values(v.answers).flatMap(milestoneDays);
  return [];
}
