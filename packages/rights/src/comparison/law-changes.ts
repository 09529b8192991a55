// SPDX-License-Identifier: AGPL-3.0-or-later
/** Two states of the law compared: what is added, removed, changed, and what each change does to answers. */
import { unitId } from "../artefact/compiled-law.ts";
import { packForCases } from "../cases/pack-for-cases.ts";
import { loadModel } from "../engine/model.ts";
import type { Fact, Item, Law } from "../syntax/index.ts";
import { type CaseChange, caseChanges, type ReplayableLaw } from "./case-changes.ts";
import { compareTwins, type TwinComparison, type UnitComparison } from "./compare-twins.ts";
import { type FigureChange, figureChanges } from "./figure-changes.ts";
import { affectedParts, keyOf, type Part, type PartKind, partsOf } from "./parts-of-law.ts";
import { type Renames, renamed } from "./renamed.ts";
import { replayedWitness, type Witness } from "./replayed-witness.ts";
import { type WrittenChanges, writtenChanges } from "./written.ts";

export interface PartChange {
  readonly kind: PartKind;
  readonly name: string;
  readonly title: string | null;
}

export interface ItemChange extends WrittenChanges {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** False: its own file says the same; what it refers to does not. */
  readonly written: boolean;
  /** Null: its rules are the same and rest on the same, or it cannot be compared (`incomparable`). */
  readonly comparison: AnswerComparison | null;
  /** Facts that it reads whose type is no longer the same: no situation can be put to both. */
  readonly incomparable: readonly string[];
  readonly cases: readonly CaseChange[];
}

/** As compared over every situation; each witness says whether both laws, asked in full, answer so. */
export interface AnswerComparison extends Omit<TwinComparison, "units"> {
  readonly units: readonly (Omit<UnitComparison, "witnesses"> & { readonly witnesses: readonly Witness[] })[];
}

export interface LawChanges {
  readonly added: readonly PartChange[];
  readonly removed: readonly PartChange[];
  /** Items of both, written otherwise or that answer otherwise. */
  readonly items: readonly ItemChange[];
  readonly figures: readonly FigureChange[];
  /** Other parts of both that are written otherwise; `rules`: not only in words. */
  readonly others: readonly (PartChange & { readonly rules: boolean })[];
  /**
   * Facts whose deduction or answers changed. Rules were compared under their new definition; the worked cases
   * were replayed under each law as it was.
   */
  readonly facts: readonly string[];
}

/** @throws nothing of its own: both laws are checked already. */
export async function lawChanges(before: Law, after: Law): Promise<LawChanges> {
  const [old, present] = [partsOf(before), partsOf(after)];
  const only = (some: ReadonlyMap<string, Part>, others: ReadonlyMap<string, Part>): PartChange[] =>
    [...some.values()].filter((part) => !others.has(keyOf(part))).map(changeOf);
  const both = [...present.values()].filter((part) => old.has(keyOf(part)));
  const different = both.filter((part) => old.get(keyOf(part))?.whole !== part.whole);
  const rules = (part: Part): boolean => old.get(keyOf(part))?.rules !== part.rules;
  return {
    added: only(present, old),
    removed: only(old, present),
    items: await itemChanges(before, after, {
      affected: affectedParts(old, present),
      rewritten: affectedParts(old, present, RULES),
    }),
    figures: figureChanges(before, after),
    others: different
      .filter(({ kind }) => kind !== "item" && kind !== "table" && kind !== "list")
      .map((part) => ({ ...changeOf(part), rules: rules(part) })),
    facts: different.filter((part) => part.kind === "fact" && rules(part)).map(({ name }) => name),
  };
}

const changeOf = ({ kind, name, title }: Part): PartChange => ({ kind, name, title });

/** Facts are shared by the two laws that are compared side by side: only these have a twin there. */
const RULES: ReadonlySet<PartKind> = new Set(["item", "table", "list", "reading", "milestone"]);

interface Felt {
  /** Keys of the parts where any change may be felt: their cases are replayed. */
  readonly affected: ReadonlySet<string>;
  /** Of those where rules themselves say something else: they are compared. */
  readonly rewritten: ReadonlySet<string>;
}

async function itemChanges(
  before: Law,
  after: Law,
  { affected, rewritten }: Felt,
): Promise<readonly ItemChange[]> {
  const shared = [...after.items.values()].filter(({ id }) => before.items.has(id));
  const touched = shared.filter(({ id }) => affected.has(keyOf({ kind: "item", name: id })));
  const blocked = incomparableFacts(before, after);
  const readBy = (id: string): string[] =>
    [...blocked].flatMap(([fact, readers]) => (readers.has(keyOf({ kind: "item", name: id })) ? [fact] : []));
  const incomparable = new Map(touched.map(({ id }) => [id, readBy(id)]));
  const comparable = touched
    .map(({ id }) => id)
    .filter((id) => rewritten.has(keyOf({ kind: "item", name: id })) && incomparable.get(id)?.length === 0);
  const comparisons = await compareStates(before, after, { rewritten, ids: comparable });
  const laws = touched.length === 0 ? null : await replayable(before, after);
  return shared.flatMap((item): ItemChange[] => {
    const was = before.items.get(item.id) as Item;
    const comparison = laws && withReplays(comparisons.get(item.id), item.id, laws);
    const cases = laws && incomparable.has(item.id) ? caseChanges(item.id, laws[0], laws[1]) : [];
    const written = writtenChanges(was, item);
    const own = Object.values(written).some((list) => list.length > 0);
    const same = comparison === null || comparison.units.every(({ equivalent }) => equivalent);
    const blocking = incomparable.get(item.id) ?? [];
    if (!own && same && cases.length === 0 && blocking.length === 0) return [];
    const { id, title, place } = item;
    return [{ id, title, ...place, ...written, written: own, comparison, incomparable: blocking, cases }];
  });
}

