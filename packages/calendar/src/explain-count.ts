// SPDX-License-Identifier: AGPL-3.0-or-later
/** The count of a time-limit step by step, so that a person can check it on a calendar. */
import { type CountingRule, lastDay } from "./counting.ts";
import { type Day, partsOf, weekday } from "./day.ts";
import { addDuration, type Duration } from "./duration.ts";
import { holidays } from "./holidays.ts";
import type { Place } from "./place.ts";

/** A day over which a limit was carried. `name` is the French name of the holiday. A Saturday holiday is `holiday`. */
export type SkippedDay =
  | { readonly day: Day; readonly reason: "saturday" | "sunday" }
  | { readonly day: Day; readonly reason: "holiday"; readonly name: string };

/** One step of a count: `day` is where the count stands after it. */
export type CountStep =
  | { readonly kind: "start"; readonly day: Day; readonly detail: CountingRule & { readonly place: Place } }
  | { readonly kind: "add"; readonly day: Day; readonly detail: { readonly duration: Duration } }
  /** The month reached has no day `wanted`; its last day `kept` was taken. Same `day` as the `add` before it. */
  | {
      readonly kind: "clamp";
      readonly day: Day;
      readonly detail: { readonly wanted: number; readonly kept: number };
    }
  | { readonly kind: "clear-day"; readonly day: Day; readonly detail: { readonly days: 1 } }
  /** Absent when the count already ends on a working day. */
  | {
      readonly kind: "carry";
      readonly day: Day;
      readonly detail: { readonly skipped: readonly SkippedDay[] };
    };

/** The days from `from` up to the working day `to` that a carried limit passes over, with the reason of each. */
export function skippedDays(from: Day, to: Day, place: Place): SkippedDay[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => skippedDay(from + i, place));
}

function skippedDay(day: Day, place: Place): SkippedDay {
  const name = holidays(partsOf(day).year, place).get(day);
  if (name !== undefined) return { day, reason: "holiday", name };
  return { day, reason: weekday(day) === 6 ? "saturday" : "sunday" };
}

function clampOf(start: Day, reached: Day, duration: Duration): CountStep[] {
  const wanted = partsOf(start).day;
  const kept = partsOf(reached).day;
  return duration.unit === "months" && kept !== wanted
    ? [{ kind: "clamp", day: reached, detail: { wanted, kept } }]
    : [];
}

/**
 * The computation of `lastDay` step by step, as data to be put into words elsewhere: `start`, `add`, then where
 * they happen `clamp`, `clear-day`, `carry`. The last step stands on `lastDay`. Errors as `lastDay`.
 */
export function explainCount(start: Day, duration: Duration, rule: CountingRule, place: Place): CountStep[] {
  const reached = addDuration(start, duration, place);
  const end = lastDay(start, duration, { ...rule, carriedOver: false }, place);
  const steps: CountStep[] = [
    { kind: "start", day: start, detail: { ...rule, place } },
    { kind: "add", day: reached, detail: { duration } },
    ...clampOf(start, reached, duration),
  ];
  if (end !== reached) steps.push({ kind: "clear-day", day: end, detail: { days: 1 } });
  const last = lastDay(start, duration, rule, place);
  if (last !== end)
    steps.push({ kind: "carry", day: last, detail: { skipped: skippedDays(end, last, place) } });
  return steps;
}
