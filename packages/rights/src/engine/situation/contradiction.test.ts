// SPDX-License-Identifier: AGPL-3.0-or-later
/** A contradiction names the fewest answers that make it: all of them are needed, and they suffice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../test-support/completions.ts";
import { loaded, TODAY } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { randomSituation } from "../../../test-support/random-situation.ts";
import type { Answer } from "../../syntax/index.ts";
import type { LawModel } from "../model.ts";
import { SituationError, type SituationFault } from "./situation-error.ts";

function faultOf(model: LawModel, facts: Readonly<Record<string, Answer>>): SituationFault | null {
  try {
    model.encode({ facts, lists: {}, readings: {} }, TODAY);
    return null;
  } catch (error) {
    if (error instanceof SituationError) return error.faults[0] ?? null;
    throw error;
  }
}

describe("the answers that a contradiction names", () => {
  it("contradict each other alone, and no longer without any one of them", { timeout: 120_000 }, async () => {
    let found = 0;
    const laws = randomLaw({ constraints: true, deductions: true });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, { situation: { facts } }) => {
        const model = await loaded(law);
        const fault = faultOf(model, facts);
        if (fault?.code !== "contradiction") return;
        found++;
        const named = Object.fromEntries(fault.facts.map((name) => [name, facts[name] as Answer]));
        expect(fault.rule).not.toBe("");
        expect(faultOf(model, named)).toMatchObject({ code: "contradiction", facts: fault.facts });
        for (const dropped of fault.facts) {
          const fewer = Object.entries(named).filter(([name]) => name !== dropped);
          expect(faultOf(model, Object.fromEntries(fewer)), dropped).toBeNull();
        }
      }),
      runs(300),
    );
    expect(found).toBeGreaterThan(20);
  });
});
