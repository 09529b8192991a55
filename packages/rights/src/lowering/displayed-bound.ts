// SPDX-License-Identifier: AGPL-3.0-or-later
/** The day printed for a version's bound. A debated milestone prints the earliest of its days (first day, last day alike). */

import { foldDate } from "../syntax/fold-date.ts";
import type { Bound, Law, Value } from "../syntax/index.ts";

export function displayedBound(law: Law, bound: Bound): string {
  if (bound.kind === "day") return bound.day;
  const days = milestoneDays(law.milestones.get(bound.name)?.date);
  const first = [...days].sort()[0] ?? "";
  if (!bound.dayBefore) return first;
  const folded = foldDate({ kind: "day-before", of: { kind: "day", day: first } });
  return folded.kind === "day" ? folded.day : first;
}

/** The days that a milestone may be: one for each answer of a debate, none while it is not known. */
export function milestoneDays(v: Value | undefined): string[] {
  if (!v) return [];
  if (v.kind === "day") return [v.day];
  if (v.kind === "reading") return Object.values(v.answers).flatMap(milestoneDays);
  return [];
}
