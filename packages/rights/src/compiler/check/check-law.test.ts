// SPDX-License-Identifier: AGPL-3.0-or-later
/** Checks that look at the whole law, beyond the fifteen likeliest mistakes. */
import { describe, expect, it } from "vitest";
import { CASES, diagnose, faultsOf, item, version } from "../../../test-support/small-law.ts";
import { fr } from "../text/french.ts";

const complete = item(version("est majeur") + CASES);
const one = (name: string, bounds: string): string =>
  `  - { nom: ${name}, ${bounds}, source: [{ texte: une loi }], si: est majeur }\n`;
const timeline = (...lines: readonly string[]): readonly string[] =>
  faultsOf(item(`versions:\n${lines.join("")}${CASES}`));

describe("risks", () => {
  const risk = (written: string) =>
    faultsOf(item(`${version("est majeur")}    peut être refusé si: [${written}]\n${CASES}`));

  it("have a name that people read", () => {
    for (const named of ["est majeur", "{ non: est majeur }", "{ appelée: trop jeune, condition: jamais }"])
      expect(risk(named)).toEqual([]);
    expect(risk("{ toutes ces conditions: [est majeur, est majeur] }")).toEqual([
      expect.stringContaining("n'a pas de nom à montrer"),
    ]);
  });
});

describe("versions in time", () => {
  it("may share days when « pour » tells them apart", () => {
    expect(timeline(one("a", "du: 2017-01-01, pour: est majeur"), one("b", "du: 2017-01-01"))).toEqual([]);
    expect(timeline(one("a", "du: 2017-01-01"), one("b", "du: 2017-01-01"))).toHaveLength(1);
  });

  it("meet at a milestone", () => {
    expect(
      timeline(one("a", "du: 2006-01-01, au: 2024-07-14"), one("b", "du: { repère: la réforme }")),
    ).toEqual([]);
    expect(
      timeline(one("a", "du: 2006-01-01, au: 2024-07-15"), one("b", "du: { repère: la réforme }")),
    ).toEqual([
      fr`ame-conditions.yaml, ligne 11 : le 2024-07-15, deux versions s'appliquent : « a » et « b ». Ajoutez ou corrigez « au », ou distinguez-les par « pour ».`,
    ]);
  });

  it("are looked at under every reading of a debated milestone", () => {
    const debated = (end: string) =>
      timeline(one("a", `du: 2006-01-01, au: ${end}`), one("b", "du: { repère: la réforme débattue }"));
    expect(debated("{ veille de: { repère: la réforme débattue } }")).toEqual([]);
    // Under « non franc », nothing from 12 to 30 June 2026.
    expect(debated("2026-06-11")).toEqual([expect.stringContaining("du 2026-06-12 au 2026-06-30")]);
    // Under « franc », two versions from 12 June on.
    expect(debated("2026-06-30")).toEqual([expect.stringContaining("le 2026-06-12, deux versions")]);
  });

  it("are all within reach of some day", () => {
    expect(timeline(one("a", "du: 2017-01-01, au: 2016-12-31"))).toEqual([
      fr`ame-conditions.yaml, ligne 10 : aucun jour ne choisit la version « a » : elle commence le 2017-01-01 et finit le 2016-12-31. Corrigez « du » ou « au », ou l'ordre des versions.`,
    ]);
  });

  it("are within reach when one reading reaches them", () => {
    expect(
      timeline(
        one("a", "du: 2026-06-20, au: { veille de: { repère: la réforme débattue } }, note: Un débat."),
        one("b", "du: { repère: la réforme débattue }, note: Un débat."),
      ),
    ).toEqual([]);
  });

  it("are left alone once a bound is wrong: one fault, one message", () => {
    expect(timeline(one("a", "du: 2017-01-01, au: 2017-02-30"), one("b", "du: 2018-01-01"))).toEqual([
      "ame-conditions.yaml, ligne 10\u00A0: le 2017-02-30 n'existe pas dans le calendrier.",
    ]);
  });

  it("are in order: an implicit end before the start is said", () => {
    expect(timeline(one("a", "du: 2017-01-01"), one("b", "du: 2010-01-01, au: 2016-12-31"))).toContainEqual(
      expect.stringContaining("aucun jour ne choisit"),
    );
  });

  it("are checked in tables and lists alike", () => {
    const list = `genre: liste
id: une-liste
titre: Une liste
domaine: commun
relecture: { état: à relire }
fiabilité: probable
versions:
  - { nom: a, du: 2020-01-01, au: 2021-01-01, source: [{ texte: loi }], valeurs: [x] }
  - { nom: b, du: 2021-01-01, source: [{ texte: loi }], valeurs: [x] }
`;
    expect(faultsOf(complete, { "listes/une-liste.yaml": list })).toEqual([
      fr`une-liste.yaml, ligne 9 : le 2021-01-01, deux versions s'appliquent : « a » et « b ». Ajoutez ou corrigez « au », ou distinguez-les par « pour ».`,
    ]);
  });
});

