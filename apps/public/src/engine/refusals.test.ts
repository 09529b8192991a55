// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the engine refuses of one answer is told apart from answers that contradict each other. */
import { readFileSync } from "node:fs";
import { type FactText, loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { faultOfAnswer, refusals } from "./assess.ts";

const TODAY = "2026-11-21";
const DECIDED = "date de la décision de l'OFPRA";
const NOTIFIED = "date de notification de la décision de l'OFPRA";

/** The law that the page is built with. */
const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const model = loadModel(built("law.json") as PackedLaw);
const { facts } = built("presentation.json") as Presentation;

const fact = (name: string) => facts[name] as FactText;
const faultsOf = (answers: Record<string, string>) =>
  refusals(model, { facts: answers, lists: {}, readings: {} }, TODAY);

describe("refusals of the engine", () => {
  it("are none for answers that can all be true", () => {
    expect(faultsOf({ [DECIDED]: "2026-03-01", [NOTIFIED]: "2026-03-15" })).toEqual([]);
  });

  it("name the one answer that cannot be, by itself", () => {
    const faults = faultsOf({ [DECIDED]: "2026-02-30", [NOTIFIED]: "2026-03-15" });
    expect(faultOfAnswer(faults, fact(DECIDED))).toMatchObject({ code: "impossible-date", name: DECIDED });
    expect(faultOfAnswer(faults, fact(NOTIFIED))).toBeNull();
  });

  it("of two answers that contradict each other are of neither", () => {
    const faults = faultsOf({ [DECIDED]: "2026-03-15", [NOTIFIED]: "2026-03-01" });
    expect(faults.map(({ code }) => code)).toEqual(["contradiction"]);
    expect(faultOfAnswer(faults, fact(DECIDED))).toBeNull();
    expect(faultOfAnswer(faults, fact(NOTIFIED))).toBeNull();
  });

  it("of a member of a list are of the list", () => {
    const members = [{ "ressources du membre sur douze mois": -5 }];
    const lists = { foyer: { complete: "yes", members } } as const;
    const faults = refusals(model, { facts: {}, lists, readings: {} }, TODAY);
    expect(faultOfAnswer(faults, fact("foyer"))).toMatchObject({ code: "out-of-bounds" });
  });
});
