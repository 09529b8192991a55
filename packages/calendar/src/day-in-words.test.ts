// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "./day.ts";
import { dayInFull, dayInWords, monthInWords } from "./day-in-words.ts";
import type { Language } from "./language.ts";
import { readWrittenDay } from "./written-date.ts";

describe("a day in a language without words of ours", () => {
  it("is said by the browser, in our figures and our calendar", () => {
    expect(dayInWords("2026-11-20", "pt")).toBe("20 de novembro de 2026");
    expect(dayInWords("0050-03-01", "pt")).toBe("1 de março de 50");
    expect(dayInFull("2026-11-20", "pt")).toBe("sexta-feira, 20 de novembro de 2026");
    expect(dayInWords("2026-11-20 17:40", "pt")).toMatch(/^20 de novembro de 2026.*17:40$/);
    expect(dayInWords("2026-11-20", "fa")).toMatch(/^20 .+ 2026$/);
    expect(dayInWords("hier", "pt")).toBeNull();
  });
});

describe("a day in words", () => {
  it.each([
    ["2026-11-20", "20 novembre 2026", "20 November 2026"],
    ["2026-05-01", "1er mai 2026", "1 May 2026"],
    ["2026-08-21", "21 août 2026", "21 August 2026"],
    ["2026-11-20 17:40", "20 novembre 2026 à 17 h 40", "20 November 2026 at 17:40"],
    ["2026-11-20 08:05", "20 novembre 2026 à 8 h 05", "20 November 2026 at 08:05"],
    ["0050-03-01", "1er mars 50", "1 March 50"],
    ["0000-12-31", "31 décembre 0", "31 December 0"],
  ])("%s", (day, french, english) => {
    expect(dayInWords(day, "fr")).toBe(french);
    expect(dayInWords(day, "en")).toBe(english);
  });

  it.each([
    ["2026-05-01", "1 de mayo de 2026", "1 مايو 2026"],
    ["2026-11-20 08:05", "20 de noviembre de 2026 a las 08:05", "20 نوفمبر 2026 الساعة 08:05"],
  ])("%s in Spanish and in Arabic", (day, spanish, arabic) => {
    expect(dayInWords(day, "es")).toBe(spanish);
    expect(dayInWords(day, "ar")).toBe(arabic);
  });

  it.each(["aucune", "2026-02-30", "2026-11-20 25:00", "20/11/2026", ""])("is nothing else: %j", (text) => {
    expect(dayInWords(text, "fr")).toBeNull();
  });

  it("is read back as that day", () => {
    const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) }).map(formatDay);
    fc.assert(
      fc.property(day, fc.constantFrom<Language>("fr", "en", "es", "ar"), (one, language) => {
        expect(readWrittenDay(dayInWords(one, language) ?? "")).toEqual({ ok: true, value: one });
      }),
    );
  });
});

describe("dayInFull", () => {
  it("begins with the day of the week", () => {
    expect(dayInFull("2026-11-20", "fr")).toBe("vendredi 20 novembre 2026");
    expect(dayInFull("2026-11-22 17:40", "fr")).toBe("dimanche 22 novembre 2026 à 17 h 40");
    expect(dayInFull("2026-03-02", "en")).toBe("Monday 2 March 2026");
    expect(dayInFull("2026-11-20", "es")).toBe("viernes 20 de noviembre de 2026");
    expect(dayInFull("2026-11-22", "ar")).toBe("الأحد 22 نوفمبر 2026");
    expect(dayInFull("demain", "fr")).toBeNull();
  });
});

describe("monthInWords", () => {
  it.each([
    ["fr", "avril 2026"],
    ["en", "April 2026"],
    ["es", "abril de 2026"],
    ["ar", "أبريل 2026"],
    ["pt", "abril de 2026"],
  ] as const)("in %s", (language, said) => {
    expect(monthInWords("2026-04", language)).toBe(said);
  });

  it.each(["2026-13", "2026-04-01", "avril"])("is nothing else: %j", (text) => {
    expect(monthInWords(text, "fr")).toBeNull();
  });
});
