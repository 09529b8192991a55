// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, diagnose, faultsOf, item, sourcesOf, version } from "../../../test-support/small-law.ts";
import type { Condition } from "../../syntax/index.ts";
import { compileSyntax } from "../compile.ts";
import { fr } from "../text/french.ts";
import { placeOf } from "./places.ts";

const withCalculations = `versions:
  - nom: loi de 2006
    du: 2006-01-01
    source: [{ texte: une loi }]
    calculs:
      plafond: { montant: 100 }
      situation: { choix: { selon les cas: [{ si: est majeur, alors: longue }, { si: ouvert, alors: inconnue }, { sinon: courte }] } }
      ouvert: { condition: est majeur }
    si: `;

const inItem = (condition: string): string => item(`${withCalculations}${condition}\n${CASES}`);

function parsed(condition: string): Condition | undefined {
  const { law, diagnostics } = compileSyntax(sourcesOf(inItem(condition)));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return law?.items.get("ame-conditions")?.versions[0]?.when;
}

const fact = (name: string) => ({ kind: "fact", name }) as const;
const computed = (name: string) => ({ kind: "computed", name }) as const;

describe("conditions", () => {
  it.each<[string, Condition]>([
    ["est majeur", fact("est majeur")],
    ["ouvert", computed("ouvert")],
    ["toujours", { kind: "always" }],
    ["jamais", { kind: "never" }],
    ["inconnu", { kind: "unknown" }],
    ["{ non: est majeur }", { kind: "not", of: fact("est majeur") }],
    [
      "{ toutes ces conditions: [est majeur, ouvert] }",
      { kind: "all", of: [fact("est majeur"), computed("ouvert")] },
    ],
    ["{ une de ces conditions: [est majeur] }", { kind: "any", of: [fact("est majeur")] }],
    [
      "{ mesure d'éloignement: mesure définitive }",
      { kind: "is", value: fact("mesure d'éloignement"), among: ["mesure définitive"] },
    ],
    [
      "{ situation: [longue, courte] }",
      { kind: "is", value: computed("situation"), among: ["longue", "courte"] },
    ],
    [
      "{ pièce exigée: { dans la liste: pieces-courantes } }",
      { kind: "in-list", value: fact("pièce exigée"), list: "pieces-courantes" },
    ],
    [
      "{ mois de travail: { au moins: 12, moins de: 24 } }",
      {
        kind: "compare",
        type: "number",
        value: fact("mois de travail"),
        tests: [
          { op: "at-least", than: { kind: "number", number: 12 } },
          { op: "less-than", than: { kind: "number", number: 24 } },
        ],
      },
    ],
    [
      "{ ressources: { au plus: plafond } }",
      {
        kind: "compare",
        type: "money",
        value: fact("ressources"),
        tests: [{ op: "at-most", than: computed("plafond") }],
      },
    ],
    [
      "{ durée de présence: { plus de: 2 ans } }",
      {
        kind: "compare",
        type: "duration",
        value: fact("durée de présence"),
        tests: [{ op: "more-than", than: { kind: "duration", duration: { unit: "months", count: 24 } } }],
      },
    ],
    [
      "{ date de la demande: { à partir du: 2017-01-01, jusqu'au: { repère: la réforme } } }",
      {
        kind: "compare-date",
        value: fact("date de la demande"),
        tests: [
          { op: "from", than: { kind: "day", day: "2017-01-01" } },
          { op: "until", than: { kind: "milestone", name: "la réforme" } },
        ],
      },
    ],
    ["{ date de la demande: { existe: oui } }", { kind: "exists", value: fact("date de la demande") }],
    [
      "{ date de la demande: { existe: non } }",
      { kind: "not", of: { kind: "exists", value: fact("date de la demande") } },
    ],
    [
      "{ tous: { dans: foyer, qui: membre mineur } }",
      { kind: "every", list: "foyer", who: fact("membre mineur") },
    ],
    [
      "{ selon les cas: [{ si: ouvert, alors: jamais, fiabilité: probable }, { sinon: est majeur }] }",
      {
        kind: "cases",
        cases: [{ when: computed("ouvert"), then: { kind: "never" }, confidence: "probable" }],
        otherwise: fact("est majeur"),
      },
    ],
    [
      "{ selon la lecture: { lecture: sept jours francs ou non, franc: toujours, non franc: jamais } }",
      {
        kind: "reading",
        reading: "sept jours francs ou non",
        answers: { franc: { kind: "always" }, "non franc": { kind: "never" } },
      },
    ],
    [
      "{ appelée: l'âge, note: À relire., fiabilité: à vérifier, source: [{ texte: un arrêt }], condition: est majeur }",
      {
        kind: "labelled",
        label: "l'âge",
        note: "À relire.",
        confidence: "to-verify",
        sources: [{ text: "un arrêt" }],
        of: fact("est majeur"),
      },
    ],
  ])("%s", (written, expected) => {
    expect(parsed(written)).toEqual(expected);
  });

  it("accepts oui and non after a yes/no fact, with a warning", () => {
    const warnings = diagnose(inItem("{ est majeur: non }")).map(({ severity, code }) => ({
      severity,
      code,
    }));
    expect(warnings).toEqual([{ severity: "warning", code: "redundant-word" }]);
    expect(parsed("{ est majeur: non }")).toEqual({ kind: "not", of: fact("est majeur") });
  });

  it("remembers where each condition was written", () => {
    const when = parsed("\n      toutes ces conditions:\n        - est majeur\n        - réside en France");
    const second = when?.kind === "all" ? when.of[1] : undefined;
    expect(second && placeOf(second, { file: "", line: 0 }).line).toBe(20);
  });

  it.each([
    ["a date as a condition", "date de la demande", "est une date, pas une condition"],
    ["oui as a condition", "oui", fr`Écrivez « toujours »`],
    ["a list compared", "{ foyer: 2 }", "est une liste"],
    [
      "a word of dates on a number",
      "{ mois de travail: { avant le: 2017-01-01 } }",
      fr`« avant le » ne s'y applique pas`,
    ],
    [
      "a word of numbers on a date",
      "{ date de la demande: { au moins: 12 } }",
      fr`« au moins » ne s'y applique pas`,
    ],
    ["a number said to be equal", "{ mois de travail: 12 }", "dites comment le comparer"],
    ["a yes/no fact with another word", "{ est majeur: peut-être }", "se répond par oui ou non"],
    ["a choice compared as a number", "{ mesure d'éloignement: { au moins: 2 } }", "est un choix"],
    [
      "a word that a computed choice never takes",
      "{ situation: moyenne }",
      fr`« moyenne » n'est pas une réponse possible de « situation ». Possibles : longue, courte.`,
    ],
    [
      "an unknown list",
      "{ pièce exigée: { dans la liste: piece-courante } }",
      fr`Je ne connais pas la liste « piece-courante ». Vouliez-vous dire « pieces-courantes » ?`,
    ],
    [
      "a number where a duration stands",
      "{ durée de présence: { au moins: mois de travail } }",
      fr`« mois de travail » est un nombre. Il faut ici une durée.`,
    ],
    [
      "a date where an amount stands",
      "{ ressources: { au plus: { fin du mois de: date de la demande } } }",
      fr`« fin du mois de » donne une date. Il faut ici un montant.`,
    ],
    ["a field outside its list", "membre mineur", fr`se dit d'un élément de « foyer »`],
    ["something that is no list", "{ tous: { dans: ressources, qui: est majeur } }", "Il faut ici une liste"],
    [
      "an unknown reading",
      "{ selon la lecture: { lecture: sept jours, franc: toujours, non franc: jamais } }",
      "n'est pas déclarée dans lectures.yaml",
    ],
    [
      "an answer that the reading has not",
      "{ selon la lecture: { lecture: sept jours francs ou non, franc: toujours, non franc: jamais, autre: jamais } }",
      fr`« autre » n'est pas une réponse de la lecture`,
    ],
    [
      "an unknown milestone",
      "{ date de la demande: { avant le: { repère: la reforme } } }",
      fr`Vouliez-vous dire « la réforme » ?`,
    ],
  ])("refuses %s", (_, condition, words) => {
    const said = faultsOf(inItem(condition));
    expect(said).toHaveLength(1);
    expect(said[0]?.toLowerCase()).toContain(words.toLowerCase());
    expect(said[0]).toContain("ligne 17");
  });

  it("counts a fact of the person inside « qui » as known", () => {
    expect(
      faultsOf(
        inItem("{ tous: { dans: foyer, qui: { toutes ces conditions: [membre mineur, est majeur] } } }"),
      ),
    ).toEqual([]);
  });

  it("warns of more groups than a reader can hold", () => {
    const deep = (n: number): string =>
      n === 0 ? "est majeur" : `{ toutes ces conditions: [${deep(n - 1)}] }`;
    const codes = (n: number) => diagnose(item(version(deep(n)) + CASES)).map(({ code }) => code);
    expect(codes(4)).toEqual([]);
    expect(codes(5)).toEqual(["too-deep"]);
  });
});
