// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is offered to whom a right is closed: only what may still change, and nothing that has happened. */
import { describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { Answer } from "../../syntax/index.ts";

const FACTS = `  mode d'entrée: { type: choix, valeurs: [visa, sans visa], question: "Comment ?", ne change plus: oui }
  date d'entrée: { type: date, question: "Quand ?", passé: oui, ne change plus: oui }
  date de la demande: { type: date, question: "Quand ?", passé: oui }
  plus ancienne preuve: { type: date, question: "De quand ?", passé: oui, ne change plus: non }
  condamné: { type: oui ou non, question: "Condamné ?", ne change plus: une fois oui }
  première demande: { type: oui ou non, question: "La première ?", ne change plus: une fois non }
  travaille: { type: oui ou non, question: "Travaille ?", preuves: [contrat] }
  couvert: { type: oui ou non, question: "Couvert ?", preuves: [attestation], résulte de: [assurance] }
  date de fin du contrat: { type: date, question: "Quand ?", preuves: [contrat] }
  date de naissance: { type: date, question: "Quand ?", passé: oui, ne change plus: oui }
  âge: { type: durée, unité: ans, se calcule: { de: date de naissance, à: date de l'examen } }
`;
const PIECES = `genre: pièces
pièces:
  contrat: { nom: contrat de travail }
  attestation: { nom: attestation de droits }
`;
const model = await modelOf({
  facts: FACTS,
  items: {
    visa: deciding("{ une de ces conditions: [{ mode d'entrée: visa }, travaille] }"),
    entree: deciding("{ mode d'entrée: visa }"),
    casier: deciding("{ non: condamné }"),
    condamnation: deciding("condamné"),
    premiere: deciding("première demande"),
    tot: deciding("{ date de la demande: { jusqu'au: { ajouter: 90 jours, à: date d'entrée } } }"),
    tard: deciding("{ date de la demande: { à partir du: { ajouter: 3 mois, à: date d'entrée } } }"),
    fixe: deciding("{ date de la demande: { jusqu'au: 2024-01-01 } }"),
    preuve: deciding("{ plus ancienne preuve: { jusqu'au: 2024-01-01 } }"),
    sejour: deciding("{ date de l'examen: { à partir du: { ajouter: 3 mois, à: date d'entrée } } }"),
    adulte: deciding("{ âge: { au moins: 18 ans } }"),
    enfant: deciding("{ âge: { moins de: 18 ans } }"),
    fini: deciding(
      "{ toutes ces conditions: [{ non: couvert }, { date de fin du contrat: { existe: non } }] }",
    ),
    assurance: deciding("{ toutes ces conditions: [travaille, { âge: { au moins: 18 ans } }] }"),
    "objectif-soins": deciding("{ une de ces conditions: [couvert, { relève de: assurance }] }"),
    "objectif-large": deciding(
      "{ une de ces conditions: [{ relève de: variantes }, { relève de: premiere }, { relève de: condamnation }] }",
    ),
    variantes: deciding(
      "{ une de ces conditions: [{ toutes ces conditions: [travaille, couvert] }, { toutes ces conditions: [travaille, { mode d'entrée: visa }] }, { toutes ces conditions: [couvert, { mode d'entrée: visa }] }] }",
    ),
    suite: deciding(
      "{ une de ces conditions: [couvert, { toutes ces conditions: [travaille, première demande] }] }",
    ),
  },
  files: { "pieces/pieces.yaml": PIECES },
});

type Facts = Record<string, Answer>;

/** The ways shown for these answers: each need as « fact : test ». */
function ways(unit: string, facts: Facts): string[][] {
  return model
    .explain(encode(model, facts), unit)
    .ways.map(({ needs }) => needs.map(({ fact, test }) => `${fact} : ${test}`));
}

describe("a closed right opens by what may still change", () => {
  it("never by what an answer has settled for good", () => {
    const facts = { "mode d'entrée": "sans visa", travaille: "non" };
    expect(ways("visa", facts)).toEqual([["travaille : oui"]]);
    expect(ways("entree", facts)).toEqual([]);
    expect(model.determine(encode(model, facts), "entree").value).toBe("no");
  });

  it("nor by an answer that is kept once it is given, while the other one may change", () => {
    expect(ways("casier", { condamné: "oui" })).toEqual([]);
    expect(ways("condamnation", { condamné: "non" })).toEqual([["condamné : oui"]]);
    expect(ways("premiere", { "première demande": "non" })).toEqual([]);
  });

  it("by a new application, from today on and not before", () => {
    const early = { "date d'entrée": "2026-08-01", "date de la demande": "2026-09-01" };
    const late = { "date d'entrée": "2020-01-01", "date de la demande": "2026-09-01" };
    expect(ways("tard", early)).toHaveLength(1);
    expect(ways("tot", late)).toEqual([]);
    expect(ways("fixe", late)).toEqual([]);
    expect(ways("fixe", { "date de la demande": "aucune" })).toEqual([]);
  });

  it("by an older paper, where one may still be found", () => {
    expect(ways("preuve", { "plus ancienne preuve": "2026-01-01" })).toHaveLength(1);
  });

  it("by waiting, and never by time that runs back", () => {
    expect(ways("sejour", { "date d'entrée": "2026-10-01" })).toHaveLength(1);
    expect(ways("adulte", { "date de naissance": "2010-01-01" })).toHaveLength(1);
    expect(ways("enfant", { "date de naissance": "1990-01-01" })).toEqual([]);
  });
});

describe("papers", () => {
  const papers = (unit: string, facts: Facts) =>
    model
      .missing(encode(model, facts), unit)
      .flatMap(({ needs }) => needs.map((need) => [need.fact, need.papers]));

  it("prove that something is so, never that it is not, nor that it did not happen", () => {
    expect(papers("fini", {})).toEqual([
      ["couvert", []],
      ["date de fin du contrat", []],
    ]);
    expect(papers("suite", { "première demande": "non" })).toEqual([["couvert", ["attestation"]]]);
  });
});

describe("the outcome of a right", () => {
  it("comes after the ways to that right, though it costs less", () => {
    expect(ways("objectif-soins", {})).toEqual([
      ["travaille : oui", "âge : au moins 18 ans"],
      ["couvert : oui"],
    ]);
  });

  it("is a way as another where the right is not what is asked for", () => {
    expect(ways("suite", {})).toEqual([["couvert : oui"], ["travaille : oui", "première demande : oui"]]);
  });
});

describe("a goal", () => {
  it("shows a way by each of its members before a second one by any", () => {
    expect(ways("objectif-large", {}).map((needs) => needs.length)).toEqual([1, 1, 2]);
    expect(ways("variantes", {}).map((needs) => needs.length)).toEqual([2, 2, 2]);
  });
});
