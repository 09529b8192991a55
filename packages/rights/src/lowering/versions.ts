// SPDX-License-Identifier: AGPL-3.0-or-later
/** When a version is in force, as a condition: its period holds the first selecting date that exists. */
import type { Bound, Condition, Value } from "../syntax/index.ts";

export function boundValue(bound: Bound): Value {
  if (bound.kind === "day") return { kind: "day", day: bound.day };
  const milestone: Value = { kind: "milestone", name: bound.name };
  return bound.dayBefore ? { kind: "day-before", of: milestone } : milestone;
}

function selectingDate(selectedBy: readonly string[]): Value {
  const names = selectedBy.length > 0 ? selectedBy : ["date de l'examen"];
  return { kind: "first-existing", of: names.map((name) => ({ kind: "fact", name })) };
}

export function inForce(
  selectedBy: readonly string[],
  period: { readonly from?: Bound; readonly to?: Bound },
): Condition {
  const tests = [
    ...(period.from ? [{ op: "from" as const, than: boundValue(period.from) }] : []),
    ...(period.to ? [{ op: "until" as const, than: boundValue(period.to) }] : []),
  ];
  if (tests.length === 0) return { kind: "exists", value: selectingDate(selectedBy) };
  return { kind: "compare-date", value: selectingDate(selectedBy), tests };
}
