// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, sourcesOf, version } from "../../../test-support/small-law.ts";
import { compileSyntax } from "../compile.ts";
import { fr } from "../text/french.ts";
import { splitAddress } from "./addresses.ts";

const blocking = item(
  `alias: [ancien-nom]
ensemble: branches indépendantes
versions:
  - nom: code
    du: 2006-01-01
    source: [{ texte: un code }]
    branches: [{ id: polygamie, titre: Polygamie, si: réside en France }]
${CASES}`,
  "disposition",
  "motifs-blocage",
);
const others = { "motifs-blocage.yaml": blocking };
const inItem = (condition: string): string => item(version(condition) + CASES);
const when = (condition: string) =>
  compileSyntax(sourcesOf(inItem(condition), others)).law?.items.get("ame-conditions")?.versions[0]?.when;

describe("relève de", () => {
  it("names an item or one of its branches", () => {
    expect(when("{ relève de: motifs-blocage }")).toEqual({
      kind: "applies",
      item: "motifs-blocage",
      with: {},
    });
    expect(when("{ relève de: motifs-blocage / polygamie }")).toMatchObject({ branch: "polygamie" });
  });

  it("leads through an alias to the item itself", () => {
    expect(when("{ relève de: ancien-nom }")).toMatchObject({ item: "motifs-blocage" });
  });

  it("fixes facts to words, dates, nothing, or other facts", () => {
    const fixed =
      "{ mesure d'éloignement: aucune mesure, date de l'examen: date de la demande, est majeur: oui, réside en France: est majeur, date de la demande: aucune, mois de travail: 3, durée de présence: inconnu }";
    expect(when(`{ relève de: motifs-blocage, avec: ${fixed} }`)).toMatchObject({
      with: {
        "mesure d'éloignement": { kind: "word", word: "aucune mesure" },
        "date de l'examen": { kind: "fact", name: "date de la demande" },
        "est majeur": { kind: "word", word: "oui" },
        "réside en France": { kind: "fact", name: "est majeur" },
        "date de la demande": { kind: "no-date" },
        "mois de travail": { kind: "number", number: 3 },
        "durée de présence": { kind: "unknown" },
      },
    });
  });

  it.each([
    [
      "an unknown item",
      "relève de: motif-blocage",
      fr`« motif-blocage » ne mène à aucune fiche. Vouliez-vous dire « motifs-blocage » ?`,
    ],
    [
      "an unknown branch",
      "relève de: motifs-blocage / poligamie",
      fr`n'a pas de branche « poligamie ». Vouliez-vous dire « polygamie » ?`,
    ],
    ["a table", "relève de: plafonds", fr`« plafonds » est un barème : on ne peut pas en relever.`],
    ["an unknown fact", "relève de: motifs-blocage, avec: { mesure: oui }", fr`je ne connais pas « mesure »`],
    [
      "a word outside the choice",
      "relève de: motifs-blocage, avec: { mesure d'éloignement: aucune }",
      fr`« aucune » n'est pas une réponse possible`,
    ],
    [
      "a fact of another type",
      "relève de: motifs-blocage, avec: { date de l'examen: est majeur }",
      "Il faut ici une date",
    ],
    [
      "a yes/no fact fixed to a number",
      "relève de: motifs-blocage, avec: { est majeur: 3 }",
      "se fixe à oui, à non",
    ],
    ["a list", "relève de: motifs-blocage, avec: { foyer: aucune }", fr`« avec » ne peut pas la fixer`],
  ])("refuses %s", (_, condition, words) => {
    const said = faultsOf(inItem(`{ ${condition} }`), others);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it("splits an address at its first bar", () => {
    expect(splitAddress("a / b / c")).toEqual(["a", "b / c"]);
    expect(splitAddress("a")).toEqual(["a", undefined]);
  });
});
