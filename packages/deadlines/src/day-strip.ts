// SPDX-License-Identifier: AGPL-3.0-or-later
/** The days of a limit, one by one, from the day it starts to the last that may be argued. */
import { type Day, formatDay, isHoliday, isWorkingDay, type Place, parseDay } from "@sauf-conduit/calendar";
import type { Deadline } from "./deadline.ts";

export interface StripDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Whole days since the start. */
  readonly count: number;
  /** After the safe day, `possible`: safe if a missing answer says so; `disputed`: only argued. */
  readonly mark: "start" | "counted" | "safe" | "possible" | "possible-end" | "disputed" | "disputed-end";
  /** A Saturday, a Sunday or a public holiday of the place; null on a working day. */
  readonly off: "weekend" | "holiday" | null;
}

/** Past this many days one counts in months, and a strip says nothing any more: its two ends are kept. */
const SHOWN = 62;
const KEPT_AT_START = 7;
const KEPT_AT_END = 28;

/**
 * @returns days in order; of a very long limit, its first and its last ones: a step of more than one day between two
 *   of them is where the others were. Empty when its start or its safe day is not known.
 */
export function dayStrip({ start, safe, arguable, depends, place }: Deadline): readonly StripDay[] {
  const [first, sure, last, may] = [start.from, safe, arguable ?? safe, depends?.to ?? safe].map((day) =>
    parseDay((day ?? "").slice(0, 10)),
  );
  if (first == null || sure == null || last == null || may == null || sure < first) return [];
  const end = Math.max(sure, last, may);
  const one = (day: Day): StripDay => ({
    day: formatDay(day),
    count: day - first,
    mark: markOf(day, { first, sure, may, end }),
    off: offOn(day, place ?? "metropole"),
  });
  const all = Array.from({ length: end - first + 1 }, (_, i) => first + i);
  const shown = all.length <= SHOWN ? all : [...all.slice(0, KEPT_AT_START), ...all.slice(-KEPT_AT_END)];
  return shown.map(one);
}

function markOf(
  day: Day,
  { first, sure, may, end }: Readonly<Record<"first" | "sure" | "may" | "end", Day>>,
): StripDay["mark"] {
  if (day === sure) return "safe";
  if (day === first) return "start";
  if (day < sure) return "counted";
  if (day <= may) return day === may ? "possible-end" : "possible";
  return day === end ? "disputed-end" : "disputed";
}

function offOn(day: Day, place: Place): StripDay["off"] {
  if (isHoliday(day, place)) return "holiday";
  return isWorkingDay(day, place) ? null : "weekend";
}
