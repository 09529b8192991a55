// SPDX-License-Identifier: AGPL-3.0-or-later
/** The arithmetic of an amount: what its steps say, and that whoever does them again finds the amount. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { drawSituations } from "../../../test-support/drawn-situations.ts";
import { deciding, encode, type Given, modelOf } from "../../../test-support/french-law.ts";
import { printed, redone } from "../../../test-support/redo-steps.ts";
import type { AmountStep } from "../../api/amount-step.ts";
import { compileFolder } from "../../building/compile-folder.ts";
import { packForCases } from "../../cases/pack-for-cases.ts";
import { encodeWorked } from "../../cases/worked-cases.ts";
import type { Answer } from "../../syntax/index.ts";
import { type LawModel, loadModel, type ModelCase } from "../model.ts";
import { amountsOf } from "./amounts.ts";

const FACTS = `  ressources: { type: montant, unité: euros, question: "Combien ?" }
  heures: { type: nombre, question: "Combien d'heures ?" }
  date de la demande: { type: date, question: "Quand ?" }
  statut: { type: choix, question: "Lequel ?", valeurs: [étudiant, salarié] }
  est majeur: { type: oui ou non, question: "Majeur ?" }
  est logé: { type: oui ou non, question: "Logé ?" }
  foyer:
    type: liste
    question: Qui ?
    un élément: membre du foyer
    chaque élément:
      membre mineur: { type: oui ou non, question: "Mineur ?" }
      ressources du membre: { type: montant, unité: euros, question: "Combien ?" }
`;
const TABLE = `genre: barème
id: plafonds
titre: Plafonds
domaine: santé
relecture: { état: à relire }
fiabilité: probable
unité: euros par mois
entrée: nombre de personnes
colonnes: [gratuite, payante]
date qui choisit: [date de la demande]
versions:
  - nom: de 2020
    du: 2020-01-01
    source: [{ texte: arrêté }]
    lignes: { 1: [100.10, 120], 2: [150, 180] }
    par unité en plus: [50.05, 60]
  - nom: de 2024
    du: 2024-01-01
    source: [{ texte: arrêté }]
    lignes: { 1: [200, 240], 2: [300, 360] }
    par unité en plus: [100, 120]
`;
const READINGS = `  débat:
    question: Doit-on compter ?
    réponses:
      large: { résumé: Oui., tenue par: [juges] }
      stricte: { tenue par: [caisses], prudente: oui }
    état: ouverte
`;
const ITEM = `résultats: [personnes, plafond, aide, total, lu, écrit, jours]
calculs:
  personnes: { nombre: { somme: [1, { nombre de: { dans: foyer, qui: membre mineur } }] } }
  plafond: { montant: { barème: plafonds, ligne: personnes, colonne: { selon les cas: [{ si: { statut: étudiant }, alors: gratuite }, { sinon: payante }] } } }
  coefficient:
    nombre:
      selon les cas:
        - si: { toutes ces conditions: [est majeur, { non: est logé }] }
          alors: 1.113
        - sinon: 1
  aide:
    montant:
      le plus grand de:
        - 0
        - différence: [{ arrondi: { de: { produit: [plafond, coefficient] }, à: 1, vers: le plus proche } }, ressources]
  total: { montant: { somme de: { dans: foyer, champ: ressources du membre, qui: { non: membre mineur } } } }
  lu: { nombre: { selon la lecture: { lecture: débat, large: heures, stricte: 3 } } }
  écrit: { montant: 12 }
  jours: { montant: { produit: [{ jours du mois de: date de la demande }, ressources] } }
${deciding("est majeur")}`;

let model: LawModel;
beforeAll(async () => {
  const files = { "baremes/plafonds.yaml": TABLE };
  model = await modelOf({ facts: FACTS, items: { aide: ITEM }, readings: READINGS, files });
});
type Facts = Readonly<Record<string, Answer>>;
const stepsTo = (name: string, facts: Facts, given: Given = {}): readonly AmountStep[] =>
  model.amountSteps(encode(model, facts, given), "aide", name);
const home = (minors: number, adults: readonly number[] = []): Given => ({
  lists: {
    foyer: {
      complete: "yes",
      members: [
        ...Array.from({ length: minors }, () => ({ "membre mineur": "oui" })),
        ...adults.map((of) => ({ "membre mineur": "non", "ressources du membre": of })),
      ],
    },
  },
});
const known = {
  "date de la demande": "2024-02-03",
  statut: "salarié",
  "est majeur": "oui",
  "est logé": "non",
  ressources: 100,
};

describe("the steps of an amount", () => {
  it("go from the household, by the table, the case, the product and what is rounded, to the amount", () => {
    expect(stepsTo("aide", known, home(3, [50]))).toEqual([
      {
        ...{ kind: "count", name: null, list: "foyer", value: 3, members: 4, unit: null },
        ...{ which: [1, 2, 3], by: ["membre mineur"] },
      },
      {
        ...{ kind: "sum", name: "personnes", value: 4, unit: null },
        of: [
          { value: 1, step: null },
          { value: 3, step: 0 },
        ],
      },
      {
        ...{ kind: "table", name: "plafond", value: 600, unit: "euros par mois" },
        ...{ table: "plafonds", from: "2024-01-01", row: "2", column: "payante", cell: 360 },
        ...{ beyond: { rows: 2, each: 120 }, lookedUp: { value: 4, step: 1 } },
      },
      {
        ...{ kind: "cases", name: "coefficient", value: 1.113, unit: null, of: { value: 1.113, step: null } },
        given: [
          { fact: "est majeur", answer: "oui" },
          { fact: "est logé", answer: "non" },
        ],
      },
      {
        ...{ kind: "product", name: null, value: 667.8, unit: "euros" },
        of: [
          { value: 600, step: 2 },
          { value: 1.113, step: 3 },
        ],
      },
      {
        ...{ kind: "round", name: null, value: 668, unit: "euros", of: { value: 667.8, step: 4 } },
        ...{ to: 1, towards: "nearest" },
      },
      { kind: "fact", name: null, fact: "ressources", value: 100, unit: "euros" },
      {
        ...{ kind: "difference", name: null, value: 568, unit: "euros" },
        of: [
          { value: 668, step: 5 },
          { value: 100, step: 6 },
        ],
      },
      {
        ...{ kind: "largest", name: "aide", value: 568, unit: "euros" },
        of: [
          { value: 0, step: null },
          { value: 568, step: 7 },
        ],
      },
    ]);
  });

  it("say only the answers that settle a case", () => {
    const [of] = stepsTo("coefficient", { "est majeur": "non", "est logé": "non" });
    expect(of).toMatchObject({ kind: "cases", value: 1, given: [{ fact: "est majeur", answer: "non" }] });
  });

  it("add up the members that count, and no other", () => {
    expect(stepsTo("total", {}, home(2, [10.5, 20]))).toMatchObject([
      {
        kind: "total",
        list: "foyer",
        field: "ressources du membre",
        of: [10.5, 20],
        which: [3, 4],
        value: 30.5,
      },
    ]);
  });

  it("read the version of the table of that day, and its printed row", () => {
    const facts = { ...known, "date de la demande": "2023-12-31", statut: "étudiant" };
    expect(stepsTo("plafond", facts, home(1)).at(-1)).toMatchObject({
      ...{ kind: "table", from: "2020-01-01", row: "2", column: "gratuite", cell: 150, beyond: null },
    });
  });

  it("follow the reading that is looked at", () => {
    const readings = { débat: "large" };
    expect(stepsTo("lu", { heures: 7 }, { readings })).toMatchObject([
      { kind: "fact", fact: "heures", value: 7 },
      { kind: "reading", reading: "débat", answer: "large", of: { step: 0 } },
    ]);
    expect(stepsTo("lu", { heures: 3 })).toEqual([]); // three either way, but by two ways
  });

  it("know the month", () => {
    expect(stepsTo("jours", known)[0]).toMatchObject({ kind: "days-in-month", month: "2024-02", value: 29 });
  });

  it("are none of a range, of a number that the rule writes, of what is no number", () => {
    expect(stepsTo("aide", known)).toEqual([]);
    expect(stepsTo("aide", { ...known, ressources: { "au moins": 1, "au plus": 2 } }, home(1))).toEqual([]);
    expect(stepsTo("écrit", known)).toEqual([]);
    expect(stepsTo("inexistant", known)).toEqual([]);
    expect(model.amountSteps(encode(model, known), "inexistant", "aide")).toEqual([]);
  });
});

describe("who does the steps again", () => {
  it("finds the amount, whatever the household", () => {
    const cents = fc.integer({ min: 0, max: 200_000 }).map((n) => n / 100);
    const facts = fc.record({
      "date de la demande": fc.constantFrom("2020-01-01", "2023-12-31", "2024-01-01", "2026-02-10"),
      statut: fc.constantFrom("étudiant", "salarié"),
      "est majeur": fc.constantFrom("oui", "non"),
      "est logé": fc.constant("non"),
      ressources: cents,
      heures: fc.nat(9),
    });
    let found = 0;
    fc.assert(
      fc.property(facts, fc.nat(9), fc.array(cents), (answers, minors, adults) => {
        found += agree(model, "aide", encode(model, answers, home(minors, adults)));
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(200 * 5);
  });

  it("sees a step that was left out, and one that was changed", () => {
    const steps = stepsTo("aide", known, home(3));
    expect(() => redone(steps.slice(1))).toThrow();
    const wrong = steps.map((step) => (step.kind === "table" ? { ...step, cell: 359 } : step));
    expect(() => redone(wrong)).toThrow();
  });
});

/** Each known number of the item, done again from its steps. @returns how many had some. */
function agree(of: LawModel, item: string, encoded: ModelCase): number {
  let found = 0;
  for (const result of amountsOf(of.loaded, item, encoded.encoded, true)) {
    if (result.kind !== "money" && result.kind !== "number") continue;
    const steps = of.amountSteps(encoded, item, result.name);
    if (result.from === null || result.from !== result.to) expect(steps).toEqual([]);
    if (steps.length === 0 || result.from === null) continue;
    const context = `${item}, ${result.name}: ${JSON.stringify(steps)}`;
    expect(redone(steps).at(-1), context).toBe(printed(result.from));
    expect(steps.at(-1)?.value, context).toBe(result.from);
    found++;
  }
  return found;
}

