// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Civil instants to the minute: the day and hour written on a paper, at the place where it was handed over.
 * There is no time zone inside, so two instants compare only if they are of the same place.
 */
import { type Day, formatDay, parseDay } from "./day.ts";

/** Whole minutes since 1970-01-01T00:00, civil time of the place. Negative before. */
export type Minute = number;

const MINUTES_PER_DAY = 1440;

/** Reads `YYYY-MM-DD HH:MM` (00:00 to 23:59). `null` for any other text; a day alone is not an instant. */
export function parseInstant(text: string): Minute | null {
  const match = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (match === null) return null;
  const day = parseDay(match[1] ?? "");
  return day === null ? null : day * MINUTES_PER_DAY + Number(match[2]) * 60 + Number(match[3]);
}

/** Writes `YYYY-MM-DD HH:MM`. @throws RangeError for a fraction or a year outside 0000 to 9999. */
export function formatInstant(instant: Minute): string {
  if (!Number.isInteger(instant)) throw new RangeError(`not a whole minute: ${instant}`);
  const day = dayOfInstant(instant);
  const minute = instant - startOfDay(day);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${formatDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The day this instant falls on. */
export function dayOfInstant(instant: Minute): Day {
  return Math.floor(instant / MINUTES_PER_DAY);
}

/** 00:00 of the day: the worst case for a person when the hour is missing from the paper (format, section 8). */
export function startOfDay(day: Day): Minute {
  return day * MINUTES_PER_DAY;
}

/** 23:59 of the day: the last minute in which an act of that day can still be done. */
export function endOfDay(day: Day): Minute {
  return startOfDay(day) + MINUTES_PER_DAY - 1;
}

/**
 * The end of a limit as one says it: what ends at 00:00 leaves the day before whole, and is that day (`YYYY-MM-DD`). Any
 * other text is given back: a reader told « the 18th at 00:00 » would keep the 18th, a day too late.
 */
export function asLastDay(end: string): string {
  const instant = parseInstant(end);
  if (instant === null || instant !== startOfDay(dayOfInstant(instant))) return end;
  return formatDay(dayOfInstant(instant) - 1);
}
