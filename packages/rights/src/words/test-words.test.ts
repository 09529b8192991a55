// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { namedTest, nameInWords } from "./name-words.ts";
import { testInWords } from "./test-words.ts";
import { numberInWords, type Wording } from "./wording.ts";

const CATALOGUE = new Map([
  ["réfugié", "refugee"],
  ["apatride", "stateless"],
  ["favorable", "favourable"],
  ["carte ou visa", "card or visa"],
  ["plafond", "ceiling"],
  ["date de la demande", "date of application"],
  ["date de l'examen", "date examined"],
  ["membre mineur", "member under 18"],
]);
const TITLES = new Map([["c2s-plafonds", "Plafonds"]]);
const FRENCH: Wording = {
  language: "fr",
  translate: () => null,
  title: (id) => TITLES.get(id) ?? null,
  happened: "existe",
  neverHappened: "n'existe pas",
};
const ENGLISH: Wording = {
  language: "en",
  translate: (word) => CATALOGUE.get(word) ?? null,
  title: (id) => (TITLES.has(id) ? "Ceilings" : null),
  happened: "it happened",
  neverHappened: "it did not happen",
};
const french = (test: string) => testInWords(test, FRENCH);
const english = (test: string) => testInWords(test, ENGLISH);
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
    ["réfugié ou apatride", "réfugié ou apatride", "refugee or stateless"],
    ["carte ou visa ou réfugié", "carte ou visa ou réfugié", "card or visa or refugee"],
    ["réfugié ou carte ou visa", "réfugié ou carte ou visa", "refugee or card or visa"],
    [
      "pas : réfugié ou apatride",
      "une autre réponse que « réfugié ou apatride »",
      "an answer other than “refugee or stateless”",
    ],
    ["L425-9 ou L425-10", "L425-9 ou L425-10", "L425-9 or L425-10"],
    ["pas : au moins 3 mois", "pas au moins 3 mois", "not at least 3 months"],
    ["pas : existe", "n'existe pas", "it did not happen"],
    ["pas : n'existe pas", "existe", "it happened"],
    ["au plus plafond", "au plus « plafond »", "at most “ceiling”"],
    ["au plus barème c2s-plafonds", "au plus le barème « Plafonds »", "at most the table “Ceilings”"],
    [
      "moins de le plus grand de 3 et 4",
      "moins du plus élevé entre 3 et 4",
      "less than the largest of 3 and 4",
    ],
    [
      "au plus le plus petit de plafond et 12 et au moins 3",
      "au plus le moins élevé entre plafond et 12 et au moins 3",
      "at most the smallest of ceiling and 12 and at least 3",
    ],
    ["dans la liste c2s-plafonds", "dans la liste « Plafonds »", "in the list “Ceilings”"],
    ["au moins un : membre mineur", "au moins un : membre mineur", "at least one: member under 18"],
    [
      "à partir du date de la demande ou, à défaut, date de l'examen",
      "à partir de « date de la demande ou, à défaut, date de l'examen »",
      "from “date of application or, failing that, date examined”",
    ],
    [
      "jusqu'au date de la demande + 6 mois",
      "jusqu'à « date de la demande + 6 mois »",
      "until “date of application + 6 months”",
    ],
  ])("%s", (test, inFrench, inEnglish) => {
    expect(plain(french(test))).toBe(inFrench);
    expect(plain(english(test))).toBe(inEnglish);
  });

  it.each(["défavorable", "favorable ou défavorable", "dans la liste rien", "constructor", ""])(
    "stay French when nobody has translated a part: %j",
    (test) => {
      expect(english(test)).toBeNull();
      expect(french(test)).toBe(test);
    },
  );

  it("stay French in whole: half a sentence in each language is none", () => {
    expect(english("au plus ressources et à partir du 2026-05-01")).toBeNull();
    expect(french("au plus ressources et à partir du 2026-05-01")).toBe(
      "au plus « ressources » et à partir du 1er mai 2026",
    );
  });
});

