// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Day, dayOf } from "./day.ts";

/**
 * Easter Sunday of a Gregorian year (1583 onwards; earlier years are only an extrapolation).
 * Anonymous Gregorian computation, as printed by Meeus, Astronomical Algorithms, chapter 8.
 */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const total = epact + sunday - 7 * late + 114;
  return dayOf(year, Math.floor(total / 31), (total % 31) + 1);
}
