// SPDX-License-Identifier: AGPL-3.0-or-later
/** The end of a time-limit: the earliest (safe) and the latest (arguable) moment, over readings and what is unknown. */
import { type Duration, lastDay, lastInstants, nextWorkingDay, type Place } from "@sauf-conduit/calendar";
import type { Limit, LimitBody, LimitEvent, LimitRule } from "../../syntax/index.ts";
import type { Interpreter } from "./interpreter.ts";
import { after, joinEnds, type LimitEnd, NO_END, type TrailStep, withStep } from "./limit-trail.ts";
import { type DateRange, dayAt, FAILS, HOLDS, joinDates, MINUTES_A_DAY, NO_DATE } from "./ranges.ts";

export function limitEnd(limit: Limit, using: Interpreter): LimitEnd {
  let end = bodyEnd(limit.body, using, null);
  for (const event of limit.events) end = afterEvent(end, event, limit, using);
  return end;
}

/** Where a count starts. */
interface Start {
  readonly start: DateRange;
  /** It is not the written start: the limit runs again from there. */
  readonly again: boolean;
}

/** `since` replaces the written start. */
function bodyEnd(body: LimitBody, using: Interpreter, since: Start | null): LimitEnd {
  if (body.kind === "cases") return using.choose(body, null, (x) => bodyEnd(x, using, since), joinEnds);
  if (body.kind === "reading") {
    const { reading } = body;
    const named = Object.entries(body.answers).map(([answer, x]) => [answer, { answer, x }] as const);
    const answers = Object.fromEntries(named);
    const ends = ({ answer, x }: { answer: string; x: LimitBody }): LimitEnd => {
      const read: TrailStep = { kind: "reading", reading, answer };
      return after(bodyEnd(x, using, since), withStep(NO_END, read, read));
    };
    return using.choose({ kind: "reading", reading, answers }, null, ends, joinEnds);
  }
  if (body.kind === "borrowed") throw new Error("a borrowed limit was not resolved");
  return ruleEnd(body.rule, since ?? { start: using.date(body.rule.since), again: false }, using);
}

function ruleEnd(rule: LimitRule, { start, again }: Start, using: Interpreter): LimitEnd {
  if (!start.some) return NO_END;
  const durations = using.duration(rule.duration);
  if (durations.kind === "any" || durations.kind === "between")
    return { ...start, hi: Infinity, earliest: null, latest: null };
  const list =
    durations.kind === "one-of"
      ? durations.durations
      : [durations.lo, durations.hi].flatMap((d) => (d === null ? [] : [d]));
  const timed = list.some((d) => d.unit === "hours") || rule.counted === "hour-to-hour";
  const counts = list.map((duration): LimitEnd => {
    const { safe, arguable } = countedEnds(rule, start, duration, using.place);
    const common = { kind: "count", rule, again, timed: start.timed, duration } as const;
    const end: LimitEnd = { ...NO_END, none: start.none, some: true, lo: safe, hi: arguable, timed };
    return withStep(
      end,
      { ...common, start: start.lo, end: safe },
      { ...common, start: start.hi, end: arguable },
    );
  });
  const open: LimitEnd = { ...start, timed, earliest: null, latest: null };
  if (durations.kind === "bounds" && durations.lo === null) counts.push({ ...open, hi: start.lo });
  if (durations.kind === "bounds" && durations.hi === null)
    counts.push({ ...open, lo: Infinity, hi: Infinity });
  return counts.reduce(joinEnds);
}

function countedEnds(
  rule: LimitRule,
  { lo, hi }: DateRange,
  duration: Duration,
  place: Place,
): { readonly safe: number; readonly arguable: number } {
  const counted = rule.counted === "clear" ? "clear" : "plain";
  const ends = (minute: number): { readonly safe: number; readonly arguable: number } => {
    if (!Number.isFinite(minute)) return { safe: minute, arguable: minute };
    if (duration.unit === "hours") return lastInstants(minute, duration.count, place);
    const day = lastDay(dayAt(minute), duration, { counted, carriedOver: rule.carriedOver }, place);
    return { safe: day * MINUTES_A_DAY, arguable: day * MINUTES_A_DAY };
  };
  return { safe: ends(lo).safe, arguable: ends(hi).arguable };
}

function afterEvent(end: LimitEnd, event: LimitEvent, limit: Limit, using: Interpreter): LimitEnd {
  const happened = using.condition(event.when);
  if (happened === FAILS || event.effect === "none" || !end.some) return end;
  const changed = changedEnd(end, event, limit, using);
  if (!changed) return end;
  const certain = happened === HOLDS && !changed.maybe;
  return certain ? changed.end : joinEnds(end, changed.end);
}

interface Changed {
  readonly end: LimitEnd;
  /** It may also stay as it was. */
  readonly maybe: boolean;
}

/** The event itself, as a step of both ends; `stopped` and `resumed` at the moments that give each. */
function eventSteps(
  event: LimitEvent,
  from: LimitEnd,
  to: DateRange,
  { stopped = null, resumed = null }: { stopped?: DateRange | null; resumed?: DateRange | null } = {},
): readonly [TrailStep, TrailStep] {
  const of = (date: DateRange | null, end: "lo" | "hi"): number | null => (date?.some ? date[end] : null);
  const common = { kind: "event", event } as const;
  return [
    { ...common, from: from.lo, stopped: of(stopped, "hi"), resumed: of(resumed, "lo"), end: to.lo },
    { ...common, from: from.hi, stopped: of(stopped, "lo"), resumed: of(resumed, "hi"), end: to.hi },
  ];
}

