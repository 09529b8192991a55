// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tests that share unknown facts: the engine against every completion, and what it must settle by itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completionsOf, runs, tryEncode, unionOf } from "../../../../test-support/completions.ts";
import { loaded } from "../../../../test-support/french-law.ts";
import { tiedLaw, tiedSituation } from "../../../../test-support/tied-law.ts";

const LONG = 240_000;

async function agreement(deductions: boolean, times: number): Promise<{ inexact: number; all: number }> {
  const count = { inexact: 0, all: 0 };
  await fc.assert(
    fc.asyncProperty(tiedLaw({ deductions }), tiedSituation, async (law, given) => {
      const model = await loaded(law);
      const encoded = tryEncode(model, given.situation);
      const worlds = completionsOf(law, given);
      if (encoded === null && given.whole) expect(worlds).toEqual([]);
      if (encoded === null || worlds.length === 0) return;
      for (const unit of model.units) {
        const expected = unionOf(law, unit, worlds);
        const { possible, exact } = model.determine(encoded, unit);
        count.all++;
        if (exact && given.whole) expect(possible, unit).toEqual(expected);
        else expect(possible, unit).toEqual(expect.arrayContaining(expected));
        if (!exact) count.inexact++;
      }
    }),
    runs(times),
  );
  return count;
}

describe("dates and numbers that several tests share", () => {
  it("give what every completion gives, and are seldom too entangled", { timeout: LONG }, async () => {
    const { inexact, all } = await agreement(false, 200);
    expect(inexact).toBeLessThan(all / 20);
  });

  it("with certain deductions and constraints too", { timeout: LONG }, async () => {
    const { inexact, all } = await agreement(true, 150);
    expect(inexact).toBeLessThan(all / 20);
  });
});
