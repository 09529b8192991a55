// SPDX-License-Identifier: AGPL-3.0-or-later
/** Lists of people: at least one, all, none, how many, how much; and the others that nobody mentioned. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { Answer, ListAnswer } from "../../syntax/index.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  foyer:
    type: liste
    question: Qui vit avec la personne ?
    un élément: membre du foyer
    chaque élément:
      membre mineur: { type: oui ou non, question: "Mineur ?" }
      lien du membre: { type: choix, question: "Quel lien ?", valeurs: [enfant, conjoint, autre] }
      ressources du membre: { type: montant, unité: euros, question: "Combien ?" }
      arrivée du membre: { type: date, question: "Quand ?" }
      solde du membre: { type: nombre, question: "Quel solde ?", entre: [-1000, 1000] }
`;
const items = {
  "un-mineur": deciding("{ au moins un: { dans: foyer, qui: membre mineur } }"),
  "tous-mineurs": deciding("{ tous: { dans: foyer, qui: membre mineur } }"),
  "aucun-mineur": deciding("{ aucun: { dans: foyer, qui: membre mineur } }"),
  "un-enfant": deciding(
    "{ au moins un: { dans: foyer, qui: { toutes ces conditions: [membre mineur, { lien du membre: enfant }] } } }",
  ),
  "un-recent": deciding(
    "{ au moins un: { dans: foyer, qui: { arrivée du membre: { à partir du: 2026-01-01 } } } }",
  ),
  "deux-mineurs": `résultats: [mineurs, ressources du foyer]
calculs:
  mineurs: { nombre: { nombre de: { dans: foyer, qui: membre mineur } } }
  ressources du foyer: { montant: { somme de: { dans: foyer, champ: ressources du membre } } }
${deciding("{ mineurs: { au moins: 2 } }")}`,
  soldes: `résultats: [solde du foyer, solde des mineurs]
calculs:
  solde du foyer: { nombre: { somme de: { dans: foyer, champ: solde du membre } } }
  solde des mineurs: { nombre: { somme de: { dans: foyer, champ: solde du membre, qui: membre mineur } } }
${deciding("{ solde du foyer: { au moins: 0 } }")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, items });
});

type Member = ListAnswer["members"][number];
const child: Member = { "membre mineur": "oui" };
const adult: Member = { "membre mineur": "non" };
const someone: Member = {};
const home = (complete: ListAnswer["complete"], ...members: Member[]) => ({
  lists: { foyer: { complete, members } },
});
const value = (unit: string, given: { lists?: Record<string, ListAnswer> }) =>
  answer(model, unit, {}, given).value;

describe("a complete list", () => {
  it("answers from its members", () => {
    const all = (...members: Member[]) =>
      ["un-mineur", "tous-mineurs", "aucun-mineur"].map((unit) => value(unit, home("yes", ...members)));
    expect(all(child, adult)).toEqual(["yes", "no", "no"]);
    expect(all(child, child)).toEqual(["yes", "yes", "no"]);
    expect(all(adult)).toEqual(["no", "no", "yes"]);
    expect(all()).toEqual(["no", "yes", "yes"]);
  });

  it("with a member of whom nothing is known stays open, unless another settles", () => {
    const all = (...members: Member[]) =>
      ["un-mineur", "tous-mineurs", "aucun-mineur"].map((unit) => value(unit, home("yes", ...members)));
    expect(all(someone)).toEqual(["unknown", "unknown", "unknown"]);
    expect(all(child, someone)).toEqual(["yes", "unknown", "no"]);
    expect(all(adult, someone)).toEqual(["unknown", "no", "unknown"]);
  });
});

describe("others unknown", () => {
  it("one that is settles « at least one »; one that is not settles « all »", () => {
    for (const complete of ["no", "unknown"] as const) {
      expect(value("un-mineur", home(complete, child))).toBe("yes");
      expect(value("un-mineur", home(complete, adult))).toBe("unknown");
      expect(value("tous-mineurs", home(complete, adult))).toBe("no");
      expect(value("tous-mineurs", home(complete, child))).toBe("unknown");
      expect(value("aucun-mineur", home(complete, child))).toBe("no");
      expect(value("aucun-mineur", home(complete, adult))).toBe("unknown");
    }
  });

  it("no list at all is a list of which nothing is known", () => {
    expect(["un-mineur", "tous-mineurs", "aucun-mineur"].map((unit) => value(unit, {}))).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(answer(model, "un-mineur", {}).missing).toEqual(["foyer"]);
  });
});

describe("conditions on one member", () => {
  it("bear on the same member", () => {
    const split = home(
      "yes",
      { ...child, "lien du membre": "autre" },
      { ...adult, "lien du membre": "enfant" },
    );
    expect(value("un-enfant", split)).toBe("no");
    expect(value("un-enfant", home("yes", { ...child, "lien du membre": "enfant" }))).toBe("yes");
    expect(value("un-enfant", home("yes", { ...child, "lien du membre": ["enfant", "autre"] }))).toBe(
      "unknown",
    );
  });

  it("may be dates", () => {
    expect(value("un-recent", home("yes", { "arrivée du membre": "2026-01-01" }))).toBe("yes");
    expect(value("un-recent", home("yes", { "arrivée du membre": "2025-12-31" }))).toBe("no");
    expect(value("un-recent", home("yes", { "arrivée du membre": "aucune" }))).toBe("no");
  });
});

describe("counting and adding", () => {
  const counted = (given: ReturnType<typeof home>) => model.amounts(encode(model, {}, given), "deux-mineurs");

  it("counts the certain ones at least, and no end when there may be others", () => {
    expect(counted(home("yes", child, child, adult))[0]).toMatchObject({ kind: "number", from: 2, to: 2 });
    expect(counted(home("yes", child, someone, adult))[0]).toMatchObject({ from: 1, to: 2 });
    expect(counted(home("no", child))[0]).toMatchObject({ from: 1, to: null });
  });

  it("adds amounts, from the least to the most", () => {
    const paid = (n: number): Member => ({ "ressources du membre": n });
    expect(counted(home("yes", paid(100.1), paid(200.2)))[1]).toMatchObject({
      kind: "money",
      from: 300.3,
      to: 300.3,
      unit: "euros",
    });
    expect(counted(home("yes", paid(100), { "ressources du membre": { "au plus": 50 } }))[1]).toMatchObject({
      from: 100,
      to: 150,
    });
    expect(counted(home("yes", paid(100), someone))[1]).toMatchObject({ from: 100, to: null });
    expect(counted(home("no", paid(100)))[1]).toMatchObject({ from: 100, to: null });
  });

  it("counts what is owed: a negative number takes away from a total", () => {
    const owes = (n: number, more: Member = {}): Member => ({ ...more, "solde du membre": n });
    const totals = (given: ReturnType<typeof home>) =>
      model
        .amounts(encode(model, {}, given), "soldes")
        .map((r) => (r.kind === "number" ? [r.from, r.to] : null));
    expect(totals(home("yes", owes(100), owes(-30, child)))).toEqual([
      [70, 70],
      [-30, 70],
    ]);
    expect(totals(home("yes", owes(100, child), owes(-30)))).toEqual([
      [70, 70],
      [70, 100],
    ]);
    expect(value("soldes", home("yes", owes(100), owes(-130)))).toBe("no");
    // Another member may owe more than all: nothing is sure at either end.
    expect(totals(home("no", owes(100)))[0]).toEqual([null, null]);
    expect(value("soldes", home("no", owes(100)))).toBe("unknown");
  });

  it("decides when the whole range agrees", () => {
    expect(value("deux-mineurs", home("no", child, child))).toBe("yes");
    expect(value("deux-mineurs", home("yes", child, adult))).toBe("no");
    expect(value("deux-mineurs", home("yes", child, someone))).toBe("unknown");
  });
});

describe("a list badly given", () => {
  it("names the list or the field", () => {
    expect(() =>
      answer(model, "un-mineur", {}, { lists: { foyers: { complete: "yes", members: [] } } }),
    ).toThrow("unknown-list");
    expect(() => value("un-mineur", home("yes", { "est majeur": "oui" }))).toThrow("unknown-field");
    expect(() => value("un-mineur", home("yes", { "membre mineur": "peut-être" }))).toThrow("wrong-type");
    const negatives: readonly Answer[] = [-1, { "moins de": -1 }];
    for (const less of negatives)
      expect(() => value("un-mineur", home("yes", { "ressources du membre": less }))).toThrow(
        "out-of-bounds",
      );
    expect(() => answer(model, "un-mineur", { "membre mineur": "oui" })).toThrow("unknown-fact");
    expect(() => answer(model, "un-mineur", { foyer: "oui" })).toThrow("unknown-fact");
  });
});
