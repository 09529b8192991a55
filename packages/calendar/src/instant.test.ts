// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";
import { asLastDay, dayOfInstant, endOfDay, formatInstant, parseInstant, startOfDay } from "./instant.ts";

const anyDay = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });

describe("instants", () => {
  it("count minutes from 1 January 1970", () => {
    expect(parseInstant("1970-01-01 00:00")).toBe(0);
    expect(parseInstant("1970-01-02 01:02")).toBe(1440 + 62);
    expect(parseInstant("1969-12-31 23:59")).toBe(-1);
    expect(formatInstant(-1)).toBe("1969-12-31 23:59");
  });

  it("go there and back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const instant = startOfDay(day) + minute;
        expect(parseInstant(formatInstant(instant))).toBe(instant);
        expect(dayOfInstant(instant)).toBe(day);
      }),
    );
  });

  it("a day runs from 00:00 to 23:59", () => {
    const day = dayOf(2026, 11, 20);
    expect(formatInstant(startOfDay(day))).toBe("2026-11-20 00:00");
    expect(formatInstant(endOfDay(day))).toBe("2026-11-20 23:59");
    expect(endOfDay(day) + 1).toBe(startOfDay(day + 1));
  });

  it("end with the day before when they end at 00:00, and are left as they are otherwise", () => {
    expect(asLastDay("2026-03-01 00:00")).toBe("2026-02-28");
    for (const end of ["2026-03-01 00:01", "2026-02-28 23:59", "2026-03-01", "aucune"])
      expect(asLastDay(end)).toBe(end);
  });

  it.each([
    "2026-11-20",
    "2026-11-20 24:00",
    "2026-11-20 23:60",
    "2026-11-20 7:05",
    "2026-11-20T07:05",
    "2026-11-20  07:05",
    "2026-11-20 07:05:00",
    "2026-11-20 07:05 ",
    "2026-02-30 07:05",
    "",
  ])("refuses %j", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it("formatInstant throws on a fraction and outside four-digit years", () => {
    expect(() => formatInstant(0.5)).toThrow(RangeError);
    expect(() => formatInstant(endOfDay(dayOf(9999, 12, 31)) + 1)).toThrow(RangeError);
  });
});
