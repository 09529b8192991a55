// SPDX-License-Identifier: AGPL-3.0-or-later
/** The mutation score of an item: which small changes of its rules its worked cases, or the build, notice. */

import { pack } from "../artefact/packing.ts";
import { proveLaw } from "../building/proofs.ts";
import { packForCases } from "../cases/pack-for-cases.ts";
import { encodeWorked, replayCase, replayEncoded } from "../cases/worked-cases.ts";
import { type LawModel, loadModel } from "../engine/model.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Item, Law, Place, WorkedCase } from "../syntax/index.ts";
import { compareMutants, withTwins } from "./equivalence.ts";
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
  const { law: small, witnesses, standsAlone } = reducedLaw(law, id);
  const item = small.items.get(id);
  if (!item) throw new RangeError(`unknown item: ${id}`);
  const mutants = mutantsOf(item);
  const left: Mutant[] = [];
  let checks = await holding(small, witnesses);
  if (standsAlone) {
    const tried = await tryTogether(small, item, mutants, checks);
    left.push(...tried.unnoticed);
    checks = checks.filter((check) => check.item !== item || tried.doubtful.has(check.case));
  } else for (const mutant of mutants) if (!(await isNoticed(small, mutant, checks))) left.push(mutant);
  const built = await thatBuild(small, left);
  const tally = { killed: mutants.length - built.length, equivalent: 0 };
  const survivors: Survivor[] = [];
  const compared = built.length === 0 ? [] : await compareMutants(small, itemsOf(built));
  for (const [i, mutant] of built.entries()) {
    const { equivalent, witness } = compared[i] ?? { equivalent: false, witness: null };
    if (equivalent) tally.equivalent++;
    else if (standsAlone && (await isNoticed(small, mutant, checks))) tally.killed++;
    else survivors.push({ place: mutant.place, what: mutant.what, witness });
  }
  return { id, mutants: mutants.length, ...tally, survivors };
}

function itemsOf(mutants: readonly Mutant[]): Item[] {
  return mutants.map(({ item }) => item);
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

/** How many mutants are compiled in one law: more share its cost, until its size costs more. */
const TOGETHER = 24;

interface Tried {
  /** Those that no case of the item notices. */
  readonly unnoticed: readonly Mutant[];
  /** Cases that do not hold of the item itself beside so many twins (a budget run out): to be tried one by one. */
  readonly doubtful: ReadonlySet<WorkedCase>;
}

/** The item's own cases, on its mutants as twins in one law: compiled once, each situation encoded once. */
async function tryTogether(
  law: Law,
  item: Item,
  mutants: readonly Mutant[],
  checks: readonly Check[],
): Promise<Tried> {
  const own = checks.filter((check) => check.item === item);
  const doubtful = new Set<WorkedCase>();
  const unnoticed: Mutant[] = [];
  for (let start = 0; start < mutants.length; start += TOGETHER) {
    const some = mutants.slice(start, start + TOGETHER);
    const { law: all, twins } = withTwins(law, itemsOf(some));
    const model = await modelOf(all);
    let alive = twins.map((_, i) => i);
    for (const { case: worked } of own) {
      if (alive.length === 0) break;
      const encoded = encodeWorked(model, worked);
      const holds = (one: Item): boolean =>
        replayEncoded({ model, item: one, worked }, encoded).failures.length === 0;
      if (holds(item)) alive = alive.filter((i) => holds(twins[i] ?? item));
      else doubtful.add(worked);
    }
    unnoticed.push(...alive.flatMap((i) => some[i] ?? []));
  }
  return { unnoticed, doubtful };
}

async function isNoticed(law: Law, mutant: Mutant, checks: Check[]): Promise<boolean> {
  if (checks.length === 0) return false;
  const model = await modelOf({ ...law, items: new Map(law.items).set(mutant.item.id, mutant.item) });
  const at = checks.findIndex((check) => replayCase(model, check.item, check.case).failures.length > 0);
  if (at === -1) return false;
  // What noticed one mutant often notices the next: it is tried first.
  const [sharp] = checks.splice(at, 1);
  if (sharp) checks.unshift(sharp);
  return true;
}

/** Without those that the build itself refuses: versions that overlap, or no longer equivalent as they claim. */
async function thatBuild(law: Law, mutants: readonly Mutant[]): Promise<Mutant[]> {
  const claims = mutants.some(({ item }) => item.versions.some((v) => v.onlyFor ?? v.equivalentTo));
  if (!claims) return [...mutants];
  const { law: all, twins } = withTwins(law, itemsOf(mutants));
  const packed = pack(await lowerLaw(all));
  return mutants.filter((_, i) => {
    const twin = twins[i];
    return twin === undefined || proveLaw({ ...law, items: new Map([[twin.id, twin]]) }, packed).length === 0;
  });
}
