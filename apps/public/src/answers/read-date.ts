// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dates as people type them: 15/03/2026, 15.3.2026, 15032026, 15 mars 2026. Nothing is guessed. */

import { dayOf, daysInMonth, formatDay, monthEnd } from "@sauf-conduit/calendar";

export type DateProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "short-year"; readonly text: string }
  | { readonly kind: "no-day"; readonly text: string }
  | { readonly kind: "impossible-month"; readonly text: string }
  | { readonly kind: "impossible-day"; readonly text: string; readonly lastDay: number };

export type Read<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january", "janv", "jan"],
  ["fevrier", "february", "fevr", "feb"],
  ["mars", "march", "mar"],
  ["avril", "april", "avr", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "july", "juil", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "september", "sept", "sep"],
  ["octobre", "october", "oct"],
  ["novembre", "november", "nov"],
  ["decembre", "december", "dec"],
];

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();

const monthNamed = (name: string) => MONTHS.findIndex((names) => names.includes(name.replace(".", ""))) + 1;

const two = (value: number) => String(value).padStart(2, "0");

interface Parts {
  readonly day: number | null;
  readonly month: number;
  readonly year: string;
}

function partsOf(text: string): Parts | null {
  const written = plain(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: iso[1] ?? "" };
  const joined = /^(\d{2})(\d{2})(\d{4})$/.exec(written);
  if (joined) return { day: Number(joined[1]), month: Number(joined[2]), year: joined[3] ?? "" };
  const figures = /^(\d{1,2})[ /.-]+(\d{1,2})[ /.-]+(\d{2}|\d{4})$/.exec(written);
  if (figures) return { day: Number(figures[1]), month: Number(figures[2]), year: figures[3] ?? "" };
  const monthOnly = /^(\d{1,2})[ /.-]+(\d{4})$/.exec(written);
  if (monthOnly) return { day: null, month: Number(monthOnly[1]), year: monthOnly[2] ?? "" };
  const named = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?[ /.-]+)?([a-z]+\.?)[ /.-]+(\d{2}|\d{4})$/.exec(written);
  if (named) {
    const month = monthNamed(named[2] ?? "");
    if (month > 0) return { day: named[1] ? Number(named[1]) : null, month, year: named[3] ?? "" };
  }
  return null;
}

/** A day of the calendar, as `YYYY-MM-DD`. */
export function readDay(text: string): Read<string, DateProblem> {
  const typed = text.trim();
  const fail = (problem: DateProblem) => ({ ok: false, problem }) as const;
  if (typed === "") return fail({ kind: "empty" });
  if (/^\d{4}$/.test(typed)) return fail({ kind: "no-day", text: typed });
  const parts = partsOf(typed);
  if (parts === null) return fail({ kind: "unreadable", text: typed });
  if (parts.day === null) return fail({ kind: "no-day", text: typed });
  if (parts.year.length < 4) return fail({ kind: "short-year", text: typed });
  const year = Number(parts.year);
  if (parts.month < 1 || parts.month > 12) return fail({ kind: "impossible-month", text: typed });
  const lastDay = daysInMonth(dayOf(year, parts.month, 1));
  if (parts.day < 1 || parts.day > lastDay) return fail({ kind: "impossible-day", text: typed, lastDay });
  return { ok: true, value: formatDay(dayOf(year, parts.month, parts.day)) };
}

/** A month or a year known without the day: its first and last day. */
export function readPeriod(text: string): Read<{ readonly from: string; readonly to: string }, DateProblem> {
  const typed = text.trim();
  const fail = (problem: DateProblem) => ({ ok: false, problem }) as const;
  if (typed === "") return fail({ kind: "empty" });
  if (/^\d{4}$/.test(typed)) return { ok: true, value: { from: `${typed}-01-01`, to: `${typed}-12-31` } };
  const parts = partsOf(typed);
  if (parts === null) return fail({ kind: "unreadable", text: typed });
  if (parts.year.length < 4) return fail({ kind: "short-year", text: typed });
  if (parts.month < 1 || parts.month > 12) return fail({ kind: "impossible-month", text: typed });
  const first = dayOf(Number(parts.year), parts.month, 1);
  return { ok: true, value: { from: formatDay(first), to: formatDay(monthEnd(first)) } };
}

/** An hour of the clock: 16 h 40, 16:40, 16h. As `HH:MM`. */
export function readHour(text: string): Read<string, { readonly kind: "hour"; readonly text: string }> {
  const match = /^(\d{1,2}) ?[h:.] ?(\d{2})?$/.exec(plain(text));
  const hour = Number(match?.[1] ?? 99);
  const minute = Number(match?.[2] ?? 0);
  if (hour > 23 || minute > 59) return { ok: false, problem: { kind: "hour", text: text.trim() } };
  return { ok: true, value: `${two(hour)}:${two(minute)}` };
}
