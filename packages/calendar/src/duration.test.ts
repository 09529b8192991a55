// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay, weekday } from "./day.ts";
import {
  addDuration,
  compareDurations,
  type Duration,
  type DurationUnit,
  daysOf,
  formatDuration,
  parseDuration,
} from "./duration.ts";
import { isWorkingDay } from "./holidays.ts";
import { PLACES } from "./place.ts";

const anyUnit = fc.constantFrom<DurationUnit>("months", "days", "working-days", "hours");
const anyDuration: fc.Arbitrary<Duration> = fc.record({ unit: anyUnit, count: fc.nat({ max: 9999 }) });
const anyDay = fc.integer({ min: dayOf(1984, 1, 1), max: dayOf(2100, 12, 31) });
const anyPlace = fc.constantFrom(...PLACES);
const working = (count: number): Duration => ({ unit: "working-days", count });

describe("parseDuration", () => {
  it.each<[string, DurationUnit, number]>([
    ["3 mois", "months", 3],
    ["15 jours", "days", 15],
    ["7 jours ouvrés", "working-days", 7],
    ["1 jour ouvré", "working-days", 1],
    ["48 heures", "hours", 48],
    ["1 heure", "hours", 1],
    ["2 ans", "months", 24],
    ["1 an", "months", 12],
    ["1 jour", "days", 1],
    ["0 jour", "days", 0],
    ["15\u00a0jours", "days", 15],
    ["7 jours ouvre\u0301s", "working-days", 7],
  ])("reads %j", (text, unit, count) => {
    expect(parseDuration(text)).toEqual({ unit, count });
  });

  it.each([
    "",
    "mois",
    "3",
    "3mois",
    "3  mois",
    " 3 mois",
    "3 mois ",
    "-3 mois",
    "1.5 mois",
    "03 mois",
    "10000 jours",
    "3 Mois",
    "3 semaines",
    "3 jours ouvrables",
    "3 constructor",
    "3 mois et 2 jours",
  ])("refuses %j", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe("formatDuration", () => {
  it("agrees in number, and says whole years in years", () => {
    const said = ["1 an", "2 ans", "3 mois", "18 mois", "0 mois", "0 jour", "1 jour", "2 jours"];
    const more = ["1 jour ouvré", "7 jours ouvrés", "1 heure", "48 heures"];
    for (const text of [...said, ...more]) expect(formatDuration(parseDuration(text) as Duration)).toBe(text);
    expect(formatDuration({ unit: "months", count: 12 })).toBe("1 an");
  });

  it("is read back as the same duration", () => {
    fc.assert(
      fc.property(anyDuration, (duration) => {
        expect(parseDuration(formatDuration(duration))).toEqual(duration);
      }),
    );
  });
});

describe("addDuration", () => {
  const start = dayOf(2026, 1, 31);

  it("adds months clamped to the end of the month, and days", () => {
    expect(formatDay(addDuration(start, { unit: "months", count: 1 }, "metropole"))).toBe("2026-02-28");
    expect(formatDay(addDuration(start, { unit: "months", count: -2 }, "metropole"))).toBe("2025-11-30");
    expect(formatDay(addDuration(start, { unit: "days", count: 30 }, "metropole"))).toBe("2026-03-02");
    expect(formatDay(addDuration(start, { unit: "days", count: -31 }, "metropole"))).toBe("2025-12-31");
  });

  it("counts working days over weekends and the holidays of the place", () => {
    const holyWednesday = dayOf(2026, 4, 1);
    expect(formatDay(addDuration(holyWednesday, working(3), "metropole"))).toBe("2026-04-07");
    expect(formatDay(addDuration(holyWednesday, working(3), "alsace-moselle"))).toBe("2026-04-08");
    expect(formatDay(addDuration(dayOf(2026, 4, 8), working(-3), "metropole"))).toBe("2026-04-02");
  });

  it("leaves the day alone for nothing to add, even a Sunday", () => {
    const sunday = dayOf(2026, 3, 1);
    expect(weekday(sunday)).toBe(7);
    expect(addDuration(sunday, working(0), "metropole")).toBe(sunday);
  });

  it("passes over exactly the working days asked for, and stands on one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyPlace, (day, count, place) => {
        const reached = addDuration(day, working(count), place);
        const passed = Array.from({ length: reached - day }, (_, i) => day + i + 1);
        expect(passed.filter((d) => isWorkingDay(d, place))).toHaveLength(count);
        expect(isWorkingDay(reached, place)).toBe(true);
      }),
    );
  });

  it("refuses hours", () => {
    expect(() => addDuration(start, { unit: "hours", count: 48 }, "metropole")).toThrow(/48 heures/);
  });
});

