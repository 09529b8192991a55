// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is kept from one answer to the next is what a whole new computation gives, whatever the answers and their order. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, tryEncode } from "../../../test-support/completions.ts";
import { drawSituations } from "../../../test-support/drawn-situations.ts";
import { loaded } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { randomSituation } from "../../../test-support/random-situation.ts";
import { tiedLaw, tiedSituation } from "../../../test-support/tied-law.ts";
import { compileFolder } from "../../building/compile-folder.ts";
import type { Law, Situation } from "../../syntax/index.ts";
import { type LawModel, loadModel, type ModelCase } from "../model.ts";

const LONG = 240_000;

/** All that is said of a unit, as text. */
function said(model: LawModel, encoded: ModelCase, unit: string): string {
  const [item = ""] = unit.split(" / ");
  return JSON.stringify([
    model.determine(encoded, unit),
    model.explain(encoded, unit),
    model.proves(encoded, unit),
    model.amounts(encoded, unit),
    model.limits(encoded, item),
  ]);
}

interface Walk {
  readonly units: readonly string[];
  /** Answers that were kept, and those that were not. */
  kept: number;
  made: number;
}

/** One situation after another: what the model says is the same is the same for a model that remembers nothing. */
function follow(models: readonly [LawModel, LawModel], situations: readonly Situation[], walk: Walk): void {
  const [model, forgetful] = models;
  let before: ModelCase | null = null;
  const kept = new Map<string, string>();
  for (const situation of situations) {
    const after = tryEncode(model, situation);
    if (after === null) continue;
    forgetful.forget();
    const anew = forgetful.encode(situation, after.on);
    for (const unit of walk.units) {
      const same: boolean = before !== null && model.same(before, after, unit);
      walk[same ? "kept" : "made"]++;
      // The very answer of before, or one that may rest on what was remembered.
      const shown = (same ? kept.get(unit) : undefined) ?? said(model, after, unit);
      kept.set(unit, shown);
      expect(shown, `${unit} ${JSON.stringify(situation.facts)}`).toBe(said(forgetful, anew, unit));
    }
    before = after;
  }
}

/** From one situation to another, one answer at a time: those that change, those that come, those that are taken back. */
function steps(from: Situation, to: Situation): Situation[] {
  const found: Situation[] = [from];
  const keys = (part: "facts" | "lists" | "readings") =>
    [...new Set([...Object.keys(from[part]), ...Object.keys(to[part])])].sort();
  let at = from;
  for (const part of ["facts", "lists", "readings"] as const)
    for (const name of keys(part)) {
      const { [name]: _old, ...others } = at[part] as Record<string, unknown>;
      const value = to[part][name];
      at = { ...at, [part]: value === undefined ? others : { ...others, [name]: value } };
      found.push(at);
    }
  return found;
}

async function small(law: Law, from: Situation, to: Situation, walk: { kept: number; made: number }) {
  const models = [await loaded(law), await loaded(law)] as const;
  const here: Walk = { units: models[0].units, kept: 0, made: 0 };
  follow(models, steps(from, to), here);
  walk.kept += here.kept;
  walk.made += here.made;
}

describe("answers kept from one situation to the next", () => {
  it("are those of the whole, in random laws with deductions and constraints", {
    timeout: LONG,
  }, async () => {
    const walk = { kept: 0, made: 0 };
    const laws = randomLaw({ constraints: true, deductions: true });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, randomSituation, (law, from, to) =>
        small(law, from.situation, to.situation, walk),
      ),
      runs(60),
    );
    expect(walk.kept).toBeGreaterThan(100);
    expect(walk.made).toBeGreaterThan(100);
  });

  it("are those of the whole, where tests share dates and numbers", { timeout: LONG }, async () => {
    const walk = { kept: 0, made: 0 };
    await fc.assert(
      fc.asyncProperty(tiedLaw({ deductions: true }), tiedSituation, tiedSituation, (law, from, to) =>
        small(law, from.situation, to.situation, walk),
      ),
      runs(60),
    );
    expect(walk.kept).toBeGreaterThan(20);
    expect(walk.made).toBeGreaterThan(100);
  });

  it("are those of the whole, in the law in force, answer after answer", { timeout: LONG }, async () => {
    const { packed } = await compileFolder(fileURLToPath(new URL("../../../../../law", import.meta.url)));
    if (packed === null) throw new Error("The law of the repository does not compile.");
    const models = [loadModel(packed), loadModel(packed)] as const;
    const [model] = models;
    const walk: Walk = { units: model.units.filter((_, i) => i % 8 === 0), kept: 0, made: 0 };
    const nothing: Situation = { facts: {}, lists: {}, readings: {} };
    for (const to of drawSituations(model, 2, 0.985, 7)) {
      const facts = { "régime de nationalité": "droit commun", "est majeur": "oui", ...to.facts };
      follow(models, steps(nothing, { ...to, facts }), walk);
    }
    expect(walk.made).toBeGreaterThan(100);
    expect(walk.kept).toBeGreaterThan(3 * walk.made);
  });
});
