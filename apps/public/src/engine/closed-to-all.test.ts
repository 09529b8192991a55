// SPDX-License-Identifier: AGPL-3.0-or-later
/** What nobody can open is not told of what a person's own answers close, on the real law. */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { isClosedToAll } from "./closed-to-all.ts";

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const model = loadModel(built("law.json") as PackedLaw, built("presentation.json") as Presentation);
const read = (facts: Record<string, string>) =>
  model.encode({ facts, lists: {}, readings: {} }, "2026-11-22");

describe("a closed right", () => {
  it("is closed to all where no answer is needed for it", () => {
    const unit = "effet-suspensif-recours / cassation-conseil-etat";
    expect(isClosedToAll(model, read({ "est majeur": "oui" }), unit)).toBe(true);
  });

  it("is closed by an answer, though what closes it is only half known: school, to an adult of any age", () => {
    const adult = read({ "régime de nationalité": "droit commun", "est majeur": "oui" });
    expect(model.determine(adult, "scolarite-3-16").value).toBe("no");
    expect(isClosedToAll(model, adult, "scolarite-3-16")).toBe(false);
    const { because } = model.explain(adult, "scolarite-3-16");
    expect(because.map(({ name, answer }) => [name, answer])).toEqual([["est majeur", "oui"]]);
  });
});
