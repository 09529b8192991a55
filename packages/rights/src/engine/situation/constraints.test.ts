// SPDX-License-Identifier: AGPL-3.0-or-later
/** `coherence.yaml`: only what is certain narrows answers and refuses what cannot be. */
import { describe, expect, it } from "vitest";
import { answer, deciding, encode, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";
import { SituationError } from "./situation-error.ts";

const FACTS = ["a", "b", "c", "d"]
  .map((x) => `  fait ${x}: { type: oui ou non, question: "${x} ?" }\n`)
  .join("");
const CHOICE = `  statut: { type: choix, question: "Lequel ?", valeurs: [étudiant, salarié, visiteur] }\n`;

const rule = (si: string, alors: string, certaine: string): string =>
  `  - { nom: "de ${si.replaceAll(":", "")}", si: ${si}, alors: ${alors}, certaine: ${certaine}, justification: Par nature. }\n`;

async function lawWith(certaine: "oui" | "non"): Promise<LawModel> {
  const constraints = [
    rule("fait a", "fait b", certaine),
    rule("fait b", "fait c", certaine),
    rule("fait c", "fait d", certaine),
    rule("{ statut: salarié }", "fait a", certaine),
  ].join("");
  const items = {
    suite: deciding("{ toutes ces conditions: [fait a, { non: fait d }] }"),
    dernier: deciding("fait d"),
    premier: deciding("fait a"),
    travail: deciding("{ statut: salarié }"),
  };
  return modelOf({ facts: FACTS + CHOICE, constraints, items });
}
const refused = (model: LawModel, facts: Record<string, string>): unknown => {
  try {
    encode(model, facts);
    return null;
  } catch (error) {
    return error instanceof SituationError ? error.faults[0] : error;
  }
};

describe("a certain constraint", () => {
  it("narrows what is unknown, forwards and backwards", async () => {
    const model = await lawWith("oui");
    expect(answer(model, "dernier", { "fait a": "oui" })).toMatchObject({ value: "yes", missing: [] });
    expect(answer(model, "premier", { "fait d": "non" }).value).toBe("no");
    expect(answer(model, "travail", { "fait b": "non" }).value).toBe("no");
    expect(answer(model, "dernier", { "fait a": "non" }).value).toBe("unknown");
  });

  it("narrows even when none of its facts is known, through a chain of constraints", async () => {
    expect(answer(await lawWith("oui"), "suite", {})).toMatchObject({
      value: "no",
      possible: ["no"],
      exact: true,
    });
  });

  it("refuses a situation that cannot be, naming the facts", async () => {
    const model = await lawWith("oui");
    const others = { "fait b": "oui" };
    expect(refused(model, { ...others, "fait a": "oui", "fait d": "non" })).toMatchObject({
      code: "contradiction",
      facts: ["fait a", "fait d"], // through b and c: naming b, which agrees with a, would help nobody
    });
    const fault = refused(model, { statut: "salarié", "fait a": "non" });
    expect(fault).toMatchObject({ rule: "de { statut salarié }", facts: ["statut", "fait a"] });
    expect(refused(model, { "fait a": "oui", "fait d": "oui" })).toBeNull();
  });
});

describe("an uncertain constraint", () => {
  it("never answers and never refuses", async () => {
    const model = await lawWith("non");
    expect(answer(model, "dernier", { "fait a": "oui" }).value).toBe("unknown");
    expect(answer(model, "suite", {})).toMatchObject({ value: "unknown", possible: ["yes", "no"] });
    expect(refused(model, { "fait a": "oui", "fait d": "non" })).toBeNull();
  });
});