/** What both laws confirm is told first. */
const CHECKS: readonly Witness["checked"][] = ["replayed", "not-replayed", "contradictory"];

function withReplays(
  comparison: TwinComparison | undefined,
  id: string,
  [before, after]: readonly [ReplayableLaw, ReplayableLaw],
): AnswerComparison | null {
  if (comparison === undefined) return null;
  const units = comparison.units.map((unit) => ({
    ...unit,
    witnesses: unit.witnesses
      .map((one) => replayedWitness(one, unitId(id, unit.branch), [before, after]))
      .sort((a, b) => CHECKS.indexOf(a.checked) - CHECKS.indexOf(b.checked)),
  }));
  return { ...comparison, units };
}

async function replayable(before: Law, after: Law): Promise<readonly [ReplayableLaw, ReplayableLaw]> {
  const of = async (law: Law): Promise<ReplayableLaw> => ({ law, model: loadModel(await packForCases(law)) });
  return [await of(before), await of(after)];
}

/** Facts of both whose answers cannot be put to both, each with the keys of the parts that read it, in either law. */
function incomparableFacts(before: Law, after: Law): ReadonlyMap<string, ReadonlySet<string>> {
  const other = ({ name, type, listOf }: Fact): boolean => {
    const fact = after.facts.get(name);
    return fact !== undefined && (fact.type !== type || fact.listOf !== listOf);
  };
  const names = [...before.facts.values()].filter(other).map(({ name }) => name);
  const readersIn = (parts: ReadonlyMap<string, Part>, name: string): ReadonlySet<string> => {
    const without = new Map([...parts].filter(([key]) => key !== keyOf({ kind: "fact", name })));
    return affectedParts(parts, without);
  };
  if (names.length === 0) return new Map();
  const [old, present] = [partsOf(before), partsOf(after)];
  return new Map(
    names.map((name) => [name, new Set([...readersIn(old, name), ...readersIn(present, name)])]),
  );
}

interface Compared {
  readonly rewritten: ReadonlySet<string>;
  readonly ids: readonly string[];
}

/** The new law with, beside it, what it was: facts are shared, so that one situation is put to both. */
async function compareStates(
  before: Law,
  after: Law,
  { rewritten, ids }: Compared,
): Promise<ReadonlyMap<string, TwinComparison>> {
  if (ids.length === 0) return new Map();
  const renames = renamesOf(before, rewritten);
  const beside = <T extends object>(
    old: ReadonlyMap<string, T>,
    present: ReadonlyMap<string, T>,
    names: ReadonlyMap<string, string> = new Map(),
  ): Map<string, T> => {
    const joined = new Map(present);
    for (const [name, part] of old) {
      const twin = names.get(name);
      // What no change touches is the same in both.
      if (twin === undefined && present.has(name)) continue;
      joined.set(twin ?? name, { ...renamed(part, renames), ...ownName(part, twin ?? name) });
    }
    return joined;
  };
  const joined: Law = {
    ...after,
    facts: new Map([...beside(before.facts, after.facts)].map(([name, f]) => [name, widened(f, before)])),
    items: beside(before.items, after.items, renames.items),
    tables: beside(before.tables, after.tables, renames.tables),
    lists: beside(before.lists, after.lists, renames.lists),
    readings: beside(before.readings, after.readings, renames.readings),
    milestones: beside(before.milestones, after.milestones, renames.milestones),
    alerts: beside(before.alerts, after.alerts),
    pieces: beside(before.pieces, after.pieces),
  };
  // From what it was to what it is.
  const twins = new Map(ids.map((id) => [renames.items?.get(id) ?? id, id]));
  const found = await compareTwins(joined, twins);
  return new Map([...found].map(([twin, comparison]) => [twins.get(twin) ?? twin, comparison]));
}

const ownName = (part: object, name: string): object => ("id" in part ? { id: name } : { name });

/** A choice has the answers of both: either may test a word that the other dropped. */
function widened(fact: Fact, before: Law): Fact {
  const old = before.facts.get(fact.name)?.values;
  return old === undefined || fact.values === undefined
    ? fact
    : { ...fact, values: [...new Set([...fact.values, ...old])] };
}

/** A second name for each part of the old law whose rules are no longer the same. */
function renamesOf(before: Law, rewritten: ReadonlySet<string>): Renames {
  const twins = (kind: PartKind, parts: ReadonlyMap<string, unknown>): Map<string, string> => {
    const names = [...parts.keys()].filter((name) => rewritten.has(keyOf({ kind, name })));
    return new Map(names.map((name) => [name, `${name} (avant)`]));
  };
  return {
    items: twins("item", before.items),
    tables: twins("table", before.tables),
    lists: twins("list", before.lists),
    readings: twins("reading", before.readings),
    milestones: twins("milestone", before.milestones),
  };
}
