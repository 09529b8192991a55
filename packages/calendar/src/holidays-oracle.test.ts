// SPDX-License-Identifier: AGPL-3.0-or-later
/** `date-holidays`, written by other people from other sources, compared with our list day by day, 2000 to 2050. */
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "./day.ts";
import { easter } from "./easter.ts";
import { holidays } from "./holidays.ts";
import type { Place } from "./place.ts";

const YEARS = Array.from({ length: 51 }, (_, i) => 2000 + i);

/** Dates on one side only, over all years: `+` is ours and not theirs, `-` theirs and not ours. */
function differences(place: Place, codes: readonly [string, string?]): string[] {
  const oracle = new Holidays(...(codes as [string, string]));
  return YEARS.flatMap((year) => {
    const theirs = new Set(
      oracle
        .getHolidays(year)
        .filter((h) => h.type === "public")
        .map((h) => h.date.slice(0, 10)),
    );
    const ours = new Set([...holidays(year, place).keys()].map(formatDay));
    expect(theirs.size).toBeGreaterThan(9);
    return [
      ...[...ours].filter((d) => !theirs.has(d)).map((d) => `+${d}`),
      ...[...theirs].filter((d) => !ours.has(d)).map((d) => `-${d}`),
    ];
  });
}

/** One signed date a year, in the years where the day is not on the list for another reason. */
const yearly = (sign: "+" | "-", years: readonly number[], date: (year: number) => number): string[] =>
  years.map((year) => sign + formatDay(date(year)));

const between = (from: number, to: number) => YEARS.filter((year) => from <= year && year <= to);

describe("date-holidays 2000-2050", () => {
  it.each<[string, Place, readonly [string, string?]]>([
    ["France", "metropole", ["FR"]],
    ["Bas-Rhin", "alsace-moselle", ["FR", "67"]],
    ["Haut-Rhin", "alsace-moselle", ["FR", "68"]],
    ["Moselle", "alsace-moselle", ["FR", "57"]],
    ["Mayotte", "mayotte", ["YT"]],
    ["Guyane", "guyane", ["GF"]],
    ["La Réunion", "reunion", ["RE"]],
  ])("has the same public holidays in %s", (_, place, codes) => {
    expect(differences(place, codes)).toEqual([]);
  });

  it.each<[string, Place, string]>([
    ["Martinique", "martinique", "MQ"],
    ["Guadeloupe", "guadeloupe", "GP"],
  ])("differs in %s: it adds Good Friday, a custom there and not in L3422-2", (_, place, code) => {
    expect(differences(place, [code])).toEqual(yearly("-", YEARS, (year) => easter(year) - 2));
  });

  it("differs in Saint-Martin: it keeps 27 May from 2008 to 2011, when no text named the island", () => {
    expect(differences("saint-martin", ["MF"])).toEqual(
      yearly("-", between(2008, 2011), (year) => dayOf(year, 5, 27)),
    );
  });

  it("differs in Saint-Barthélemy: it has 9 October before the décret of 2012, and never 27 May", () => {
    const found = differences("saint-barthelemy", ["BL"]).sort();
    const expected = [
      ...yearly("+", between(2000, 2007), (year) => dayOf(year, 5, 27)),
      ...yearly("-", between(2000, 2011), (year) => dayOf(year, 10, 9)),
    ];
    expect(found).toEqual(expected.sort());
  });
});
