// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is foreseen is what would be computed once the answer is given: sooner, and never something else. */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation, type Situation } from "@sauf-conduit/rights";
import { describe, expect, it, vi } from "vitest";
import { assess, forgetRead, refusals } from "./assess.ts";
import type { Assessed, Assessment } from "./assessment.ts";
import { type Following, foresee } from "./foresee.ts";
import { begunReading, foreseenReading, keepForeseen } from "./kept-readings.ts";
import { rightsShown } from "./rights-shown.ts";
import { beginWith, warmUp } from "./warm-up.ts";

const TODAY = "2026-11-21";
const DECIDED = "date de la décision de l'OFPRA";
const NATIONALITY = "régime de nationalité";
const NOTIFIED = "date de notification de la décision de l'OFPRA";

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const packed = built("law.json") as PackedLaw;
const model = loadModel(packed);
const presentation = built("presentation.json") as Presentation;
const units = rightsShown(model, presentation).map(({ unit }) => unit);

const known = (facts: Situation["facts"]): Situation => ({ facts, lists: {}, readings: {} });

/** The reading after which the others come. */
function readingOf(situation: Situation): Assessment {
  const read = assess({ model, units, situation, on: TODAY, before: null });
  if (!read.ok) throw new Error("answers that contradict each other");
  return read.assessment;
}

const after = (before: Assessment): Following => ({ model, units, on: TODAY, before });

const NOTHING = { shown: () => {}, followed: () => {} };

/** Once all these are foreseen. */
const foreseen = (following: Following, situations: readonly Situation[]): Promise<void> =>
  new Promise((done) => {
    const last = known({});
    foresee(following, [
      ...situations.map((situation) => ({ situation, ...NOTHING })),
      { situation: last, ...NOTHING, followed: () => done() },
    ]);
  });

/** Every answer in full, by a model that has read nothing else. */
const textOf = (read: Assessed): unknown => (read.ok ? [...read.assessment.answers.values()] : read.faults);
const fromScratch = (situation: Situation): unknown =>
  textOf(assess({ model: loadModel(packed), units, situation, on: TODAY, before: null }));

describe("what is foreseen", () => {
  const start = known({ "est majeur": "oui" });

  it("is what the answer gives, to the letter", { timeout: 60_000 }, async () => {
    const before = readingOf(start);
    const answers = ["oui", "non"].map((answer) => known({ ...start.facts, "demande l'asile": answer }));
    await foreseen(after(before), answers);
    for (const situation of answers) {
      const asked = { ...after(before), situation };
      expect(foreseenReading(asked)).toMatchObject({ ok: true });
      expect(textOf(assess(asked))).toEqual(fromScratch(situation));
    }
  });

  it("is the contradiction too, where the answer would make one", async () => {
    const before = readingOf(known({ [DECIDED]: "2026-03-15" }));
    const situation = known({ [DECIDED]: "2026-03-15", [NOTIFIED]: "2026-03-01" });
    await foreseen(after(before), [situation]);
    expect(foreseenReading({ ...after(before), situation })).toMatchObject({ ok: false });
    expect(refusals(model, situation, TODAY, before).map(({ code }) => code)).toEqual(["contradiction"]);
  });

  it("follows one reading alone, on one day", async () => {
    const before = readingOf(start);
    const situation = known({ ...start.facts, "demande l'asile": "oui" });
    await foreseen(after(before), [situation]);
    expect(foreseenReading({ ...after(before), situation })).toBeDefined();
    expect(foreseenReading({ ...after(readingOf(start)), situation })).toBeUndefined();
    expect(foreseenReading({ ...after(before), situation, on: "2026-11-22" })).toBeUndefined();
  });

  it("is forgotten with the last situation read: nobody's answers are left", () => {
    const situation = known({ ...start.facts, "demande l'asile": "oui" });
    const encode = vi.spyOn(model, "encode");
    const readAgain = () => {
      encode.mockClear();
      refusals(model, situation, TODAY);
      return encode.mock.calls.length;
    };
    readAgain();
    expect(readAgain()).toBe(0);
    forgetRead(model);
    expect(readAgain()).toBe(1);
    encode.mockRestore();
  });

  it("stops when the person is elsewhere", async () => {
    const before = readingOf(start);
    const situation = known({ ...start.facts, "demande l'asile": "oui" });
    const stop = foresee(after(before), [{ situation, ...NOTHING }]);
    stop();
    await foreseen(after(before), []);
    expect(foreseenReading({ ...after(before), situation })).toBeUndefined();
  });
});

describe("where a person starts from", () => {
  const asked = { model, units, situation: known({}), on: TODAY, before: null };

  it("is read before, with her first answer", { timeout: 60_000 }, async () => {
    await warmUp({ model, presentation, starts: [{}], on: TODAY });
    const first = known({ [NATIONALITY]: "algérien" });
    const read = foreseenReading({ ...after(started()), situation: first });
    expect(read && textOf(read)).toEqual(fromScratch(first));
  });

  it("stays for whoever comes next, without what this one answered", { timeout: 60_000 }, async () => {
    await warmUp({ model, presentation, starts: [{}], on: TODAY });
    const said = { ...after(started()), situation: known({ "est majeur": "oui" }) };
    keepForeseen(said, assess(said));
    expect(foreseenReading(said)).toBeDefined();
    forgetRead(model);
    expect(foreseenReading(said)).toBeUndefined();
    expect(started()).toBeDefined();
  });

  it("is begun before the words are here, and gone on with", async () => {
    const fresh = loadModel(packed);
    const steps = beginWith({ model: fresh, start: {}, on: TODAY });
    for (let right = 0; right < 5; right += 1) steps.next();
    const start = { ...asked, model: fresh };
    const read = assess(start);
    const begun = begunReading(start)?.answers;
    if (!read.ok || begun === undefined) throw new Error("nothing was read");
    expect(textOf(read)).toEqual(fromScratch(known({})));
    const provision = "etranger-malade-l425-9";
    expect(begun.get(provision)).toBeDefined();
    expect(read.assessment.answers.get(provision)).toBe(begun.get(provision));
  });

  function started(): Assessment {
    const start = foreseenReading(asked);
    if (!start?.ok) throw new Error("nothing was read");
    return start.assessment;
  }
});
