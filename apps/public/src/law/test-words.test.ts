// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { dayText, testText } from "./test-words.ts";

const catalogue: Record<string, string> = { favorable: "favourable", "pas encore rendu": "not given yet" };
const english = (test: string) => testText(test, "en", (french) => catalogue[french] ?? null);
const french = (test: string) => testText(test, "fr", () => null);

describe("tests of the law in English", () => {
  it.each([
    ["oui", "yes"],
    ["au moins 3 mois", "at least 3 months"],
    ["plus de 1 an", "more than 1 year"],
    ["moins de 12", "less than 12"],
    ["au plus 10421", "at most 10,421"],
    ["à partir du 2026-08-01", "from 1 August 2026"],
    ["favorable ou pas encore rendu", "favourable or not given yet"],
    ["2026-11-20 17:40", "20 November 2026 at 17:40"],
    ["5 jours ouvrés", "5 working days"],
  ])("%s", (test, said) => {
    expect(english(test)).toBe(said);
  });

  it("leaves in French what nobody has translated", () => {
    expect(english("défavorable")).toBeNull();
    expect(english("au plus plafond")).toBeNull();
    expect(english("favorable ou défavorable")).toBeNull();
  });
});

describe("tests of the law in French", () => {
  it("writes days in words, and keeps the words of the law", () => {
    expect(french("à partir du 2026-08-01")).toBe("à partir du 1er août 2026");
    expect(french("au moins 3 mois")).toBe("au moins 3 mois");
    expect(french("moins de le plus grand de 3 et 4")).toBe("moins du plus grand de 3 et 4");
    expect(french("jusqu'au date de la demande")).toBe("jusqu'à « date de la demande »");
    expect(french("après le 2019-12-29 et avant le 2023-04-01")).toBe(
      "après le 29 décembre 2019 et avant le 1er avril 2023",
    );
    expect(french("pas encore rendu")).toBe("pas encore rendu");
    expect(dayText("2026-11-20", "fr")).toBe("20 novembre 2026");
  });
});
