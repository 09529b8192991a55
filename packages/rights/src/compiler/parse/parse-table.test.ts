// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, SHARED, sourcesOf, version } from "../../../test-support/small-law.ts";
import { soundLaw } from "../../../test-support/sound-law.ts";
import type { Law } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";

const complete = item(version("est majeur") + CASES);

const lawWith = (others: Readonly<Record<string, string>>): Law => soundLaw(sourcesOf(complete, others));

describe("tables and lists", () => {
  it("are read with their dates", () => {
    const { tables, lists } = lawWith({});
    expect(tables.get("plafonds")).toMatchObject({
      unit: "euros",
      entry: "nombre de personnes",
      columns: ["gratuite", "payante"],
      selectedBy: ["date de la demande"],
      versions: [
        {
          name: "depuis 2023",
          from: { kind: "day", day: "2023-04-01" },
          rows: { 1: [100, 120], 2: [150, 180] },
          perExtraUnit: { values: [50, 60] },
        },
      ],
    });
    expect(lists.get("pieces-courantes")?.versions[0]?.values).toEqual(["passeport", "plainte"]);
  });

  it("may have a single row, marks of confidence, a tolerance", () => {
    const table = `${(SHARED["baremes/plafonds.yaml"] ?? "").replace("entrée: nombre de personnes", "tolérance: 1").replace(/ {4}lignes[\s\S]*$/, "    valeurs: [7.40, 4.70]\n")}`;
    const rows = lawWith({ "baremes/plafonds.yaml": table }).tables.get("plafonds");
    expect(rows).toMatchObject({ tolerance: 1, versions: [{ rows: { "": [7.4, 4.7] } }] });
    const marked =
      `${SHARED["baremes/plafonds.yaml"] ?? ""}    fiabilité des lignes: { 2: à vérifier }\n`.replace(
        "[50, 60]",
        "{ valeurs: [50, 60], fiabilité: calculée }",
      );
    expect(lawWith({ "baremes/plafonds.yaml": marked }).tables.get("plafonds")?.versions[0]).toMatchObject({
      rowConfidence: { 2: "to-verify" },
      perExtraUnit: { confidence: "computed" },
    });
  });

  it.each([
    ["a short row", "2: [150, 180]", "2: [150]", "1 nombre pour 2 colonnes. Écrivez un nombre par colonne."],
    ["a short extra", "[50, 60]", "[50]", fr`« par unité en plus » du barème : 1 nombre pour 2 colonnes`],
    ["a comma in quotes", "2: [150, 180]", '2: ["150,5", 180]', "Écrivez 150.5 avec un point."],
    [
      "confidence in a row that is not there",
      "par unité",
      "fiabilité des lignes: { 3: à vérifier }\n    par unité",
      fr`vise la ligne « 3 », qui n'existe pas.`,
    ],
    [
      "an id that is not the name of the file",
      "id: plafonds",
      "id: plafond",
      fr`l'identifiant « plafond » doit être le nom du fichier, « plafonds ».`,
    ],
  ])("refuse %s", (_, found, by, words) => {
    const table = (SHARED["baremes/plafonds.yaml"] ?? "").replace(found, by);
    const said = faultsOf(complete, { "baremes/plafonds.yaml": table });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it("keeps a list within the list it comes from", () => {
    const list = `${(SHARED["listes/pieces-courantes.yaml"] ?? "").replace("pieces-courantes", "quelques-pieces").replace("valeurs du dictionnaire: pièces", "de: pieces-courantes, valeurs: [passeport, plaintes]")}`;
    expect(faultsOf(complete, { "listes/quelques-pieces.yaml": list })).toEqual([
      fr`quelques-pieces.yaml, ligne 8 : « plaintes » n'est pas une valeur de la liste « pieces-courantes ». Vouliez-vous dire « plainte » ?`,
    ]);
  });

  it("adds up statistics", () => {
    const statistic = (total: string) => `genre: statistique
id: stat-places
titre: Places
domaine: accueil
relecture: { état: à relire }
fiabilité: probable
unité: places
période: année
colonnes: [2024, 2025]
arrêtée au: 2025-06-11
source: [{ texte: un rapport }]
lignes: { CADA: [1, 2], HUDA: [3, 4.5], total: ${total} }
contrôle: { ligne: total, est la somme de: [CADA, HUDA] }
`;
    const said = (total: string) => faultsOf(complete, { "statistiques/stat-places.yaml": statistic(total) });
    expect(said("[4, 6.5]")).toEqual([]);
    expect(said("[4, 7]")).toEqual([
      fr`stat-places.yaml, ligne 13 : colonne 2025 : « total » vaut 7, mais la somme de CADA, HUDA est 6.5.`,
    ]);
    expect(said("[4]")[0]).toContain(fr`ligne total de la statistique : 1 nombre pour 2 colonnes`);
  });
});
