// SPDX-License-Identifier: AGPL-3.0-or-later
/** The clocks of the machine, made by other people from the published time zones, are compared with ours. */
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { onTheClock, universalTimes } from "./clock.ts";
import { dayOf } from "./day.ts";
import { formatInstant, parseInstant, startOfDay } from "./instant.ts";
import type { Place } from "./place.ts";

const ZONES: Readonly<Record<Place, string>> = {
  metropole: "Europe/Paris",
  "alsace-moselle": "Europe/Paris",
  guadeloupe: "America/Guadeloupe",
  martinique: "America/Martinique",
  guyane: "America/Cayenne",
  reunion: "Indian/Reunion",
  mayotte: "Indian/Mayotte",
  "saint-barthelemy": "America/St_Barthelemy",
  "saint-martin": "America/Marigot",
};

function theirs(universal: number, place: Place): string {
  const shown = Temporal.Instant.fromEpochMilliseconds(universal * 60_000).toZonedDateTimeISO(ZONES[place]);
  return shown.toPlainDateTime().toString().slice(0, 16).replace("T", " ");
}

describe("the clocks", () => {
  it.each(Object.keys(ZONES) as Place[])("show what published time zones show, 2000 to 2050: %s", (place) => {
    for (let day = dayOf(2000, 1, 1); day <= dayOf(2050, 12, 31); day += 1) {
      const month = new Date(day * 86_400_000).getUTCMonth();
      // Every hour of the months that change, one hour a day otherwise.
      const hours = month === 2 || month === 9 ? [0, 1, 2, 12] : [12];
      for (const hour of hours) {
        const at = startOfDay(day) + hour * 60;
        if (formatInstant(onTheClock(at, place)) !== theirs(at, place))
          expect([place, formatInstant(at), formatInstant(onTheClock(at, place))]).toEqual(theirs(at, place));
      }
    }
  });

  it("go back once in autumn, and skip an hour in spring", () => {
    const times = (text: string, place: Place = "metropole") => {
      const { first, last } = universalTimes(parseInstant(text) ?? 0, place);
      return [formatInstant(first), formatInstant(last)];
    };
    expect(times("2026-10-25 02:30")).toEqual(["2026-10-25 00:30", "2026-10-25 01:30"]);
    expect(times("2026-10-25 03:00")).toEqual(["2026-10-25 02:00", "2026-10-25 02:00"]);
    expect(times("2026-03-29 02:30")).toEqual(["2026-03-29 01:00", "2026-03-29 01:00"]);
    expect(times("2026-07-01 12:00")).toEqual(["2026-07-01 10:00", "2026-07-01 10:00"]);
    expect(times("2026-07-01 12:00", "guyane")).toEqual(["2026-07-01 15:00", "2026-07-01 15:00"]);
  });
});
