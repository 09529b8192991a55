// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { inEuros } from "./in-euros.ts";
import { testInWords } from "./test-words.ts";

test.each([
  ["1200", "1200 euros"],
  ["au plus 1200", "au plus 1200 euros"],
  ["au moins 9 et moins de 12.50", "au moins 9 euros et moins de 12.50 euros"],
])("« %s » is of euros", (said, whole) => {
  expect(inEuros(said, { unit: "euros par mois" })).toBe(whole);
  expect(inEuros(said, { money: true })).toBe(whole);
  expect(inEuros(said, { unit: "pour cent" })).toBe(said);
  expect(inEuros(said, {})).toBe(said);
});

test.each(["plus de 3 mois", "à partir du 2026-05-01", "2026-05-01 10:00", "oui", "aucune"])(
  "« %s » says all of it",
  (said) => {
    expect(inEuros(said, { unit: "euros", money: true })).toBe(said);
  },
);

test("the sign stands with its number in every language, whatever stands around it", () => {
  const said = (language: "fr" | "en" | "es" | "ar") =>
    testInWords(inEuros("au plus 800", { money: true }), {
      language,
      translate: () => null,
      title: () => null,
      happened: "",
      neverHappened: "",
    })?.replaceAll(/[\s\u200e\u200f]+/g, " ");
  expect(said("fr")).toBe("au plus 800 €");
  expect(said("en")).toBe("at most €800");
  expect(said("ar")?.trim()).toBe("800 € على الأكثر");
});
