// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a yes gives follows the limb that holds: a right is said only when it is sure, discretion never is one. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  conjoint: { type: oui ou non, question: "Conjoint ?" }
  parent: { type: oui ou non, question: "Parent ?" }
  protégé: { type: oui ou non, question: "Protégé ?" }
  couvert: { type: oui ou non, question: "Couvert ?" }
  date de la décision: { type: date, question: "Quand ?" }
`;
const LIMBS = `ensemble: une branche suffit
versions:
  - nom: règle
    du: 2000-01-01
    nature: à l'appréciation
    source: [{ texte: une loi }]
    branches:
      - { id: droit, titre: Droit, si: conjoint, nature: de plein droit }
      - { id: choix, titre: Choix, si: parent }
      - { id: garde, titre: Garde, si: protégé, nature: interdiction }
`;
const BOUND = `ensemble: une branche suffit
nature: de plein droit
versions:
  - nom: règle
    du: 2000-01-01
    source: [{ texte: une loi }]
    branches:
      - { id: droit, titre: Droit, si: conjoint }
      - { id: garde, titre: Garde, si: { non: conjoint }, nature: interdiction }
`;
const CHANGED = `date qui choisit: [date de la décision]
versions:
  - { nom: ancienne, du: 2000-01-01, source: [{ texte: une loi }], si: conjoint, nature: à l'appréciation }
  - { nom: nouvelle, du: 2020-01-01, source: [{ texte: une loi }], si: conjoint, nature: de plein droit }
`;
const ANYWAY = `nature: à l'appréciation
champ: parent
${deciding("conjoint", "    même si non: peut demander\n")}`;
const anyOf = (...ids: string[]): string =>
  `nature: information\n${deciding(`{ une de ces conditions: [couvert, ${ids.map((id) => `{ relève de: ${id} }`).join(", ")}] }`)}`;

let model: LawModel;
beforeAll(async () => {
  const items = {
    voies: LIMBS,
    liees: BOUND,
    changee: CHANGED,
    demandable: ANYWAY,
    droit: `nature: de plein droit\n${deciding("conjoint")}`,
    choix: `nature: à l'appréciation\n${deciding("parent")}`,
    delai: deciding("conjoint"),
    "objectif-tout": anyOf("droit", "choix"),
    "objectif-mele": anyOf("voies / droit", "voies / choix"),
    "objectif-entier": anyOf("voies"),
    "objectif-choix": `nature: information\n${deciding("{ relève de: choix }")}`,
    "objectif-plus-large": `nature: information\n${deciding("{ une de ces conditions: [{ relève de: objectif-tout }, { relève de: objectif-choix }] }")}`,
  };
  model = await modelOf({ facts: FACTS, items });
});

const all = { conjoint: "non", parent: "non", protégé: "non", couvert: "non" };
const issue = (unit: string, facts: Record<string, string>) => {
  const { value, issue: said } = answer(model, unit, facts);
  return [value, said];
};

describe("an item of several natures", () => {
  it("gives what the branch that holds gives", () => {
    expect(issue("voies", { ...all, conjoint: "oui" })).toEqual(["yes", "entitled"]);
    expect(issue("voies", { ...all, parent: "oui" })).toEqual(["yes", "may-apply"]);
    expect(issue("voies", { ...all, protégé: "oui" })).toEqual(["yes", "forbidden"]);
    expect(issue("voies", all)).toEqual(["no", "not-by-this-way"]);
  });

  it("gives the strongest that is sure, whatever else is unknown", () => {
    expect(issue("voies", { conjoint: "oui" })).toEqual(["yes", "entitled"]);
    expect(issue("voies", { parent: "oui" })).toEqual(["yes", "may-apply"]);
    expect(issue("voies", { parent: "oui", protégé: "oui" })).toEqual(["yes", "forbidden"]);
    expect(issue("voies", {})).toEqual(["unknown", "undecided"]);
  });

  it("binds when it is not known which of the limbs that bind holds", () => {
    expect(issue("liees", {})).toEqual(["yes", "entitled"]);
    expect(issue("liees", { conjoint: "non" })).toEqual(["yes", "forbidden"]);
  });

  it("is a right only when the version in force surely makes it one", () => {
    expect(issue("changee", { conjoint: "oui" })).toEqual(["unknown", "undecided"]); // no decision, perhaps
    const existing = { conjoint: "oui", "date de la décision": { "à partir du": "2010-01-01" } };
    expect(answer(model, "changee", existing)).toMatchObject({ value: "yes", issue: "may-apply" });
    const late = { conjoint: "oui", "date de la décision": { "à partir du": "2020-01-01" } };
    expect(answer(model, "changee", late)).toMatchObject({ value: "yes", issue: "entitled" });
  });
});

