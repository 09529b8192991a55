// SPDX-License-Identifier: AGPL-3.0-or-later
/** The end of a time-limit: the earliest (safe) and the latest (arguable) moment, over readings and what is unknown. */
import { type Duration, lastDay, lastInstant, nextWorkingDay } from "@sauf-conduit/calendar";
import type { LimitBody, LimitCourse, LimitEvent } from "../../syntax/index.ts";
import type { Interpreter } from "./interpreter.ts";
import { type DateRange, dayAt, FAILS, HOLDS, joinDates, MINUTES_A_DAY, NO_DATE } from "./ranges.ts";

const PLACE = "metropole";

export function limitEnd(limit: LimitCourse, using: Interpreter): DateRange {
  let end = bodyEnd(limit.body, using, null);
  for (const event of limit.events) end = afterEvent(end, event, limit, using);
  return end;
}

/** `since` replaces the written start (a limit that runs again). */
function bodyEnd(body: LimitBody, using: Interpreter, since: DateRange | null): DateRange {
  if (body.kind === "cases" || body.kind === "reading")
    return using.choose(body, null, (x) => bodyEnd(x, using, since), joinDates);
  if (body.kind === "borrowed") throw new Error("a borrowed limit was not resolved");
  const { rule } = body;
  const start = since ?? using.date(rule.since);
  if (!start.some) return NO_DATE;
  const durations = using.duration(rule.duration);
  if (durations.kind === "bounds") {
    const ends = [durations.lo, durations.hi].flatMap((d) => (d ? [d] : []));
    return endsOf(ends);
  }
  if (durations.kind !== "one-of") return { ...start, hi: Infinity };
  return endsOf(durations.durations);

  function endsOf(list: readonly Duration[]): DateRange {
    const hours = list.some((d) => d.unit === "hours") || rule.counted === "hour-to-hour";
    const end = (minute: number, d: (typeof list)[number]): number => {
      if (!Number.isFinite(minute)) return minute;
      if (d.unit === "hours") return lastInstant(minute, d.count);
      const counted = rule.counted === "clear" ? "clear" : "plain";
      return lastDay(dayAt(minute), d, { counted, carriedOver: rule.carriedOver }, PLACE) * MINUTES_A_DAY;
    };
    return {
      none: start.none,
      some: true,
      lo: Math.min(...list.map((d) => end(start.lo, d))),
      hi: Math.max(...list.map((d) => end(start.hi, d))),
      timed: hours,
    };
  }
}

function afterEvent(end: DateRange, event: LimitEvent, limit: LimitCourse, using: Interpreter): DateRange {
  const happened = using.condition(event.when);
  if (happened === FAILS || event.effect === "none" || !end.some) return end;
  const changed = changedEnd(end, event, limit, using);
  if (!changed) return end;
  const certain = happened === HOLDS && !changed.maybe;
  return certain ? changed.end : joinDates(end, changed.end);
}

interface Changed {
  readonly end: DateRange;
  /** It may also stay as it was. */
  readonly maybe: boolean;
}

function changedEnd(
  end: DateRange,
  event: LimitEvent,
  limit: LimitCourse,
  using: Interpreter,
): Changed | null {
  switch (event.effect) {
    case "replaces":
      return event.by ? replaced(end, event.by, event.beforeEnd, using) : null;
    case "interrupts": {
      const resumes = event.resumesOn ? using.date(event.resumesOn) : NO_DATE;
      if (!resumes.some) return { end: { ...end, hi: Infinity }, maybe: false };
      return { end: bodyEnd(limit.body, using, { ...resumes, none: false }), maybe: resumes.none };
    }
    case "suspends": {
      const stopped = event.stoppedOn ? using.date(event.stoppedOn) : NO_DATE;
      const resumes = event.resumesOn ? using.date(event.resumesOn) : NO_DATE;
      if (!stopped.some) return null;
      return { end: suspended(end, stopped, resumes, carries(limit.body)), maybe: stopped.none };
    }
    case "extends": {
      const duration = event.extension ? using.duration(event.extension) : null;
      return duration?.kind === "one-of" ? { end: extended(end, duration.durations), maybe: false } : null;
    }
    case "none":
      return null;
  }
}

/** Nothing revives an expired limit: a replacement that must come in time counts only if it started before the running end. */
function replaced(end: DateRange, by: LimitBody, beforeEnd: boolean, using: Interpreter): Changed | null {
  const other = bodyEnd(by, using, null);
  if (!beforeEnd) return { end: other, maybe: false };
  const start = startOf(by, using);
  const lastMoment = (minute: number): number => (end.timed ? minute : minute + MINUTES_A_DAY);
  if (start.some && start.lo > lastMoment(end.hi)) return null;
  return { end: other, maybe: start.some && start.hi > lastMoment(end.lo) };
}

function extended(end: DateRange, durations: readonly Duration[]): DateRange {
  const later = (minute: number): number =>
    Math.max(
      ...durations.map((d) =>
        Number.isFinite(minute)
          ? lastDay(dayAt(minute), d, { counted: "plain", carriedOver: false }, PLACE) * MINUTES_A_DAY
          : minute,
      ),
    );
  return { ...end, lo: later(end.lo), hi: later(end.hi) };
}

/** New last day = resumption + (old last day − stop), in calendar days. */
function suspended(end: DateRange, stopped: DateRange, resumes: DateRange, carriedOver: boolean): DateRange {
  const finite = [end.lo, end.hi, stopped.lo, stopped.hi].every(Number.isFinite);
  if (!finite) return { ...end, lo: -Infinity, hi: Infinity };
  if (!resumes.some || !Number.isFinite(resumes.lo) || !Number.isFinite(resumes.hi))
    return { ...end, hi: Infinity };
  const moved = (from: number, old: number, stop: number): number => {
    const day = dayAt(from) + (dayAt(old) - dayAt(stop));
    return (carriedOver ? nextWorkingDay(day, PLACE) : day) * MINUTES_A_DAY;
  };
  return { ...end, lo: moved(resumes.lo, end.lo, stopped.hi), hi: moved(resumes.hi, end.hi, stopped.lo) };
}

function startOf(body: LimitBody, using: Interpreter): DateRange {
  if (body.kind === "rule") return using.date(body.rule.since);
  if (body.kind === "borrowed") return NO_DATE;
  return using.choose(body, null, (x) => startOf(x, using), joinDates);
}

function carries(body: LimitBody): boolean {
  if (body.kind === "rule") return body.rule.carriedOver;
  if (body.kind === "cases") return [...body.cases.map((c) => c.then), body.otherwise].some(carries);
  return body.kind === "reading" ? Object.values(body.answers).some(carries) : false;
}
