// SPDX-License-Identifier: AGPL-3.0-or-later
/** The reasons of what is closed by an answer that no part of the formula shows. */
import { describe, expect, it } from "vitest";
import { encode, modelOf } from "../../../test-support/french-law.ts";

const FACTS = `  date de naissance: { type: date, question: "Né quand ?" }
  âge: { type: durée, unité: ans, se calcule: { de: date de naissance, à: date de l'examen } }
  est majeur: { type: oui ou non, question: "Majeur ?", oui si: { âge: { au moins: 18 ans } }, non si: { âge: { moins de: 18 ans } } }
  seul: { type: oui ou non, question: "Seul ?" }
  marié: { type: oui ou non, question: "Marié ?" }
  date de la demande: { type: date, question: "Demandé quand ?" }
`;
const MARRIED = `  - { nom: "Le mariage est celui d'un adulte.", si: marié, alors: est majeur, certaine: oui, justification: Par nature. }
`;
const model = await modelOf({
  facts: FACTS,
  constraints: MARRIED,
  items: {
    ecole: `date qui choisit: [date de la demande, date de l'examen]
versions:
  - { nom: avant, du: 2000-01-01, au: 2019-12-31, source: [{ texte: une loi }], si: toujours }
  - { nom: depuis, du: 2020-01-01, source: [{ texte: une loi }], si: { âge: { moins de: 16 ans } } }
`,
    personne: "versions: [{ nom: la règle, du: 2000-01-01, source: [{ texte: une loi }], si: jamais }]\n",
  },
});
const reasons = (unit: string, facts: Record<string, string>) => {
  const { value, because } = model.explain(encode(model, facts), unit);
  return [value, because.map(({ name, answer }) => `${name} : ${answer}`)];
};
const APPLIED = { "date de la demande": "2026-01-05" };

describe("a right that half an answer closes", () => {
  it("is closed by that answer, and by none that it does without, nor by the day that chooses the version", () => {
    expect(reasons("ecole", { "est majeur": "oui", seul: "oui", ...APPLIED })).toEqual([
      "no",
      ["est majeur : oui"],
    ]);
    expect(reasons("ecole", { "est majeur": "oui", marié: "oui", ...APPLIED })).toEqual([
      "no",
      ["marié : oui"],
    ]);
  });

  it("has no such reason where the law closes it to all", () => {
    expect(reasons("personne", { "est majeur": "oui", ...APPLIED })).toEqual(["no", []]);
  });
});
