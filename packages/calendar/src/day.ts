// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Civil days, without hour and without time zone: dates of law are calendar dates, never instants.
 * The calendar is the Gregorian one, extended backwards (proleptic). Nothing here reads a clock.
 */

/** Whole days since 1970-01-01 (day 0). Negative before. Subtracting two days counts the nights between them. */
export type Day = number;

/** Civil parts of a day: year 0 to 9999, month 1 to 12, day of the month 1 to 31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH = 719_468; // days from 0000-03-01 to 1970-01-01
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 0 for a month outside 1 to 12. */
const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Day number of parts known to be real. Years start in March, so that the leap day comes last. */
function countDays(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

function isReal(year: number, month: number, day: number): boolean {
  return [year, month, day].every(Number.isInteger) && day >= 1 && day <= lengthOfMonth(year, month);
}

/** The day of these civil parts. @throws RangeError when no such date exists (2026-02-29, month 13, 1.5). */
export function dayOf(year: number, month: number, day: number): Day {
  if (!isReal(year, month, day)) throw new RangeError(`no such date: ${year}-${month}-${day}`);
  return countDays(year, month, day);
}

/** Civil parts of a day; inverse of `dayOf`. */
export function partsOf(day: Day): DayParts {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Reads `YYYY-MM-DD`, years 0000 to 9999, nothing before or after. `null` for any other text or an unreal date. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isReal(year, month, day) ? countDays(year, month, day) : null;
}

/** Writes `YYYY-MM-DD`. @throws RangeError for a fraction or a year outside 0000 to 9999. */
export function formatDay(day: Day): string {
  const parts = partsOf(day);
  if (!Number.isInteger(day) || parts.year < 0 || parts.year > 9999) {
    throw new RangeError(`not a day between 0000-01-01 and 9999-12-31: ${day}`);
  }
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(parts.year).padStart(4, "0")}-${two(parts.month)}-${two(parts.day)}`;
}

/** Day of the week, ISO 8601: 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** The day `n` days later; `n` may be negative. */
export function addDays(day: Day, n: number): Day {
  return day + n;
}

/**
 * The same day number `n` months later (earlier when `n` is negative); when that month has no such day, its
 * last day. Add the whole length once: 1 month then 1 month is not 2 months (31 January, 28 February, 28 March).
 * Source: the French reading of a limit in months (code de procédure civile, article 641).
 */
export function addMonths(day: Day, n: number): Day {
  const parts = partsOf(day);
  const months = parts.year * 12 + parts.month - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return countDays(year, month, Math.min(parts.day, lengthOfMonth(year, month)));
}

/** How many days the month of this day has: 28 to 31. */
export function daysInMonth(day: Day): number {
  const { year, month } = partsOf(day);
  return lengthOfMonth(year, month);
}

/** The first day of the month of this day. */
export function monthStart(day: Day): Day {
  return day - partsOf(day).day + 1;
}

/** The last day of the month of this day. */
export function monthEnd(day: Day): Day {
  return monthStart(day) + daysInMonth(day) - 1;
}
