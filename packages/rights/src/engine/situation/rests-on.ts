// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What an answer may depend on, by name: whatever else the person says, it stays as it is. More than it reads in any
 * one situation, never less: what only ties facts together (a certain deduction, a certain constraint) counts too.
 */
import type { CompiledUnit } from "../../artefact/compiled-law.ts";
import type { Situation } from "../../syntax/index.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { certainDeductions, namesIn } from "./deductions.ts";
import type { EncodedLaw } from "./encoded-law.ts";
import { READING_PREFIX, supportOf } from "./openness.ts";

const known = new WeakMap<LoadedUnit, ReadonlySet<string>>();

/** Facts, lists and readings (`lecture:…`) that any answer about a unit may depend on: its value, its reasons, its days. */
export function restsOn(law: LoadedLaw, unit: LoadedUnit): ReadonlySet<string> {
  const names = known.get(unit) ?? gathered(law, unit);
  known.set(unit, names);
  return names;
}

function gathered(law: LoadedLaw, unit: LoadedUnit): ReadonlySet<string> {
  const names = new Set<string>();
  // A branch has the amounts and the days of its item.
  const item = law.units[law.unitIndex.get(unit.unit.item) ?? -1] ?? unit;
  const units = [unit, item, ...law.branchesOf(unit)].map((one) => one.unit);
  for (const variable of variablesUnder(
    law,
    units.flatMap((one) => rootsOf(law, one)),
  ))
    addAll(names, supportOf(law, variable));
  for (const { versions } of units)
    for (const { results, limits } of versions) addAll(names, namesIn(law, [results, limits]));
  return tied(law, names);
}

/** The formulas of a unit, those of its alerts and of what its limbs give among them. */
function rootsOf(law: LoadedLaw, { id, outside, alerts, versions }: CompiledUnit): number[] {
  const limbs = Object.values(law.law.natures[id] ?? {}).flatMap((of) => Object.values(of));
  const parts = versions.flatMap((v) => [
    ...[v.selected, v.scope, v.when, v.except, v.body],
    ...v.risks.map((risk) => risk.node),
    ...Object.values(v.proves),
  ]);
  return [outside, ...alerts.flatMap((name) => law.law.alerts[name] ?? []), ...limbs, ...parts];
}

/** With the dates that choose the versions of the items referred to: the confidence of an answer looks at them. */
function variablesUnder(law: LoadedLaw, roots: readonly number[]): ReadonlySet<number> {
  const variables = new Set<number>();
  const seen = new Set<number>();
  const visit = (id: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const node = law.law.nodes[id];
    switch (node?.op) {
      case "lit":
        variables.add(law.law.literalRow.variable[node.lit] as number);
        return;
      case "and":
      case "or":
        for (const child of node.of) visit(child);
        return;
      case "ref":
        for (const { selected } of law.units[law.unitIndex.get(node.unit) ?? -1]?.unit.versions ?? [])
          visit(selected);
        visit(node.of);
        return;
      case "note":
      case "named":
        visit(node.of);
    }
  };
  for (const root of roots) visit(root);
  return variables;
}

const behind = new WeakMap<LoadedLaw, Map<number, ReadonlySet<string>>>();

/** What a variable may depend on, alone: what it reads, and what ties bring to that. */
export function namesBehind(law: LoadedLaw, variable: number): ReadonlySet<string> {
  const ofLaw = behind.get(law) ?? new Map<number, ReadonlySet<string>>();
  behind.set(law, ofLaw);
  const names = ofLaw.get(variable) ?? tied(law, supportOf(law, variable));
  ofLaw.set(variable, names);
  return names;
}

/** With what ties bring, near or far. */
function tied(law: LoadedLaw, names: Iterable<string>): ReadonlySet<string> {
  const near = nearOf(law);
  const all = new Set(names);
  // What is added while it is gone through is gone through too.
  for (const name of all) for (const other of near.get(name) ?? []) all.add(other);
  return all;
}

type Near = ReadonlyMap<string, ReadonlySet<string>>;
const nearByLaw = new WeakMap<LoadedLaw, Near>();

/** Of each name, those that a certain tie joins it to, and those that it is deduced, presumed or counted from. */
function nearOf(law: LoadedLaw): Near {
  const made = nearByLaw.get(law);
  if (made) return made;
  const near = new Map<string, Set<string>>();
  const bring = (name: string, others: Iterable<string>): void => {
    const known = near.get(name) ?? new Set<string>();
    addAll(known, others);
    near.set(name, known);
  };
  for (const { name, yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween } of law.facts.values())
    bring(name, namesIn(law, [yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween]));
  const ties = [
    ...certainDeductions(law).map(({ fact, support }) => [fact, ...support]),
    ...law.constraints.map(({ variables }) => [...variables].flatMap((v) => supportOf(law, v))),
  ];
  for (const names of ties) for (const name of names) bring(name, names);
  nearByLaw.set(law, near);
  return near;
}

function addAll(names: Set<string>, more: Iterable<string>): void {
  for (const name of more) names.add(name);
}

/** A situation read, with what it was read from. */
interface ReadCase {
  readonly situation: Situation;
  readonly encoded: EncodedLaw;
}

/** Which units nothing has changed for, from one case to another. Asked for every unit of two cases in turn. */
export class Sameness {
  readonly #law: LoadedLaw;
  #cases: readonly [ReadCase, ReadCase] | null = null;
  #changed: ReadonlySet<string> | null = null;

  constructor(law: LoadedLaw) {
    this.#law = law;
  }

  forget(): void {
    this.#cases = null;
    this.#changed = null;
  }

  of(before: ReadCase, after: ReadCase, unit: LoadedUnit): boolean {
    if (this.#cases?.[0] !== before || this.#cases[1] !== after) {
      this.#cases = [before, after];
      this.#changed = namesChanged(before, after);
    }
    if (this.#changed === null || this.#changed.size === 0) return this.#changed !== null;
    const names = restsOn(this.#law, unit);
    for (const name of this.#changed) if (names.has(name)) return false;
    return true;
  }
}

/** Names that are not known alike in two situations; null: the day or the place differ, and with them anything. */
function namesChanged(before: ReadCase, after: ReadCase): ReadonlySet<string> | null {
  const [one, other] = [before.encoded.knowledge, after.encoded.knowledge];
  if (one.on !== other.on || one.place !== other.place || one.later !== other.later) return null;
  const changed = new Set<string>();
  const compare = (
    was: Readonly<Record<string, unknown>>,
    is: Readonly<Record<string, unknown>>,
    prefix = "",
  ) => {
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
      if (JSON.stringify(was[name]) !== JSON.stringify(is[name])) changed.add(prefix + name);
  };
  compare(before.situation.facts, after.situation.facts);
  compare(before.situation.lists, after.situation.lists);
  compare(before.situation.readings, after.situation.readings, READING_PREFIX);
  return changed;
}
