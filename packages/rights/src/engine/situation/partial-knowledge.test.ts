// SPDX-License-Identifier: AGPL-3.0-or-later
/** Half an answer is an answer: bounds, lists of possible words, events that did or did not happen. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { Answer } from "../../syntax/index.ts";
import type { LawModel } from "../model.ts";
import { SituationError, type SituationFault } from "./situation-error.ts";

const FACTS = `  mois de travail: { type: nombre, question: "Combien ?", entre: [0, 24] }
  ressources: { type: montant, unité: euros, question: "Combien ?" }
  présence: { type: durée, question: "Depuis ?" }
  date d'entrée: { type: date, question: "Quand ?" }
  heure de notification: { type: date et heure, question: "Quand ?" }
  statut: { type: choix, question: "Lequel ?", valeurs: [étudiant, salarié, visiteur, "4"] }
  est majeur: { type: oui ou non, question: "Majeur ?" }
`;
const items = {
  travail: deciding("{ mois de travail: { au moins: 12 } }"),
  impossible: deciding("{ mois de travail: { plus de: 24 } }"),
  pauvre: deciding("{ ressources: { au plus: 847.50 } }"),
  present: deciding("{ présence: { au moins: 3 mois } }"),
  trois: deciding("{ présence: { plus de: 3 mois } }"),
  entre: deciding("{ date d'entrée: { avant le: 2020-01-01 } }"),
  existe: deciding("{ date d'entrée: { existe: oui } }"),
  actif: deciding("{ statut: [étudiant, salarié] }"),
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});
const value = (unit: string, fact: string, given: Answer) => answer(model, unit, { [fact]: given }).value;
function faultOf(facts: Readonly<Record<string, Answer>>): SituationFault | undefined {
  try {
    encode(model, facts);
  } catch (error) {
    if (error instanceof SituationError) return error.faults[0];
    throw error;
  }
  return undefined;
}

describe("bounds", () => {
  it("of a duration settle what they can", () => {
    expect(value("present", "présence", { "moins de": "3 mois" })).toBe("no");
    expect(value("present", "présence", { "au moins": "3 mois" })).toBe("yes");
    expect(value("present", "présence", { "plus de": "2 mois" })).toBe("unknown");
    expect(value("trois", "présence", { "au moins": "3 mois" })).toBe("unknown"); // three months exactly, perhaps
    expect(value("trois", "présence", "3 mois")).toBe("no");
    expect(value("present", "présence", "3 mois")).toBe("yes");
    expect(value("present", "présence", "1 ans")).toBe("yes");
  });

  it("of a number and an amount, the bound included or not", () => {
    expect(value("travail", "mois de travail", { "au moins": 12 })).toBe("yes");
    expect(value("travail", "mois de travail", { "moins de": 12 })).toBe("no");
    expect(value("travail", "mois de travail", { "au plus": 12 })).toBe("unknown");
    expect(value("travail", "mois de travail", { "plus de": 11 })).toBe("unknown");
    expect(value("pauvre", "ressources", 847.5)).toBe("yes");
    expect(value("pauvre", "ressources", 847.51)).toBe("no");
    expect(value("pauvre", "ressources", { "plus de": 847.5 })).toBe("no");
    expect(value("pauvre", "ressources", { "moins de": 847.5 })).toBe("yes");
  });

  it("known of a fact before any answer are used", () => {
    expect(answer(model, "impossible", {}).value).toBe("no");
    expect(answer(model, "travail", {}).value).toBe("unknown");
  });

  it("of a date say that it happened", () => {
    expect(value("existe", "date d'entrée", { "à partir du": "2019-01-01" })).toBe("yes");
    expect(value("existe", "date d'entrée", { existe: "oui" })).toBe("yes");
    expect(value("existe", "date d'entrée", { existe: "non" })).toBe("no");
    expect(value("existe", "date d'entrée", "aucune")).toBe("no");
    expect(value("entre", "date d'entrée", { "jusqu'au": "2019-12-31" })).toBe("yes");
    expect(value("entre", "date d'entrée", { "après le": "2019-12-31" })).toBe("no");
    expect(value("entre", "date d'entrée", { "après le": "2019-12-30" })).toBe("unknown");
    expect(value("entre", "date d'entrée", "aucune")).toBe("no");
  });
});

describe("a list of possible words", () => {
  it("settles when all of them say the same", () => {
    expect(value("actif", "statut", ["étudiant", "salarié"])).toBe("yes");
    expect(value("actif", "statut", ["visiteur", "4"])).toBe("no");
    expect(value("actif", "statut", ["étudiant", "visiteur"])).toBe("unknown");
  });

  it("a word that looks like a number may be given as one", () => {
    expect(value("actif", "statut", 4)).toBe("no");
  });
});

describe("« inconnu »", () => {
  it("removes the fact, whatever its type", () => {
    for (const [unit, fact] of [
      ["travail", "mois de travail"],
      ["present", "présence"],
      ["existe", "date d'entrée"],
      ["actif", "statut"],
    ] as const)
      expect(value(unit, fact, "inconnu")).toBe("unknown");
  });
});

describe("a bad answer", () => {
  it("is named, with what was expected, and nothing is computed", () => {
    expect(faultOf({ "est majeure": "oui" })).toEqual({
      code: "unknown-fact",
      name: "est majeure",
      suggestion: "est majeur",
    });
    expect(faultOf({ "est majeur": "vrai" })).toMatchObject({
      code: "wrong-type",
      expected: "yes-no",
      given: "vrai",
    });
    expect(faultOf({ statut: "salariée" })).toMatchObject({ code: "not-a-word", suggestion: "salarié" });
    expect(faultOf({ statut: [] })).toMatchObject({ code: "wrong-type", expected: "word" });
    expect(faultOf({ "mois de travail": "douze" })).toMatchObject({ code: "wrong-type", expected: "number" });
    expect(faultOf({ ressources: Number.NaN })).toMatchObject({ code: "wrong-type" });
    expect(faultOf({ présence: "douze" })).toMatchObject({ code: "wrong-type", expected: "duration" });
    expect(faultOf({ "date d'entrée": "2026-02-30" })).toEqual({
      code: "impossible-date",
      name: "date d'entrée",
      given: "2026-02-30",
    });
    expect(faultOf({ "date d'entrée": "2026-01-01 10:00" })).toMatchObject({ name: "date d'entrée" });
    expect(faultOf({ "date d'entrée": { environ: "2026-01-01" } })).toMatchObject({ code: "bad-bounds" });
    expect(() => answer(model, "actif", {}, { on: "2026-13-01" })).toThrow("impossible-date");
  });

  it("that leaves nothing possible is refused, for every type", () => {
    expect(faultOf({ "mois de travail": { "au moins": 5, "moins de": 5 } })?.code).toBe("empty-range");
    expect(faultOf({ ressources: { "plus de": 10, "au plus": 9 } })?.code).toBe("empty-range");
    expect(
      faultOf({ "date d'entrée": { "à partir du": "2026-01-02", "avant le": "2026-01-02" } })?.code,
    ).toBe("empty-range");
    expect(faultOf({ présence: { "au moins": "6 mois", "moins de": "3 mois" } })?.code).toBe("empty-range");
    expect(faultOf({ présence: { "au moins": "3 mois", "moins de": "3 mois" } })?.code).toBe("empty-range");
    expect(faultOf({ présence: { "au moins": "3 mois", "au plus": "3 mois" } })).toBeUndefined();
  });

  it("gives all the faults at once", () => {
    try {
      encode(model, { "est majeure": "oui", statut: "riche" });
      expect.unreachable();
    } catch (error) {
      expect((error as SituationError).faults.map((f) => f.code)).toEqual(["unknown-fact", "not-a-word"]);
    }
  });
});
