// SPDX-License-Identifier: AGPL-3.0-or-later
/** What follows from what is known: certain deductions, presumptions, and answers that contradict them. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";
import { SituationError, type SituationFault } from "./situation-error.ts";

const FACTS = `  date de naissance: { type: date, question: "Quand ?" }
  âge: { type: durée, question: "Quel âge ?", se calcule: { de: date de naissance, à: date de l'examen } }
  est majeur:
    type: oui ou non
    question: Majeur ?
    oui si: { âge: { au moins: 18 ans } }
    non si: { âge: { moins de: 18 ans } }
  demande enregistrée: { type: oui ou non, question: "Enregistrée ?" }
  demande présentée: { type: oui ou non, question: "Présentée ?", oui si: demande enregistrée }
  avis médical: { type: choix, question: "Quel avis ?", valeurs: [favorable, défavorable, pas encore rendu] }
  soins nécessaires: { type: oui ou non, question: "Soins ?", présumé oui si: { avis médical: favorable } }
  soins au pays: { type: oui ou non, question: "Au pays ?", présumé non si: { avis médical: favorable } }
`;
const items = {
  adulte: deciding("est majeur"),
  presentee: deciding("demande présentée"),
  cachee: deciding("{ une de ces conditions: [demande présentée, { non: demande enregistrée }] }"),
  malade: deciding("{ toutes ces conditions: [soins nécessaires, { non: soins au pays }] }"),
  ailleurs: deciding("demande enregistrée"),
  contraire: deciding("{ toutes ces conditions: [demande enregistrée, { non: demande présentée }] }"),
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});

function faultsOf(facts: Record<string, string>): readonly SituationFault[] {
  try {
    encode(model, facts);
  } catch (error) {
    if (error instanceof SituationError) return error.faults;
    throw error;
  }
  return [];
}

describe("a certain deduction", () => {
  it("answers in place of the person, both ways, to the day", () => {
    const born = (day: string) => answer(model, "adulte", { "date de naissance": day }).value;
    expect([born("2008-11-20"), born("2008-11-21")]).toEqual(["yes", "no"]); // examined on 2026-11-20
    expect(answer(model, "presentee", { "demande enregistrée": "oui" })).toMatchObject({
      value: "yes",
      presumed: [],
    });
  });

  it("says nothing where it has nothing to say", () => {
    expect(answer(model, "presentee", { "demande enregistrée": "non" }).value).toBe("unknown");
    expect(answer(model, "adulte", {}).value).toBe("unknown");
    expect(answer(model, "adulte", { "est majeur": "oui" }).value).toBe("yes");
  });

  it("that contradicts a direct answer is told, never resolved", () => {
    const faults = faultsOf({ "date de naissance": "2015-01-01", "est majeur": "oui" });
    expect(faults).toEqual([
      {
        code: "contradiction",
        rule: expect.stringMatching(/^de «.âge.» \(moins de 18 ans\) suit «.est majeur.» \(non\)$/),
        facts: ["date de naissance", "est majeur"],
      },
    ]);
    expect(faultsOf({ "date de naissance": "2000-01-01", "est majeur": "non" })).toHaveLength(1);
    expect(faultsOf({ "demande enregistrée": "oui", "demande présentée": "non" })).toHaveLength(1);
    expect(faultsOf({ "demande enregistrée": "oui", "demande présentée": "oui" })).toEqual([]);
  });

  it("ties two unknown facts: the answer that holds in every possible case is given", () => {
    expect(answer(model, "cachee", {})).toMatchObject({ value: "yes", exact: true });
    expect(answer(model, "contraire", {})).toMatchObject({ value: "no", exact: true });
  });

  it("backwards: an answer excludes what would contradict it", () => {
    expect(answer(model, "ailleurs", { "demande présentée": "non" })).toMatchObject({
      value: "no",
      exact: true,
    });
    expect(answer(model, "ailleurs", { "demande présentée": "oui" }).value).toBe("unknown");
  });
});

describe("a presumption", () => {
  const favourable = { "avis médical": "favorable" };

  it("answers and is marked", () => {
    const presumed = answer(model, "malade", favourable);
    expect(presumed.value).toBe("yes");
    expect([...presumed.presumed].sort()).toEqual(["soins au pays", "soins nécessaires"]);
  });

  it("yields to a direct answer, without contradiction and without mark", () => {
    const rebutted = answer(model, "malade", { ...favourable, "soins au pays": "oui" });
    expect(rebutted).toMatchObject({ value: "no", presumed: ["soins nécessaires"] });
    const confirmed = answer(model, "malade", {
      ...favourable,
      "soins nécessaires": "oui",
      "soins au pays": "non",
    });
    expect(confirmed).toMatchObject({ value: "yes", presumed: [] });
  });

  it("says nothing when its ground is missing or contrary", () => {
    expect(answer(model, "malade", { "avis médical": "défavorable" })).toMatchObject({
      value: "unknown",
      presumed: [],
    });
    expect(answer(model, "malade", { "avis médical": ["favorable", "défavorable"] }).value).toBe("unknown");
  });

  it("is shown as such in the reasons", () => {
    const reasons = JSON.stringify(model.explain(encode(model, favourable), "malade").because);
    expect(reasons).toContain('"presumed":true');
  });
});