describe("names made of names", () => {
  it.each([
    [
      "temps écoulé de « date de la demande » à « date de la demande ou, à défaut, date de l'examen »",
      "time elapsed from “date of application” to “date of application or, failing that, date examined”",
    ],
    ["montant tiré de barème c2s-plafonds", "the amount drawn from the table “Ceilings”"],
    ["nombre de « membre mineur »", "number of people counted in “member under 18”"],
    [
      "nombre de personnes comptées, la personne comprise, dans « membre mineur »",
      "number of people counted, the person included, in “member under 18”",
    ],
    ["fin du délai « plafond »", "end of the time-limit “ceiling”"],
    ["plafond × 12", "ceiling × 12"],
    ["barème c2s-plafonds × 2", "the table “Ceilings” × 2"],
  ])("%s", (name, inEnglish) => {
    expect(nameInWords(name, ENGLISH)).toBe(inEnglish);
    const titled = name.replace("barème c2s-plafonds", "le barème « Plafonds »");
    expect(nameInWords(name, FRENCH)).toBe(
      titled
        .replace("de le ", "du ")
        .replace("nombre de «", "nombre de personnes comptées dans «")
        .replace(/^fin du délai/, "la fin du délai"),
    );
  });

  it.each([
    [
      "lendemain de date de la demande",
      "lendemain de la date de la demande",
      "the day after date of application",
    ],
    [
      "fin du mois de date de la demande + 3 mois",
      "fin du mois de la date de la demande + 3 mois",
      "the end of the month of date of application + 3 months",
    ],
    ["veille de jour de la demande", "veille du jour de la demande", null],
    [
      "le plus tard de date de la demande et date de l'examen",
      "la date qui vient en dernier entre la date de la demande et la date de l'examen",
      "the latest of date of application and date examined",
    ],
    [
      "le plus tard de jour de la demande et 2025-10-08",
      "la date qui vient en dernier entre le jour de la demande et le 8 octobre 2025",
      null,
    ],
    [
      "le plus tôt de date de la demande et date de l'examen",
      "la date qui vient en premier entre la date de la demande et la date de l'examen",
      "the earliest of date of application and date examined",
    ],
    [
      "(selon le cas : plafond, ou inconnue) + 6 mois",
      "(selon le cas : plafond, ou inconnue) + 6 mois",
      "(depending on the case: ceiling, or unknown) + 6 months",
    ],
    [
      "selon la lecture : lendemain de plafond, ou fin du délai « réfugié »",
      "selon la lecture retenue : lendemain de plafond, ou la fin du délai « réfugié »",
      "depending on the reading: the day after ceiling, or end of the time-limit “refugee”",
    ],
    [
      "le plus grand de 0 et (plafond + 1) × 2",
      "le plus élevé entre 0 et (plafond + 1) × 2",
      "the largest of 0 and (ceiling + 1) × 2",
    ],
    [
      "barème c2s-plafonds (ligne « réfugié », colonne « favorable »)",
      "le barème « Plafonds » (ligne « réfugié », colonne « favorable »)",
      "the table “Ceilings” (row “refugee”, column “favourable”)",
    ],
  ])("%s", (name, inFrench, inEnglish) => {
    expect(nameInWords(name, FRENCH)).toBe(inFrench);
    expect(nameInWords(name, ENGLISH)).toBe(inEnglish);
  });

  it("keep what nobody has translated in French", () => {
    expect(nameInWords("lendemain de date inconnue", ENGLISH)).toBeNull();
    expect(nameInWords("lendemain de plafond inconnu", FRENCH)).toBe("lendemain de plafond inconnu");
  });
});

describe("the test of a witness", () => {
  const facts = new Set(["date de l'examen", "carte à partir du dépôt"]);
  it.each([
    [
      "date de l'examen jusqu'au plafond + 6 mois",
      { name: "date de l'examen", test: "jusqu'au plafond + 6 mois" },
    ],
    ["a + b au plus plafond", { name: "a + b", test: "au plus plafond" }],
    ["nombre de « foyer » au plus 1", { name: "nombre de « foyer »", test: "au plus 1" }],
    ["carte à partir du dépôt", null],
    ["demande faite plus de sept jours après", null],
  ])("%s", (row, found) => {
    expect(namedTest(row, (name) => facts.has(name))).toEqual(found);
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
