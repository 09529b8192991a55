// SPDX-License-Identifier: AGPL-3.0-or-later
/** The likeliest mistakes, each on a seeded law, with the whole message. */
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, SHARED, version } from "../../../test-support/small-law.ts";
import { fr, typeset } from "../text/french.ts";

const oneItem = (condition: string): string => item(version(condition) + CASES);
const facts = SHARED["faits/commun.yaml"] ?? "";

describe("the fifteen likeliest mistakes", () => {
  it("has nothing to say of the law without a mistake", () => {
    expect(faultsOf(oneItem("est majeur"))).toEqual([]);
  });

  it("a misspelt fact", () => {
    expect(faultsOf(oneItem("est majeure"))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : je ne connais pas « est majeure ». Vouliez-vous dire « est majeur » ?`,
    ]);
  });

  it("an unknown key", () => {
    const text = item(`${version("est majeur")}    sauf-si: [réside en France]\n${CASES}`);
    expect(faultsOf(text)).toEqual([
      fr`ame-conditions.yaml, ligne 14 : « sauf-si » n'est pas une clé à cet endroit. Vouliez-vous dire « sauf si » ?`,
    ]);
  });

  it("no source", () => {
    const text = item(version("est majeur").replace("    source: [{ texte: une loi }]\n", "") + CASES);
    expect(faultsOf(text)).toEqual([
      fr`ame-conditions.yaml, ligne 10 : la version « loi de 2006 » n'a pas de source. Ajoutez au moins un texte.`,
    ]);
  });

  it("no start", () => {
    const text = item(version("est majeur").replace("    du: 2006-01-01\n", "") + CASES);
    expect(faultsOf(text)).toEqual([
      fr`ame-conditions.yaml, ligne 10 : la version « loi de 2006 » n'a pas de date de départ. Ajoutez « du ».`,
    ]);
  });

  it("a date written as in a letter, where a bound stands", () => {
    const text = item(version("est majeur").replace("2006-01-01", "01/03/2005") + CASES);
    expect(faultsOf(text)).toEqual([
      fr`ame-conditions.yaml, ligne 11 : « 01/03/2005 » : écrivez la date ainsi : 2005-03-01.`,
    ]);
  });

  it("a date written as in a letter, in a condition", () => {
    expect(faultsOf(oneItem("{ date de la demande: { avant le: 01/03/2005 } }"))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : « 01/03/2005 » : écrivez la date ainsi : 2005-03-01.`,
    ]);
  });

  it("a decimal comma in a table", () => {
    const table = (SHARED["baremes/plafonds.yaml"] ?? "").replace("1: [100, 120]", "1: [6,80, 3,80]");
    expect(faultsOf(oneItem("est majeur"), { "baremes/plafonds.yaml": table })).toEqual([
      fr`plafonds.yaml, ligne 15 : ligne 1 du barème : 4 nombres pour 2 colonnes. Écrivez 6.80 avec un point.`,
    ]);
  });

  it("a duration without a unit", () => {
    expect(faultsOf(oneItem("{ durée de présence: { au moins: 12 } }"))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : « 12 » n'est pas une durée. Écrivez « 12 mois » ou « 12 jours ».`,
    ]);
  });

  it("a comma in a short { }", () => {
    const pieces =
      "genre: pièces\npièces:\n  plainte: { nom: plainte, avec son enveloppe }\n  passeport: { nom: passeport }\n";
    expect(faultsOf(oneItem("est majeur"), { "pieces/pieces.yaml": pieces })).toEqual([
      fr`pieces.yaml, ligne 3 : « avec son enveloppe » a été lu comme une clé. Mettez la phrase entre guillemets, ou sur plusieurs lignes.`,
    ]);
  });

  it("a colon in a short { }", () => {
    const pieces = "genre: pièces\npièces:\n  plainte: { nom: plainte : copie }\n";
    expect(faultsOf(oneItem("est majeur"), { "pieces/pieces.yaml": pieces })).toEqual([
      fr`pieces.yaml, ligne 3 : un « : » dans une écriture entre accolades a été lu comme une clé. Mettez la phrase entre guillemets, ou sur plusieurs lignes.`,
    ]);
  });

  it("a value that is not of the choice", () => {
    expect(faultsOf(oneItem("{ mesure d'éloignement: mesure finale }"))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : « mesure finale » n'est pas une réponse possible de « mesure d'éloignement ». Possibles : aucune mesure, mesure encore contestable, mesure définitive.`,
    ]);
  });

  it.each([
    ["missing", "[{ si: est majeur, alors: toujours }]"],
    ["not last", "[{ sinon: jamais }, { si: est majeur, alors: toujours }]"],
  ])("« sinon » %s", (_, cases) => {
    expect(faultsOf(oneItem(`{ selon les cas: ${cases} }`))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : « selon les cas » doit finir par « sinon ». Que se passe-t-il si aucun cas ne convient ?`,
    ]);
  });

  it("a forgotten answer of a reading", () => {
    const reading = "{ selon la lecture: { lecture: sept jours francs ou non, non franc: jamais } }";
    expect(faultsOf(oneItem(reading))).toEqual([
      fr`ame-conditions.yaml, ligne 13 : la lecture « sept jours francs ou non » a deux réponses. Il manque « franc ».`,
    ]);
  });

  it("two versions on one day", () => {
    const second =
      "  - { nom: collège de l'OFII, du: 2017-01-01, source: [{ texte: une loi }], si: est majeur }\n";
    const first = version("est majeur").replace("du: 2006-01-01", "du: 2006-01-01\n    au: 2017-06-30");
    expect(faultsOf(item(first + second + CASES))).toEqual([
      fr`ame-conditions.yaml, ligne 15 : le 2017-01-01, deux versions s'appliquent : « loi de 2006 » et « collège de l'OFII ». Ajoutez ou corrigez « au », ou distinguez-les par « pour ».`,
    ]);
  });

  it("days without a version", () => {
    const second =
      "  - { nom: collège de l'OFII, du: 2017-01-01, source: [{ texte: une loi }], si: est majeur }\n";
    const first = version("est majeur").replace("du: 2006-01-01", "du: 2006-01-01\n    au: 2016-06-30");
    expect(faultsOf(item(first + second + CASES))).toEqual([
      fr`ame-conditions.yaml, ligne 10 : du 2016-07-01 au 2016-12-31, aucune version ne s'applique, entre « loi de 2006 » et « collège de l'OFII ». Corrigez « au », ou dites ce qui s'appliquait alors sous « puis rien », dans « loi de 2006 ».`,
    ]);
    const said = "    puis rien: Le texte de 2016 est perdu.\n    source";
    expect(faultsOf(item(first.replace("    source", said) + second + CASES))).toEqual([]);
    // A note is about something else.
    for (const [one, other] of [
      [first.replace("    source", "    note: Un mot discuté.\n    source"), second],
      [first, second.replace("source:", "note: Un mot discuté, source:")],
    ] as const)
      expect(faultsOf(item(one + other + CASES))).toHaveLength(1);
  });

  it("a gap explained where there is none", () => {
    const explained = version("est majeur").replace(
      "    source",
      "    puis rien: Le texte est perdu.\n    source",
    );
    expect(faultsOf(item(explained + CASES))).toEqual([
      fr`ame-conditions.yaml, ligne 12 : aucun vide ne suit la version « loi de 2006 ». Retirez « puis rien », ou corrigez « au ».`,
    ]);
  });

  it("« remplace » that finds nothing", () => {
    const second = `  - nom: loi de 2011
    du: 2011-01-01
    source: [{ texte: une loi }]
    reprend: loi de 2006
    remplace: { soins ailleurs: réside en France }
`;
    expect(faultsOf(item(version("est majeur") + second + CASES))).toEqual([
      fr`ame-conditions.yaml, ligne 18 : « remplace » vise « soins ailleurs », qu'aucune condition ne porte. Donnez-lui ce nom avec « appelée ».`,
    ]);
  });

  it("a circle", () => {
    const other = item(version("{ relève de: ame-conditions }") + CASES, "disposition", "puma-maintien");
    expect(faultsOf(oneItem("{ relève de: puma-maintien }"), { "puma-maintien.yaml": other })).toEqual([
      fr`ame-conditions.yaml, ligne 13 : ame-conditions dépend de puma-maintien, qui dépend de ame-conditions. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`,
    ]);
  });

  it("a fact deduced though it is « jamais déduit »", () => {
    const more = `${facts}  menace pour l'ordre public: { type: oui ou non, question: "Retenue ?", jamais déduit: oui, oui si: est majeur }\n`;
    expect(faultsOf(oneItem("est majeur"), { "faits/commun.yaml": more })).toEqual([
      fr`commun.yaml, ligne 25 : « menace pour l'ordre public » est marqué « jamais déduit ». Retirez « oui si », ou demandez à un juriste.`,
    ]);
  });

  it("a key written twice", () => {
    const text = item(`${version("est majeur")}    si: réside en France\n${CASES}`);
    expect(faultsOf(text)).toContain(
      fr`ame-conditions.yaml, ligne 14 : « si » est écrit deux fois au même endroit. Gardez-en un.`,
    );
  });

  it("a piece both demanded and forbidden", () => {
    const forbidden = `versions:
  - nom: code
    du: 2021-05-01
    source: [{ texte: un code }]
    branches:
      - { id: soins, titre: Soins, concerne: [ame-conditions], ne peuvent pas être exigées: [plainte] }
${CASES}`;
    const text = item(`ensemble: branches indépendantes\n${forbidden}`, "pièce", "pieces-interdites");
    const asking = `${oneItem("est majeur")}pièces demandées: [plainte]\n`;
    expect(faultsOf(asking, { "pieces/pieces-interdites.yaml": text })).toEqual([
      fr`pieces-interdites.yaml, ligne 15 : la pièce « plainte » est demandée par ame-conditions et interdite ici. Retirez-la d'un côté.`,
    ]);
  });
});

