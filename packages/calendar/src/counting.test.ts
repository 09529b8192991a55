// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type CountingRule, type LastInstants, lastDay, lastInstants } from "./counting.ts";
import { dayOf, formatDay, parseDay } from "./day.ts";
import { type Duration, parseDuration } from "./duration.ts";
import { isHoliday, isWorkingDay } from "./holidays.ts";
import { dayOfInstant, endOfDay, formatInstant, parseInstant, startOfDay } from "./instant.ts";
import { PLACES, type Place } from "./place.ts";

const on = (text: string) => parseDay(text) as number;
const long = (text: string) => parseDuration(text) as Duration;
const CLEAR: CountingRule = { counted: "clear", carriedOver: false };
const CLEAR_CARRIED: CountingRule = { counted: "clear", carriedOver: true };
const PLAIN: CountingRule = { counted: "plain", carriedOver: false };
const PLAIN_CARRIED: CountingRule = { counted: "plain", carriedOver: true };

const anyPlace = fc.constantFrom(...PLACES);
const anyRule: fc.Arbitrary<CountingRule> = fc.record({
  counted: fc.constantFrom("clear" as const, "plain" as const),
  carriedOver: fc.boolean(),
});
const anyStart = fc.integer({ min: dayOf(1954, 6, 4), max: dayOf(2100, 12, 31) });
const anyLength: fc.Arbitrary<Duration> = fc.record({
  unit: fc.constantFrom("months" as const, "days" as const, "working-days" as const),
  count: fc.nat({ max: 120 }),
});

describe("lastDay, examples printed in the reference and in the law examples", () => {
  it.each<[string, string, CountingRule, string]>([
    // delai-franc-mois
    ["2026-01-31", "1 mois", CLEAR_CARRIED, "2026-03-02"],
    ["2026-01-31", "1 mois", CLEAR, "2026-03-01"],
    ["2026-03-31", "1 mois", CLEAR_CARRIED, "2026-05-04"],
    ["2026-03-31", "1 mois", CLEAR, "2026-05-01"],
    ["2021-01-03", "2 mois", CLEAR_CARRIED, "2021-03-04"],
    ["2026-03-13", "2 mois", CLEAR_CARRIED, "2026-05-15"],
    // delai-7-jours-L921-1: N + 7 is safe, N + 8 is an argument
    ["2026-03-02", "7 jours", PLAIN_CARRIED, "2026-03-09"],
    ["2026-03-02", "7 jours", CLEAR_CARRIED, "2026-03-10"],
    ["2026-07-18", "7 jours", PLAIN_CARRIED, "2026-07-27"],
    ["2026-07-18", "7 jours", CLEAR_CARRIED, "2026-07-27"],
    // recours-cnda, and the 15 days to ask for legal aid, never carried over
    ["2026-01-05", "1 mois", CLEAR_CARRIED, "2026-02-06"],
    ["2026-01-06", "1 mois", CLEAR_CARRIED, "2026-02-09"],
    ["2026-01-05", "15 jours", PLAIN, "2026-01-20"],
    ["2026-09-07", "14 jours", PLAIN, "2026-09-21"],
    // recours-oqtf before the 2024 law: 15 and 30 clear days
    ["2023-03-06", "15 jours", CLEAR_CARRIED, "2023-03-22"],
    ["2023-03-06", "30 jours", CLEAR_CARRIED, "2023-04-06"],
    ["2023-03-09", "15 jours", CLEAR_CARRIED, "2023-03-27"],
    ["2023-03-15", "30 jours", CLEAR_CARRIED, "2023-04-17"],
    // refus-implicite: four months of silence
    ["2025-10-31", "4 mois", PLAIN, "2026-02-28"],
    ["2026-02-28", "1 an", PLAIN, "2027-02-28"],
    // enregistrement-demande-asile: 3 working days (Easter Monday does not count)
    ["2026-04-02", "3 jours ouvrés", PLAIN, "2026-04-08"],
  ])("%s + %s, %o: %s", (start, duration, rule, expected) => {
    expect(formatDay(lastDay(on(start), long(duration), rule, "metropole"))).toBe(expected);
  });

  it("carries over the holidays of the place only", () => {
    const until = (start: string, place: Place) =>
      formatDay(lastDay(on(start), long("7 jours"), PLAIN_CARRIED, place));
    expect(until("2026-03-27", "metropole")).toBe("2026-04-03");
    expect(until("2026-03-27", "alsace-moselle")).toBe("2026-04-07");
    expect(until("2026-06-03", "metropole")).toBe("2026-06-10");
    expect(until("2026-06-03", "guyane")).toBe("2026-06-11");
  });
});

