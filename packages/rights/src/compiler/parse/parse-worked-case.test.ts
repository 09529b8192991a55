// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { faultsOf, item, sourcesOf } from "../../../test-support/small-law.ts";
import { soundItem } from "../../../test-support/sound-law.ts";
import type { WorkedCase } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";
import { DEFAULT_DAY } from "./parse-worked-case.ts";

/** Cases start on line 24. */
const withCases = (lines: string): string =>
  item(`ensemble: branches indépendantes
versions:
  - nom: code
    du: 2021-05-01
    source: [{ texte: un code }]
    calculs:
      dernier jour: { date: date de la demande }
      total: { montant: ressources }
      situation: { choix: mesure d'éloignement }
      ouvert: { condition: est majeur }
      attente: { durée: 3 mois }
    branches:
      - { id: recepisse, titre: Récépissé, si: est majeur, prouve: { travail: oui } }
cas types:
  - ${lines.split("\n").join("\n  - ")}
`);

function cases(lines: string): readonly WorkedCase[] {
  return soundItem(sourcesOf(withCases(lines))).cases;
}

const FIRST =
  "{ nom: un, le: 2026-05-01, faits: { est majeur: oui, mois de travail: 12 }, lectures: { sept jours francs ou non: franc }, attendu: oui }";

