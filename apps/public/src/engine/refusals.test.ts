// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the engine refuses of one answer is told apart from answers that contradict each other. */
import { fileURLToPath } from "node:url";
import { type FactText, loadModel, type Model, type Presentation } from "@sauf-conduit/rights";
import { compileFolder } from "@sauf-conduit/rights/compiler";
import { beforeAll, describe, expect, it } from "vitest";
import { faultOfAnswer, refusals } from "./assess.ts";

const TODAY = "2026-11-21";
const DECIDED = "date de la décision de l'OFPRA";
const NOTIFIED = "date de notification de la décision de l'OFPRA";

let model: Model;
let facts: Presentation["facts"];
beforeAll(async () => {
  const { packed, presentation } = await compileFolder(
    fileURLToPath(new URL("../../../../law", import.meta.url)),
  );
  if (packed === null || presentation === null) throw new Error("The law does not compile.");
  model = loadModel(packed);
  facts = presentation.facts;
});

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
    expect(faultOfAnswer(faults, fact("foyer"))).toMatchObject({ code: "wrong-type" });
  });
});
