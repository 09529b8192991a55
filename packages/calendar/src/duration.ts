// SPDX-License-Identifier: AGPL-3.0-or-later
/** Lengths of time as the law writes them: never converted from one unit to another, except years into months. */
import { addDays, addMonths, type Day } from "./day.ts";
import { isWorkingDay } from "./holidays.ts";
import type { Place } from "./place.ts";

export type DurationUnit = "months" | "days" | "working-days" | "hours";

/** A length of time in one unit. Years are 12 months. `count` is a whole number; what `parseDuration` reads is ≥ 0. */
export interface Duration {
  readonly unit: DurationUnit;
  readonly count: number;
}

const WORDS: Readonly<Record<string, { readonly unit: DurationUnit; readonly times: number }>> = {
  an: { unit: "months", times: 12 },
  ans: { unit: "months", times: 12 },
  mois: { unit: "months", times: 1 },
  jour: { unit: "days", times: 1 },
  jours: { unit: "days", times: 1 },
  "jour ouvré": { unit: "working-days", times: 1 },
  "jours ouvrés": { unit: "working-days", times: 1 },
  heure: { unit: "hours", times: 1 },
  heures: { unit: "hours", times: 1 },
};

/**
 * Reads a literal of the law's format (section 6): `3 mois`, `15 jours`, `7 jours ouvrés`, `48 heures`, `2 ans`.
 * One space (a no-break one is accepted), a number of at most four digits without leading zero. `null` otherwise.
 */
export function parseDuration(text: string): Duration | null {
  const match = /^(0|[1-9]\d{0,3})[ \u00a0\u202f]([a-zé]+(?: [a-zé]+)?)$/.exec(text.normalize("NFC"));
  const word = match === null || !Object.hasOwn(WORDS, match[2] ?? "") ? undefined : WORDS[match[2] ?? ""];
  return match === null || word === undefined
    ? null
    : { unit: word.unit, count: Number(match[1]) * word.times };
}

/** The French words, as in the law's format. Whole years are said in years: 12 months is `1 an`, 18 are `18 mois`. */
export function formatDuration({ unit, count }: Duration): string {
  const inYears = unit === "months" && count !== 0 && count % 12 === 0;
  const n = inYears ? count / 12 : count;
  const s = Math.abs(n) < 2 ? "" : "s"; // French: 0 and 1 are singular
  const words: Record<DurationUnit, string> = {
    months: inYears ? `an${s}` : "mois",
    days: `jour${s}`,
    "working-days": `jour${s} ouvré${s}`,
    hours: `heure${s}`,
  };
  return `${n} ${words[unit]}`;
}

/** The `count`-th working day after `day` (before it when negative); `day` itself, even if not working, for 0. */
function addWorkingDays(day: Day, count: number, place: Place): Day {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached += step;
    if (isWorkingDay(reached, place)) left -= 1;
  }
  return reached;
}

/**
 * `day` moved by a length in months (clamped to the end of the month), days or working days of the place.
 * A negative count goes back. @throws RangeError for hours: they run from an instant, see `lastInstants`.
 */
export function addDuration(day: Day, duration: Duration, place: Place): Day {
  switch (duration.unit) {
    case "months":
      return addMonths(day, duration.count);
    case "days":
      return addDays(day, duration.count);
    case "working-days":
      return addWorkingDays(day, duration.count, place);
    case "hours":
      throw new RangeError(`hours run from an instant, not from a day: ${formatDuration(duration)}`);
  }
}

/** The days that 0 to 11 months may run over, by the month they start from. */
const LEAST_DAYS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;
const MOST_DAYS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const;

/**
 * How many days a length may last, whenever it starts and wherever it is counted: 3 months are 89 to 92 days. What is
 * true of all of them is certain; two lengths whose days overlap cannot be told apart without a date. Never too narrow.
 */
export function daysOf({ unit, count }: Duration): { readonly least: number; readonly most: number } {
  switch (unit) {
    case "hours":
      return { least: count / 24, most: count / 24 };
    case "days":
      return { least: count, most: count };
    case "working-days": {
      const weekEnds = 2 * Math.floor(Math.max(0, count - 1) / 5);
      // At most eleven holidays a year and two more in some places, none of which can all fall in one week.
      return { least: count + weekEnds, most: count + weekEnds + 4 + 4 * Math.ceil(count / 5) };
    }
    case "months": {
      const years = Math.floor(count / 12);
      const leapDays = Math.floor(years / 4) - Math.ceil(years / 100);
      const least = years * 365 + Math.max(0, leapDays) + (LEAST_DAYS[count % 12] ?? 0);
      return { least, most: years * 365 + Math.ceil(years / 4) + (MOST_DAYS[count % 12] ?? 0) };
    }
  }
}

/** Mean lengths in minutes, used only across units: a month is 30.4375 days, 5 working days are 7 days. */
const MINUTES: Readonly<Record<DurationUnit, number>> = {
  hours: 60,
  days: 1440,
  "working-days": 2016,
  months: 43_830,
};

/** Units from the most to the least exact, to part two lengths of equal mean. */
const RANK: readonly DurationUnit[] = ["hours", "days", "working-days", "months"];

/**
 * Total order of durations: negative when `a` is shorter, positive when longer, 0 only for the same unit and
 * count. Within a unit it is exact. Across units it compares mean lengths, then hours < days < working days <
 * months (24 hours come before 1 day): good for sorting, never for deciding whether a period has elapsed, which
 * the format compares date to date (section 6).
 */
export function compareDurations(a: Duration, b: Duration): number {
  const byLength = a.count * MINUTES[a.unit] - b.count * MINUTES[b.unit];
  return byLength !== 0 ? byLength : RANK.indexOf(a.unit) - RANK.indexOf(b.unit);
}
