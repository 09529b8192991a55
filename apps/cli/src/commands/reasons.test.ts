// SPDX-License-Identifier: AGPL-3.0-or-later
/** How reasons are said: one line for one thing known, in the words of its fact and in the language of the reader. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../../test-support/terminal.ts";

/** An item of one version that decides on `condition`. */
function item(id: string, condition: string): Readonly<Record<string, string>> {
  return {
    [`dispositions/sejour/${id}.yaml`]: `genre: disposition
id: ${id}
titre: Une fiche
résumé: En deux mots.
domaine: séjour
relecture: { état: à relire }
fiabilité: probable
date qui choisit: [date de l'examen]
versions:
  - { nom: la règle, du: 2010-01-01, source: [{ texte: une loi }], si: ${condition} }
cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: inconnu }
`,
  };
}

const ITEMS = {
  ...item(
    "deux-lectures",
    "{ selon la lecture: { lecture: jour anniversaire, texte: { âge: { au moins: 18 ans } }, caisses: { âge: { plus de: 17 ans } } } }",
  ),
  ...item("sans-decision", "{ non: { date de la décision: { existe: oui } } }"),
  ...item("un-mois", "{ date de notification: { à partir du: date de la demande } }"),
  ...item("pas-bleue", "{ non: { titre demandé: carte bleue } }"),
  ...item("sous-plafond", "{ ressources: { au plus: { barème: plafonds, colonne: plafond } } }"),
};

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal(ITEMS);
});
afterAll(() => terminal.remove());

/** Lines under « Parce que », and those under « Et cela ». */
async function reasons(facts: string, id: string, language = "fr"): Promise<readonly string[]> {
  const { code, out, err } = await terminal.on(`faits: ${facts}`, "explain", id, "--lang", language);
  expect([code, err]).toEqual([0, ""]);
  // A long line goes on under itself.
  return out
    .replace(/\n {4}(?=\S)/g, " ")
    .split("\n")
    .filter((line) => line.startsWith("  - "));
}

describe("reasons", () => {
  it("say one thing known once, with every test that it passes", async () => {
    expect(await reasons("{ âge: 20 ans }", "deux-lectures")).toEqual([
      "  - âge : 20 ans (au moins 18 ans ; plus de 17 ans)",
      "  - Le jour anniversaire compte-t-il ?",
    ]);
    const { out } = await terminal.on("faits: { âge: 20 ans }", "explain", "deux-lectures");
    expect(out).toContain("\nEt cela, quelle que soit la réponse à ces questions :\n");
  });

  it("say an event that did not happen in the words of its fact", async () => {
    expect(await reasons("{ date de la décision: aucune }", "sans-decision")).toEqual([
      "  - date de la décision : aucune décision n’a été prise",
    ]);
  });

  it("do not repeat what a chosen word says by itself", async () => {
    expect(await reasons("{ titre demandé: carte verte }", "pas-bleue")).toEqual([
      "  - titre demandé : carte verte",
    ]);
    expect(await reasons("{ titre demandé: carte bleue }", "pas-bleue")).toEqual([
      "  - titre demandé : carte bleue (il faut : carte verte)",
      "  - titre demandé : carte verte (au lieu de la réponse donnée)",
    ]);
  });

  it("name what the engine built of several facts, and say a known ceiling as the amount that it is", async () => {
    const dates = "{ date de la demande: 2026-01-31, date de notification: 2026-03-02 }";
    expect(await reasons(dates, "un-mois")).toEqual([
      "  - date de notification : 2 mars 2026 (à partir de « date de la demande »)",
    ]);
    expect(await reasons("{ ressources: 10 }", "sous-plafond")).toEqual([
      "  - ressources : 10 € (au plus 800 €)",
    ]);
  });
});
