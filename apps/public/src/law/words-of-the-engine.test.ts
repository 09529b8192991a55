// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The page takes two kinds of sentence of the engine apart: days compared with today, and answers of a debate. What the
 * engine writes of the real law is what is read here: the two cannot come apart unseen.
 */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { dayNeed } from "./day-need.ts";
import { readingFollowed } from "./reading-followed.ts";

const built = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8")) as T;
const presentation = built<Presentation>("presentation.json");
const model = loadModel(built<PackedLaw>("law.json"));
const nobody = model.encode({ facts: {}, lists: {}, readings: {} }, "2026-11-21");
const needs = model.units.flatMap((unit) => model.missing(nobody, unit).flatMap((way) => way.needs));

describe("what the engine says is needed, of a person of whom nothing is known", () => {
  it("of today, is always a sentence, and of a time-limit is said to run or to be over", () => {
    const ofToday = needs.filter(({ fact }) => fact === "date de l'examen");
    expect(ofToday.length).toBeGreaterThan(5);
    const ids = ofToday.map((need) => dayNeed(need)?.id);
    expect(ids.filter((id) => id === undefined)).toEqual([]);
    const ofLimits = ofToday.filter(({ test }) => /^[^:]*(?:du|le|au) fin du délai « [^»]+ »$/.test(test));
    expect(ofLimits.length).toBeGreaterThan(0);
    for (const need of ofLimits) expect(dayNeed(need)?.id, need.test).toMatch(/^decides\.limit\./);
  });

  it("of a debate, is one of its answers, in the words of what it says", () => {
    const debated = needs.filter(({ fact }) => Object.hasOwn(presentation.readings, fact));
    expect(debated.length).toBeGreaterThan(0);
    for (const { fact, test } of debated) {
      const reading = presentation.readings[fact];
      const names = Object.keys(reading?.answers ?? {});
      expect(names, test).toContain(test.split(" ou ")[0]);
      const said = Object.values(reading?.answers ?? {}).map(({ summary }) => summary);
      if (said.every((summary) => summary !== null)) expect(said).toContain(readingFollowed(test, reading));
    }
  });
});
