// SPDX-License-Identifier: AGPL-3.0-or-later
/** The ways of what a day decides: an application of today first, and none that waits for a day nobody will know. */
import { describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";

const FACTS = `  entrée: { type: date, question: "Entrée ?" }
  date de la demande: { type: date, question: "Quelle date ?" }
  pauvre: { type: oui ou non, question: "Pauvre ?" }
  seul: { type: oui ou non, question: "Seul ?" }
`;

/** The ways to a right of this condition, its computations written as the law writes them. */
async function waysOf(condition: string, computations: readonly string[], head = ""): Promise<string[][]> {
  const lines = computations.map((line) => `      ${line}\n`).join("");
  const aide = deciding(condition).replace("    si:", `    calculs:\n${lines}    si:`);
  const model = await modelOf({ facts: FACTS, items: { aide: head + aide } });
  const ways = model.missing(encode(model, {}), "aide");
  return ways.map(({ needs }) => needs.map(({ fact, test }) => `${fact} ${test}`).sort());
}

describe("the ways to a right", () => {
  it("are all those of a day already past where an application of today has none", async () => {
    const past =
      "{ toutes ces conditions: [{ jour: { avant le: 2015-01-01 } }, { une de ces conditions: [pauvre, seul] }] }";
    const day = "jour: { date: { le premier qui existe: [date de la demande, date de l'examen] } }";
    expect(await waysOf(past, [day], "date qui choisit: [date de la demande, date de l'examen]\n")).toEqual([
      ["jour à partir du 2000-01-01 et avant le 2015-01-01", "pauvre oui"],
      ["jour à partir du 2000-01-01 et avant le 2015-01-01", "seul oui"],
    ]);
  });

  it.each([
    "{ durée: { de: premier jour, à: date de l'examen } }",
    "{ durée: { de: entrée, à: premier jour } }",
    "{ durée: { de: entrée, à: { lendemain de: premier jour } } }",
    "{ durée: { de: entrée, à: { veille de: premier jour } } }",
    "{ durée: { de: entrée, à: { début du mois de: premier jour } } }",
    "{ durée: { de: entrée, à: { fin du mois de: premier jour } } }",
    "{ durée: { de: entrée, à: { ajouter: 1 mois, à: premier jour } } }",
    "{ durée: { de: entrée, à: { retrancher: 1 mois, à: premier jour } } }",
  ])("never rest on a length that a day left unknown bounds: %s", async (length) => {
    const either = "{ une de ces conditions: [pauvre, { ancienneté: { plus de: 3 mois } }] }";
    const computed = ["premier jour: { date: inconnue }", `ancienneté: ${length}`];
    expect(await waysOf(either, computed)).toEqual([["pauvre oui"]]);
  });
});
