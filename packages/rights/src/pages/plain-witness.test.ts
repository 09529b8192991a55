// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { deciding, syntaxOf } from "../../test-support/french-law.ts";
import { pack } from "../artefact/packing.ts";
import { loadModel } from "../engine/model.ts";
import { lowerLaw } from "../lowering/index.ts";
import { plainWitnesses } from "./plain-witness.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
`;

async function shown(
  situation: Readonly<Record<string, string | number>>,
  possible = true,
): Promise<boolean> {
  const law = syntaxOf({ facts: FACTS, items: { "un-droit": deciding("est majeur") } });
  const model = loadModel(pack(await lowerLaw(law)));
  const witness = { before: "no", after: "yes", situation, possible } as const;
  return plainWitnesses(model, [witness], "2020-01-01").length === 1;
}

describe("a situation that the engine invented", () => {
  it("is shown when it is made of answers, examined once the later version is in force", async () => {
    expect(await shown({ "est majeur": "oui" })).toBe(true);
    expect(await shown({ "est majeur": "oui", "date de l'examen": "2020-01-01" })).toBe(true);
  });

  it("is not shown when nobody can be in it, when it tests a formula, or when it is examined before that", async () => {
    expect(await shown({ "est majeur": "oui" }, false)).toBe(false);
    expect(await shown({ "est majeur": "oui", "ressources + total de « foyer »": 0 })).toBe(false);
    expect(await shown({ "est majeur": "oui", "date de l'examen": "2019-12-31" })).toBe(false);
  });
});
