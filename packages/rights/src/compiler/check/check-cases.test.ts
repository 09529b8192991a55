// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases that could not have been told on their day. */
import { describe, expect, it } from "vitest";
import { faultsOf, item, version } from "../../../test-support/small-law.ts";
import { fr } from "../text/french.ts";

const FACTS = {
  "faits/plus.yaml": `genre: faits
thème: plus
faits:
  date de la remise: { type: date, passé: oui, question: "Quand ?" }
  heure de la remise: { type: date et heure, passé: oui, question: "Quand ?" }
  date de la convocation: { type: date, question: "Quand ?" }
  cartes:
    type: liste
    question: Quelles cartes ?
    un élément: une carte
    chaque élément:
      date de la carte: { type: date, passé: oui, question: "Quand ?" }
`,
};
const told = (...cases: readonly string[]): readonly string[] =>
  faultsOf(
    item(
      `${version("est majeur")}cas types:\n${cases.map((one) => `  - { ${one}, attendu: inconnu }\n`).join("")}`,
    ),
    FACTS,
  );
const before = (line: number, name: string, on: string, fact: string, day: string): string =>
  fr`ame-conditions.yaml, ligne ${line} : le cas « ${name} » est examiné le ${on}, avant « ${fact} » : ${day}. Ce jour ne peut être que passé. Donnez à ce cas un « le » plus tardif, ou changez ce fait.`;

describe("the day of a worked case", () => {
  it("has seen what can only be past", () => {
    const remise = (day: string, fact = "date de la remise") =>
      told(`nom: a, le: 2026-03-02, faits: { ${fact}: ${day} }`);
    expect(remise("2026-03-02")).toEqual([]);
    expect(remise("aucune")).toEqual([]);
    expect(remise('"2026-03-02 23:00"', "heure de la remise")).toEqual([]);
    expect(remise("2026-03-03")).toEqual([before(15, "a", "2026-03-02", "date de la remise", "2026-03-03")]);
    expect(remise('"2026-03-03 00:00"', "heure de la remise")).toHaveLength(1);
  });

  it("may come before a day that is announced", () => {
    expect(told("nom: a, le: 2026-03-02, faits: { date de la convocation: 2026-03-20 }")).toEqual([]);
  });

  it("is looked at when it is inherited", () => {
    expect(
      told(
        "nom: a, le: 2012-03-01, faits: { date de la remise: 2012-02-01 }",
        "nom: b, comme: a, avec: { date de la remise: 2018-03-01 }",
        "nom: c, comme: b, le: 2018-03-01",
      ),
    ).toEqual([before(16, "b", "2012-03-01", "date de la remise", "2018-03-01")]);
  });

  it("leaves a bound that it may have seen", () => {
    const bound = (written: string) =>
      told(`nom: a, le: 2026-03-02, faits: { date de la remise: { ${written} } }`);
    expect(bound("existe: oui")).toEqual([]);
    expect(bound("à partir du: 2026-03-02")).toEqual([]);
    expect(bound("jusqu'au: 2026-04-01")).toEqual([]);
    expect(bound("à partir du: 2026-03-03")).toHaveLength(1);
    expect(bound("après le: 2026-03-02")).toHaveLength(1);
  });

  it("has seen what is told of the members of a list", () => {
    const card = (day: string) =>
      told(
        `nom: a, le: 2026-03-02, faits: {}, listes: { cartes: { complète: oui, membres: [{ date de la carte: ${day} }] } }`,
      );
    expect(card("2026-03-02")).toEqual([]);
    expect(card("2026-03-03")).toEqual([before(15, "a", "2026-03-02", "date de la carte", "2026-03-03")]);
  });
});