describe("in the law in force", () => {
  let real: LawModel;
  let cases: () => Iterable<readonly [string, string, ModelCase]>;
  beforeAll(async () => {
    const { law } = await compileFolder(fileURLToPath(new URL("../../../../../law", import.meta.url)));
    if (law === null) throw new Error("The law of the repository does not compile.");
    real = loadModel(await packForCases(law));
    cases = function* () {
      for (const item of law.items.values())
        for (const worked of item.cases) {
          const names = Object.entries(worked.expected.computations);
          if (names.some(([, { kind }]) => kind === "number"))
            yield [item.id, worked.name, encodeWorked(real, worked)];
        }
    };
  }, 120_000);

  it("whoever does the steps of a worked case again finds its amount", { timeout: 120_000 }, () => {
    const found = new Map<string, number>();
    for (const [item, , encoded] of cases())
      found.set(item, (found.get(item) ?? 0) + agree(real, item, encoded));
    for (const item of ["ada-montant", "ada-eligibilite", "c2s-conditions", "taxes-et-timbres"])
      expect(found.get(item), item).toBeGreaterThan(20);
  });

  it("and so of situations drawn at random", { timeout: 120_000 }, () => {
    const items = ["ada-montant", "ada-eligibilite", "c2s-conditions", "ame-conditions", "taxes-et-timbres"];
    let found = 0;
    for (const unknown of [0, 0.02])
      for (const situation of drawSituations(real, 6, unknown, 11)) {
        const encoded = real.encode(situation, "2026-11-20");
        for (const item of items) found += agree(real, item, encoded);
      }
    expect(found).toBeGreaterThan(50);
  });
});
