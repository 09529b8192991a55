// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { numberInWords, testInWords } from "./test-words.ts";

const CATALOGUE = new Map([
  ["réfugié", "refugee"],
  ["apatride", "stateless"],
  ["favorable", "favourable"],
  ["carte ou visa", "card or visa"],
]);
const said = { happened: "it happened", neverHappened: "it did not happen" };
const english = (test: string) =>
  testInWords(test, { ...said, language: "en", translate: (word) => CATALOGUE.get(word) ?? null });
const french = (test: string) =>
  testInWords(test, {
    happened: "existe",
    neverHappened: "n'existe pas",
    language: "fr",
    translate: () => null,
  });
/** The spaces between thousands. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, " ") ?? null;

describe("tests and answers", () => {
  it.each([
    ["oui", "oui", "yes"],
    ["aucune", "aucune", "none"],
    ["existe", "existe", "it happened"],
    ["n'existe pas", "n'existe pas", "it did not happen"],
    ["au moins 3 mois", "au moins 3 mois", "at least 3 months"],
    ["plus de 1 an", "plus de 1 an", "more than 1 year"],
    ["1 mois", "1 mois", "1 month"],
    ["7 jours ouvrés", "7 jours ouvrés", "7 working days"],
    ["48 heures", "48 heures", "48 hours"],
    ["moins de 12", "moins de 12", "less than 12"],
    ["au plus 10421", "au plus 10 421", "at most 10,421"],
    ["6.8", "6,80", "6.80"],
    ["2026-11-20 17:40", "20 novembre 2026 à 17 h 40", "20 November 2026 at 17:40"],
    ["à partir du 2026-05-01", "à partir du 1er mai 2026", "from 1 May 2026"],
    ["2026-05-01 à 2026-05-31", "1er mai 2026 à 31 mai 2026", "1 May 2026 to 31 May 2026"],
    [
      "à partir du 2000-01-01 et jusqu'au 2019-12-29",
      "à partir du 1er janvier 2000 et jusqu'au 29 décembre 2019",
      "from 1 January 2000 and until 29 December 2019",
    ],
    [
      "avant le 2012-03-01 ou à partir du 2017-01-01 et jusqu'au 2019-12-29 ou n'existe pas",
      "avant le 1er mars 2012 ou à partir du 1er janvier 2017 et jusqu'au 29 décembre 2019 ou n'existe pas",
      "before 1 March 2012 or from 1 January 2017 and until 29 December 2019 or it did not happen",
    ],
    ["jusqu'au date de la demande", "jusqu'à « date de la demande »", null],
    ["réfugié ou apatride", "réfugié ou apatride", "refugee or stateless"],
    ["carte ou visa ou réfugié", "carte ou visa ou réfugié", "card or visa or refugee"],
    ["réfugié ou carte ou visa", "réfugié ou carte ou visa", "refugee or card or visa"],
    ["pas : réfugié ou apatride", "pas : réfugié ou apatride", "not: refugee or stateless"],
  ])("%s", (test, inFrench, inEnglish) => {
    expect(plain(french(test))).toBe(inFrench);
    expect(plain(english(test))).toBe(inEnglish);
  });

  it.each(["défavorable", "au plus plafond", "favorable ou défavorable", "pas : défavorable", "constructor"])(
    "stay French when nobody has translated a part: %s",
    (test) => {
      expect(english(test)).toBeNull();
      expect(french(test)).toBe(test);
    },
  );

  it("keep in French the names that a comparison holds, and set the days beside them", () => {
    expect(french("au plus plafond et à partir du 2026-05-01")).toBe(
      "au plus plafond et à partir du 1er mai 2026",
    );
    expect(french("au plus le plus petit de a et b")).toBe("au plus le plus petit de a et b");
  });
});

describe("numbers", () => {
  it.each([
    [1250, "1 250", "1,250"],
    [6.8, "6,80", "6.80"],
    [1.113, "1,113", "1.113"],
    [-5, "-5", "-5"],
  ])("%d", (value, inFrench, inEnglish) => {
    expect(plain(numberInWords(value, "fr"))).toBe(inFrench);
    expect(numberInWords(value, "en")).toBe(inEnglish);
  });
});
