// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Values when something is unknown: ranges and sets that hold every possible value. They are sound (no
 * possible value is left out) and may be wider than exact, since the parts of an expression are bounded apart.
 */
import { type Duration, daysOf, type Minute } from "@sauf-conduit/calendar";

/** What a condition may be: bit 1, it may hold; bit 2, it may fail. 0 is impossible. */
export type Tri = 0 | 1 | 2 | 3;
export const CAN_HOLD = 1;
export const CAN_FAIL = 2;
export const HOLDS: Tri = 1;
export const FAILS: Tri = 2;
export const OPEN: Tri = 3;

export function tri(canHold: boolean, canFail: boolean): Tri {
  return ((canHold ? CAN_HOLD : 0) | (canFail ? CAN_FAIL : 0)) as Tri;
}
export function triNot(a: Tri): Tri {
  return tri((a & CAN_FAIL) !== 0, (a & CAN_HOLD) !== 0);
}
export function triAll(values: readonly Tri[]): Tri {
  return tri(
    values.every((v) => (v & CAN_HOLD) !== 0),
    values.some((v) => (v & CAN_FAIL) !== 0),
  );
}
export function triAny(values: readonly Tri[]): Tri {
  return triNot(triAll(values.map(triNot)));
}

/** Minutes since 1970-01-01; `none`: the event may not have happened; `some`: it may have. */
export interface DateRange {
  readonly none: boolean;
  readonly some: boolean;
  readonly lo: Minute;
  readonly hi: Minute;
  /** The hour is known or matters: a datetime. */
  readonly timed: boolean;
}

export interface NumberRange {
  readonly lo: number;
  readonly hi: number;
  /** The bound itself is excluded (« plus de 1 000 euros »). */
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** `null`: any word. */
export type WordSet = ReadonlySet<string> | null;

export type DurationRange =
  | { readonly kind: "any" }
  | { readonly kind: "one-of"; readonly durations: readonly Duration[] }
  | { readonly kind: "between"; readonly from: DateRange; readonly to: DateRange }
  | {
      readonly kind: "bounds";
      readonly lo: Duration | null;
      readonly hi: Duration | null;
      readonly loOpen: boolean;
      readonly hiOpen: boolean;
    };

export const MINUTES_A_DAY = 1440;
export const ANY_DATE: DateRange = { none: true, some: true, lo: -Infinity, hi: Infinity, timed: false };
export const NO_DATE: DateRange = { none: true, some: false, lo: Infinity, hi: -Infinity, timed: false };
export const ANY_NUMBER: NumberRange = { lo: -Infinity, hi: Infinity, loOpen: false, hiOpen: false };

export function exactly(n: number): NumberRange {
  return { lo: n, hi: n, loOpen: false, hiOpen: false };
}
export function range(lo: number, hi: number): NumberRange {
  return { lo, hi, loOpen: false, hiOpen: false };
}
export function dayRange(day: number): DateRange {
  return { none: false, some: true, lo: day * MINUTES_A_DAY, hi: day * MINUTES_A_DAY, timed: false };
}
/** The whole day that holds a minute; infinities stay. */
export function dayAt(minute: Minute): number {
  return Number.isFinite(minute) ? Math.floor(minute / MINUTES_A_DAY) : minute;
}

export function joinDates(a: DateRange, b: DateRange): DateRange {
  const timed = a.timed || b.timed;
  return {
    none: a.none || b.none,
    some: a.some || b.some,
    lo: Math.min(a.some ? a.lo : Infinity, b.some ? b.lo : Infinity),
    hi: Math.max(a.some ? lastMinute(a, timed) : -Infinity, b.some ? lastMinute(b, timed) : -Infinity),
    timed,
  };
}
/** The end of a date, put together with others: among moments (`timed`), a day runs until its last minute. */
export function lastMinute({ hi, timed }: DateRange, amongMoments: boolean): Minute {
  return amongMoments && !timed ? hi + MINUTES_A_DAY - 1 : hi;
}
export function joinNumbers(a: NumberRange, b: NumberRange): NumberRange {
  return {
    lo: Math.min(a.lo, b.lo),
    hi: Math.max(a.hi, b.hi),
    loOpen: (a.loOpen || a.lo > b.lo) && (b.loOpen || b.lo > a.lo),
    hiOpen: (a.hiOpen || a.hi < b.hi) && (b.hiOpen || b.hi < a.hi),
  };
}
export function joinWords(a: WordSet, b: WordSet): WordSet {
  return a === null || b === null ? null : new Set([...a, ...b]);
}
export function joinDurations(a: DurationRange, b: DurationRange): DurationRange {
  if (a.kind === "one-of" && b.kind === "one-of")
    return { kind: "one-of", durations: [...a.durations, ...b.durations] };
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (!first || !second) return { kind: "any" };
  const lo = outer(first.lo, second.lo, -1);
  const hi = outer(first.hi, second.hi, 1);
  return lo === null && hi === null
    ? { kind: "any" }
    : { kind: "bounds", lo, hi, loOpen: false, hiOpen: false };
}

interface LengthBounds {
  readonly lo: Duration | null;
  readonly hi: Duration | null;
}

function boundsOf(range: DurationRange): LengthBounds | null {
  if (range.kind === "bounds") return range;
  if (range.kind !== "one-of") return null;
  const all = range.durations;
  return all.reduce<LengthBounds>(({ lo, hi }, d) => ({ lo: outer(lo, d, -1), hi: outer(hi, d, 1) }), {
    lo: all[0] ?? null,
    hi: all[0] ?? null,
  });
}

/** The certainly shorter (longer) of two lengths; null when neither certainly is, or when one is not bounded. */
function outer(a: Duration | null, b: Duration | null, sign: 1 | -1): Duration | null {
  if (a === null || b === null) return null;
  if (a.unit === b.unit) return (a.count - b.count) * sign >= 0 ? a : b;
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x.most <= y.least) return sign < 0 ? a : b;
  return y.most <= x.least ? (sign < 0 ? b : a) : null;
}

/**
 * Sums and products of amounts are decimal in law and binary here: a result is brought back to a millionth,
 * far under a cent, so that an amount equal to its ceiling compares as equal.
 */
export function clean(n: number): number {
  return Number.isFinite(n) ? Math.round(n * 1e6) / 1e6 : n;
}
