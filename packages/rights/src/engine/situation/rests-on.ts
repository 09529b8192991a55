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
function restsOn(law: LoadedLaw, unit: LoadedUnit): ReadonlySet<string> {
  const names = known.get(unit) ?? gathered(law, unit);
  known.set(unit, names);
  return names;
}

function gathered(law: LoadedLaw, unit: LoadedUnit): ReadonlySet<string> {
  const names = new Set<string>();
  const units = [unit, ...law.branchesOf(unit)];
  const roots = new Set(units.flatMap((one) => rootsOf(law, one.unit)));
  for (const root of withReferences(law, roots))
    for (const literal of law.literalsUnder(root))
      for (const name of supportOf(law, law.law.literalRow.variable[literal] as number)) names.add(name);
  for (const { versions } of units.map((one) => one.unit))
    for (const { results, limits } of versions) addAll(names, namesIn(law, [results, limits]));
  tie(law, names);
  return names;
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
function withReferences(law: LoadedLaw, roots: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(roots);
  const seen = new Set<number>();
  const visit = (id: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const node = law.law.nodes[id];
    if (node === undefined || !("of" in node)) return;
    if (node.op === "ref") {
      const referred = law.units[law.unitIndex.get(node.unit) ?? -1];
      for (const { selected } of referred?.unit.versions ?? []) all.add(selected);
    }
    for (const child of typeof node.of === "number" ? [node.of] : node.of) visit(child);
  };
  for (const root of roots) visit(root);
  return all;
}

const tied = new WeakMap<LoadedLaw, Map<number, ReadonlySet<string>>>();

/** What a variable may depend on, alone: what it reads, and what ties bring to that. */
export function namesBehind(law: LoadedLaw, variable: number): ReadonlySet<string> {
  const ofLaw = tied.get(law) ?? new Map<number, ReadonlySet<string>>();
  tied.set(law, ofLaw);
  const made = ofLaw.get(variable);
  if (made) return made;
  const names = new Set(supportOf(law, variable));
  tie(law, names);
  ofLaw.set(variable, names);
  return names;
}

/** Brings what certain ties bring, near or far, and what is deduced or presumed from what. */
function tie(law: LoadedLaw, names: Set<string>): void {
  const ties = [
    ...certainDeductions(law).map(({ fact, support }) => [fact, ...support]),
    ...constrained(law),
  ];
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    for (const name of names) {
      const fact = law.facts.get(name);
      if (fact === undefined) continue;
      const { yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween } = fact;
      addAll(names, namesIn(law, [yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween]));
    }
    for (const tied of ties) joinIfTouched(names, tied);
  }
}

/** The names that each certain constraint speaks of. */
function constrained(law: LoadedLaw): string[][] {
  return law.constraints.map(({ variables }) => [...variables].flatMap((v) => supportOf(law, v)));
}

function joinIfTouched(names: Set<string>, tied: readonly string[]): void {
  if (tied.some((name) => names.has(name))) addAll(names, tied);
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
    if (this.#changed === null) return false;
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
