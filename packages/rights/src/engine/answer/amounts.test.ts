// SPDX-License-Identifier: AGPL-3.0-or-later
/** Amounts, numbers, choices and dates shown with an answer: a value, or the range of what is still possible. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  personnes: { type: nombre, question: "Combien ?", entre: [1, 20] }
  ressources: { type: montant, unité: euros, question: "Combien ?" }
  date de la demande: { type: date, question: "Quand ?" }
  statut: { type: choix, question: "Lequel ?", valeurs: [étudiant, salarié] }
  est majeur: { type: oui ou non, question: "Majeur ?" }
`;
const TABLE = `genre: barème
id: plafonds
titre: Plafonds
domaine: santé
relecture: { état: à relire }
fiabilité: probable
unité: euros
entrée: nombre de personnes
colonnes: [gratuite, payante]
date qui choisit: [date de la demande]
versions:
  - nom: de 2020
    du: 2020-01-01
    source: [{ texte: arrêté }]
    lignes: { 1: [100.10, 120], 2: [150, 180] }
    par unité en plus: [50.05, 60]
  - nom: de 2024
    du: 2024-01-01
    source: [{ texte: arrêté }]
    lignes: { 1: [200, 240], 2: [300, 360] }
`;
const items = {
  aide: `résultats: [plafond, reste, jours, situation, majeur confirmé]
calculs:
  plafond: { montant: { barème: plafonds, ligne: personnes, colonne: gratuite, à la date: date de la demande } }
  reste: { montant: { arrondi: { de: { différence: [plafond, ressources] }, à: 0.1, vers: le bas } } }
  jours: { nombre: { jours du mois de: date de la demande } }
  situation: { choix: { selon les cas: [{ si: { statut: étudiant }, alors: études }, { sinon: travail }] } }
  majeur confirmé: { condition: est majeur }
  caché: { nombre: 3 }
${deciding("{ ressources: { au plus: plafond } }")}`,
  calcul: `résultats: [somme, produit, grand, petit, haut, proche]
calculs:
  somme: { montant: { somme: [ressources, 0.2] } }
  produit: { montant: { produit: [ressources, personnes] } }
  grand: { nombre: { le plus grand de: [personnes, 5] } }
  petit: { nombre: { le plus petit de: [personnes, 5] } }
  haut: { montant: { arrondi: { de: ressources, à: 1, vers: le haut } } }
  proche: { montant: { arrondi: { de: ressources, à: 1, vers: le plus proche } } }
${deciding("est majeur")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items, files: { "baremes/plafonds.yaml": TABLE } });
});
type Facts = Parameters<typeof encode>[1];
const amount = (facts: Facts, name: string, item = "aide") =>
  model.amounts(encode(model, facts), item).find((result) => result.name === name);
const money = (facts: Facts, name: string, item?: string) => {
  const found = amount(facts, name, item);
  return found?.kind === "money" || found?.kind === "number" ? [found.from, found.to] : found;
};
const asked = { "date de la demande": "2021-05-05" };

describe("a table", () => {
  it("is read by row, column and date", () => {
    expect(money({ ...asked, personnes: 1 }, "plafond")).toEqual([100.1, 100.1]);
    expect(money({ ...asked, personnes: 2 }, "plafond")).toEqual([150, 150]);
    expect(money({ "date de la demande": "2024-01-01", personnes: 2 }, "plafond")).toEqual([300, 300]);
    expect(money({ "date de la demande": "2023-12-31", personnes: 2 }, "plafond")).toEqual([150, 150]);
  });

  it("goes on beyond its last row", () => {
    expect(money({ ...asked, personnes: 4 }, "plafond")).toEqual([250.1, 250.1]);
  });

  it("gives the range of every cell that may be meant", () => {
    expect(money({ ...asked, personnes: { "au moins": 1, "au plus": 3 } }, "plafond")).toEqual([
      100.1, 200.05,
    ]);
    expect(money(asked, "plafond")).toEqual([100.1, 1050.9]); // 1 to 20 people
    const either = { personnes: 1, "date de la demande": { "à partir du": "2023-01-01" } };
    expect(money(either, "plafond")).toEqual([100.1, 200]);
  });

  it("says nothing of a day before its first version, nor of a day that may be", () => {
    const [, most] = money({ personnes: 1, "date de la demande": "2019-12-31" }, "plafond") as (
      | number
      | null
    )[];
    expect(most).toBeNull();
    expect((money({ personnes: 1 }, "plafond") as (number | null)[])[1]).toBeNull();
  });

  it("decides a comparison only when the whole range agrees, to the cent", () => {
    const value = (ressources: number, personnes?: number) =>
      answer(model, "aide", { ...asked, ressources, ...(personnes === undefined ? {} : { personnes }) })
        .value;
    expect([value(100.1, 1), value(100.11, 1)]).toEqual(["yes", "no"]);
    expect([value(100.1), value(100.11), value(1050.91)]).toEqual(["yes", "unknown", "no"]);
  });
});

describe("arithmetic", () => {
  it("is exact to the cent, though machines count in binary", () => {
    expect(money({ ressources: 0.1 }, "somme", "calcul")).toEqual([0.3, 0.3]);
    expect(money({ ressources: 1.1, personnes: 3 }, "produit", "calcul")).toEqual([3.3, 3.3]);
    expect(money({ ...asked, personnes: 1, ressources: 33.33 }, "reste")).toEqual([66.7, 66.7]);
  });

  it("rounds as written", () => {
    expect(money({ ressources: 1.2 }, "haut", "calcul")).toEqual([2, 2]);
    expect(money({ ressources: 1.5 }, "proche", "calcul")).toEqual([2, 2]);
    expect(money({ ressources: 1.4 }, "proche", "calcul")).toEqual([1, 1]);
  });

  it("keeps ranges through every operation", () => {
    const some = {
      ressources: { "au moins": 10, "au plus": 20 },
      personnes: { "au moins": 2, "au plus": 8 },
    };
    const all = ["somme", "produit", "grand", "petit", "haut"].map((name) => money(some, name, "calcul"));
    expect(all).toEqual([
      [10.2, 20.2],
      [20, 160],
      [5, 8],
      [2, 5],
      [10, 20],
    ]);
    expect(money({ ...asked, personnes: 1, ressources: { "au moins": 10, "au plus": 20 } }, "reste")).toEqual(
      [80.1, 90.1],
    );
    expect(money({}, "somme", "calcul")).toEqual([0.2, null]); // money is never negative
  });
});

describe("other results", () => {
  it("a choice is the set of words still possible", () => {
    expect(amount({}, "situation")).toEqual({
      kind: "choice",
      name: "situation",
      words: ["études", "travail"],
    });
    expect(amount({ statut: "étudiant" }, "situation")).toMatchObject({ words: ["études"] });
  });

  it("a condition is one of the truth values", () => {
    const values = ["oui", "non", "inconnu"].map((word) => amount({ "est majeur": word }, "majeur confirmé"));
    expect(values.map((v) => v?.kind === "condition" && v.value)).toEqual(["yes", "no", "unknown"]);
  });

  it("days of the month of an unknown date run from 28 to 31", () => {
    expect(money({ "date de la demande": "2024-02-10" }, "jours")).toEqual([29, 29]);
    expect(money({}, "jours")).toEqual([28, 31]);
    const february = { "à partir du": "2026-02-01", "jusqu'au": "2026-02-20" };
    expect(money({ "date de la demande": february }, "jours")).toEqual([28, 28]);
  });

  it("only the names of « résultats » are shown, in the order of the law", () => {
    const names = model.amounts(encode(model, {}), "aide").map((result) => result.name);
    expect(names).toEqual(["plafond", "reste", "jours", "situation", "majeur confirmé"]);
    expect(model.amounts(encode(model, {}), "inexistant")).toEqual([]);
  });
});