describe("a goal", () => {
  it("is a right as soon as a member that is a right is surely open", () => {
    expect(issue("objectif-tout", { conjoint: "oui" })).toEqual(["yes", "entitled"]);
    expect(issue("objectif-tout", { conjoint: "oui", parent: "oui" })).toEqual(["yes", "entitled"]);
    expect(issue("objectif-tout", { couvert: "oui" })).toEqual(["yes", "entitled"]); // held already
  });

  it("may only be applied for when none but discretion opens it", () => {
    expect(issue("objectif-tout", { ...all, parent: "oui" })).toEqual(["yes", "may-apply"]);
    expect(issue("objectif-tout", { parent: "oui" })).toEqual(["yes", "may-apply"]); // perhaps more, not surely
    expect(issue("objectif-choix", { parent: "oui" })).toEqual(["yes", "may-apply"]);
  });

  it("follows the branches of its members, asked alone or as a whole", () => {
    for (const goal of ["objectif-mele", "objectif-entier"]) {
      expect(issue(goal, { ...all, conjoint: "oui" })).toEqual(["yes", "entitled"]);
      expect(issue(goal, { ...all, parent: "oui" })).toEqual(["yes", "may-apply"]);
    }
    expect(issue("objectif-entier", { ...all, protégé: "oui" })).toEqual(["yes", "entitled"]);
  });

  it("of goals is what they are", () => {
    expect(issue("objectif-plus-large", { ...all, conjoint: "oui" })).toEqual(["yes", "entitled"]);
    expect(issue("objectif-plus-large", { ...all, parent: "oui" })).toEqual(["yes", "may-apply"]);
  });

  it("that is not met says nothing of one way", () => {
    expect(issue("objectif-tout", all)).toEqual(["no", "informed"]);
    expect(issue("objectif-tout", {})).toEqual(["unknown", "undecided"]);
  });

  it("is listed with its issue", () => {
    const goals = model.goalsOf(encode(model, { ...all, parent: "oui" }));
    expect(goals.find(({ id }) => id === "objectif-tout")).toEqual({
      id: "objectif-tout",
      value: "yes",
      exact: true,
      issue: "may-apply",
    });
  });
});

describe("what the law gives no nature", () => {
  it("is nobody's right: its value speaks for itself", () => {
    expect(answer(model, "delai", { conjoint: "oui" })).toMatchObject({ issue: "informed", nature: null });
    expect(answer(model, "delai", { conjoint: "non" })).toMatchObject({ issue: "informed", nature: null });
  });
});

describe("« même si non : peut demander »", () => {
  it("is for those whom the rule surely concerns", () => {
    expect(issue("demandable", { parent: "oui", conjoint: "non" })).toEqual(["no", "may-apply"]);
    expect(issue("demandable", { parent: "oui" })).toEqual(["unknown", "may-apply"]);
    expect(issue("demandable", { conjoint: "non" })).toEqual(["unknown", "undecided"]);
    expect(issue("demandable", { parent: "non" })).toEqual(["not-applicable", "not-concerned"]);
  });
});
