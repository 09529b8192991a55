// SPDX-License-Identifier: AGPL-3.0-or-later
/** Comparisons of ranges: whether the test may hold and whether it may fail. */
import { addDuration, type Duration, daysOf } from "@sauf-conduit/calendar";
import type { Comparison, DateComparison } from "../../syntax/index.ts";
import {
  type DateRange,
  type DurationRange,
  dayAt,
  FAILS,
  type NumberRange,
  OPEN,
  range,
  type Tri,
  tri,
} from "./ranges.ts";

/** Dates compare by whole days. A date that did not happen compares to nothing: the test fails. */
export function compareDates(a: DateRange, op: DateComparison, b: DateRange): Tri {
  let holds = false;
  let fails = a.none || b.none;
  if (a.some && b.some) {
    const [a1, a2, b1, b2] = [dayAt(a.lo), dayAt(a.hi), dayAt(b.lo), dayAt(b.hi)];
    const [can, cannot] = dateTest(op, a1, a2, b1, b2);
    holds = can;
    fails = fails || cannot;
  }
  return tri(holds, fails);
}

function dateTest(op: DateComparison, a1: number, a2: number, b1: number, b2: number): [boolean, boolean] {
  switch (op) {
    case "from":
      return [a2 >= b1, a1 < b2];
    case "until":
      return [a1 <= b2, a2 > b1];
    case "after":
      return [a2 > b1, a1 <= b2];
    case "before":
      return [a1 < b2, a2 >= b1];
  }
}

export function compareNumbers(a: NumberRange, op: Comparison, b: NumberRange): Tri {
  // a ≥ b is possible unless every a is under every b; an excluded bound cannot be reached.
  const touchHigh = a.hi === b.lo && (a.hiOpen || b.loOpen);
  const touchLow = a.lo === b.hi && (a.loOpen || b.hiOpen);
  switch (op) {
    case "at-least":
      return tri(a.hi >= b.lo && !touchHigh, a.lo < b.hi);
    case "more-than":
      return tri(a.hi > b.lo, a.lo <= b.hi && !touchLow);
    case "at-most":
      return tri(a.lo <= b.hi && !touchLow, a.hi > b.lo);
    case "less-than":
      return tri(a.lo < b.hi, a.hi >= b.lo && !touchHigh);
  }
}

/** A length of time against a constant one; between two dates it is compared from date to date, never by counting days. */
export function compareDuration(a: DurationRange, op: Comparison, than: Duration): Tri {
  switch (a.kind) {
    case "any":
      return OPEN;
    case "one-of":
      return a.durations.reduce<Tri>((acc, d) => (acc | compareLengths(exactLength(d), op, than)) as Tri, 0);
    case "between":
      return compareBetween(a.from, a.to, op, than);
    case "bounds":
      return compareLengths(a, op, than);
  }
}

type LengthBounds = Omit<Extract<DurationRange, { kind: "bounds" }>, "kind">;

const exactLength = (d: Duration): LengthBounds => ({ lo: d, hi: d, loOpen: false, hiOpen: false });

/**
 * Lengths in one unit compare by their count. « 90 jours » and « 3 mois » compare by the days they may last, whenever they
 * start: often neither is certain.
 */
function compareLengths({ lo, hi, loOpen, hiOpen }: LengthBounds, op: Comparison, than: Duration): Tri {
  const oneUnit = [lo, hi].every((end) => end === null || end.unit === than.unit);
  const days = (end: Duration): { least: number; most: number } =>
    oneUnit ? { least: end.count, most: end.count } : daysOf(end);
  const { least, most } = days(than);
  const given = range(lo ? days(lo).least : -Infinity, hi ? days(hi).most : Infinity);
  const excluded = oneUnit ? { loOpen, hiOpen } : {};
  return compareNumbers({ ...given, ...excluded }, op, range(least, most));
}

/** « At least 3 months » from d1 to d2: d2 is on or after d1 + 3 months. */
function compareBetween(from: DateRange, to: DateRange, op: Comparison, than: Duration): Tri {
  if (!from.some || !to.some) return FAILS;
  const shifted = (minute: number): number =>
    Number.isFinite(minute) && than.unit !== "hours"
      ? addDuration(dayAt(minute), than, "metropole")
      : dayAt(minute);
  const [p1, p2, x1, x2] = [shifted(from.lo), shifted(from.hi), dayAt(to.lo), dayAt(to.hi)];
  const asDates: Record<Comparison, DateComparison> = {
    "at-least": "from",
    "more-than": "after",
    "at-most": "until",
    "less-than": "before",
  };
  const [can, cannot] = dateTest(asDates[op], x1, x2, p1, p2);
  return tri(can, cannot || from.none || to.none);
}