function changedEnd(end: LimitEnd, event: LimitEvent, limit: Limit, using: Interpreter): Changed | null {
  switch (event.effect) {
    case "replaces":
      return event.by ? replaced(end, event, { own: limit.body, by: event.by }, using) : null;
    case "interrupts": {
      const resumed = event.resumesOn ? using.date(event.resumesOn) : NO_DATE;
      const open = { ...end, hi: Infinity };
      const before = withStep(end, ...eventSteps(event, end, resumed.some ? resumed : open, { resumed }));
      if (!resumed.some) return { end: { ...before, hi: Infinity }, maybe: false };
      const again = bodyEnd(limit.body, using, { start: { ...resumed, none: false }, again: true });
      return { end: notBefore(after(again, before), end), maybe: resumed.none };
    }
    case "suspends": {
      const stopped = event.stoppedOn ? using.date(event.stoppedOn) : NO_DATE;
      const resumed = event.resumesOn ? using.date(event.resumesOn) : NO_DATE;
      if (!stopped.some) return null;
      const moved = suspended(end, stopped, resumed, { carried: carries(limit.body), place: using.place });
      const steps = eventSteps(event, end, moved, { stopped, resumed });
      return { end: notBefore(withStep({ ...end, ...moved }, ...steps), end), maybe: stopped.none };
    }
    case "extends": {
      const duration = event.extension ? using.duration(event.extension) : null;
      if (duration?.kind !== "one-of") return null;
      const longer = extended(end, duration.durations, using.place);
      return { end: withStep({ ...end, ...longer }, ...eventSteps(event, end, longer)), maybe: false };
    }
    case "none":
      return null;
  }
}

/** What suspends or interrupts a limit never shortens it: it resumes after it was stopped. */
function notBefore(moved: LimitEnd, end: LimitEnd): LimitEnd {
  if (!moved.some || moved.lo >= end.lo) return moved;
  return { ...moved, lo: end.lo, hi: Math.max(moved.hi, end.lo), earliest: end.earliest };
}

/** A limit is not replaced before it has begun. */
function begun(start: DateRange, { some, lo }: DateRange): DateRange {
  if (!some || !start.some) return start;
  return { ...start, lo: Math.max(start.lo, lo), hi: Math.max(start.hi, lo) };
}

/** Nothing revives an expired limit: a replacement that must come in time counts only if it started before the running end. */
function replaced(
  end: LimitEnd,
  event: LimitEvent,
  { own, by }: { readonly own: LimitBody; readonly by: LimitBody },
  using: Interpreter,
): Changed | null {
  const start = begun(startOf(by, using), startOf(own, using));
  const inTime = event.beforeEnd ? { ...start, hi: Math.max(start.lo, Math.min(start.hi, end.hi)) } : start;
  const other = bodyEnd(by, using, { start: inTime, again: false });
  const before = withStep(end, ...eventSteps(event, end, inTime));
  const replacing = after(other, before);
  if (!event.beforeEnd) return { end: replacing, maybe: false };
  const lastMoment = (minute: number): number => (end.timed ? minute : minute + MINUTES_A_DAY);
  if (start.some && start.lo > lastMoment(end.hi)) return null;
  return { end: replacing, maybe: start.some && start.hi > lastMoment(end.lo) };
}

function extended(end: DateRange, durations: readonly Duration[], place: Place): DateRange {
  const later = (minute: number): number =>
    Math.max(
      ...durations.map((d) =>
        Number.isFinite(minute)
          ? lastDay(dayAt(minute), d, { counted: "plain", carriedOver: false }, place) * MINUTES_A_DAY
          : minute,
      ),
    );
  const { none, some, timed } = end;
  return { none, some, timed, lo: later(end.lo), hi: later(end.hi) };
}

/** New last day = resumption + (old last day − stop), in calendar days. */
function suspended(
  { none, some, timed, ...end }: DateRange,
  stopped: DateRange,
  resumes: DateRange,
  { carried, place }: { readonly carried: boolean; readonly place: Place },
): DateRange {
  const finite = [end.lo, end.hi, stopped.lo, stopped.hi].every(Number.isFinite);
  if (!finite) return { none, some, timed, lo: -Infinity, hi: Infinity };
  if (!resumes.some || !Number.isFinite(resumes.lo)) return { none, some, timed, lo: end.lo, hi: Infinity };
  const moved = (from: number, old: number, stop: number): number => {
    const day = dayAt(from) + (dayAt(old) - dayAt(stop));
    return (carried ? nextWorkingDay(day, place) : day) * MINUTES_A_DAY;
  };
  return {
    none,
    some,
    timed,
    lo: moved(resumes.lo, end.lo, stopped.hi),
    hi: Number.isFinite(resumes.hi) ? moved(resumes.hi, end.hi, stopped.lo) : Infinity,
  };
}

function startOf(body: LimitBody, using: Interpreter): DateRange {
  if (body.kind === "rule") return using.date(body.rule.since);
  if (body.kind === "borrowed") return NO_DATE;
  return using.choose(body, null, (x) => startOf(x, using), joinDates);
}

/** Some way of counting it runs to the next working day. */
export function carries(body: LimitBody): boolean {
  if (body.kind === "rule") return body.rule.carriedOver;
  if (body.kind === "cases") return [...body.cases.map((c) => c.then), body.otherwise].some(carries);
  return body.kind === "reading" ? Object.values(body.answers).some(carries) : false;
}
