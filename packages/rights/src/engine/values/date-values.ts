// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dates on what is known, as ranges: the earliest and the latest, and whether the event may not have happened. */
import {
  addDays,
  addDuration,
  type Duration,
  dayOfInstant,
  monthEnd,
  monthStart,
  type Place,
  parseDay,
  parseInstant,
} from "@sauf-conduit/calendar";
import type { Value } from "../../syntax/index.ts";
import type { Member } from "../situation/knowledge.ts";
import type { Interpreter } from "./interpreter.ts";
import { limitEnd } from "./limits.ts";
import {
  ANY_DATE,
  type DateRange,
  dayAt,
  dayRange,
  joinDates,
  lastMinute,
  MINUTES_A_DAY,
  NO_DATE,
} from "./ranges.ts";

export function dateRange(v: Value, using: Interpreter, member: Member | null): DateRange {
  const date = (x: Value): DateRange => using.date(x, member);
  switch (v.kind) {
    case "no-date":
      return NO_DATE;
    case "unknown":
      return ANY_DATE;
    case "day":
      return writtenDay(v.day);
    case "instant":
      return writtenInstant(v.at);
    case "fact":
      return using.dateFact(v.name, member);
    case "cases":
    case "reading":
      return using.choose(v, member, date, joinDates);
    case "limit":
      return limitEnd(v.limit, using);
    case "first-existing":
      return firstExisting(v.of.map(date));
    case "latest":
    case "earliest":
      return extreme(v.kind, v.of.map(date));
    default:
      return movedDate(v, using, member);
  }
}

/** A date moved by some days or months. */
function movedDate(v: Value, using: Interpreter, member: Member | null): DateRange {
  switch (v.kind) {
    case "add":
    case "subtract":
      return shifted(v, using, member);
    case "day-after":
      return mapDays(using.date(v.of, member), (day) => addDays(day, 1));
    case "day-before":
      return mapDays(using.date(v.of, member), (day) => addDays(day, -1));
    case "month-end":
      return mapDays(using.date(v.of, member), monthEnd);
    case "month-start":
      return mapDays(using.date(v.of, member), monthStart);
    default:
      throw new Error(`not a date: ${v.kind}`);
  }
}

function shifted(
  v: Extract<Value, { kind: "add" | "subtract" }>,
  using: Interpreter,
  member: Member | null,
): DateRange {
  const date = using.date(v.date, member);
  const durations = using.duration(v.duration, member);
  if (!date.some) return date;
  const possible = durations.kind === "one-of" ? durations.durations : null;
  if (!possible)
    return {
      ...date,
      lo: v.kind === "add" ? date.lo : -Infinity,
      hi: v.kind === "add" ? Infinity : date.hi,
    };
  const sign = v.kind === "add" ? 1 : -1;
  const ends = possible.map(
    (d) => [shiftMinute(date.lo, d, sign, using.place), shiftMinute(date.hi, d, sign, using.place)] as const,
  );
  return { ...date, lo: Math.min(...ends.map((e) => e[0])), hi: Math.max(...ends.map((e) => e[1])) };
}

/** The days that rules write, read once. */
const writtenDays = new Map<string, DateRange>();

function writtenDay(text: string): DateRange {
  const known = writtenDays.get(text);
  if (known) return known;
  const day = dayRange(parseDay(text) ?? 0);
  writtenDays.set(text, day);
  return day;
}

function writtenInstant(text: string): DateRange {
  const at = parseInstant(text) ?? 0;
  return { none: false, some: true, lo: at, hi: at, timed: true };
}

function mapDays(date: DateRange, f: (day: number) => number): DateRange {
  if (!date.some) return date;
  const move = (minute: number): number =>
    Number.isFinite(minute) ? f(dayOfInstant(minute)) * MINUTES_A_DAY : minute;
  return { ...date, lo: move(date.lo), hi: move(date.hi), timed: false };
}

function shiftMinute(minute: number, duration: Duration, sign: number, place: Place): number {
  if (!Number.isFinite(minute)) return minute;
  if (duration.unit === "hours") return minute + sign * duration.count * 60;
  const length = { unit: duration.unit, count: sign * duration.count };
  // A moment keeps its hour: thirty days after 10 March at 14:20 end at 14:20.
  return addDuration(dayAt(minute), length, place) * MINUTES_A_DAY + (minute - dayAt(minute) * MINUTES_A_DAY);
}

function firstExisting(dates: readonly DateRange[]): DateRange {
  let acc: DateRange | null = null;
  for (const date of dates) {
    const some = { ...date, none: false };
    if (date.some) acc = acc ? joinDates(acc, some) : some;
    if (!date.none) return acc ?? some;
  }
  return acc ? { ...acc, none: true } : NO_DATE;
}

/** The latest (earliest) of the dates that exist. */
function extreme(kind: "latest" | "earliest", dates: readonly DateRange[]): DateRange {
  const some = dates.filter((d) => d.some);
  if (some.length === 0) return NO_DATE;
  const certain = some.filter((d) => !d.none);
  const pick = kind === "latest" ? Math.max : Math.min;
  const none = certain.length === 0;
  // A date that may not exist can only push the result outwards, never be relied upon.
  const los = (kind === "latest" && certain.length > 0 ? certain : some).map((d) => d.lo);
  const timed = some.some((d) => d.timed);
  const last = (d: DateRange): number => lastMinute(d, timed);
  const his = (kind === "earliest" && certain.length > 0 ? certain : some).map(last);
  return {
    none,
    some: true,
    lo: kind === "latest" ? (none ? Math.min(...los) : pick(...los)) : Math.min(...some.map((d) => d.lo)),
    hi: kind === "earliest" ? (none ? Math.max(...his) : pick(...his)) : Math.max(...some.map(last)),
    timed,
  };
}
