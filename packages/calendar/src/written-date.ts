// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Dates as people write them: 15/03/2026, 15.3.2026, 15032026, 15 mars 2026, March 15, 2026. The day stands before the
 * month, as on every French paper. Nothing is guessed: what cannot be read is told, with what was probably meant.
 */
import {
  addDays,
  type Day,
  dayOf,
  daysInMonth,
  formatDay,
  monthEnd,
  parseDay,
  partsOf as partsOfDay,
} from "./day.ts";

export type WrittenDateFault =
  | { readonly kind: "empty" | "unreadable" | "no-day" }
  /** Two figures for the year. `likely`: the day `YYYY-MM-DD` probably meant, or null. */
  | { readonly kind: "short-year"; readonly likely: string | null }
  /** No one's life, and no paper that counts today, is before `first` or after `last`. */
  | { readonly kind: "year-out-of-range"; readonly first: number; readonly last: number }
  /** `likely`: the same with day and month exchanged, when that day exists. */
  | { readonly kind: "impossible-month"; readonly likely: string | null }
  /** `lastDay`: how many days that month has. `near`: the days `YYYY-MM-DD` that exist around it. */
  | { readonly kind: "impossible-day"; readonly lastDay: number; readonly near: readonly [string, string] };

export type Written<T, Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** The days that a life or a paper may be of. Every surface, and the engine, refuse what lies outside. */
export const FIRST_DAY: Day = dayOf(FIRST_YEAR, 1, 1);
export const LAST_DAY: Day = dayOf(LAST_YEAR, 12, 31);
/** Two figures up to this one are of this century. */
const LAST_SHORT_YEAR = 49;

/** French, English, Spanish; Arabic of the east and of the west, without marks on the alif. */
const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january", "janv", "jan", "enero", "ene", "يناير", "جانفي", "كانون الثاني"],
  ["fevrier", "february", "fevr", "feb", "febrero", "فبراير", "فيفري", "شباط"],
  ["mars", "march", "mar", "marzo", "مارس", "اذار"],
  ["avril", "april", "avr", "apr", "abril", "abr", "ابريل", "افريل", "نيسان"],
  ["mai", "may", "mayo", "مايو", "ماي", "ايار"],
  ["juin", "june", "jun", "junio", "يونيو", "جوان", "حزيران"],
  ["juillet", "july", "juil", "jul", "julio", "يوليو", "جويلية", "تموز"],
  ["aout", "august", "aug", "agosto", "ago", "اغسطس", "اوت", "اب"],
  ["septembre", "september", "sept", "sep", "septiembre", "سبتمبر", "ايلول"],
  ["octobre", "october", "oct", "octubre", "اكتوبر", "تشرين الاول"],
  ["novembre", "november", "nov", "noviembre", "نوفمبر", "تشرين الثاني"],
  ["decembre", "december", "dec", "diciembre", "dic", "ديسمبر", "كانون الاول"],
];

interface Parts {
  readonly day: number | null;
  readonly month: number;
  readonly year: string;
  /** 2026-03-15: nobody exchanges the day and the month of this form. */
  readonly yearFirst: boolean;
}

const fail = <F>(fault: F): { readonly ok: false; readonly fault: F } => ({ ok: false, fault });

/** The figures of an Arabic or a Persian keyboard (٠ to ٩, ۰ to ۹) as 0 to 9; the rest as it is. */
export function westernFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
}

/**
 * Without the marks that nobody sees: those of direction, that a date copied from an Arabic page carries, joiners, spaces
 * of no width.
 */
export const withoutMarks = (text: string): string => text.replace(/\p{Cf}/gu, "");

/** Small letters without accents, figures of our own script, one space at a time, no Spanish « de ». */
const plain = (text: string) =>
  westernFigures(withoutMarks(text))
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[أإآ]/g, "ا")
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/ del? /g, " ")
    .trim()
    .replace(/^(?:le|the|el) /, "");

const monthNamed = (name: string) => MONTHS.findIndex((names) => names.includes(name.replace(".", ""))) + 1;

/** Which groups of each form are the day, the month and the year; a month may be a name. */
const FORMS: readonly (readonly [RegExp, day: number | null, month: number, year: number])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, 3, 2, 1],
  [/^(\d{2})(\d{2})(\d{4})$/, 1, 2, 3],
  [/^(\d{1,2})[ /.-]+(\d{1,2})[ /.-]+(\d{2}|\d{4})$/, 1, 2, 3],
  [/^(\d{1,2})[ /.-]+(\d{4})$/, null, 1, 2],
  [/^(\d{1,2})(?:er|st|nd|rd|th)?[ /.-]+(\p{L}+(?: \p{L}+)?\.?)[ /.-]+(\d{2}|\d{4})$/u, 1, 2, 3],
  [/^(\p{L}+(?: \p{L}+)?\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, 2, 1, 3],
  [/^(\p{L}+(?: \p{L}+)?\.?)[ /.-]+(\d{4})$/u, null, 1, 2],
];