describe("other mistakes of those who do not know YAML", () => {
  const said = (condition: string): readonly string[] => faultsOf(oneItem(condition));

  it.each([
    [
      "a name with a sign",
      "ressources = 100",
      "« ressources = 100 ». Pour comparer, écrivez « ressources : 100 ».",
    ],
    [
      "a sign that orders",
      "ressources >= 100",
      "Pour comparer, écrivez « ressources : { au moins : 100 } ».",
    ],
    [
      "a name that nothing resembles",
      "a une carte bleue",
      "Reprenez un nom de faits/, ou déclarez-y ce fait.",
    ],
    [
      "a date alone",
      "date de la demande",
      "par exemple « date de la demande : { à partir du : 2024-01-01 } ».",
    ],
    ["a duration alone", "durée de présence", "par exemple « durée de présence : { au moins : 3 mois } »."],
    [
      "several conditions without a word between",
      "[est majeur, réside en France]",
      "« si » contient une seule condition. Pour en mettre plusieurs, écrivez dessous « toutes ces conditions » ou « une de ces conditions ».",
    ],
    [
      "a month in letters",
      "{ date de la demande: { avant le: 30 décembre 2019 } }",
      "« 30 décembre 2019 » : écrivez la date ainsi : 2019-12-30.",
    ],
  ])("%s", (_, condition, words) => {
    expect(said(condition)).toEqual([expect.stringContaining(typeset(words))]);
  });

  it("a list misspelt is said once, not again for each of its fields", () => {
    expect(
      said("{ au moins un: { dans: foyers, qui: { toutes ces conditions: [membre mineur] } } }"),
    ).toEqual([expect.stringContaining(typeset("« foyers ». Vouliez-vous dire « foyer » ?"))]);
  });

  it("an id misspelt is said in its own file only", () => {
    const other = item(version("{ relève de: ame-conditions }") + CASES, "disposition", "autre");
    const misspelt = oneItem("est majeur").replace("id: ame-conditions", "id: ame-condition");
    expect(faultsOf(misspelt, { "dispositions/sante/autre.yaml": other })).toEqual([
      fr`ame-conditions.yaml, ligne 2 : l'identifiant « ame-condition » doit être le nom du fichier, « ame-conditions ».`,
    ]);
  });

  it("an id with accents or capitals comes with what to write", () => {
    const text = oneItem("est majeur").replace("id: ame-conditions", "id: Âme conditions");
    expect(faultsOf(text)).toEqual([expect.stringContaining(typeset("Écrivez « ame-conditions »."))]);
  });

  it("a key that the format does not know says where the keys are", () => {
    expect(faultsOf(`${oneItem("est majeur")}organisme: la caisse\n`)).toEqual([
      fr`ame-conditions.yaml, ligne 16 : « organisme » n'est pas une clé à cet endroit. Les clés permises sont dans docs/law-format.md.`,
    ]);
  });
});
