// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay, parseDay, weekday } from "./day.ts";
import { holidays, isHoliday, isWorkingDay, nextWorkingDay } from "./holidays.ts";
import { PLACES, type Place } from "./place.ts";

const anyDay = fc.integer({ min: dayOf(1954, 6, 4), max: dayOf(2100, 12, 31) });
const anyPlace = fc.constantFrom(...PLACES);
const on = (text: string) => parseDay(text) as number;
const listed = (year: number, place: Place) =>
  [...holidays(year, place)].map(([day, name]) => `${formatDay(day)} ${name}`);

const NATIONAL_2026 = [
  "2026-01-01 Jour de l'An",
  "2026-04-06 Lundi de Pâques",
  "2026-05-01 Fête du Travail",
  "2026-05-08 Victoire 1945",
  "2026-05-14 Ascension",
  "2026-05-25 Lundi de Pentecôte",
  "2026-07-14 Fête nationale",
  "2026-08-15 Assomption",
  "2026-11-01 Toussaint",
  "2026-11-11 Armistice 1918",
  "2026-12-25 Noël",
];

describe("holidays", () => {
  it("lists the eleven of L3133-1, in order (2026 as printed in the reference)", () => {
    expect(listed(2026, "metropole")).toEqual(NATIONAL_2026);
  });

  it.each<[Place, readonly string[]]>([
    ["alsace-moselle", ["2026-04-03 Vendredi saint", "2026-12-26 Saint-Étienne"]],
    ["mayotte", ["2026-04-27 Abolition de l'esclavage"]],
    ["martinique", ["2026-05-22 Abolition de l'esclavage"]],
    ["guadeloupe", ["2026-05-27 Abolition de l'esclavage"]],
    ["saint-martin", ["2026-05-27 Abolition de l'esclavage"]],
    ["guyane", ["2026-06-10 Abolition de l'esclavage"]],
    ["saint-barthelemy", ["2026-10-09 Abolition de l'esclavage"]],
    ["reunion", ["2026-12-20 Abolition de l'esclavage"]],
  ])("adds to the national list in %s only its own", (place, own) => {
    expect(listed(2026, place)).toEqual([...NATIONAL_2026, ...own].sort());
  });

  it("knows the years without 8 May, and 1965; in 1975 that day was only Ascension", () => {
    const with8May = [];
    for (let year = 1951; year <= 1990; year++)
      if (
        holidays(year, "metropole")
          .get(dayOf(year, 5, 8))
          ?.includes("Victoire")
      )
        with8May.push(year);
    const recent = Array.from({ length: 9 }, (_, i) => 1982 + i);
    expect(with8May).toEqual([1953, 1954, 1955, 1956, 1957, 1958, 1965, ...recent]);
    expect(holidays(1975, "metropole").get(dayOf(1975, 5, 8))).toBe("Ascension");
  });

  it.each<[Place, number, number, readonly [number, number][]]>([
    ["mayotte", 4, 27, [[1984, 2030]]],
    ["martinique", 5, 22, [[1984, 2030]]],
    ["guadeloupe", 5, 27, [[1984, 2030]]],
    ["guyane", 6, 10, [[1984, 2030]]],
    ["reunion", 12, 20, [[1983, 2030]]],
    ["saint-barthelemy", 5, 27, [[1984, 2007]]],
    ["saint-barthelemy", 10, 9, [[2012, 2030]]],
    [
      "saint-martin",
      5,
      27,
      [
        [1984, 2007],
        [2012, 2030],
      ],
    ],
  ])("keeps the day of abolition of %s, %i/%i, in its years only", (place, month, day, spans) => {
    const named = (year: number) =>
      holidays(year, place)
        .get(dayOf(year, month, day))
        ?.includes("Abolition");
    for (let year = 1954; year <= 2030; year++) {
      const expected = spans.some(([from, to]) => from <= year && year <= to);
      expect([year, named(year) ?? false]).toEqual([year, expected]);
    }
  });

  it("gives both names when two holidays meet", () => {
    expect(holidays(2008, "metropole").get(on("2008-05-01"))).toBe("Fête du Travail et Ascension");
    expect(holidays(2008, "metropole").size).toBe(10);
  });

  it("gives the same list whatever was asked before", () => {
    const before = listed(2026, "reunion");
    listed(2027, "reunion");
    listed(2026, "mayotte");
    expect(listed(2026, "reunion")).toEqual(before);
    expect(listed(2027, "reunion")).not.toEqual(before);
  });
});

describe("working days", () => {
  it("are Monday to Friday except holidays: never a Saturday", () => {
    expect(isWorkingDay(on("2026-11-20"), "metropole")).toBe(true);
    expect(isWorkingDay(on("2026-11-21"), "metropole")).toBe(false);
    expect(isWorkingDay(on("2026-11-22"), "metropole")).toBe(false);
    expect(isWorkingDay(on("2026-11-11"), "metropole")).toBe(false);
    expect(isWorkingDay(on("2026-04-03"), "metropole")).toBe(true);
    expect(isWorkingDay(on("2026-04-03"), "alsace-moselle")).toBe(false);
  });

  it("isHoliday follows the list, weekends aside", () => {
    fc.assert(
      fc.property(anyDay, anyPlace, (day, place) => {
        const open = weekday(day) <= 5 && !isHoliday(day, place);
        expect(isWorkingDay(day, place)).toBe(open);
        expect(isHoliday(day, place)).toBe(holidays(Number(formatDay(day).slice(0, 4)), place).has(day));
      }),
    );
  });

  it("nextWorkingDay is the first one on or after, across a new year too", () => {
    expect(formatDay(nextWorkingDay(on("2026-11-20"), "metropole"))).toBe("2026-11-20");
    expect(formatDay(nextWorkingDay(on("2025-12-25"), "alsace-moselle"))).toBe("2025-12-29");
    expect(formatDay(nextWorkingDay(on("2021-12-31") + 1, "metropole"))).toBe("2022-01-03");
    expect(formatDay(nextWorkingDay(on("2026-04-03"), "alsace-moselle"))).toBe("2026-04-07");
    fc.assert(
      fc.property(anyDay, anyPlace, (day, place) => {
        const next = nextWorkingDay(day, place);
        expect(isWorkingDay(next, place)).toBe(true);
        expect(next - day).toBeGreaterThanOrEqual(0);
        for (let d = day; d < next; d++) expect(isWorkingDay(d, place)).toBe(false);
      }),
    );
  });
});
