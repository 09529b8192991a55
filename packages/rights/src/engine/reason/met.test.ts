// SPDX-License-Identifier: AGPL-3.0-or-later
/** What was said counts for a right when a condition of it holds, and not when it only closed a way. */
import { describe, expect, it } from "vitest";
import { deciding, encode, modelOf } from "../../../test-support/french-law.ts";

const FACTS = `  est malade: { type: oui ou non, question: "Malade ?", qui répond: la personne }
  vit en France: { type: oui ou non, question: "En France ?", qui répond: la personne }
  conjoint: { type: oui ou non, question: "Conjoint ?", qui répond: la personne }
  menace: { type: oui ou non, question: "Menace ?", qui répond: la personne }
`;
const items = {
  carte: deciding(
    "{ toutes ces conditions: [est malade, { une de ces conditions: [conjoint, vit en France] }, { non: menace }] }",
  ),
  visa: deciding("conjoint"),
};

describe("what is already met", () => {
  const metWith = async (facts: Record<string, string>, unit = "carte") => {
    const model = await modelOf({ facts: FACTS, items });
    return model.met(encode(model, facts), unit);
  };

  it("is nothing before anyone has said anything", async () => {
    expect(await metWith({})).toEqual([]);
  });

  it("is each condition that holds, also one that asks that something is not", async () => {
    expect(await metWith({ "est malade": "oui", menace: "non" })).toEqual(["est malade", "menace"]);
  });

  it("is not a way that was closed while another is open", async () => {
    expect(await metWith({ conjoint: "non", "vit en France": "oui" })).toEqual(["vit en France"]);
    expect(await metWith({ conjoint: "non" })).toEqual([]);
  });

  it("is not what speaks of another right", async () => {
    expect(await metWith({ "est malade": "oui" }, "visa")).toEqual([]);
  });
});
