// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The engine's part of an answer, in this process: what the page computes from one answer to the next, beside the same
 * answers computed from scratch, every part of each, by a model that remembers nothing.
 */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation, type Situation } from "@sauf-conduit/rights";
import { assess, nextQuestion } from "../src/engine/assess.ts";
import type { Assessment } from "../src/engine/assessment.ts";
import { rightsShown, unitsOf } from "../src/engine/rights-shown.ts";
import { doorOf, ENTRANCES, type EntranceId } from "../src/session/entrances.ts";
import { moved, NEW_SESSION } from "../src/session/session.ts";
import { situationOf } from "../src/session/situation.ts";

const TODAY = "2026-11-21";
const QUESTIONS = 12;

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../build/${file}`, import.meta.url), "utf8"));

export interface EngineTimes {
  /** Milliseconds of each answer, in order. */
  readonly kept: readonly number[];
  readonly scratch: readonly number[];
}

export function engineTimes(): EngineTimes {
  const packed = built("law.json") as PackedLaw;
  const presentation = built("presentation.json") as Presentation;
  const model = loadModel(packed);
  const forgetful = loadModel(packed);
  const shown = rightsShown(model, presentation);
  const units = shown.map(({ unit }) => unit);
  const times = { kept: [] as number[], scratch: [] as number[] };
  const timed = (of: number[], run: () => void) => {
    const start = performance.now();
    run();
    of.push(performance.now() - start);
  };

  const play = (entrance: EntranceId) => {
    const settled: string[] = [];
    let { facts } = situationOf(moved(NEW_SESSION, { kind: "began", entrance }).replies);
    let before: Assessment | null = null;
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const situation: Situation = { facts, lists: {}, readings: {} };
      const here = { units, situation, on: TODAY };
      timed(times.kept, () => {
        const read = assess({ ...here, model, before });
        if (read.ok) before = read.assessment;
        if (read.ok) for (const answer of read.assessment.answers.values()) void answer.missing;
      });
      forgetful.forget();
      timed(times.scratch, () => {
        const read = assess({ ...here, model: forgetful, before: null });
        if (read.ok) JSON.stringify([...read.assessment.answers.values()]);
      });
      if (before === null) break;
      const door = doorOf(entrance, null);
      const { encoded, answers }: Assessment = before;
      const asking = { model, presentation, encoded, answers, door, settled, units: unitsOf(door, shown) };
      const next = nextQuestion(asking, asked === 0);
      if (next === null) break;
      settled.push(next);
      facts = withAnswer(next, asked);
    }

    function withAnswer(fact: string, turn: number): Situation["facts"] {
      const { type, values } = presentation.facts[fact] ?? {};
      const answers: Readonly<Record<string, string>> = {
        "yes-no": turn % 2 === 0 ? "oui" : "non",
        choice: values?.[turn % 2] ?? "",
        date: "2026-03-15",
      };
      const answer = answers[type ?? ""];
      if (!answer) return facts;
      const more = { ...facts, [fact]: answer };
      const read = assess({
        model,
        units: [],
        situation: { facts: more, lists: {}, readings: {} },
        on: TODAY,
        before: null,
      });
      return read.ok ? more : facts;
    }
  };
  // Once untimed: the machine's compiler has then seen it all.
  for (const entrance of ENTRANCES) play(entrance);
  times.kept.length = 0;
  times.scratch.length = 0;
  model.forget();
  for (const entrance of ENTRANCES) play(entrance);
  return times;
}
