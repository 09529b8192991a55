// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which days are public holidays, and which are working days, in each place of France. */
import { type Day, dayOf, partsOf, weekday } from "./day.ts";
import { easter } from "./easter.ts";
import { HOLIDAY_RULES, type HolidayRule } from "./holiday-list.ts";
import type { Place } from "./place.ts";

const SATURDAY = 6;

function applies(rule: HolidayRule, year: number, place: Place): boolean {
  const inPlace = rule.places === undefined || rule.places.includes(place);
  const inYear =
    rule.years === undefined ||
    rule.years.some((span) => (span.from ?? year) <= year && year <= (span.to ?? year));
  return inPlace && inYear;
}

const dateOf = ({ on }: HolidayRule, year: number): Day =>
  "afterEaster" in on ? easter(year) + on.afterEaster : dayOf(year, on.month, on.day);

function listHolidays(year: number, place: Place): ReadonlyMap<Day, string> {
  const found = HOLIDAY_RULES.filter((rule) => applies(rule, year, place))
    .map((rule) => ({ day: dateOf(rule, year), name: rule.name }))
    .sort((a, b) => a.day - b.day);
  const names = new Map<Day, string>();
  for (const { day, name } of found) {
    const other = names.get(day);
    names.set(day, other === undefined ? name : `${other} et ${name}`);
  }
  return names;
}

/** The last list made for each place: counting asks for the same year again and again. Never more than one a place. */
const latest = new Map<Place, { readonly year: number; readonly list: ReadonlyMap<Day, string> }>();

/**
 * The public holidays of a civil year in a place, in order of date, each with its French name. Two holidays on
 * one day give one entry with both names (1 May 2008: `Fête du Travail et Ascension`).
 * Sundays and Saturdays that are holidays are listed too. Sources and years of validity: `holiday-list.ts`.
 */
export function holidays(year: number, place: Place): ReadonlyMap<Day, string> {
  const made = latest.get(place);
  if (made?.year === year) return made.list;
  const list = listHolidays(year, place);
  latest.set(place, { year, list });
  return list;
}

/** Is this day a public holiday of the place? */
export function isHoliday(day: Day, place: Place): boolean {
  return holidays(partsOf(day).year, place).has(day);
}

/**
 * Monday to Friday except the holidays of the place. This is both the day to which a limit is carried over
 * (CPC 642: never a Saturday) and the « jour ouvré » of L521-4 CESEDA; it is not the « jour ouvrable » of labour law.
 */
export function isWorkingDay(day: Day, place: Place): boolean {
  return weekday(day) < SATURDAY && !isHoliday(day, place);
}

/** The first working day of the place on or after this day: the day itself when it is one. */
export function nextWorkingDay(day: Day, place: Place): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, place)) candidate += 1;
  return candidate;
}
