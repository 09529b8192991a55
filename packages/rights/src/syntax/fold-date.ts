// SPDX-License-Identifier: AGPL-3.0-or-later
/** Computes date expressions of constants at compile time, so that « the eve of a milestone » is a day. */
import { addDays, addMonths, formatDay, monthEnd, monthStart, parseDay } from "@sauf-conduit/calendar";
import type { Value } from "./index.ts";
import { mapRecord } from "./parts.ts";

/** A date counted from another one. */
export type DateExpression = Extract<
  Value,
  { kind: "add" | "subtract" | "day-after" | "day-before" | "month-end" | "month-start" }
>;

export function isDateExpression(v: Value): v is DateExpression {
  return SHIFTS.has(v.kind);
}

const SHIFTS: ReadonlySet<string> = new Set<DateExpression["kind"]>([
  "add",
  "subtract",
  "day-after",
  "day-before",
  "month-end",
  "month-start",
]);

/** The date that it is counted from. */
export function baseOf(v: DateExpression): Value {
  return "date" in v ? v.date : v.of;
}

/** The same, counted from another date. */
export function fromBase(v: DateExpression, base: Value): DateExpression {
  return "date" in v ? { ...v, date: base } : { ...v, of: base };
}

/** The day it makes (or none) when everything in it is constant; the expression itself otherwise. */
export function foldDate(v: DateExpression): Value {
  const base = baseOf(v);
  if (base.kind === "reading")
    return { ...base, answers: mapRecord(base.answers, (answer) => foldDate(fromBase(v, answer))) };
  if (base.kind === "no-date") return base; // nor did the day counted from it
  const day = base.kind === "day" ? parseDay(base.day) : null;
  const moved = day === null ? undefined : moveDay(v, day);
  return moved === undefined ? v : { kind: "day", day: formatDay(moved) };
}

/** Undefined when the length is not constant, or is counted in working days or hours. */
function moveDay(v: DateExpression, day: number): number | undefined {
  switch (v.kind) {
    case "day-after":
      return addDays(day, 1);
    case "day-before":
      return addDays(day, -1);
    case "month-end":
      return monthEnd(day);
    case "month-start":
      return monthStart(day);
    case "add":
    case "subtract": {
      if (v.duration.kind !== "duration") return undefined;
      const { unit, count } = v.duration.duration;
      const signed = v.kind === "add" ? count : -count;
      if (unit === "months") return addMonths(day, signed);
      return unit === "days" ? addDays(day, signed) : undefined;
    }
  }
}
