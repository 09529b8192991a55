// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, sourcesOf } from "../../../test-support/small-law.ts";
import type { Computation, Value } from "../../syntax/index.ts";
import { compileSyntax } from "../compile.ts";
import { fr } from "../text/french.ts";

/** A version whose computed values stand from line 14 on. */
const computing = (lines: string): string =>
  item(`versions:
  - nom: loi de 2006
    du: 2006-01-01
    source: [{ texte: une loi }]
    calculs:
${lines
  .split("\n")
  .map((line) => `      ${line}`)
  .join("\n")}
${CASES}`);

function computed(lines: string): readonly Computation[] {
  const { law, diagnostics } = compileSyntax(sourcesOf(computing(lines)));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return law?.items.get("ame-conditions")?.versions[0]?.computations ?? [];
}

const fact = (name: string): Value => ({ kind: "fact", name });
const asked = fact("date de la demande");
const months = (count: number): Value => ({ kind: "duration", duration: { unit: "months", count } });
const one: Value = { kind: "number", number: 1 };

describe("values", () => {
  it.each<[string, string, Value]>([
    ["date", "2026-05-01", { kind: "day", day: "2026-05-01" }],
    ["date", '"2026-11-20 17:40"', { kind: "instant", at: "2026-11-20 17:40" }],
    ["date", "aucune", { kind: "no-date" }],
    ["date", "inconnue", { kind: "unknown" }],
    ["date", "date de la demande", asked],
    ["date", "{ ajouter: 6 mois, à: date de la demande }", { kind: "add", duration: months(6), date: asked }],
    [
      "date",
      "{ retrancher: 1 an, à: date de la demande }",
      { kind: "subtract", duration: months(12), date: asked },
    ],
    ["date", "{ lendemain de: date de la demande }", { kind: "day-after", of: asked }],
    ["date", "{ veille de: date de la demande }", { kind: "day-before", of: asked }],
    ["date", "{ fin du mois de: date de la demande }", { kind: "month-end", of: asked }],
    ["date", "{ début du mois de: date de la demande }", { kind: "month-start", of: asked }],
    ["date", "{ repère: la réforme }", { kind: "milestone", name: "la réforme" }],
    [
      "date",
      "{ le premier qui existe: [date de la demande, aucune] }",
      { kind: "first-existing", of: [asked, { kind: "no-date" }] },
    ],
    ["date", "{ le plus tard de: [date de la demande] }", { kind: "latest", of: [asked] }],
    ["date", "{ le plus tôt de: [date de la demande] }", { kind: "earliest", of: [asked] }],
    [
      "durée",
      "{ de: date de la demande, à: date de l'examen }",
      { kind: "between", from: asked, to: fact("date de l'examen") },
    ],
    ["durée", "18 mois", months(18)],
    ["nombre", "{ jours du mois de: date de la demande }", { kind: "days-in-month", of: asked }],
    [
      "nombre",
      "{ nombre de: { dans: foyer, qui: membre mineur } }",
      { kind: "count", list: "foyer", who: { kind: "fact", name: "membre mineur" } },
    ],
    ["nombre", "{ nombre de: { dans: foyer } }", { kind: "count", list: "foyer" }],
    [
      "montant",
      "{ somme de: { dans: foyer, champ: ressources du membre } }",
      { kind: "total", list: "foyer", field: "ressources du membre" },
    ],
    ["montant", "{ somme: [ressources, 1] }", { kind: "sum", of: [fact("ressources"), one] }],
    [
      "montant",
      "{ produit: [ressources, mois de travail] }",
      { kind: "product", of: [fact("ressources"), fact("mois de travail")] },
    ],
    [
      "montant",
      "{ différence: [ressources, 1] }",
      { kind: "difference", left: fact("ressources"), right: one },
    ],
    ["montant", "{ le plus grand de: [1, ressources] }", { kind: "largest", of: [one, fact("ressources")] }],
    ["montant", "{ le plus petit de: [1, ressources] }", { kind: "smallest", of: [one, fact("ressources")] }],
    [
      "montant",
      "{ arrondi: { de: ressources, à: 0.01, vers: le bas } }",
      { kind: "round", of: fact("ressources"), to: 0.01, towards: "down" },
    ],
    ["choix", "une longue attente", { kind: "word", word: "une longue attente" }],
    ["choix", "mesure d'éloignement", fact("mesure d'éloignement")],
    ["choix", "est majeur", { kind: "word", word: "est majeur" }],
    [
      "montant",
      "{ barème: plafonds, ligne: 2, colonne: gratuite, à la date: date de la demande }",
      {
        kind: "table",
        table: "plafonds",
        row: { kind: "number", number: 2 },
        column: { kind: "word", word: "gratuite" },
        on: asked,
      },
    ],
    [
      "montant",
      "{ barème: plafonds, ligne: mois de travail, colonne: payante }",
      {
        kind: "table",
        table: "plafonds",
        row: fact("mois de travail"),
        column: { kind: "word", word: "payante" },
      },
    ],
  ])("%s: %s", (type, written, expected) => {
    expect(computed(`le calcul: { ${type}: ${written} }`)[0]?.value).toEqual(expected);
  });

  it("keeps what is said beside a value", () => {
    expect(
      computed(
        "le calcul: { nombre: 1, note: À relire., fiabilité: calculée, source: [{ texte: un arrêté }] }",
      ),
    ).toMatchObject([
      {
        name: "le calcul",
        type: "number",
        note: "À relire.",
        confidence: "computed",
        sources: [{ text: "un arrêté" }],
        place: { line: 14 },
      },
    ]);
  });

  it("lets computed values name one another, in any order", () => {
    const [first] = computed("un jour: { date: un autre }\nun autre: { date: 2026-05-01 }");
    expect(first?.value).toEqual({ kind: "computed", name: "un autre" });
  });

  it("prefers the row of a table to a computed value of that name", () => {
    const table = `genre: barème
id: tarifs
titre: Tarifs
domaine: séjour
relecture: { état: à relire }
fiabilité: probable
unité: euros
colonnes: [plein]
versions: [{ nom: a, du: 2020-01-01, source: [{ texte: loi }], lignes: { timbre: [25] } }]
`;
    const text = computing("timbre: { montant: { barème: tarifs, ligne: timbre, colonne: plein } }");
    const { law } = compileSyntax(sourcesOf(text, { "tarifs.yaml": table }));
    expect(law?.items.get("ame-conditions")?.versions[0]?.computations[0]?.value).toMatchObject({
      row: { kind: "word", word: "timbre" },
    });
  });

  it.each([
    ["a number for a date", "{ date: 12 }", fr`« 12 » n'est pas une date`],
    ["a day that does not exist", "{ date: 2026-02-30 }", "n'existe pas dans le calendrier"],
    ["a decimal comma", '{ nombre: "6,80" }', "Écrivez 6.80 avec un point"],
    ["a duration in words", "{ durée: trois mois }", fr`je ne connais pas « trois mois »`],
    ["a unit the law does not use", "{ durée: 2 semaines }", fr`« 2 semaines » n'est pas une durée`],
    [
      "a sum of dates",
      "{ montant: { somme: [date de la demande] } }",
      "est une date. Il faut ici un montant",
    ],
    [
      "a sum where a date stands",
      "{ date: { somme: [1, 2] } }",
      fr`« somme » donne un nombre. Il faut ici une date`,
    ],
    ["an unknown table", "{ montant: { barème: plafond, ligne: 1 } }", fr`Vouliez-vous dire « plafonds » ?`],
    [
      "an unknown row",
      "{ montant: { barème: plafonds, ligne: première, colonne: gratuite } }",
      fr`n'a pas de ligne « première »`,
    ],
    [
      "an unknown column",
      "{ montant: { barème: plafonds, ligne: 1, colonne: gratuit } }",
      fr`n'a pas de colonne « gratuit ». Vouliez-vous dire « gratuite » ?`,
    ],
    [
      "a field that is not counted",
      "{ montant: { somme de: { dans: foyer, champ: membre mineur } } }",
      "n'est pas un nombre ou un montant",
    ],
    ["the name of a fact", "", fr`« est majeur » est déjà le nom d'un fait`],
    ["an unknown limit", "{ date: { fin du délai: recour } }", fr`Cette version n'a pas de délai « recour »`],
    [
      "an unknown limit elsewhere",
      "{ date: { fin du délai: ame-conditions / recours } }",
      fr`Cette version n'a pas de délai « recours »`,
    ],
  ])("refuses %s", (_, value, words) => {
    const said = faultsOf(
      computing(value === "" ? "est majeur: { condition: toujours }" : `le calcul: ${value}`),
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.toLowerCase()).toContain(words.toLowerCase());
    expect(said[0]).toContain("ligne 14");
  });

  it("wants a date when several may choose the row", () => {
    const two = `${(sourcesOf("").find(({ file }) => file === "baremes/plafonds.yaml")?.text ?? "").replace("[date de la demande]", "[date de la demande, date de l'examen]")}`;
    const text = computing("le calcul: { montant: { barème: plafonds, ligne: 1, colonne: gratuite } }");
    expect(faultsOf(text, { "baremes/plafonds.yaml": two })).toEqual([
      fr`ame-conditions.yaml, ligne 14 : plusieurs dates peuvent choisir la ligne du barème « plafonds ». Ajoutez « à la date ».`,
    ]);
  });
});
