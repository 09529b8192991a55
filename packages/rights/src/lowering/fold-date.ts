// SPDX-License-Identifier: AGPL-3.0-or-later
/** Computes date expressions of constants at compile time, so that « the eve of a milestone » is a day. */
import { addDays, addMonths, formatDay, monthEnd, monthStart, parseDay } from "@sauf-conduit/calendar";
import type { Value } from "../syntax.ts";

type DateExpression = Extract<
  Value,
  { kind: "add" | "subtract" | "day-after" | "day-before" | "month-end" | "month-start" }
>;

/** The day it makes (or none) when everything in it is constant; the expression itself otherwise. */
export function foldDate(v: DateExpression): Value {
  const base = "date" in v ? v.date : v.of;
  if (base.kind === "reading")
    return {
      kind: "reading",
      reading: base.reading,
      answers: Object.fromEntries(
        Object.entries(base.answers).map(([k, x]) => [
          k,
          foldDate("date" in v ? { ...v, date: x } : { ...v, of: x }),
        ]),
      ),
    };
  if (base.kind === "no-date") return base; // nor did the day counted from it
  const day = base.kind === "day" ? parseDay(base.day) : null;
  if (day === null) return v;
  switch (v.kind) {
    case "day-after":
      return { kind: "day", day: formatDay(addDays(day, 1)) };
    case "day-before":
      return { kind: "day", day: formatDay(addDays(day, -1)) };
    case "month-end":
      return { kind: "day", day: formatDay(monthEnd(day)) };
    case "month-start":
      return { kind: "day", day: formatDay(monthStart(day)) };
    default: {
      if (v.duration.kind !== "duration") return v;
      const { unit, count } = v.duration.duration;
      const signed = v.kind === "add" ? count : -count;
      if (unit === "months") return { kind: "day", day: formatDay(addMonths(day, signed)) };
      if (unit === "days") return { kind: "day", day: formatDay(addDays(day, signed)) };
      return v;
    }
  }
}
