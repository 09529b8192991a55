// SPDX-License-Identifier: AGPL-3.0-or-later
/** Facts, tables, lists and the shared registers, as the syntax tree has them. */
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, SHARED, sourcesOf, version } from "../../../test-support/small-law.ts";
import { soundLaw } from "../../../test-support/sound-law.ts";
import type { Law } from "../../syntax/index.ts";
import { compileSyntax } from "../compile.ts";
import { fr } from "../text/french.ts";

const complete = item(version("est majeur") + CASES);

const lawWith = (others: Readonly<Record<string, string>>): Law => soundLaw(sourcesOf(complete, others));

const facts = (lines: string) => ({ "faits/plus.yaml": `genre: faits\nthème: plus\nfaits:\n${lines}` });
const faultsOfFacts = (lines: string) => faultsOf(complete, facts(lines));

describe("facts", () => {
  it("are read with all they say", () => {
    const law = lawWith(
      facts(`  âge:
    type: durée
    définition: Le temps vécu.
    se calcule: { de: date de la demande, à: date de l'examen }
  délai imprimé: { type: durée, entre: [5 jours, 1 mois], question: "Combien ?" }
  état de santé:
    type: oui ou non
    question: Est-ce retenu ?
    aide: Jamais la maladie.
    qui répond: l'autorité médicale
    appréciation: oui
    sensible: santé
    preuves: [passeport]
    présumé oui si: est majeur
  est mineur: { type: oui ou non, question: "Mineur ?", oui si: { non: est majeur }, non si: est majeur, entre: [1, 2] }
  date de la mesure: { type: date et heure, question: "Quand ?", si aucune: pas de mesure, passé: oui, jamais déduit: oui }
`),
    );
    expect(law.facts.get("âge")).toEqual({
      name: "âge",
      designatesRequest: false,
      theme: "plus",
      place: { file: "faits/plus.yaml", line: 4 },
      type: "duration",
      definition: "Le temps vécu.",
      appreciation: false,
      neverDeduced: false,
      past: false,
      evidence: [],
      suppliedByApplication: false,
      computedBetween: {
        from: { kind: "fact", name: "date de la demande" },
        to: { kind: "fact", name: "date de l'examen" },
      },
    });
    expect(law.facts.get("délai imprimé")?.between).toMatchObject([
      { duration: { unit: "days", count: 5 } },
      { duration: { unit: "months", count: 1 } },
    ]);
    expect(law.facts.get("état de santé")).toMatchObject({
      help: "Jamais la maladie.",
      answeredBy: "medical-authority",
      appreciation: true,
      sensitive: "health",
      evidence: ["passeport"],
      presumedYesIf: { kind: "fact", name: "est majeur" },
    });
    expect(law.facts.get("est mineur")).toMatchObject({ yesIf: { kind: "not" }, noIf: { kind: "fact" } });
    expect(law.facts.get("date de la mesure")).toMatchObject({
      type: "datetime",
      ifNone: "pas de mesure",
      neverDeduced: true,
      past: true,
    });
    expect(law.facts.get("est mineur")).not.toHaveProperty("between");
    expect(law.facts.get("date de l'examen")?.suppliedByApplication).toBe(true);
  });

  it("have their answers read from a list, here the dictionary of pieces", () => {
    expect(lawWith({}).facts.get("pièce exigée")?.values).toEqual(["passeport", "plainte"]);
  });

  it("make of each field of a list a fact of that list", () => {
    const law = lawWith({});
    expect(law.facts.get("foyer")).toMatchObject({
      type: "list",
      element: "membre du foyer",
      fields: ["membre mineur", "ressources du membre"],
    });
    expect(law.facts.get("membre mineur")).toMatchObject({ type: "yes-no", listOf: "foyer" });
  });

  it.each([
    [
      "a name with an accent of difference",
      '  est Majeur: { type: oui ou non, question: "?" }\n',
      fr`« est Majeur » et « est majeur » ne diffèrent que par un accent`,
    ],
    [
      "a name already taken",
      '  est majeur: { type: oui ou non, question: "?" }\n',
      fr`le fait « est majeur » est déjà déclaré dans faits/commun.yaml`,
    ],
    [
      "a word of the format",
      '  jamais: { type: oui ou non, question: "?" }\n',
      fr`« jamais » est un mot du format`,
    ],
    [
      "a curled apostrophe",
      '  l’un: { type: oui ou non, question: "?" }\n',
      fr`écrivez l'apostrophe droite : « l'un »`,
    ],
    [
      "a deduced amount",
      '  somme due: { type: montant, unité: euros, question: "?", oui si: est majeur }\n',
      fr`seul un fait oui ou non peut avoir « oui si »`,
    ],
    [
      "a computed yes or no",
      "  est là: { type: oui ou non, se calcule: { de: date de la demande, à: date de l'examen } }\n",
      "seule une durée peut se calculer",
    ],
    [
      "a misspelt deduction",
      '  est là: { type: oui ou non, question: "?", oui si: est majeure }\n',
      fr`Vouliez-vous dire « est majeur » ?`,
    ],
    [
      "a deduction in a circle",
      '  un fait: { type: oui ou non, question: "?", oui si: deux faits }\n  deux faits: { type: oui ou non, question: "?", non si: un fait }\n',
      fr`« un fait » dépend de « deux faits », qui dépend de « un fait ».`,
    ],
    [
      "a choice without answers",
      '  un choix: { type: choix, question: "?" }\n',
      fr`Il manque une de ces clés sous « un choix » : valeurs, valeurs de la liste.`,
    ],
    [
      "no question",
      "  un fait: { type: oui ou non }\n",
      fr`Il manque une de ces clés sous « un fait » : question, se calcule, fourni par.`,
    ],
    [
      "a question without its mark",
      "  un fait: { type: oui ou non, question: Est-ce vrai }\n",
      fr`Une question finit par « ? ».`,
    ],
    [
      "an unknown type, said once",
      '  un fait: { type: oui-non, question: "?" }\n  autre: { type: oui ou non, question: "?", oui si: un fait }\n',
      fr`« oui-non » n'est pas possible pour « type »`,
    ],
    [
      "an unknown paper",
      '  un fait: { type: oui ou non, question: "?", preuves: [passport] }\n',
      fr`La pièce « passport » n'est pas dans pieces.yaml. Vouliez-vous dire « passeport » ?`,
    ],
  ])("refuse %s", (_, lines, words) => {
    const said = faultsOfFacts(lines);
    expect(said).toHaveLength(1);
    expect(said[0]?.toLowerCase()).toContain(words.toLowerCase());
  });

  it("may deduce a fact from an item, but not in a circle", () => {
    const lines = '  a droit: { type: oui ou non, question: "?", oui si: { relève de: ame-conditions } }\n';
    expect(faultsOfFacts(lines)).toEqual([]);
    const circle = item(version("a droit") + CASES);
    expect(faultsOf(circle, facts(lines))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : ame-conditions dépend de « a droit », qui dépend de ame-conditions. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });
});

describe("registers", () => {
  it("are read", () => {
    const coherence = `genre: cohérence
règles:
  - { nom: une règle, si: est majeur, alors: { non: réside en France }, certaine: oui, justification: Par définition. }
`;
    const law = lawWith({ "coherence.yaml": coherence });
    expect(law.readings.get("sept jours francs ou non")).toMatchObject({
      question: "Le délai est-il franc ?",
      answers: [
        { name: "non franc", heldBy: ["une cour"], prudent: true },
        { name: "franc", heldBy: ["une autre cour"], prudent: false },
      ],
    });
    expect(law.readings.get("sept jours francs ou non")).not.toHaveProperty("settled");
    expect(law.milestones.get("la réforme")).toMatchObject({
      date: { kind: "day", day: "2024-07-15" },
      confidence: "probable",
    });
    expect(law.alerts.get("un décret")).toMatchObject({
      when: { kind: "compare-date" },
      message: "Un décret change la règle.",
    });
    expect(law.constraints).toMatchObject([
      { name: "une règle", certain: true, justification: "Par définition.", place: { line: 3 } },
    ]);
    expect(law.pieces.get("plainte")).toMatchObject({ name: "plainte", establishes: [] });
  });

  const readings = SHARED["lectures.yaml"] ?? "";

  it("read a settled debate", () => {
    const settled = readings.replace(
      "état: ouverte",
      "état: tranchée\n    tranchée: { réponse: franc, par: un arrêt, le: 2026-06-09, vaut à partir du: 2026-01-01 }",
    );
    expect(lawWith({ "lectures.yaml": settled }).readings.get("sept jours francs ou non")?.settled).toEqual({
      answer: "franc",
      by: "un arrêt",
      on: "2026-06-09",
      from: "2026-01-01",
    });
    expect(
      faultsOf(complete, { "lectures.yaml": settled.replace("réponse: franc", "réponse: francs") })[0],
    ).toContain(fr`« francs » n'est pas une réponse`);
  });

  it("have one prudent answer: two are an error, none a warning", () => {
    const two = readings.replace("tenue par: [une autre cour]", "tenue par: [une autre cour], prudente: oui");
    expect(faultsOf(complete, { "lectures.yaml": two })).toEqual([
      fr`lectures.yaml, ligne 3 : la lecture « sept jours francs ou non » a plusieurs réponses prudentes : « non franc », « franc ». Gardez-en une.`,
    ]);
    const none = readings.replace(", prudente: oui", "");
    const said = compileSyntax(sourcesOf(complete, { "lectures.yaml": none })).diagnostics;
    expect(said.map(({ severity, code }) => ({ severity, code }))).toEqual([
      { severity: "warning", code: "prudent-reading" },
    ]);
  });

  it("declare a name once", () => {
    expect(
      faultsOf(complete, { "pieces/autres.yaml": "genre: pièces\npièces:\n  plainte: { nom: plainte }\n" }),
    ).toEqual([
      fr`pieces.yaml, ligne 4 : « plainte » est déjà déclaré ailleurs. Gardez une seule déclaration.`,
    ]);
  });
});
