// SPDX-License-Identifier: AGPL-3.0-or-later
/** A random law in a random situation: the engine's case beside every completion of it that is possible. */
import type { LawModel, ModelCase } from "../src/engine/model.ts";
import { SituationError } from "../src/engine/situation/situation-error.ts";
import type { Law, Situation } from "../src/syntax/index.ts";
import { bruteAnswer, isPossibleWorld, type Settled, type World } from "./brute-force.ts";
import { TODAY } from "./french-law.ts";
import type { RandomSituation } from "./random-situation.ts";
import { worldsOf } from "./small-domains.ts";

/** `null` when the engine refuses the situation. */
export function tryEncode(model: LawModel, situation: Situation, on = TODAY): ModelCase | null {
  try {
    return model.encode(situation, on);
  } catch (error) {
    if (error instanceof SituationError) return null;
    throw error;
  }
}

export function completionsOf(law: Law, given: RandomSituation): readonly World[] {
  return [...worldsOf(given.possible)].filter((world) => isPossibleWorld(law, world));
}

/** What the unit answers over these worlds, in the order of the engine. */
export function unionOf(law: Law, unit: string, worlds: readonly World[]): Settled[] {
  const found = new Set(worlds.map((world) => bruteAnswer(law, unit, world)));
  return (["yes", "no", "not-applicable"] as const).filter((value) => found.has(value));
}

/** The situation that one world is: everything known. */
export function situationOf(world: World): Situation {
  const { "date de l'examen": _supplied, ...facts } = world.facts;
  return { facts, lists: {}, readings: world.readings };
}

/** How often to try a random property: more by `RUNS=…`, to hunt. */
export function runs(times: number): { numRuns: number; seed: number } {
  // The same laws every time, so that a red test stays red; another SEED, and more RUNS, to hunt.
  return { numRuns: Number(process.env.RUNS ?? times), seed: Number(process.env.SEED ?? 20_261_120) };
}
