// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is wrong with a date or a number as it was written. */
import { readWrittenDay, readWrittenPeriod, type WrittenDateFault } from "@sauf-conduit/calendar";
import { type Expected, readWrittenNumber, type SituationFault } from "@sauf-conduit/rights";
import type { CalendarFault } from "@sauf-conduit/rights/format";

import { splitHour } from "./likely.ts";

type YearFault = Extract<WrittenDateFault, { kind: "year-out-of-range" }>;

export type Why =
  | CalendarFault
  | YearFault
  /** A month or a year alone: the first and the last day of it. */
  | { readonly kind: "no-day"; readonly from: string; readonly to: string }
  /** « 4.200 »: in figures, with thousands or with decimals. */
  | { readonly kind: "ambiguous"; readonly thousands: string; readonly decimals: string };

/** Null when there is nothing to say of it but that it does not suit. */
export function whyNotDay(text: string): Why | null {
  const { day, hour } = splitHour(text);
  const read = readWrittenDay(day);
  if (read.ok) return null;
  const { fault } = read;
  if (fault.kind === "impossible-day" || fault.kind === "impossible-month") return fault;
  if (fault.kind === "year-out-of-range") return fault;
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