describe("circles", () => {
  const named = (id: string, condition: string, more = ""): string =>
    item(version(condition) + more + CASES, "disposition", id);
  const limit = (since: string): string =>
    `    délais: { agir: { qui: moi, pour faire: agir, durée: 1 mois, depuis: ${since}, compté: franc } }\n`;

  it("are followed through several items, and said once", () => {
    const others = {
      "z/b.yaml": named("b", "{ relève de: c }"),
      "z/c.yaml": named("c", "{ non: { relève de: ame-conditions } }"),
    };
    expect(faultsOf(item(version("{ relève de: b }") + CASES), others)).toEqual([
      fr`ame-conditions.yaml, ligne 13 : ame-conditions dépend de b, qui dépend de c, qui dépend de ame-conditions. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("do not run through a time-limit that needs no answer", () => {
    const others = {
      "z/b.yaml": named("b", "{ date de la demande: { après le: { fin du délai: ame-conditions / agir } } }"),
    };
    expect(
      faultsOf(item(version("{ relève de: b }") + limit("date de notification") + CASES), others),
    ).toEqual([]);
  });

  it("run through a time-limit that needs one", () => {
    const others = {
      "z/b.yaml": named("b", "{ date de la demande: { après le: { fin du délai: ame-conditions / agir } } }"),
    };
    const since =
      "{ selon les cas: [{ si: { relève de: b }, alors: date de notification }, { sinon: aucune }] }";
    const said = faultsOf(item(version("est majeur") + limit(since) + CASES), others);
    expect(said).toEqual([
      fr`ame-conditions.yaml, ligne 14 : ame-conditions / agir dépend de b, qui dépend de ame-conditions / agir. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("run through a computed value that a time-limit starts from", () => {
    const others = {
      "z/b.yaml": named("b", "{ date de la demande: { après le: { fin du délai: ame-conditions / agir } } }"),
    };
    const day =
      "{ selon les cas: [{ si: { relève de: b }, alors: date de notification }, { sinon: aucune }] }";
    const lines = `    calculs: { le jour: { date: ${day} }, un autre: { date: aucune } }\n`;
    const text = (since: string) => item(version("est majeur") + lines + limit(since) + CASES);
    expect(faultsOf(text("un autre"), others)).toEqual([]);
    expect(faultsOf(text("le jour"), others)).toEqual([
      fr`ame-conditions.yaml, ligne 14 : ame-conditions / agir dépend de b, qui dépend de ame-conditions / agir. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("run through those whom a count counts", () => {
    const lines = `    calculs:
      le nombre: { nombre: { nombre de: { dans: foyer, qui: la condition } } }
      la condition: { condition: { le nombre: { au moins: 2 } } }
`;
    expect(faultsOf(item(version("est majeur") + lines + CASES))).toEqual([
      fr`ame-conditions.yaml, ligne 15 : « le nombre » dépend de « la condition », qui dépend de « le nombre ». Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("of computed values and time-limits are cut", () => {
    const lines = `    calculs:
      le jour: { date: { fin du délai: agir } }
      la veille: { date: { veille de: le jour } }
${limit("la veille")}`;
    expect(faultsOf(item(version("est majeur") + lines + CASES))).toEqual([
      fr`ame-conditions.yaml, ligne 15 : « le jour » dépend de « délai agir », qui dépend de « la veille », qui dépend de « le jour ». Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("of branches of one item are cut, and branches that only follow one another are not", () => {
    const branches = (first: string) =>
      item(`ensemble: branches indépendantes
versions:
  - nom: code
    du: 2021-05-01
    source: [{ texte: un code }]
    branches:
      - { id: a, titre: A, si: ${first} }
      - { id: b, titre: B, si: { relève de: ame-conditions / a } }
${CASES}`);
    expect(faultsOf(branches("est majeur"))).toEqual([]);
    expect(faultsOf(branches("{ relève de: ame-conditions / b }"))).toEqual([
      fr`ame-conditions.yaml, ligne 15 : ame-conditions / a dépend de ame-conditions / b, qui dépend de ame-conditions / a. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("of an item with itself are cut", () => {
    expect(faultsOf(item(version("{ relève de: ame-conditions }") + CASES))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : ame-conditions dépend de ame-conditions. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("of milestones are cut", () => {
    const more = `genre: repères
repères:
  un: { titre: Un, date: { repère: deux }, fiabilité: probable, source: [{ texte: loi }] }
  deux: { titre: Deux, date: { lendemain de: { repère: un } }, fiabilité: probable, source: [{ texte: loi }] }
`;
    expect(faultsOf(complete, { "reperes-2.yaml": more })).toEqual([
      fr`reperes-2.yaml, ligne 3 : « un » dépend de « deux », qui dépend de « un ». Écrivez la date.`,
    ]);
  });
});

describe("names that lead elsewhere", () => {
  it("may lead to items not yet written: a warning, with its line", () => {
    const said = diagnose(
      `${complete}voir aussi: [ame-conditions, ame-condition]\nrecours: [plus-tard, { devant: le juge }]\n`,
    );
    expect(said.map(({ severity, line, message }) => ({ severity, line, message }))).toEqual([
      {
        severity: "warning",
        line: 16,
        message: fr`« ame-condition » ne mène encore à aucune fiche. Vouliez-vous dire « ame-conditions » ?`,
      },
      { severity: "warning", line: 17, message: fr`« plus-tard » ne mène encore à aucune fiche.` },
    ]);
  });

  it.each([
    [
      "an unknown alert",
      "alertes: [un decret]\n",
      fr`L'alerte « un decret » n'est pas déclarée dans alertes.yaml. Vouliez-vous dire « un décret » ?`,
    ],
    [
      "an unknown piece",
      "pièces demandées: [plaintes]\n",
      fr`La pièce « plaintes » n'est pas dans pieces.yaml. Vouliez-vous dire « plainte » ?`,
    ],
    [
      "an unknown established fact",
      "preuves: { est majeure: [plainte] }\n",
      fr`Je ne connais pas « est majeure ». Vouliez-vous dire « est majeur » ?`,
    ],
    [
      "an unknown piece of evidence",
      "preuves: { est majeur: [plaintes] }\n",
      fr`La pièce « plaintes » n'est pas`,
    ],
    [
      "an unknown result",
      "résultats: [plafond]\n",
      fr`Le résultat « plafond » n'est pas calculé par la dernière version.`,
    ],
    ["an unknown selecting date", "alias: [x]\n", ""],
  ])("refuse %s", (_, line, words) => {
    const said = faultsOf(complete + line);
    expect(said.map((message) => message.toLowerCase())).toEqual(
      words === "" ? [] : [expect.stringContaining(words.toLowerCase())],
    );
  });

  it("select versions by dates only", () => {
    expect(
      faultsOf(complete.replace("[date de la demande, date de l'examen]", "[est majeur, date de la demand]")),
    ).toEqual([
      fr`ame-conditions.yaml, ligne 8 : « est majeur » est un fait oui ou non. Seule une date peut choisir la version.`,
      fr`ame-conditions.yaml, ligne 8 : je ne connais pas « date de la demand ». Vouliez-vous dire « date de la demande » ?`,
    ]);
  });

  it("want one id for one item, and one name for one version", () => {
    expect(faultsOf(complete, { "copie/ame-conditions.yaml": complete })).toEqual([
      fr`ame-conditions.yaml, ligne 2 : l'identifiant « ame-conditions » est déjà celui de copie/ame-conditions.yaml. Donnez-en un autre à cette fiche.`,
    ]);
    expect(faultsOf(`${complete}alias: [plafonds, un-alias, un-alias]\n`)).toEqual([
      fr`ame-conditions.yaml, ligne 16 : l'alias « plafonds » désigne déjà une autre fiche. Retirez-le d'un côté.`,
      fr`ame-conditions.yaml, ligne 16 : l'alias « un-alias » désigne déjà une autre fiche. Retirez-le d'un côté.`,
    ]);
    expect(timeline(one("a", "du: 2006-01-01"), one("a", "du: 2010-01-01"))).toEqual([
      fr`ame-conditions.yaml, ligne 11 : deux versions s'appellent « a ». Changez l'un des deux noms.`,
    ]);
  });
});

describe("cases on a border", () => {
  const border = (condition: string, months: string): readonly string[] => {
    const cases = `cas types:\n  - { nom: juste, le: 2026-11-20, faits: { mois de travail: ${months}, durée de présence: 3 mois }, attendu: non }\n`;
    return diagnose(item(version(condition) + cases)).map(
      ({ severity, message }) => `${severity} ${message}`,
    );
  };

  it("ask whether « plus de » is the word of the text", () => {
    expect(border("{ mois de travail: { plus de: 12 } }", "12")).toEqual([
      fr`warning Le cas « juste » est juste sur la limite de « mois de travail ». La règle dit « plus de » : est-ce bien le mot du texte, et non « au moins » ? Si oui, dites-le dans une « note » de cette condition.`,
    ]);
    expect(border("{ durée de présence: { moins de: 3 mois } }", "12")).toHaveLength(1);
  });

  it("ask nothing beside the border, of « au moins », or once a note answers", () => {
    expect(border("{ mois de travail: { plus de: 12 } }", "13")).toEqual([]);
    expect(border("{ mois de travail: { au moins: 12 } }", "12")).toEqual([]);
    expect(
      border("{ condition: { mois de travail: { plus de: 12 } }, note: Le texte dit plus de. }", "12"),
    ).toEqual([]);
  });
});
