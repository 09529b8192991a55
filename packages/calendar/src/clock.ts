// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The clock of each place: a limit in hours runs in elapsed time, and is read on a clock that may change on the way.
 *
 * Source: directive 2000/84/EC (European France changes at 01:00 universal time, on the last Sunday of March and of
 * October); overseas places keep one time all year. Meant from 1996 on, year of the common end of October in Europe.
 */
import { type Day, dayOf, monthEnd, partsOf, weekday } from "./day.ts";
import { dayOfInstant, type Minute, startOfDay } from "./instant.ts";
import type { Place } from "./place.ts";

const HOUR = 60;

/** Hours ahead of universal time, out of summer time. */
const HOURS_AHEAD: Readonly<Record<Place, number>> = {
  metropole: 1,
  "alsace-moselle": 1,
  guadeloupe: -4,
  martinique: -4,
  guyane: -3,
  reunion: 4,
  mayotte: 3,
  "saint-barthelemy": -4,
  "saint-martin": -4,
};

const CHANGES: ReadonlySet<Place> = new Set(["metropole", "alsace-moselle"]);

function lastSunday(year: number, month: number): Day {
  const end = monthEnd(dayOf(year, month, 1));
  return end - (weekday(end) % 7);
}

/** @param universal minutes of universal time. */
function ahead(universal: Minute, place: Place): number {
  const usual = HOURS_AHEAD[place] * HOUR;
  if (!CHANGES.has(place)) return usual;
  const { year } = partsOf(dayOfInstant(universal));
  const [from, to] = [3, 10].map((month) => startOfDay(lastSunday(year, month)) + HOUR) as [number, number];
  return from <= universal && universal < to ? usual + HOUR : usual;
}

/** What the clock of the place shows at a minute of universal time. */
export function onTheClock(universal: Minute, place: Place): Minute {
  return universal + ahead(universal, place);
}

/**
 * The minutes of universal time at which the clock of the place may show `shown`: two in the hour that autumn repeats.
 * In the hour that spring skips, the clock never shows it: taken as the moment of the change, so that a later hour is
 * never an earlier moment.
 */
export function universalTimes(
  shown: Minute,
  place: Place,
): { readonly first: Minute; readonly last: Minute } {
  const usual = HOURS_AHEAD[place] * HOUR;
  const matching = [shown - usual - HOUR, shown - usual].filter((at) => onTheClock(at, place) === shown);
  const change = shown - usual - ((shown - usual) % HOUR);
  return { first: matching[0] ?? change, last: matching.at(-1) ?? change };
}