describe("compareDurations", () => {
  const compare = (a: string, b: string) =>
    Math.sign(compareDurations(parseDuration(a) as Duration, parseDuration(b) as Duration));

  it("is exact within a unit", () => {
    fc.assert(
      fc.property(anyUnit, fc.nat({ max: 9999 }), fc.nat({ max: 9999 }), (unit, a, b) => {
        expect(Math.sign(compareDurations({ unit, count: a }, { unit, count: b }))).toBe(Math.sign(a - b));
      }),
    );
    expect(compare("1 an", "12 mois")).toBe(0);
  });

  it("compares mean lengths across units", () => {
    expect(compare("30 jours", "1 mois")).toBe(-1);
    expect(compare("31 jours", "1 mois")).toBe(1);
    expect(compare("48 heures", "3 jours")).toBe(-1);
    expect(compare("10 jours ouvrés", "13 jours")).toBe(1);
    expect(compare("10 jours ouvrés", "15 jours")).toBe(-1);
  });

  it("counts a month as 30.4375 days and five working days as a week", () => {
    const months: Duration = { unit: "months", count: 1600 }; // 48 700 mean days
    const weeks: Duration = { unit: "working-days", count: 5000 }; // 7 000 mean days
    for (const [mean, days] of [
      [months, 48_700],
      [weeks, 7000],
    ] as const) {
      expect(compareDurations({ unit: "days", count: days - 1 }, mean)).toBeLessThan(0);
      expect(compareDurations({ unit: "days", count: days + 1 }, mean)).toBeGreaterThan(0);
    }
  });

  it("is a total order: 0 only for the same duration, antisymmetric, transitive", () => {
    expect(compare("24 heures", "1 jour")).toBe(-1);
    expect(compare("7 jours", "5 jours ouvrés")).toBe(-1);
    const few: fc.Arbitrary<Duration> = fc.record({ unit: anyUnit, count: fc.nat({ max: 50 }) });
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        expect(compareDurations(a, b) === 0).toBe(a.unit === b.unit && a.count === b.count);
        expect(Math.sign(compareDurations(a, b)) + Math.sign(compareDurations(b, a))).toBe(0);
        const [first, second, third] = [a, b, c].sort(compareDurations) as [Duration, Duration, Duration];
        expect(compareDurations(first, second)).toBeLessThanOrEqual(0);
        expect(compareDurations(first, third)).toBeLessThanOrEqual(0);
        expect(compareDurations(second, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("daysOf", () => {
  it.each<[string, number, number]>([
    ["1 mois", 28, 31],
    ["3 mois", 89, 92],
    ["11 mois", 334, 337],
    ["1 an", 365, 366],
    ["15 jours", 15, 15],
    ["48 heures", 2, 2],
  ])("%s", (text, least, most) => {
    const duration = parseDuration(text);
    expect(duration && daysOf(duration)).toEqual({ least, most });
  });

  it("holds what the calendar counts, from any day, in any place", () => {
    const dated: fc.Arbitrary<Duration> = fc.record({
      unit: fc.constantFrom<DurationUnit>("months", "days", "working-days"),
      count: fc.nat({ max: 240 }),
    });
    fc.assert(
      fc.property(anyDay, dated, anyPlace, (day, duration, place) => {
        const days = addDuration(day, duration, place) - day;
        const { least, most } = daysOf(duration);
        expect(days).toBeGreaterThanOrEqual(least);
        expect(days).toBeLessThanOrEqual(most);
      }),
      { numRuns: 2000 },
    );
  });
});
