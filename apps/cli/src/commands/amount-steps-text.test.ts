// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every kind of step, as the terminal says it in both languages. */
import type { AmountStep, Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import type { Examined } from "../answers/examined.ts";
import { LawWords } from "../law/law-words.ts";
import { english } from "../messages/en.ts";
import { french } from "../messages/fr.ts";
import { stepLines } from "./amount-steps-text.ts";

const source = [{ text: "arrêté", readOn: "2026-11-20" }];
const table = { title: "Plafonds", versions: [{ name: "2024", from: "2024-01-01", to: null, source }] };
const presentation = { facts: {}, pieces: {}, references: { plafonds: table } } as unknown as Presentation;
const examinedIn = (language: "fr" | "en"): Examined =>
  ({ presentation, words: new LawWords(language, {}) }) as unknown as Examined;

const number = { name: null, unit: null };
const euros = { name: null, unit: "euros" };
const first = { value: 4, step: 0 };
const reading: AmountStep = {
  ...{ ...euros, kind: "table", value: 600, table: "plafonds", from: "2024-01-01" },
  ...{ row: "2", column: "payante", cell: 360, beyond: { rows: 2, each: 120 }, lookedUp: first },
};
const members = { list: "foyer", members: 4, which: [1, 3], by: ["membre mineur"] };
const steps: readonly AmountStep[] = [
  { ...number, kind: "count", value: 2, ...members },
  { ...euros, kind: "total", value: 30, field: "ressources du membre", of: [10, 20], ...members },
  { ...number, kind: "days-in-month", value: 29, unit: "jours", month: "2024-02" },
  reading,
  { ...number, kind: "cases", value: 4, given: [{ fact: "est majeur", answer: "oui" }], of: first },
  { ...number, kind: "reading", value: 4, reading: "débat", answer: "large", of: first },
  { ...euros, kind: "round", value: 668, of: { value: 667.8, step: 3 }, to: 1, towards: "nearest" },
  { ...euros, kind: "largest", name: "plafond", value: 4, of: [{ value: 0, step: null }, first] },
  { ...euros, kind: "product", value: 16, of: [first, first] },
];
const said = (language: "fr" | "en", of = steps): string =>
  stepLines(of, examinedIn(language), language === "fr" ? french : english)
    .join(" ")
    .replace(/\s+/g, " ");

describe("the steps of an amount", () => {
  it("are said in French, one after the other", () => {
    expect(said("fr").split(/ (?=\d\. )/)).toEqual([
      " Comment c’est calculé :",
      "1. foyer : 2 sur 4 comptent ici (n° 1, 3 ; selon : membre mineur)",
      "2. ressources du membre : 10 + 20 = 30 € (n° 1, 3 ; selon : membre mineur)",
      "3. jours du mois, février 2024 : 29 jours",
      "4. barème « Plafonds », ligne 2, colonne payante, chiffres en vigueur depuis le 1er janvier 2024, source lue le 20 novembre 2026 : 360 + 2 × 120 = 600 € ; le barème s’arrête à la ligne 2 : 2 fois 120 de plus",
      "5. dans ce cas : 4 (est majeur : oui)",
      "6. selon une lecture du droit : 4 (débat : large)",
      "7. 667,80 arrondi à 1 près : 668 €",
      "8. plafond : le plus grand de 0 / 4 = 4 €",
      "9. multiplication : 4 × 4 = 16 €",
    ]);
  });

  it("are said in English", () => {
    const lines = said("en");
    for (const words of [
      "How it is calculated:",
      "2 of 4 count here",
      "February 2024",
      "rounded to the nearest 1",
    ])
      expect(lines).toContain(words);
  });

  it("of a figure that a table gives as it is are the table alone", () => {
    const line = said("fr", [{ ...reading, beyond: null }]);
    expect(line).toContain("barème « Plafonds », ligne 2, colonne payante");
    expect(line).not.toContain("calculé");
    expect(said("fr", [])).toBe("");
  });
});
