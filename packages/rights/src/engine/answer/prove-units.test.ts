// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is proven before anyone answers only comes sooner: it never says anything else than the search does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, tryEncode } from "../../../test-support/completions.ts";
import { deciding, syntaxOf, TODAY } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { randomSituation } from "../../../test-support/random-situation.ts";
import { pack } from "../../artefact/packing.ts";
import { lowerLaw } from "../../lowering/index.ts";
import type { PackedLaw } from "../../packing/packed-law.ts";
import { packWitnesses } from "../../packing/witness-row.ts";
import type { Law } from "../../syntax/index.ts";
import { type LawModel, loadModel } from "../model.ts";

const LONG = 120_000;

/** The same law, of which nothing was proven. */
function unproven(packed: PackedLaw): PackedLaw {
  const units = Array.from({ length: packed.counts.units }, () => null);
  return { ...packed, rows: { ...packed.rows, witnesses: packWitnesses({ day: new Map(), units }) } };
}

const possible = (model: LawModel, encoded: ReturnType<LawModel["encode"]>) =>
  model.units.map((unit) => {
    const { possible: values, exact } = model.determine(encoded, unit);
    return [unit, exact, values];
  });

describe("what is proven before anyone answers", () => {
  it("changes no answer, on any day", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: true, deductions: true });
    const day = fc.constantFrom(TODAY, "1990-05-05", "2012-02-29", "2031-12-31");
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, day, async (law, { situation }, on) => {
        const packed = pack(await lowerLaw(law));
        const [proven, searched] = [loadModel(packed), loadModel(unproven(packed))];
        const encoded = tryEncode(searched, situation, on);
        if (encoded === null) return;
        expect(possible(proven, proven.encode(situation, on))).toEqual(possible(searched, encoded));
      }),
      runs(200),
    );
  });

  it("is believed on no day on which the right may have yet another value", async () => {
    // Open to all before 2015, the day of the proof among them; since then, to spouses.
    const early = "{ date de l'examen: { avant le: 2015-01-01 } }";
    const law: Law = syntaxOf({
      facts: `  conjoint: { type: oui ou non, question: "Conjoint ?" }
  date de la décision: { type: date, question: "Quand ?" }
`,
      items: {
        droit: `date qui choisit: [date de la décision]\n${deciding(`{ une de ces conditions: [${early}, conjoint] }`)}`,
      },
    });
    const model = loadModel(pack(await lowerLaw(law)));
    const on = (day: string) =>
      model.determine(model.encode({ facts: {}, lists: {}, readings: {} }, day), "droit").possible;
    expect(on("2000-01-01")).toEqual(["yes", "not-applicable"]);
    expect(on(TODAY)).toEqual(["yes", "no", "not-applicable"]);
  });

  it("is that a right may be open or closed, until an answer rules one of the two out", async () => {
    const law: Law = syntaxOf({
      facts: `  est majeur: { type: oui ou non, question: "Majeur ?" }\n`,
      items: { droit: deciding("est majeur") },
    });
    const model = loadModel(pack(await lowerLaw(law)));
    const [unit] = model.loaded.units;
    const witnessed = (facts: Readonly<Record<string, string>>) =>
      unit?.witnessed(model.encode({ facts, lists: {}, readings: {} }, TODAY).encoded.masks);
    expect(witnessed({})).toBeGreaterThan(0);
    expect(witnessed({ "est majeur": "oui" })).toBe(0);
  });
});
