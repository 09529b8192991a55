// SPDX-License-Identifier: AGPL-3.0-or-later
/** A reason speaks of what the person said, or of what the law works out from it; never of the day that she did not choose. */
import { beforeAll, describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { Answer } from "../../syntax/index.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  date d'expiration: { type: date, question: "Quand ?", si aucune: "jamais de carte" }
  date de la demande: { type: date, question: "Demandé quand ?", si aucune: "rien n'est demandé" }
  date d'entrée: { type: date, question: "Entrée quand ?" }
  salaire: { type: montant, question: "Combien ?", unité: euros }
  aides: { type: montant, question: "Combien d'aides ?", unité: euros }
  personnes: { type: nombre, question: "Combien de personnes ?" }
`;
const items = {
  maintien: deciding("{ date de l'examen: { jusqu'au: { ajouter: 12 mois, à: date d'expiration } } }"),
  depot: `calculs:
  jour de la demande: { date: { le premier qui existe: [date de la demande, date de l'examen] } }
  présence: { durée: { de: date d'entrée, à: jour de la demande } }
${deciding("{ toutes ces conditions: [{ jour de la demande: { à partir du: 2026-01-01 } }, { présence: { plus de: 3 mois } }] }")}`,
  plafonnee: `calculs:
  plafond: { montant: { produit: [500, personnes] } }
  ressources: { montant: { somme: [salaire, aides] } }
${deciding("{ ressources: { au plus: plafond } }")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});
const because = (unit: string, facts: Record<string, Answer>) =>
  model.explain(encode(model, facts), unit).because;

describe("a reason", () => {
  it("that compares today with a day told says the day told: nobody says what day it is", () => {
    for (const [told, value] of [
      ["2026-05-01", "yes"],
      ["2020-05-01", "no"],
      ["aucune", "no"],
    ] as const)
      expect(because("maintien", { "date d'expiration": told })).toEqual([
        { kind: "fact", name: "date d'expiration", value, negated: false, answer: told, children: [] },
      ]);
  });

  it("of what the law works out says what that comes to, not the answer behind it", () => {
    const facts = { "date de la demande": "aucune", "date d'entrée": "2025-01-01" };
    expect(because("depot", facts)).toMatchObject([
      { kind: "computed", name: "jour de la demande", answer: "2026-11-20" },
      { kind: "computed", name: "présence", test: "plus de 3 mois" },
    ]);
    expect(because("depot", { ...facts, "date de la demande": "2026-02-03" })).toMatchObject([
      { name: "jour de la demande", answer: "2026-02-03" },
      { name: "présence" },
    ]);
  });

  it("of an amount under a ceiling says both in figures as soon as they are known", () => {
    const told = { salaire: 900, aides: { "au moins": 200 }, personnes: 2 };
    expect(because("plafonnee", told)).toMatchObject([
      { kind: "computed", name: "ressources", answer: "au moins 1100", test: "au plus 1000", money: true },
    ]);
    expect(because("plafonnee", { ...told, personnes: { "au plus": 2 } })).toMatchObject([
      { answer: "au moins 1100", test: "au plus 500 × personnes" },
    ]);
    const [{ from = [] } = {}] = because("plafonnee", told) as readonly { from?: readonly string[] }[];
    expect(from.toSorted()).toEqual(["aides", "personnes", "salaire"]);
  });
});
