// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Legal counting of time-limits (law format, section 8).
 *
 * Sources. Clear days (« franc »): Conseil d'État, section, 4 June 1954; avis 30 July 2021 n° 452878; CJA R421-1.
 * Months and carrying over: code de procédure civile 641 and 642, applied by the administrative judge (CE avis
 * 1 July 2020 n° 438152). Hours: CESEDA L921-2, R921-3.
 */
import { onTheClock, universalTimes } from "./clock.ts";
import { addDays, type Day } from "./day.ts";
import { addDuration, type Duration } from "./duration.ts";
import { nextWorkingDay } from "./holidays.ts";
import type { Minute } from "./instant.ts";
import type { Place } from "./place.ts";

const MINUTES_AN_HOUR = 60;

export interface CountingRule {
  /** `clear` (« franc »): neither the day of the event nor the day of expiry counts. `plain`: only the first does not. */
  readonly counted: "clear" | "plain";
  /** « Report »: a limit that ends on a Saturday, a Sunday or a holiday of the place runs to the next working day. */
  readonly carriedOver: boolean;
}

/**
 * The last useful day, until midnight, of a limit that starts from the event of day `start`.
 * Plain: start + duration. Clear: one day more (months: clamped first). Then carried over if the rule says so.
 * A later start never gives an earlier last day. @throws RangeError for a duration in hours: see `lastInstants`.
 */
export function lastDay(start: Day, duration: Duration, rule: CountingRule, place: Place): Day {
  const reached = addDuration(start, duration, place);
  const end = rule.counted === "clear" ? addDays(reached, 1) : reached;
  return rule.carriedOver ? nextWorkingDay(end, place) : end;
}

/** The ends that a limit in hours may have on the clock of its place. They differ only across a change of clocks. */
export interface LastInstants {
  /** The earliest: the one to show to a person. */
  readonly safe: Minute;
  readonly arguable: Minute;
}

/**
 * The last minute of a limit in hours (« d'heure à heure »), through nights, weekends and holidays, never carried over.
 * When the hour of the event is unknown, count from `startOfDay` (safe) and `endOfDay`.
 *
 * No text was found on the two nights when clocks change: the hours that elapse and the hours of the clock then give two
 * ends. An end in the hour that autumn repeats is safe from its beginning only: a paper does not say which of the two.
 * A later start never gives an earlier end.
 */
export function lastInstants(start: Minute, hours: number, place: Place): LastInstants {
  const byClock = start + hours * MINUTES_AN_HOUR;
  const { first, last } = universalTimes(start, place);
  const elapsed = [first, last].map((from) => onTheClock(from + hours * MINUTES_AN_HOUR, place));
  return {
    safe: Math.min(byClock, ...elapsed.map((end) => beforeRepeated(end, place))),
    arguable: Math.max(byClock, ...elapsed),
  };
}

function beforeRepeated(end: Minute, place: Place): Minute {
  const { first, last } = universalTimes(end, place);
  return first === last ? end : end - (end % MINUTES_AN_HOUR);
}
