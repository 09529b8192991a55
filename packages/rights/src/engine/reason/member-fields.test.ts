// SPDX-License-Identifier: AGPL-3.0-or-later
/** Of each member of a list is asked what the rights at hand look at, and nothing else. */
import { beforeAll, describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  demande l'asile: { type: oui ou non, question: "Asile ?" }
  foyer:
    type: liste
    question: Qui vit avec la personne ?
    un élément: membre du foyer
    chaque élément:
      lien du membre: { type: choix, question: "Quel lien ?", valeurs: [enfant, conjoint] }
      membre mineur: { type: oui ou non, question: "Mineur ?" }
      ressources du membre: { type: montant, unité: euros, question: "Combien ?" }
      membre hébergé: { type: oui ou non, question: "Logé ?" }
`;
const items = {
  soins: deciding("{ au moins un: { dans: foyer, qui: { lien du membre: enfant } } }"),
  allocation: deciding(
    "{ toutes ces conditions: [demande l'asile, { aucun: { dans: foyer, qui: membre hébergé } }] }",
  ),
  aide: `résultats: [ressources du foyer]
calculs:
  ressources du foyer: { montant: { somme de: { dans: foyer, champ: ressources du membre, qui: membre mineur } } }
${deciding("demande l'asile")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});
const asked = (units: readonly string[], facts: Record<string, string> = {}) =>
  model.fieldsLookedAt(encode(model, facts), "foyer", units);

describe("what is asked of each member of a list", () => {
  it("is what the open tests of the rights at hand look at, in the order of the law", () => {
    expect(asked(["soins"])).toEqual(["lien du membre"]);
    expect(asked(["allocation", "soins"])).toEqual(["lien du membre", "membre hébergé"]);
  });

  it("is not what only a right already decided looked at", () => {
    expect(asked(["soins", "allocation"], { "demande l'asile": "non" })).toEqual(["lien du membre"]);
  });

  it("is what an amount is made of too: whom it counts, and what it adds up", () => {
    expect(asked(["aide"])).toEqual(["membre mineur", "ressources du membre"]);
  });

  it("is nothing for a right that looks at no member, or for no right", () => {
    expect(asked([])).toEqual([]);
  });
});
