// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { dayOf, formatDay, weekday } from "./day.ts";
import { easter } from "./easter.ts";

/** Another computation, by epacts: Knuth, The Art of Computer Programming, 1.3.2, exercise 14. */
function byEpact(year: number): number {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const dropped = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - dropped - 10;
  let epact = (11 * golden + 20 + moon - dropped) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let fullMoon = 44 - epact;
  if (fullMoon < 21) fullMoon += 30;
  return dayOf(year, 3, 1) - 1 + fullMoon + 7 - ((sunday + fullMoon) % 7);
}

describe("easter", () => {
  it.each([
    "1818-03-22", // the earliest possible
    "1943-04-25", // the latest possible
    "1954-04-18", // full moon on a Sunday: the day put off by a week
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2024-03-31",
    "2026-04-05",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
  ])("is %s", (text) => {
    expect(formatDay(easter(Number(text.slice(0, 4))))).toBe(text);
  });

  it("agrees with Knuth's computation, on a Sunday between 22 March and 25 April", () => {
    for (let year = 1583; year <= 4099; year++) {
      const day = easter(year);
      expect(formatDay(day)).toBe(formatDay(byEpact(year)));
      expect(weekday(day)).toBe(7);
      expect(day >= dayOf(year, 3, 22) && day <= dayOf(year, 4, 25)).toBe(true);
    }
  });
});
