// SPDX-License-Identifier: AGPL-3.0-or-later
/** Branches: one suffices, or each is read alone; a branch out of force or absent does not apply. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  conjoint: { type: oui ou non, question: "Conjoint ?" }
  parent: { type: oui ou non, question: "Parent ?" }
  sans papiers: { type: oui ou non, question: "Sans papiers ?" }
  date de la décision: { type: date, question: "Quand ?" }
`;
const ONE = `ensemble: une branche suffit
champ: est majeur
sauf si: [sans papiers]
versions:
  - nom: règle
    du: 2000-01-01
    source: [{ texte: une loi }]
    branches:
      - { id: conjoint, titre: Conjoint, si: conjoint, source: [{ texte: article du conjoint }] }
      - { id: parent, titre: Parent, si: parent, au: 2019-12-31, date qui choisit: [date de la décision] }
`;
const PAPERS = `genre: document
ensemble: branches indépendantes
versions:
  - nom: règle
    du: 2000-01-01
    source: [{ texte: une loi }]
    branches:
      - { id: recepisse, titre: Récépissé, si: conjoint, prouve: { séjour régulier: conjoint, travail: parent } }
      - { id: attestation, titre: Attestation, si: parent, prouve: { séjour régulier: toujours, travail: jamais } }
`;
const LATE = `date qui choisit: [date de la décision]
ensemble: une branche suffit
versions:
  - { nom: ancienne, du: 2000-01-01, source: [{ texte: une loi }], branches: [{ id: seule, titre: Seule, si: conjoint }] }
  - nom: nouvelle
    du: 2020-01-01
    source: [{ texte: une loi }]
    branches: [{ id: seule, titre: Seule, si: conjoint }, { id: tardive, titre: Tardive, si: parent }]
`;
const USER = `versions:
  - { nom: règle, du: 2000-01-01, source: [{ texte: une loi }], si: { relève de: voies / parent } }
`;

let model: LawModel;
beforeAll(async () => {
  const items = { voies: ONE, papiers: PAPERS, tardives: LATE, usage: USER };
  const { papiers, ...dispositions } = items;
  const files = { "documents/papiers.yaml": documentOf(papiers) };
  model = await modelOf({ facts: FACTS, items: dispositions, files });
});

function documentOf(body: string): string {
  return `${body.split("\n")[0]}
id: papiers
titre: Des papiers
domaine: séjour
résumé: Des papiers.
relecture: { état: à relire }
fiabilité: probable
date qui choisit: [date de l'examen]
${body.split("\n").slice(1).join("\n")}cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: inconnu }
`;
}
const adult = { "est majeur": "oui", "sans papiers": "non" };
const before = { ...adult, "date de la décision": "2019-12-31" };

describe("one branch suffices", () => {
  const value = (facts: Record<string, string>, unit = "voies") => answer(model, unit, facts).value;

  it("the item is the or of its branches, under its own scope and exceptions", () => {
    expect(value({ ...before, conjoint: "oui" })).toBe("yes");
    expect(value({ ...before, conjoint: "non", parent: "oui" })).toBe("yes");
    expect(value({ ...before, conjoint: "non", parent: "non" })).toBe("no");
    expect(value({ ...before, conjoint: "non" })).toBe("unknown");
    expect(value({ conjoint: "oui", "est majeur": "non" })).toBe("not-applicable");
    expect(value({ conjoint: "oui", "est majeur": "oui", "sans papiers": "oui" })).toBe("no");
  });

  it("an open item says which of its branches surely open it", () => {
    const through = (facts: Record<string, string>, unit = "voies") => answer(model, unit, facts).through;
    expect(through({ ...before, conjoint: "oui" })).toEqual(["conjoint"]);
    expect(through({ ...before, conjoint: "non", parent: "oui" })).toEqual(["parent"]);
    expect(through({ ...before, conjoint: "oui", parent: "oui" })).toEqual(["conjoint", "parent"]);
    // Open branches of an item that is closed, undecided, or does not apply open nothing.
    expect(through({ ...before, conjoint: "oui", "sans papiers": "oui" })).toEqual([]);
    expect(through({ conjoint: "oui", "est majeur": "oui" })).toEqual([]);
    expect(through({ ...before, conjoint: "non" })).toEqual([]);
    // A branch, and an item without branches, have none.
    expect(through({ ...before, parent: "oui" }, "voies / parent")).toEqual([]);
    expect(through({ ...before, parent: "oui" }, "usage")).toEqual([]);
    // The last item of a kind: what stands after it is not its own.
    expect(through({ conjoint: "oui", "date de la décision": "2020-01-01" }, "tardives")).toEqual(["seule"]);
  });

  it("a branch out of force does not apply, and opens nothing", () => {
    const after = { ...adult, "date de la décision": "2020-01-01", parent: "oui", conjoint: "non" };
    expect(value(after, "voies / parent")).toBe("not-applicable");
    expect(value(after)).toBe("no");
    expect(value({ ...before, parent: "oui" }, "voies / parent")).toBe("yes");
    expect(value({ ...adult, parent: "oui", conjoint: "non" })).toBe("unknown");
    expect(answer(model, "voies / parent", { parent: "oui" }).possible).toEqual(["yes", "not-applicable"]);
  });

  it("a branch carries its own sources, and those of its version when it has none", () => {
    expect(answer(model, "voies / conjoint", {}).version?.source).toEqual([{ text: "article du conjoint" }]);
    expect(answer(model, "voies / parent", {}).version?.source).toEqual([{ text: "une loi" }]);
  });

  it("is reached by « relève de »", () => {
    expect(value({ ...before, parent: "oui" }, "usage")).toBe("yes");
    expect(value({ "date de la décision": "2020-01-01", parent: "oui" }, "usage")).toBe("no");
  });
});

describe("independent branches", () => {
  it("are read one by one, each with what it proves", () => {
    const facts = { conjoint: "oui", parent: "inconnu" };
    expect(answer(model, "papiers / recepisse", facts).value).toBe("yes");
    expect(answer(model, "papiers / attestation", facts).value).toBe("unknown");
    const proves = (unit: string) => model.proves(encode(model, facts), `papiers / ${unit}`);
    expect(proves("recepisse")).toEqual({ "lawful-stay": "yes", work: "unknown" });
    expect(proves("attestation")).toEqual({ "lawful-stay": "yes", work: "no" });
  });
});

describe("a branch that only some versions have", () => {
  it("does not apply under the others", () => {
    const at = (day: string) =>
      answer(model, "tardives / tardive", { parent: "oui", "date de la décision": day });
    expect(at("2019-12-31")).toMatchObject({ value: "not-applicable", possible: ["not-applicable"] });
    expect(at("2020-01-01")).toMatchObject({ value: "yes", possible: ["yes"] });
  });

  it("is not answered when the version is unknown", () => {
    const unknown = answer(model, "tardives / tardive", { parent: "oui" });
    expect(unknown).toMatchObject({ value: "unknown", possible: ["yes", "not-applicable"] });
    expect(answer(model, "tardives / tardive", { parent: "non" }).possible).toEqual(["no", "not-applicable"]);
  });
});
