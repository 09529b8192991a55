// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, formatDay } from "./day.ts";
import { readWrittenDay, readWrittenHour, readWrittenPeriod, writtenDay } from "./written-date.ts";

const value = (read: { ok: boolean }) => ("value" in read ? read.value : null);
const fault = (read: { ok: boolean }) => ("fault" in read ? read.fault : null);

describe("a day written freely", () => {
  it.each([
    ["15/03/2026", "2026-03-15"],
    ["15 3 2026", "2026-03-15"],
    ["15.03.2026", "2026-03-15"],
    ["15032026", "2026-03-15"],
    ["2026-03-15", "2026-03-15"],
    ["2026/3/15", "2026-03-15"],
    ["1er mars 2026", "2026-03-01"],
    ["le 1er mars 2026", "2026-03-01"],
    [" 15 Août 2024 ", "2024-08-15"],
    ["29 février 2024", "2024-02-29"],
    ["3 dec. 2025", "2025-12-03"],
    ["1st March 2026", "2026-03-01"],
    ["March 15, 2026", "2026-03-15"],
    ["15 de marzo de 2026", "2026-03-15"],
    ["el 1 de enero del 2026", "2026-01-01"],
    ["15 مارس 2026", "2026-03-15"],
    ["١٥/٠٣/٢٠٢٦", "2026-03-15"],
    ["۱۵/۰۳/۲۰۲۶", "2026-03-15"],
    ["15 أيّار 2026", "2026-05-15"],
    ["23\u200f/11\u200f/2026", "2026-11-23"],
    ["\u2068\u200b15/03/2026\u2069", "2026-03-15"],
    ["1 كانون الثاني 2026", "2026-01-01"],
    ["01/01/1900", "1900-01-01"],
    ["31/12/2100", "2100-12-31"],
  ])("%s", (typed, day) => {
    expect(value(readWrittenDay(typed))).toBe(day);
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["hier", "unreadable"],
    ["15 brumaire 2026", "unreadable"],
    ["15/03/26", "short-year"],
    ["03/2026", "no-day"],
    ["2026", "no-day"],
    ["٢٠٢٦", "no-day"],
    ["mars 2026", "no-day"],
    ["15/13/2026", "impossible-month"],
    ["15/00/2026", "impossible-month"],
    ["31/02/2026", "impossible-day"],
    ["29/02/2026", "impossible-day"],
    ["00/02/2026", "impossible-day"],
    ["31/12/1899", "year-out-of-range"],
    ["01/01/2101", "year-out-of-range"],
    ["15/03/0000", "year-out-of-range"],
  ])("%s is refused: %s", (typed, kind) => {
    expect(fault(readWrittenDay(typed))).toMatchObject({ kind });
  });

  it("tells how many days the month has, and the years that count", () => {
    expect(fault(readWrittenDay("31/04/2026"))).toEqual({
      kind: "impossible-day",
      lastDay: 30,
      near: ["2026-04-30", "2026-05-01"],
    });
    expect(fault(readWrittenDay("30/02/2024"))).toMatchObject({
      lastDay: 29,
      near: ["2024-02-29", "2024-03-01"],
    });
    expect(fault(readWrittenDay("00/01/2026"))).toMatchObject({ near: ["2025-12-31", "2026-01-01"] });
    expect(fault(readWrittenDay("32/12/2026"))).toMatchObject({ near: ["2026-12-31", "2027-01-01"] });
    expect(fault(readWrittenDay("15/03/2150"))).toEqual({
      kind: "year-out-of-range",
      first: 1900,
      last: 2100,
    });
  });

  it("proposes what was probably meant, only when that day exists", () => {
    expect(fault(readWrittenDay("15/03/26"))).toMatchObject({ likely: "2026-03-15" });
    expect(fault(readWrittenDay("15/03/71"))).toMatchObject({ likely: "1971-03-15" });
    expect(fault(readWrittenDay("31/02/26"))).toMatchObject({ likely: null });
    expect(fault(readWrittenDay("03/15/2026"))).toMatchObject({ likely: "2026-03-15" });
    expect(fault(readWrittenDay("30/15/2026"))).toMatchObject({ likely: null });
    expect(fault(readWrittenDay("2026-15-03"))).toMatchObject({ likely: null });
  });

  it("reads back every day it writes", () => {
    const first = dayOf(1900, 1, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (after) => {
        const day = formatDay(addDays(first, after));
        expect(value(readWrittenDay(writtenDay(day)))).toBe(day);
      }),
    );
    expect(() => writtenDay("2026-02-30")).toThrow(RangeError);
  });
});

describe("a month or a year alone", () => {
  it.each([
    ["03/2026", "2026-03-01", "2026-03-31"],
    ["février 2024", "2024-02-01", "2024-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["15/03/2026", "2026-03-01", "2026-03-31"],
    ["1900", "1900-01-01", "1900-12-31"],
  ])("%s", (typed, from, to) => {
    expect(value(readWrittenPeriod(typed))).toEqual({ from, to });
  });

  it.each([
    ["", "empty"],
    ["l'été", "unreadable"],
    ["13/2026", "impossible-month"],
    ["31/02/2026", "impossible-day"],
    ["0000", "year-out-of-range"],
    ["2150", "year-out-of-range"],
    ["mars 2150", "year-out-of-range"],
    ["01/03/26", "short-year"],
  ])("%s is refused: %s", (typed, kind) => {
    expect(fault(readWrittenPeriod(typed))).toMatchObject({ kind });
  });
});

describe("an hour", () => {
  it.each([
    ["16h40", "16:40"],
    ["9 h", "09:00"],
    ["16:40", "16:40"],
    ["0h05", "00:05"],
    ["23.59", "23:59"],
  ])("%s", (typed, hour) => {
    expect(value(readWrittenHour(typed))).toBe(hour);
  });

  it.each(["25h00", "24h", "16h60", "midi", ""])("refuses %s", (typed) => {
    expect(fault(readWrittenHour(typed))).toEqual({ kind: "hour" });
  });
});
