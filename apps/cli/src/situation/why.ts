// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is wrong with a date or a number as it was written, and what was probably meant, in the form of a situation. */
import { readWrittenDay, readWrittenHour, readWrittenPeriod } from "@sauf-conduit/calendar";
import { type Expected, readWrittenNumber, type SituationFault } from "@sauf-conduit/rights";
import { type CalendarFault, correctedDate, correctedNumber } from "@sauf-conduit/rights/format";

export type Why =
  | CalendarFault
  /** A month or a year alone: the first and the last day of it. */
  | { readonly kind: "no-day"; readonly from: string; readonly to: string }
  /** « 4.200 »: in figures, with thousands or with decimals. */
  | { readonly kind: "ambiguous"; readonly thousands: string; readonly decimals: string };

/** A day and its hour, as they are written together: « 20/11/2026 à 17h40 », `2026-11-20T17:40`. */
const WITH_HOUR = /^(.+?)(?: à | at |[ T])(\d{1,2} ?[h:.] ?(?:\d{2})?)$/;

function split(text: string): { readonly day: string; readonly hour: string | null } {
  const found = WITH_HOUR.exec(text.trim());
  return found ? { day: found[1] ?? "", hour: found[2] ?? "" } : { day: text, hour: null };
}

/** Null when there is nothing to say of it but that it does not suit. */
export function whyNotDay(text: string): Why | null {
  const { day, hour } = split(text);
  const read = readWrittenDay(day);
  if (read.ok) return null;
  const { fault } = read;
  if (fault.kind === "impossible-day" || fault.kind === "impossible-month") return fault;
  const period = fault.kind === "no-day" && hour === null ? readWrittenPeriod(day) : null;
  return period?.ok === true ? { kind: "no-day", ...period.value } : null;
}

function whyNotNumber(text: string): Why | null {
  const read = readWrittenNumber(text);
  if (read.ok || read.fault.kind !== "ambiguous") return null;
  const decimals = text.replace(",", ".");
  return { kind: "ambiguous", thousands: read.fault.likely, decimals: String(Number(decimals)) };
}

export function whyNot(fault: SituationFault): Why | null {
  if (fault.code === "impossible-date") return whyNotDay(fault.given);
  if (fault.code !== "wrong-type") return null;
  if (isDate(fault.expected)) return whyNotDay(fault.given);
  return fault.expected === "number" || fault.expected === "money" ? whyNotNumber(fault.given) : null;
}

const isDate = (expected: Expected): boolean => expected === "date" || expected === "datetime";

/** A day or an instant as a situation writes it; null when nothing certain was meant. */
export function likelyDate(text: string, timed: boolean): string | null {
  const { day, hour } = split(text);
  const date = correctedDate(day);
  if (date === undefined || hour === null) return date ?? null;
  const at = readWrittenHour(hour);
  return timed && at.ok ? `${date} ${at.value}` : date;
}

/** Never below zero: a sign before an amount is a slip. */
export function likelyNumber(text: string): string | null {
  return correctedNumber(text)?.replace(/^-/, "") ?? null;
}