describe("worked cases", () => {
  it("copy another, change it, and forget a fact", () => {
    const copies = `${FIRST}
{ nom: deux, comme: un, avec: { mois de travail: inconnu, date de la demande: 2026-04-01 }, attendu: non }
{ nom: trois, comme: deux, le: 2026-06-01, avec: { est majeur: non }, listes: { foyer: { complète: inconnu, membres: [{ membre mineur: oui }, {}] } }, attendu: inconnu }`;
    const [, second, third] = cases(copies);
    expect(second).toMatchObject({ name: "deux", on: "2026-05-01", place: { line: 24 } });
    expect(second?.situation).toEqual({
      facts: { "est majeur": "oui", "date de la demande": "2026-04-01" },
      lists: {},
      readings: { "sept jours francs ou non": "franc" },
    });
    expect(third?.on).toBe("2026-06-01");
    expect(third?.situation.facts).toEqual({ "est majeur": "non", "date de la demande": "2026-04-01" });
    expect(third?.situation.lists).toEqual({
      foyer: { complete: "unknown", members: [{ "membre mineur": "oui" }, {}] },
    });
  });

  it.each([
    ["oui", "yes"],
    ["non", "no"],
    ["inconnu", "unknown"],
  ])("say whether a list is complete: %s", (word, complete) => {
    const [found] = cases(
      `{ nom: un, faits: {}, listes: { foyer: { complète: ${word}, membres: [] } }, attendu: oui }`,
    );
    expect(found?.situation.lists.foyer?.complete).toBe(complete);
  });

  it("are examined on a fixed day when they give none", () => {
    expect(cases("{ nom: un, faits: {}, attendu: inconnu }")[0]?.on).toBe(DEFAULT_DAY);
  });

  it("give every kind of answer", () => {
    const facts =
      'est majeur: non, mesure d\'éloignement: aucune mesure, mois de travail: 12, ressources: 6.80, durée de présence: 3 ans, date de la demande: aucune, date de notification: "2026-05-01 10:00"';
    expect(cases(`{ nom: un, faits: { ${facts} }, attendu: oui }`)[0]?.situation.facts).toEqual({
      "est majeur": "non",
      "mesure d'éloignement": "aucune mesure",
      "mois de travail": 12,
      ressources: 6.8,
      "durée de présence": "3 ans",
      "date de la demande": "aucune",
      "date de notification": "2026-05-01 10:00",
    });
  });

  it("may know a fact in part", () => {
    const facts =
      "mesure d'éloignement: [aucune mesure, mesure définitive], mois de travail: { au moins: 3, moins de: 6 }, date de la demande: { existe: oui, avant le: 2026-05-01 }";
    expect(cases(`{ nom: un, faits: { ${facts} }, attendu: oui }`)[0]?.situation.facts).toEqual({
      "mesure d'éloignement": ["aucune mesure", "mesure définitive"],
      "mois de travail": { "au moins": 3, "moins de": 6 },
      "date de la demande": { existe: "oui", "avant le": "2026-05-01" },
    });
  });

  it("expect words, dates, ranges, branches, readings", () => {
    const expected = `{ valeur: ne s'applique pas, conditions: oui, exceptions: inconnu, issue: peut demander, risques: { est majeur: non }, branches: { recepisse: { valeur: oui, prouve: { travail: inconnu } } }, calculs: { dernier jour: { sûr: 2026-05-01, soutenable: 2026-05-02 }, total: { au moins: 5 }, situation: aucune mesure, ouvert: non }, lectures: { sept jours francs ou non: { franc: oui } }, fiabilité: calculée }`;
    expect(cases(`{ nom: un, faits: {}, attendu: ${expected} }`)[0]?.expected).toEqual({
      value: "not-applicable",
      conditions: "yes",
      exceptions: "unknown",
      issue: "peut demander",
      risks: { "est majeur": "no" },
      branches: { recepisse: { value: "yes", proves: { work: "unknown" } } },
      computations: {
        "dernier jour": { kind: "date", safe: "2026-05-01", arguable: "2026-05-02" },
        total: { kind: "number", from: 5, to: Number.POSITIVE_INFINITY },
        situation: { kind: "word", word: "aucune mesure" },
        ouvert: { kind: "condition", value: "no" },
      },
      readings: { "sept jours francs ou non": { franc: "yes" } },
      confidence: "computed",
    });
  });

  it("expect one number, a range, one day or no day", () => {
    const expected = (calculations: string) =>
      cases(`{ nom: un, faits: {}, attendu: { calculs: { ${calculations} } } }`)[0]?.expected.computations;
    expect(expected("total: 14.20, dernier jour: 2026-05-01")).toEqual({
      total: { kind: "number", from: 14.2, to: 14.2 },
      "dernier jour": { kind: "date", safe: "2026-05-01", arguable: "2026-05-01" },
    });
    expect(expected("total: { entre: [1, 2] }, dernier jour: aucune")).toEqual({
      total: { kind: "number", from: 1, to: 2 },
      "dernier jour": { kind: "no-date" },
    });
  });

  it.each([
    ["an unknown fact", "faits: { est majeure: oui }, attendu: oui", fr`Vouliez-vous dire « est majeur » ?`],
    [
      "a word outside the choice",
      "faits: { mesure d'éloignement: finale }, attendu: oui",
      fr`« finale » n'est pas une réponse possible`,
    ],
    ["something else than oui or non", "faits: { est majeur: vrai }, attendu: oui", "Possibles"],
    [
      "a text for a number",
      "faits: { mois de travail: douze }, attendu: oui",
      fr`« douze » n'est pas un nombre`,
    ],
    [
      "a duration without a unit",
      "faits: { durée de présence: 12 }, attendu: oui",
      fr`« 12 » n'est pas une durée`,
    ],
    ["a date as in a letter", "faits: { date de la demande: 01/03/2005 }, attendu: oui", "2005-03-01"],
    [
      "an hour for a day",
      'faits: { date de la demande: "2026-05-01 10:00" }, attendu: oui',
      "est une date sans heure",
    ],
    [
      "a field among the facts",
      "faits: { membre mineur: oui }, attendu: oui",
      fr`sous « listes : foyer : membres »`,
    ],
    ["a list among the facts", "faits: { foyer: oui }, attendu: oui", fr`Décrivez-la sous « listes »`],
    [
      "a fact among the fields",
      "faits: {}, listes: { foyer: { complète: oui, membres: [{ est majeur: oui }] } }, attendu: oui",
      fr`Mettez-le sous « faits »`,
    ],
    [
      "an unknown list",
      "faits: {}, listes: { foyers: { complète: oui, membres: [] } }, attendu: oui",
      fr`Vouliez-vous dire « foyer » ?`,
    ],
    ["a case that does not exist", "comme: zéro, attendu: oui", fr`vise le cas « zéro »`],
    ["itself", "comme: un, attendu: oui", "se copie lui-même"],
    ["an unknown reading", "faits: {}, lectures: { sept jours: franc }, attendu: oui", "n'est pas déclarée"],
    [
      "an unknown answer of a reading",
      "faits: {}, attendu: { lectures: { sept jours francs ou non: { francs: oui } } }",
      fr`« francs » n'est pas une réponse`,
    ],
    [
      "a computed value that does not exist",
      "faits: {}, attendu: { calculs: { dernier jours: aucune } }",
      fr`Vouliez-vous dire « dernier jour » ?`,
    ],
    ["a number for a date", "faits: {}, attendu: { calculs: { dernier jour: 12 } }", "n'est pas une date"],
    ["a word for a number", "faits: {}, attendu: { calculs: { total: beaucoup } }", "n'est pas un nombre"],
    ["a duration", "faits: {}, attendu: { calculs: { attente: 3 mois } }", "ne peut pas l'attendre"],
    [
      "an unknown branch",
      "faits: {}, attendu: { branches: { recepise: oui } }",
      fr`n'a pas de branche « recepise ». Vouliez-vous dire « recepisse » ?`,
    ],
    [
      "bounds that make no sense",
      "faits: { est majeur: { au moins: 3 } }, attendu: oui",
      "ne s'y applique pas",
    ],
  ])("refuse %s", (_, rest, words) => {
    const said = faultsOf(withCases(`{ nom: un, ${rest} }`));
    expect(said).toHaveLength(1);
    expect(said[0]?.toLowerCase()).toContain(words.toLowerCase());
    expect(said[0]).toContain("ligne 23");
  });

  it("have names of their own", () => {
    expect(faultsOf(withCases(`${FIRST}\n${FIRST}`))).toEqual([
      fr`ame-conditions.yaml, ligne 24 : deux cas s'appellent « un ». Changez l'un des deux noms.`,
    ]);
  });
});
