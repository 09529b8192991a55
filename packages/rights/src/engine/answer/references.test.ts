// SPDX-License-Identifier: AGPL-3.0-or-later
/** One item reached from another: `relève de`, with facts fixed, with computed values of its own. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  majeur retenu: { type: oui ou non, question: "Majeur au dossier ?" }
  titre demandé: { type: choix, question: "Lequel ?", valeurs: [carte, visa, aucun] }
  titre accordé: { type: choix, question: "Lequel ?", valeurs: [carte, visa, aucun] }
  date de la décision: { type: date, question: "Quand ?" }
  date de la demande: { type: date, question: "Quand ?" }
`;
const items = {
  base: deciding("{ toutes ces conditions: [est majeur, { titre demandé: carte }] }"),
  fixe: deciding("{ relève de: base, avec: { titre demandé: carte } }"),
  autre: deciding("{ relève de: base, avec: { titre demandé: titre accordé, est majeur: majeur retenu } }"),
  profond: deciding("{ relève de: fixe, avec: { est majeur: oui } }"),
  ignoree: deciding("{ relève de: base, avec: { est majeur: inconnu } }"),
  datee: `date qui choisit: [date de la décision]
versions:
  - { nom: avant, du: 2000-01-01, source: [{ texte: loi }], si: jamais }
  - { nom: après, du: 2020-01-01, source: [{ texte: loi }], si: toujours }
`,
  "a-la-demande": deciding("{ relève de: datee, avec: { date de la décision: date de la demande } }"),
  "au-jour-dit": deciding("{ relève de: datee, avec: { date de la décision: 2020-01-01 } }"),
  calculs: `calculs:
  adulte: { condition: { toutes ces conditions: [est majeur, { non: { titre demandé: aucun } }] } }
  titre: { choix: { selon les cas: [{ si: adulte, alors: carte }, { sinon: visa }] } }
${deciding("{ toutes ces conditions: [adulte, { titre: carte }] }")}`,
  cas: deciding(
    "{ selon les cas: [{ si: est majeur, alors: { titre demandé: carte } }, { si: majeur retenu, alors: { titre demandé: visa } }, { sinon: jamais }] }",
  ),
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});
const value = (unit: string, facts: Record<string, string>) => answer(model, unit, facts).value;

describe("« relève de »", () => {
  it("with a fact fixed asks the same question for that answer", () => {
    expect(value("fixe", { "est majeur": "oui", "titre demandé": "visa" })).toBe("yes");
    expect(value("base", { "est majeur": "oui", "titre demandé": "visa" })).toBe("no");
    expect(answer(model, "fixe", {}).missing).toEqual(["est majeur"]);
  });

  it("with another fact's answer", () => {
    const facts = {
      "est majeur": "non",
      "majeur retenu": "oui",
      "titre demandé": "visa",
      "titre accordé": "carte",
    };
    expect(value("autre", facts)).toBe("yes");
    expect([...answer(model, "autre", {}).missing].sort()).toEqual(["majeur retenu", "titre accordé"]);
  });

  it("through another item, what is fixed stays fixed", () => {
    expect(answer(model, "profond", {})).toMatchObject({ value: "yes", missing: [] });
  });

  it("with « inconnu » forgets the answer", () => {
    expect(value("ignoree", { "est majeur": "oui", "titre demandé": "carte" })).toBe("unknown");
    expect(value("ignoree", { "est majeur": "oui", "titre demandé": "visa" })).toBe("no");
  });

  it("with a date chooses the version of that date", () => {
    expect(
      value("a-la-demande", { "date de la demande": "2019-12-31", "date de la décision": "2025-01-01" }),
    ).toBe("no");
    expect(value("a-la-demande", { "date de la demande": "2020-01-01" })).toBe("yes");
    expect(value("au-jour-dit", {})).toBe("yes");
  });

  it("is a reason of its own, with those of the item below", () => {
    const because = model.explain(encode(model, { "est majeur": "oui" }), "fixe").because;
    expect(because).toMatchObject([
      { kind: "item", name: "base", value: "yes", children: [{ name: "est majeur" }] },
    ]);
  });
});

describe("computed names and cases", () => {
  it("mean what they are", () => {
    expect(value("calculs", { "est majeur": "oui", "titre demandé": "visa" })).toBe("yes");
    expect(value("calculs", { "est majeur": "oui", "titre demandé": "aucun" })).toBe("no");
    expect(value("calculs", { "titre demandé": "aucun" })).toBe("no");
    expect(value("calculs", { "est majeur": "oui" })).toBe("unknown");
  });

  it("the first case that holds decides, and an unknown case leaves those after it", () => {
    expect(value("cas", { "est majeur": "oui", "majeur retenu": "oui", "titre demandé": "carte" })).toBe(
      "yes",
    );
    expect(value("cas", { "est majeur": "oui", "majeur retenu": "oui", "titre demandé": "visa" })).toBe("no");
    expect(value("cas", { "est majeur": "non", "majeur retenu": "oui", "titre demandé": "visa" })).toBe(
      "yes",
    );
    expect(value("cas", { "majeur retenu": "non", "titre demandé": "visa" })).toBe("no");
    expect(value("cas", { "majeur retenu": "oui", "titre demandé": "visa" })).toBe("unknown");
  });
});
