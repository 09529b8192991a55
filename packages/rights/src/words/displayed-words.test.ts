// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { syntaxOf } from "../../test-support/french-law.ts";
import { SHARED } from "../../test-support/small-law.ts";
import { catalogueOf } from "./catalogue.ts";
import { displayedWords } from "./displayed-words.ts";
import { presentationOf } from "./presentation-of-law.ts";

const table = SHARED["baremes/plafonds.yaml"] ?? "";

const presentation = presentationOf(
  syntaxOf({
    facts: `  date de la demande: { type: date, question: "Quand ?" }
  titre demandé: { type: choix, question: "Quel titre ?", valeurs: [L425-9, carte verte, droit] }
`,
    items: {
      droit: `alias: [ancien-droit]
recours: [{ devant: une commission, délai: 2 mois, si: urgence }]
versions:
  - nom: la règle
    du: 2000-01-01
    source: [{ texte: "CESEDA L425-9", lue le: 2026-01-02 }]
    note: Une note.
    si: { titre demandé: carte verte }
    effets: { titre: carte d'un an, durée: 1 an, renouvellement: de plein droit }
`,
    },
    files: {
      "baremes/plafonds.yaml": table.replace("id: plafonds", "id: plafonds\nalias: [anciens-plafonds]"),
      "statistiques/places.yaml": `genre: statistique
id: places
titre: Places
domaine: accueil
relecture: { état: à relire }
fiabilité: probable
unité: places
période: année
entrée: type
colonnes: [2025]
arrêtée au: 2025-06-11
source: [{ texte: un rapport, lue le: 2026-03-04 }]
lignes: { CADA: [10] }
`,
    },
  }),
  "hash",
);

describe("the words that are shown", () => {
  it("are those of facts, items, versions, effects and appeals", () => {
    const words = displayedWords(presentation);
    for (const said of [
      "titre demandé",
      "Quel titre ?",
      "carte verte",
      "Un droit",
      "la règle",
      "Une note.",
      "carte d'un an",
      "1 an",
    ])
      expect(words).toContain(said);
    for (const said of [
      "de plein droit",
      "une commission",
      "2 mois",
      "urgence",
      "Plafonds",
      "Places",
      "gratuite",
    ])
      expect(words).toContain(said);
  });

  it("are no id, no source", () => {
    const words = displayedWords(presentation);
    for (const code of ["droit", "plafonds", "CESEDA L425-9", ""]) expect(words).not.toContain(code);
  });
});

describe("the catalogue", () => {
  it("has one line for each item, table and statistic, with aliases, versions and the day of reading", () => {
    const entries = catalogueOf(presentation);
    expect(entries.map(({ id, kind, aliases, verified }) => [id, kind, aliases, verified])).toEqual([
      ["droit", "provision", ["ancien-droit"], "2026-01-02"],
      ["plafonds", "table", ["anciens-plafonds"], null],
      ["places", "statistic", [], "2026-03-04"],
    ]);
    expect(entries[2]?.versions).toEqual([{ name: "Places", from: "2025-06-11", to: null }]);
    expect(entries[0]?.sources).toEqual([{ text: "CESEDA L425-9", readOn: "2026-01-02" }]);
  });
});
