// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Place, parseDay, parseInstant, startOfDay, universalTimes } from "@sauf-conduit/calendar";
import type { Situation } from "@sauf-conduit/rights";
import { possiblePlaces, TERRITORY } from "./places.ts";

/**
 * When a safe day or moment is over: minutes of universal time. The earliest at which a clock of the possible places shows
 * it, and the earlier one where a clock shows the hour twice. An hour too soon costs little, an hour too late the appeal.
 * @param safe `YYYY-MM-DD`: the end of that day; or `YYYY-MM-DD HH:MM`.
 * @param place null: not known, and the territory told leaves it open.
 * @throws RangeError for any other text.
 */
export function endMoment(safe: string, place: Place | null, situation: Situation): number {
  const day = parseDay(safe);
  const shown = day === null ? parseInstant(safe) : startOfDay(day + 1);
  if (shown === null) throw new RangeError(`neither a day nor a moment: ${safe}`);
  const places = place === null ? possiblePlaces(situation.facts[TERRITORY]) : [place];
  return Math.min(...places.map((possible) => universalTimes(shown, possible).first));
}
