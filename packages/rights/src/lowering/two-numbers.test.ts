// SPDX-License-Identifier: AGPL-3.0-or-later
/** A number compared with another that is not known either: under it or not, one test said both ways. */
import { describe, expect, it } from "vitest";
import { deciding, encode, loaded, syntaxOf } from "../../test-support/french-law.ts";
import type { Variable } from "../artefact/compiled-law.ts";
import { lowerLaw } from "./index.ts";

const law = syntaxOf({
  facts: `  ressources: { type: montant, unité: euros, question: "Combien ?" }
  plafond: { type: montant, unité: euros, question: "Quel plafond ?" }
  présence: { type: durée, question: "Depuis ?" }
  attente: { type: durée, question: "Depuis ?" }
`,
  items: {
    dessous: deciding("{ ressources: { moins de: plafond } }"),
    dessus: deciding("{ ressources: { au moins: plafond } }"),
    jusque: deciding("{ ressources: { au plus: plafond } }"),
    passe: deciding("{ ressources: { plus de: plafond } }"),
    tout: deciding(
      "{ une de ces conditions: [{ ressources: { moins de: plafond } }, { ressources: { au moins: plafond } }] }",
    ),
    rien: deciding(
      "{ toutes ces conditions: [{ ressources: { plus de: plafond } }, { ressources: { au plus: plafond } }] }",
    ),
    longue: deciding("{ présence: { au moins: attente } }"),
    courte: deciding("{ présence: { moins de: attente } }"),
  },
});

const opaque = (type: string) => (variable: Variable) =>
  variable.kind === "opaque" && variable.condition.kind === "compare" && variable.condition.type === type;

describe("of two numbers", () => {
  it("one test holds or fails, where two would seem free of each other", async () => {
    const { variables } = await lowerLaw(law);
    expect(variables.filter(opaque("money"))).toHaveLength(2);
    // A length of time may be none: then neither holds.
    expect(variables.filter(opaque("duration"))).toHaveLength(2);
  });

  it("both ways together are all that there is, and both at once nothing", async () => {
    const model = await loaded(law);
    const nothing = encode(model, {});
    expect(model.determine(nothing, "tout")).toMatchObject({ value: "yes", exact: true });
    expect(model.determine(nothing, "rien")).toMatchObject({ value: "no", exact: true });
  });

  it("each is decided and said as the law writes it", async () => {
    const model = await loaded(law, true);
    const values = (ressources: number) =>
      ["dessous", "dessus", "jusque", "passe"].map(
        (unit) => model.determine(encode(model, { ressources, plafond: 10 }), unit).value,
      );
    expect(values(9)).toEqual(["yes", "no", "yes", "no"]);
    expect(values(10)).toEqual(["no", "yes", "yes", "no"]);
    expect(values(11)).toEqual(["no", "yes", "no", "yes"]);
    const needs = (unit: string) => model.explain(encode(model, {}), unit).ways[0]?.needs[0]?.test;
    expect(["dessous", "dessus", "jusque", "passe"].map(needs)).toEqual([
      "moins de plafond",
      "au moins plafond",
      "au plus plafond",
      "plus de plafond",
    ]);
  });
});