describe("lastDay, properties", () => {
  it("is Temporal's sum, one day later when clear, before carrying over", () => {
    const units = fc.constantFrom("months" as const, "days" as const);
    fc.assert(
      fc.property(anyStart, units, fc.nat({ max: 120 }), anyPlace, (start, unit, count, place) => {
        const sum = Temporal.PlainDate.from(formatDay(start)).add({ [unit]: count });
        expect(formatDay(lastDay(start, { unit, count }, PLAIN, place))).toBe(sum.toString());
        expect(formatDay(lastDay(start, { unit, count }, CLEAR, place))).toBe(
          sum.add({ days: 1 }).toString(),
        );
      }),
    );
  });

  it("a later start never gives an earlier last day", () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.nat({ max: 45 }),
        anyLength,
        anyRule,
        anyPlace,
        (start, gap, length, rule, place) => {
          const early = lastDay(start, length, rule, place);
          expect(lastDay(start + gap, length, rule, place)).toBeGreaterThanOrEqual(early);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("the safe day is never after the arguable one: plain before clear, not carried before carried", () => {
    fc.assert(
      fc.property(anyStart, anyLength, anyPlace, (start, length, place) => {
        const [plain, clear] = [PLAIN, CLEAR].map((rule) => lastDay(start, length, rule, place)) as [
          number,
          number,
        ];
        const plainCarried = lastDay(start, length, PLAIN_CARRIED, place);
        const clearCarried = lastDay(start, length, CLEAR_CARRIED, place);
        expect(clear).toBe(plain + 1);
        expect(plainCarried).toBeGreaterThanOrEqual(plain);
        expect(clearCarried).toBeGreaterThanOrEqual(plainCarried);
        expect(clearCarried).toBeGreaterThanOrEqual(clear);
      }),
    );
  });

  it("carried over, it is a working day with no other since the end", () => {
    fc.assert(
      fc.property(anyStart, anyLength, anyRule, anyPlace, (start, length, rule, place) => {
        const end = lastDay(start, length, { ...rule, carriedOver: false }, place);
        const carried = lastDay(start, length, { ...rule, carriedOver: true }, place);
        expect(isWorkingDay(carried, place)).toBe(true);
        for (let day = end; day < carried; day++) expect(isWorkingDay(day, place)).toBe(false);
      }),
    );
  });

  it("refuses hours", () => {
    expect(() => lastDay(on("2026-11-20"), long("48 heures"), PLAIN, "metropole")).toThrow(RangeError);
  });
});

describe("lastInstants", () => {
  const at = (text: string) => parseInstant(text) as number;
  const ends = (start: string, hours = 48, place: Place = "metropole") => {
    const { safe, arguable } = lastInstants(at(start), hours, place);
    return [formatInstant(safe), formatInstant(arguable)];
  };

  it("runs from minute to minute (law example: detention, hour known)", () => {
    expect(ends("2026-11-20 17:40")).toEqual(["2026-11-22 17:40", "2026-11-22 17:40"]);
  });

  it("gives the range of the law example when the hour is missing", () => {
    const day = on("2026-11-20");
    expect(formatInstant(lastInstants(startOfDay(day), 48, "metropole").safe)).toBe("2026-11-22 00:00");
    expect(formatInstant(lastInstants(endOfDay(day), 48, "metropole").arguable)).toBe("2026-11-22 23:59");
  });

  it("never moves to a working day", () => {
    expect(ends("2026-04-03 09:00")).toEqual(["2026-04-05 09:00", "2026-04-05 09:00"]);
    expect(
      isHoliday(dayOfInstant(lastInstants(at("2026-05-12 09:00"), 48, "metropole").safe), "metropole"),
    ).toBe(true);
    fc.assert(
      fc.property(anyStart, fc.nat({ max: 1439 }), fc.nat({ max: 500 }), (day, minute, hours) => {
        const start = startOfDay(day) + minute;
        expect(lastInstants(start, hours, "reunion")).toEqual({
          safe: start + hours * 60,
          arguable: start + hours * 60,
        });
      }),
    );
  });

  it("shows the earlier end when clocks change on the way, in Europe only", () => {
    expect(ends("2026-10-24 17:40")).toEqual(["2026-10-26 16:40", "2026-10-26 17:40"]);
    expect(ends("2026-03-28 17:40")).toEqual(["2026-03-30 17:40", "2026-03-30 18:40"]);
    expect(ends("2026-10-24 17:40", 48, "mayotte")).toEqual(["2026-10-26 17:40", "2026-10-26 17:40"]);
  });

  it("takes the hour that autumn repeats from its beginning", () => {
    expect(ends("2026-10-23 02:30")).toEqual(["2026-10-25 02:00", "2026-10-25 02:30"]);
    expect(ends("2026-10-25 02:30")).toEqual(["2026-10-27 01:30", "2026-10-27 02:30"]);
  });

  it("takes an hour that spring skips as the moment of the change", () => {
    expect(ends("2026-03-29 02:01")).toEqual(["2026-03-31 02:01", "2026-03-31 03:00"]);
    expect(ends("2026-03-29 02:59")).toEqual(["2026-03-31 02:59", "2026-03-31 03:00"]);
    expect(ends("2026-03-29 03:00")).toEqual(["2026-03-31 03:00", "2026-03-31 03:00"]);
  });

  it("a later start never gives an earlier end, and safe is never after arguable", () => {
    const around = fc.constantFrom(on("2026-03-27"), on("2026-10-23"), on("2026-07-01"));
    fc.assert(
      fc.property(
        around,
        fc.nat({ max: 5000 }),
        fc.nat({ max: 180 }),
        fc.nat({ max: 60 }),
        anyPlace,
        (day, minute, gap, hours, place) => {
          const start = startOfDay(day) + minute;
          const [early, late] = [start, start + gap].map((from) => lastInstants(from, hours, place)) as [
            LastInstants,
            LastInstants,
          ];
          expect(early.safe).toBeLessThanOrEqual(early.arguable);
          expect(late.safe).toBeGreaterThanOrEqual(early.safe);
          expect(late.arguable).toBeGreaterThanOrEqual(early.arguable);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
