// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  formatDay,
  monthEnd,
  monthStart,
  parseDay,
  partsOf,
  weekday,
} from "./day.ts";

const FIRST = dayOf(1900, 1, 1);
const LAST = dayOf(2100, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });
const oracle = (day: number) => Temporal.PlainDate.from("1970-01-01").add({ days: day });

describe("day numbers", () => {
  it("count from 1 January 1970", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2026, 11, 20)).toBe(20_777);
  });

  it("agree with Temporal on every day from 1900 to 2100: text, parts, weekday, month", () => {
    let date = Temporal.PlainDate.from("1900-01-01");
    for (let day = FIRST; day <= LAST; day++) {
      const expected = `${date.toString()} ${date.year} ${date.month} ${date.day} ${date.dayOfWeek} ${date.daysInMonth}`;
      const { year, month, day: dayOfMonth } = partsOf(day);
      const found = `${formatDay(day)} ${year} ${month} ${dayOfMonth} ${weekday(day)} ${daysInMonth(day)}`;
      if (found !== expected) expect(found).toBe(expected);
      date = date.add({ days: 1 });
    }
    expect(date.toString()).toBe("2101-01-01");
  });

  it("go there and back by text and by parts over all four-digit years", () => {
    const wide = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });
    fc.assert(
      fc.property(wide, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        const parts = partsOf(day);
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
        expect(formatDay(day)).toBe(oracle(day).toString());
        expect(weekday(day)).toBe(oracle(day).dayOfWeek);
      }),
    );
  });
});

describe("parseDay", () => {
  it("reads real dates", () => {
    expect(parseDay("2024-02-29")).toBe(dayOf(2024, 2, 29));
    expect(parseDay("2000-02-29")).toBe(dayOf(2000, 2, 29));
    expect(parseDay("0000-03-01")).toBe(-719_468);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "02026-01-01",
    "2026/01/01",
    "20260101",
    " 2026-01-01",
    "2026-01-01 ",
    "2026-01-01\n",
    "2026-01-01 10:00",
    "2026-01-01T00:00",
    "٢٠٢٦-٠١-٠١",
    "-2026-01-01",
    "",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe("errors", () => {
  it("dayOf throws on a date that does not exist", () => {
    for (const [y, m, d] of [
      [2026, 2, 29],
      [2026, 13, 1],
      [2026, 0, 1],
      [2026, 1, 0],
      [2026, 1.5, 1],
      [2026.5, 1, 1],
      [2026, 1, 1.5],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(() => dayOf(y, m, d)).toThrow(RangeError);
    }
  });

  it("formatDay throws on what four digits cannot say", () => {
    expect(() => formatDay(dayOf(0, 1, 1) - 1)).toThrow(RangeError);
    expect(() => formatDay(dayOf(9999, 12, 31) + 1)).toThrow(RangeError);
    expect(() => formatDay(0.5)).toThrow(RangeError);
    expect(() => formatDay(Number.NaN)).toThrow(RangeError);
  });
});

describe("addMonths", () => {
  it("agrees with Temporal PlainDate.add from 1900 to 2100, forwards and backwards", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2400, max: 2400 }), (day, n) => {
        expect(formatDay(addMonths(day, n))).toBe(oracle(day).add({ months: n }).toString());
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with Temporal on every last week of a month, for 1 to 24 months", () => {
    for (let year = 1900; year <= 2100; year += 1) {
      for (const start of [dayOf(year, 1, 28), dayOf(year, 1, 29), dayOf(year, 1, 31), dayOf(year, 8, 31)]) {
        for (let n = 1; n <= 24; n++) {
          const expected = oracle(start).add({ months: n }).toString();
          if (formatDay(addMonths(start, n)) !== expected)
            expect(formatDay(addMonths(start, n))).toBe(expected);
        }
      }
    }
    expect(formatDay(addMonths(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
  });

  it("is not chained: twice one month is not two months", () => {
    const start = dayOf(2026, 1, 31);
    expect(formatDay(addMonths(addMonths(start, 1), 1))).toBe("2026-03-28");
    expect(formatDay(addMonths(start, 2))).toBe("2026-03-31");
  });

  it("never puts a later day before an earlier one", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -60, max: 60 }),
        (day, gap, n) => {
          expect(addMonths(day + gap, n)).toBeGreaterThanOrEqual(addMonths(day, n));
        },
      ),
    );
  });
});

describe("around a day", () => {
  it("addDays counts nights, both ways", () => {
    expect(formatDay(addDays(dayOf(2026, 2, 27), 2))).toBe("2026-03-01");
    expect(formatDay(addDays(dayOf(2026, 3, 1), -2))).toBe("2026-02-27");
  });

  it("monthStart and monthEnd bound the month", () => {
    expect(formatDay(monthStart(dayOf(2024, 2, 17)))).toBe("2024-02-01");
    expect(formatDay(monthEnd(dayOf(2024, 2, 17)))).toBe("2024-02-29");
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(partsOf(monthStart(day))).toEqual({ ...partsOf(day), day: 1 });
        expect(partsOf(monthEnd(day) + 1).day).toBe(1);
        expect(monthEnd(day) - monthStart(day) + 1).toBe(daysInMonth(day));
        expect(day >= monthStart(day) && day <= monthEnd(day)).toBe(true);
      }),
    );
  });

  it("weekday is 1 on Monday and 7 on Sunday", () => {
    expect(weekday(dayOf(2026, 11, 16))).toBe(1);
    expect(weekday(dayOf(2026, 11, 22))).toBe(7);
    expect(weekday(dayOf(1899, 12, 31))).toBe(7);
  });
});
