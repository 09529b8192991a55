// SPDX-License-Identifier: AGPL-3.0-or-later
/** The mutation score of an item: which small changes of its rules its worked cases, or the build, notice. */

import { pack } from "../artefact/packing.ts";
import { proveLaw } from "../building/proofs.ts";
import { packForCases } from "../cases/pack-for-cases.ts";
import { replayCase } from "../cases/worked-cases.ts";
import { type LawModel, loadModel } from "../engine/model.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Item, Law, Place, WorkedCase } from "../syntax/index.ts";
import { compareMutant } from "./equivalence.ts";
import { type Mutant, mutantsOf } from "./item-mutants.ts";
import { reducedLaw } from "./reduced-law.ts";

export interface Survivor {
  readonly place: Place;
  readonly what: string;
  /** A situation that tells the mutant from the law, when one was found: the case to add. */
  readonly witness: Readonly<Record<string, string | number>> | null;
}

export interface Score {
  readonly id: string;
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survivors: readonly Survivor[];
}

/** Share of the mutants that matter which are noticed, from 0 to 1; 1 when none matters. */
export function shareKilled({ killed, survivors }: Score): number {
  const all = killed + survivors.length;
  return all === 0 ? 1 : killed / all;
}

interface Check {
  readonly item: Item;
  readonly case: WorkedCase;
}

/** @param law the whole law; only what touches the item is compiled. */
export async function scoreOf(law: Law, id: string): Promise<Score> {
  const { law: small, witnesses } = reducedLaw(law, id);
  const item = small.items.get(id);
  if (!item) throw new RangeError(`unknown item: ${id}`);
  const checks = await holding(small, witnesses);
  const mutants = mutantsOf(item);
  const survivors: Survivor[] = [];
  const tally = { killed: 0, equivalent: 0 };
  for (const mutant of mutants) {
    if ((await isNoticed(small, mutant, checks)) || (await doesNotBuild(small, mutant))) tally.killed++;
    else {
      const { equivalent, witness } = await compareMutant(small, mutant.item);
      if (equivalent) tally.equivalent++;
      else survivors.push({ place: mutant.place, what: mutant.what, witness });
    }
  }
  return { id, mutants: mutants.length, ...tally, survivors };
}

async function modelOf(law: Law): Promise<LawModel> {
  return loadModel(await packForCases(law));
}

/** The cases that hold before any mutation: only they can notice one. */
async function holding(law: Law, witnesses: readonly Item[]): Promise<Check[]> {
  const model = await modelOf(law);
  return witnesses
    .flatMap((item) => item.cases.map((one): Check => ({ item, case: one })))
    .filter((check) => replayCase(model, check.item, check.case).failures.length === 0);
}

async function isNoticed(law: Law, mutant: Mutant, checks: Check[]): Promise<boolean> {
  const model = await modelOf({ ...law, items: new Map(law.items).set(mutant.item.id, mutant.item) });
  const at = checks.findIndex((check) => replayCase(model, check.item, check.case).failures.length > 0);
  if (at === -1) return false;
  // What noticed one mutant often notices the next: it is tried first.
  const [sharp] = checks.splice(at, 1);
  if (sharp) checks.unshift(sharp);
  return true;
}

/** The build itself refuses it: versions that overlap, or that are no longer equivalent as they claim. */
async function doesNotBuild(law: Law, { item }: Mutant): Promise<boolean> {
  const compiled = await lowerLaw({ ...law, items: new Map(law.items).set(item.id, item) });
  return proveLaw({ ...law, items: new Map([[item.id, item]]) }, pack(compiled)).length > 0;
}