function partsOf(text: string): Parts | null {
  const written = plain(text);
  for (const [form, day, month, year] of FORMS) {
    const found = form.exec(written);
    if (!found) continue;
    const named = found[month] ?? "";
    const number = /^\d+$/.test(named) ? Number(named) : monthNamed(named);
    if (number === 0 && !/^\d+$/.test(named)) continue; // a word that is no month
    return {
      day: day === null ? null : Number(found[day]),
      month: number,
      year: found[year] ?? "",
      yearFirst: year === 1,
    };
  }
  return null;
}

function dayIfReal(year: number, month: number, day: number): string | null {
  const two = (value: number) => String(value).padStart(2, "0");
  const text = `${year}-${two(month)}-${two(day)}`;
  return parseDay(text) === null ? null : text;
}

/** What cannot be true of these parts, the day left aside. */
function faultOf({ day, month, year, yearFirst }: Parts): WrittenDateFault | null {
  if (year.length < 4) {
    const full = Number(year) + (Number(year) <= LAST_SHORT_YEAR ? 2000 : 1900);
    return { kind: "short-year", likely: day === null ? null : dayIfReal(full, month, day) };
  }
  if (month < 1 || month > 12) {
    const exchanged = day === null || yearFirst ? null : dayIfReal(Number(year), day, month);
    return { kind: "impossible-month", likely: exchanged };
  }
  return yearFault(Number(year));
}

function yearFault(year: number): WrittenDateFault | null {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
  return { kind: "year-out-of-range", first: FIRST_YEAR, last: LAST_YEAR };
}

/** A day written in full, as `YYYY-MM-DD`. */
export function readWrittenDay(text: string): Written<string, WrittenDateFault> {
  if (text.trim() === "") return fail({ kind: "empty" });
  if (/^\d{4}$/.test(plain(text))) return fail({ kind: "no-day" });
  const parts = partsOf(text);
  if (parts === null) return fail({ kind: "unreadable" });
  if (parts.day === null) return fail({ kind: "no-day" });
  const fault = faultOf(parts);
  if (fault !== null) return fail(fault);
  const real = dayIfReal(Number(parts.year), parts.month, parts.day);
  if (real !== null) return { ok: true, value: real };
  const first = dayOf(Number(parts.year), parts.month, 1);
  const before = parts.day < 1 ? addDays(first, -1) : monthEnd(first);
  const near = [formatDay(before), formatDay(addDays(before, 1))] as const;
  return fail({ kind: "impossible-day", lastDay: daysInMonth(first), near });
}

/** A month or a year known without its day: the first and the last day of it, as `YYYY-MM-DD`. */
export function readWrittenPeriod(
  text: string,
): Written<{ readonly from: string; readonly to: string }, WrittenDateFault> {
  const typed = plain(text);
  if (typed === "") return fail({ kind: "empty" });
  if (/^\d{4}$/.test(typed)) {
    const fault = yearFault(Number(typed));
    return fault === null
      ? { ok: true, value: { from: `${typed}-01-01`, to: `${typed}-12-31` } }
      : fail(fault);
  }
  const parts = partsOf(typed);
  if (parts === null) return fail({ kind: "unreadable" });
  if (parts.day !== null) {
    const day = readWrittenDay(typed);
    if (!day.ok) return day;
  }
  const fault = faultOf(parts);
  return fault === null ? { ok: true, value: monthOf(Number(parts.year), parts.month) } : fail(fault);
}

function monthOf(year: number, month: number): { readonly from: string; readonly to: string } {
  const first = dayOf(year, month, 1);
  return { from: formatDay(first), to: formatDay(monthEnd(first)) };
}

/** An hour of the clock (16 h 40, 16:40, 16h), as `HH:MM`. */
export function readWrittenHour(text: string): Written<string, { readonly kind: "hour" }> {
  const match = /^(\d{1,2}) ?[h:.] ?(\d{2})?$/.exec(plain(text));
  const [hour, minute] = [Number(match?.[1] ?? 99), Number(match?.[2] ?? 0)];
  if (hour > 23 || minute > 59) return fail({ kind: "hour" });
  return { ok: true, value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

/** A day `YYYY-MM-DD` as it is written in fields and tables: 15/03/2026. */
export function writtenDay(day: string): string {
  const real = parseDay(day);
  if (real === null) throw new RangeError(`not a day: ${day}`);
  const { year, month, day: date } = partsOfDay(real);
  const padded = (value: number, figures: number) => String(value).padStart(figures, "0");
  return `${padded(date, 2)}/${padded(month, 2)}/${padded(year, 4)}`;
}
