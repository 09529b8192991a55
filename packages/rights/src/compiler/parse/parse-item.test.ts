// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, sourcesOf, version } from "../../../test-support/small-law.ts";
import { soundItem } from "../../../test-support/sound-law.ts";
import type { Item } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";

const read = (text: string): Item => soundItem(sourcesOf(text));

describe("items", () => {
  it("reads who they are", () => {
    expect(
      read(item(`alias: [ancien-nom]\nnature: à l'appréciation\n${version("est majeur")}${CASES}`)),
    ).toMatchObject({
      id: "ame-conditions",
      kind: "provision",
      place: { file: "dispositions/sante/ame-conditions.yaml", line: 2 },
      aliases: ["ancien-nom"],
      domain: "health",
      confidence: "probable",
      review: { state: "to-review" },
      nature: "discretionary",
      selectedBy: ["date de la demande", "date de l'examen"],
      together: "none",
    });
  });

  it("reads what is shown beside them", () => {
    const around = `réserves toujours: [On peut toujours plaider.]
alertes: [un décret]
recours: [ame-conditions, { devant: le juge, délai: 2 mois, si: urgence }]
procédure: ame-conditions
silence: ame-conditions
taxes: ame-conditions
ensuite: [ame-conditions]
suite: ame-conditions
remplace le régime: ame-conditions
voir aussi: [ame-conditions]
pièces demandées: [passeport]
preuves: { est majeur: [passeport] }
preuves à réunir: [plainte]
textes méconnus: [ame-conditions]
pièges: [Un piège.]
conseil: [Un conseil.]
si expiré: Trop tard.
`;
    expect(read(item(version("est majeur") + around + CASES, "pratique"))).toMatchObject({
      kind: "practice",
      alwaysReserved: ["On peut toujours plaider."],
      alerts: ["un décret"],
      appeals: [{ item: "ame-conditions" }, { before: "le juge", limit: "2 mois", when: "urgence" }],
      links: {
        procedure: "ame-conditions",
        silence: "ame-conditions",
        fees: "ame-conditions",
        continuation: ["ame-conditions"],
        replaces: ["ame-conditions"],
        seeAlso: ["ame-conditions"],
      },
      mayAsk: ["passeport"],
      evidence: { "est majeur": ["passeport"] },
      evidenceToGather: ["plainte"],
      breaches: ["ame-conditions"],
      pitfalls: ["Un piège."],
      advice: ["Un conseil."],
      ifExpired: ["Trop tard."],
    });
  });

  it("reads effects", () => {
    const effects = `    même si non: peut demander
    hors champ: { mineur: voir ailleurs }
    effets:
      titre: { selon les cas: [{ si: est majeur, alors: carte longue }, { sinon: carte courte }] }
      durée: { durée: 1 an, depuis: date de la demande }
      travail: inconnu
      séjour régulier: oui
      renouvellement: de plein droit
      interdit: tout refus
      conditions d'accueil: oui
`;
    expect(read(item(version("est majeur") + effects + CASES)).versions[0]).toMatchObject({
      mayApplyAnyway: true,
      outOfScope: { mineur: "voir ailleurs" },
      effects: {
        title: { kind: "cases", otherwise: { kind: "word", word: "carte courte" } },
        duration: { duration: "1 an", since: "date de la demande" },
        work: "unknown",
        lawfulStay: "yes",
        renewal: "de plein droit",
        forbids: "tout refus",
        reception: "oui",
        opens: [],
      },
    });
  });

  it("reads the steps of a procedure", () => {
    const steps = `    délais: { répondre: { qui: le préfet, pour faire: répondre, durée: 4 mois, depuis: date de la demande, compté: non franc } }
    étapes:
      - { étape: dépôt, qui: la personne, constatée par: date de la demande, pièces: [passeport] }
      - { étape: décision, qui: le préfet, délai: répondre, silence: ame-conditions, si sans réponse: { après: 4 mois, alors: refus } }
`;
    const found = read(item(version("est majeur") + steps + CASES, "procédure"));
    expect(found.steps).toEqual([
      { name: "dépôt", who: "la personne", establishedBy: "date de la demande", pieces: ["passeport"] },
      {
        name: "décision",
        who: "le préfet",
        limit: "répondre",
        silence: "ame-conditions",
        pieces: [],
        ifNoAnswer: { after: "4 mois", then: "refus" },
      },
    ]);
    expect(found.versions[0]?.steps).toEqual(found.steps);
    const later = "  - { nom: loi de 2011, du: 2011-01-01, source: [{ texte: une loi }], si: est majeur }\n";
    expect(read(item(version("est majeur") + steps + later + CASES, "procédure")).steps).toEqual(found.steps);
  });
});

describe("versions in time", () => {
  const one = (name: string, bounds: string): string =>
    `  - { nom: ${name}, ${bounds}, source: [{ texte: une loi }], si: est majeur }\n`;
  const bounds = (...lines: readonly string[]) =>
    read(item(`versions:\n${lines.join("")}${CASES}`)).versions.map(({ from, to }) => ({ from, to }));

  it("ends a version the day before the next different start", () => {
    const lines = [
      one("a", "du: 2006-01-01"),
      one("b", "du: 2017-01-01, pour: est majeur"),
      one("c", "du: 2017-01-01, pour: { non: est majeur }"),
      one("d", "du: { repère: la réforme }"),
      one("e", "du: 2026-01-01"),
    ];
    expect(bounds(...lines).map(({ to }) => to)).toEqual([
      { kind: "day", day: "2016-12-31" },
      { kind: "milestone", name: "la réforme", dayBefore: true },
      { kind: "milestone", name: "la réforme", dayBefore: true },
      { kind: "day", day: "2025-12-31" },
      undefined,
    ]);
  });

  it("tells a milestone from its eve, and from another", () => {
    const lines = [
      one("a", "du: { veille de: { repère: la réforme } }, au: { veille de: { repère: la réforme } }"),
      one("b", "du: { repère: la réforme }"),
      one("c", "du: { repère: la réforme débattue }"),
    ];
    expect(bounds(...lines)[1]?.to).toEqual({
      kind: "milestone",
      name: "la réforme débattue",
      dayBefore: true,
    });
    expect(
      faultsOf(
        item(
          `versions:\n${lines[1]}${one("d", "du: { veille de: { repère: la réforme débattue } }")}${CASES}`,
        ),
      ),
    ).toEqual([
      fr`ame-conditions.yaml, ligne 10 : la fin de cette version ne peut pas se déduire de la suivante. Écrivez « au ».`,
    ]);
  });

  it("keeps the eve of a milestone that is written", () => {
    expect(bounds(one("a", "du: 2006-01-01, au: { veille de: { repère: la réforme } }"))[0]?.to).toEqual({
      kind: "milestone",
      name: "la réforme",
      dayBefore: true,
    });
  });

  it("reads « pour » outside the version: its computed values do not exist yet", () => {
    const lines = one(
      "a",
      "du: 2006-01-01, calculs: { mon calcul: { condition: est majeur } }, pour: mon calcul",
    );
    expect(faultsOf(item(`versions:\n${lines}${CASES}`))).toEqual([
      fr`ame-conditions.yaml, ligne 10 : je ne connais pas « mon calcul ». Reprenez un nom de faits/, ou déclarez-y ce fait.`,
    ]);
  });
});
