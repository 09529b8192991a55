// SPDX-License-Identifier: AGPL-3.0-or-later
/** Comparisons of ranges: whether the test may hold and whether it may fail. */
import { addDuration, compareDurations, type Duration } from "@sauf-conduit/calendar";
import type { Comparison, DateComparison } from "../../syntax.ts";
import {
  type DateRange,
  type DurationRange,
  dayAt,
  FAILS,
  type NumberRange,
  OPEN,
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
      return a.durations.reduce<Tri>(
        (acc, d) => (acc | durationTest(compareDurations(d, than), op)) as Tri,
        0,
      );
    case "between":
      return compareBetween(a.from, a.to, op, than);
    case "bounds":
      return compareBounds(a, op, than);
  }
}

function durationTest(order: number, op: Comparison): Tri {
  const holds =
    op === "at-least"
      ? order >= 0
      : op === "more-than"
        ? order > 0
        : op === "at-most"
          ? order <= 0
          : order < 0;
  return tri(holds, !holds);
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

function compareBounds(a: Extract<DurationRange, { kind: "bounds" }>, op: Comparison, than: Duration): Tri {
  const lo = a.lo === null ? -Infinity : compareDurations(a.lo, than);
  const hi = a.hi === null ? Infinity : compareDurations(a.hi, than);
  return compareNumbers({ lo, hi, loOpen: a.loOpen, hiOpen: a.hiOpen }, op, {
    lo: 0,
    hi: 0,
    loOpen: false,
    hiOpen: false,
  });
}
