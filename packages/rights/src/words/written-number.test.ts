// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWrittenNumber } from "./written-number.ts";

describe("a number written freely", () => {
  test.each([
    ["0", 0],
    ["4200", 4200],
    ["4 200", 4200],
    ["1 200,50", 1200.5],
    ["1\u202f200,50 €", 1200.5],
    ["4200.5", 4200.5],
    ["6,80", 6.8],
    ["4.200,50", 4200.5],
    ["1,200.50", 1200.5],
    ["1.200.300", 1_200_300],
    ["1'200", 1200],
    ["10421 €", 10421],
    ["€12", 12],
    ["12 euros", 12],
    ["٤٢٠٠", 4200],
    ["1200\u200f", 1200],
    ["\u20661 200,50\u2069", 1200.5],
    ["١٢٠٠٫٥٠", 1200.5],
    ["١٬٢٠٠٬٣٠٠", 1_200_300],
    ["۱۲", 12],
    ["999999999,99", 999_999_999.99],
  ])("%s", (typed, value) => {
    expect(readWrittenNumber(typed)).toMatchObject({ ok: true, value });
  });

  test.each([
    ["", { kind: "empty" }],
    ["beaucoup", { kind: "unreadable" }],
    ["-", { kind: "unreadable" }],
    ["-5", { kind: "negative", likely: "5" }],
    ["− 1 200,50", { kind: "negative", likely: "1200.50" }],
    ["4.200", { kind: "ambiguous", likely: "4200" }],
    ["4,200", { kind: "ambiguous", likely: "4200" }],
    ["12 ans", { kind: "words-around", likely: "12" }],
    ["environ 1 200 par mois", { kind: "words-around", likely: "1200" }],
    ["1200-1500", { kind: "several" }],
    ["entre 1200 et 1500", { kind: "several" }],
    ["1 200 50", { kind: "several" }],
    ["1000000000", { kind: "too-big" }],
  ])("%s is refused", (typed, fault) => {
    expect(readWrittenNumber(typed)).toEqual({ ok: false, fault });
  });

  test("writes it in figures, ready to be used as it is", () => {
    expect(readWrittenNumber("1 200,50")).toMatchObject({ text: "1200.50" });
    expect(readWrittenNumber("6,80")).toMatchObject({ text: "6.80" });
  });

  test("reads amounts back as every language writes them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }), (euros, cents) => {
        const value = Number(`${euros}.${String(cents).padStart(2, "0")}`);
        for (const locale of ["fr-FR", "en-GB", "de-DE"]) {
          const written = value.toLocaleString(locale, { minimumFractionDigits: 2 });
          expect(readWrittenNumber(written)).toMatchObject({ ok: true, value });
        }
      }),
    );
  });
});
