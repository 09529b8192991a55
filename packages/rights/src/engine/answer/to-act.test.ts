// SPDX-License-Identifier: AGPL-3.0-or-later
/** A day past is lost when it was the person's last day to act; a day that the law gives, or that others keep, is a day. */
import { beforeAll, describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  date du refus: { type: date, question: "Quand ?" }
`;
const limit = (who: string, name: string) => `  ${name}:
    qui: ${who}
    pour faire: agir
    durée: 2 mois
    depuis: date du refus
    compté: franc
    report: non
    si dépassé: { vaut: rien }
`;
const items = {
  refus: `résultats: [fin pour elle, fin pour la caisse, fin de l'un ou de l'autre, fin ailleurs, refus né du silence, dernier jour pour renouveler, droit ouvert à partir du]
délais:
${limit("la personne", "réclamer")}${limit("la caisse", "répondre")}calculs:
  fin pour elle: { date: { fin du délai: réclamer } }
  fin pour la caisse: { date: { fin du délai: répondre } }
  fin de l'un ou de l'autre: { date: { le plus tôt de: [{ fin du délai: réclamer }, { fin du délai: répondre }] } }
  fin ailleurs: { date: { le plus tôt de: [{ fin du délai: réclamer }, { fin du délai: autre / plaider }] } }
  refus né du silence: { date: { lendemain de: { fin du délai: répondre } } }
  dernier jour pour renouveler: { date: { retrancher: 60 jours, à: date du refus } }
  droit ouvert à partir du: { date: { ajouter: 3 mois, à: date du refus } }
${deciding("{ date du refus: { existe: oui } }")}`,
  autre: `délais:
${limit("la personne", "plaider")}${deciding("{ date du refus: { existe: oui } }")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});

describe("a date that a right gives", () => {
  it("is for the person to keep when it ends a time-limit of hers, or is by its name a last day", () => {
    const results = model.amounts(encode(model, { "date du refus": "2026-01-10" }), "refus");
    const toAct = results.map((result) => [result.name, result.kind === "date" && result.toAct]);
    expect(Object.fromEntries(toAct)).toEqual({
      "fin pour elle": true,
      "fin pour la caisse": false,
      "fin de l'un ou de l'autre": false,
      "fin ailleurs": true,
      "refus né du silence": false,
      "dernier jour pour renouveler": true,
      "droit ouvert à partir du": false,
    });
  });

  it("names the time-limits of the item whose end it is, and none when it is no end or also another item's", () => {
    const results = model.amounts(encode(model, { "date du refus": "2026-01-10" }), "refus");
    const limits = results.map((result) => [result.name, result.kind === "date" && result.limits]);
    expect(Object.fromEntries(limits)).toEqual({
      "fin pour elle": ["réclamer"],
      "fin pour la caisse": ["répondre"],
      "fin de l'un ou de l'autre": ["réclamer", "répondre"],
      "fin ailleurs": null,
      "refus né du silence": ["répondre"],
      "dernier jour pour renouveler": null,
      "droit ouvert à partir du": null,
    });
  });
});
