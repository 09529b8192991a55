// SPDX-License-Identifier: AGPL-3.0-or-later
/** How each end of a time-limit was reached: the steps behind its earliest and its latest day. */
import type { Duration, Minute } from "@sauf-conduit/calendar";
import type { LimitEvent, LimitRule } from "../../syntax/index.ts";
import { type DateRange, joinDates, lastMinute, NO_DATE } from "./ranges.ts";

export type TrailStep =
  | { readonly kind: "reading"; readonly reading: string; readonly answer: string }
  /** From `start` (minus infinity: nothing is known of it), for `duration`, to `end`. */
  | {
      readonly kind: "count";
      readonly rule: LimitRule;
      readonly start: Minute;
      /** It runs again, from another day than the one that the rule writes. */
      readonly again: boolean;
      /** The start knows its hour. */
      readonly timed: boolean;
      readonly duration: Duration;
      readonly end: Minute;
    }
  /** `end` is where the limit stands after it. */
  | {
      readonly kind: "event";
      readonly event: LimitEvent;
      readonly from: Minute;
      readonly stopped: Minute | null;
      readonly resumed: Minute | null;
      readonly end: Minute;
    };

/** The last step first: a step is shared by the ends that pass through it. */
export type Trail = { readonly step: TrailStep; readonly before: Trail } | null;

/** The end of a limit, and how its two ends were reached. */
export interface LimitEnd extends DateRange {
  readonly earliest: Trail;
  readonly latest: Trail;
}

export const NO_END: LimitEnd = { ...NO_DATE, earliest: null, latest: null };

export function joinEnds(a: LimitEnd, b: LimitEnd): LimitEnd {
  const joined = joinDates(a, b);
  const first = a.some && a.lo === joined.lo ? a : b;
  const last = a.some && lastMinute(a, joined.timed) === joined.hi ? a : b;
  return { ...joined, earliest: first.earliest, latest: last.latest };
}

/** `step` after each end. */
export function withStep(end: LimitEnd, earliest: TrailStep, latest: TrailStep): LimitEnd {
  return {
    ...end,
    earliest: { step: earliest, before: end.earliest },
    latest: { step: latest, before: end.latest },
  };
}

/** The same end, reached after what came before. */
export function after(end: LimitEnd, { earliest, latest }: LimitEnd): LimitEnd {
  return { ...end, earliest: joined(end.earliest, earliest), latest: joined(end.latest, latest) };
}

function joined(trail: Trail, before: Trail): Trail {
  return trail === null ? before : { step: trail.step, before: joined(trail.before, before) };
}

/** The steps from the first to the last. */
export function stepsOf(trail: Trail): readonly TrailStep[] {
  const steps: TrailStep[] = [];
  for (let at = trail; at !== null; at = at.before) steps.unshift(at.step);
  return steps;
}
