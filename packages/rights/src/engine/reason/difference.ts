// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Two versions of a unit compared over every situation: equivalent, or a witness for each way they differ.
 * A search over the answers that matter, cut short where both versions already agree; its end is a proof.
 */
import { formatDay, LAST_DAY, parseDay } from "@sauf-conduit/calendar";
import type { Truth, VersionDifference } from "../../api/answer.ts";
import { isSettled, NOT_APPLICABLE, type ValueSet } from "../answer/evaluate.ts";
import { PatchStack } from "../answer/patch-stack.ts";
import { possibleOf, truthOf } from "../answer/truth.ts";
import type { LoadedLaw, LoadedUnit, LoadedVersion } from "../law/loaded-law.ts";
import { type ClassGroup, type SplitVariable, splitVariable } from "../law/mixed.ts";
import { run } from "../law/program.ts";
import { encodeKnowledge } from "../situation/encode.ts";
import { readSituation } from "../situation/read-situation.ts";
import { SituationError } from "../situation/situation-error.ts";
import { CAN_FAIL, CAN_HOLD, OPEN } from "../values/ranges.ts";
import { asAnswer, sample, unfolded, type WitnessAnswers } from "./witness-situation.ts";

/** Pairs of evaluations at the most; past it, only the differences found are sure. */
const BUDGET = 200_000;

/** Witnesses that cannot be met, of one way to differ, before the first of them is kept as it is. */
const MOST_IMPOSSIBLE = 60;

export function differenceOf(law: LoadedLaw, unit: LoadedUnit, from: string, to: string): VersionDifference {
  const find = (name: string): LoadedVersion => {
    const version = unit.versions.find((v) => v.version.name === name);
    if (!version) throw new RangeError(`unknown version: ${unit.unit.id}, ${name}`);
    return version;
  };
  return compareVersions(law, unit.unit.id, find(from), find(to), canBeMet(law));
}

/** The answers of a witness, given together by one person on the day that it says, or on the last day of the law. */
function canBeMet(law: LoadedLaw): (witness: WitnessAnswers) => boolean {
  return (witness) => {
    const said = Object.entries(unfolded(witness));
    const facts = said.filter(([name]) => law.facts.get(name)?.supplied === false);
    const readings = said.filter(([name]) => law.law.names.readings.includes(name));
    const [, on] = said.find(([name]) => law.facts.get(name)?.supplied === true) ?? [];
    const situation = {
      facts: Object.fromEntries(facts.map(([name, answer]) => [name, asAnswer(answer)])),
      lists: {},
      readings: Object.fromEntries(readings.map(([name, answer]) => [name, String(answer)])),
    };
    try {
      encodeKnowledge(law, readSituation(law.law, law.facts, situation, dayOf(on)));
      return true;
    } catch (error) {
      if (error instanceof SituationError) return false;
      throw error;
    }
  };
}

/** The last day of any situation, when none is said: nothing then comes after it. */
function dayOf(said: string | number | undefined): string {
  return typeof said === "string" && parseDay(said) !== null ? said : formatDay(LAST_DAY);
}

/**
 * Also used to tell an equivalent mutant from one that no case notices.
 * @param possible whether a witness can be met; without it, none is asked.
 */
export function compareVersions(
  law: LoadedLaw,
  id: string,
  a: LoadedVersion,
  b: LoadedVersion,
  possible: (witness: WitnessAnswers) => boolean = () => true,
): VersionDifference {
  const search = new DifferenceSearch(law, [a, b], possible);
  search.run();
  return {
    id,
    from: a.version.name,
    to: b.version.name,
    equivalent: search.witnesses.size === 0 && !search.exhausted,
    restsOnUnknown: search.restsOnUnknown,
    complete: !search.exhausted,
    witnesses: [...search.witnesses.values()].map(({ tried: _, ...witness }) => witness),
  };
}

interface Choice {
  readonly variable: number;
  readonly group: ClassGroup;
}

/**
 * The values of a version if what the law leaves unknown held, and if it failed; alone where it reads none of that.
 * Settled apart and not alike, the version answers « unknown », whatever the person says.
 */
type Outcome = readonly ValueSet[];

class DifferenceSearch {
  /** By way to differ; `tried`: witnesses of it that cannot be met. */
  readonly witnesses = new Map<string, VersionDifference["witnesses"][number] & { readonly tried: number }>();
  exhausted = false;
  readonly #law: LoadedLaw;
  readonly #a: LoadedVersion;
  readonly #b: LoadedVersion;
  readonly #possible: (witness: WitnessAnswers) => boolean;
  readonly #T: Int32Array;
  readonly #F: Int32Array;
  readonly #stack = new PatchStack();
  readonly #split = new Map<number, SplitVariable>();
  readonly #chosen: Choice[] = [];
  /** What the law itself leaves unknown (`inconnu`): nobody answers it, so no witness may. */
  readonly #unknown: SplitVariable | undefined;
  #budget = BUDGET;

  constructor(
    law: LoadedLaw,
    [a, b]: readonly [LoadedVersion, LoadedVersion],
    possible: (witness: WitnessAnswers) => boolean,
  ) {
    this.#law = law;
    this.#a = a;
    this.#b = b;
    this.#possible = possible;
    this.#T = new Int32Array(law.literals.planeWords).fill(-1);
    this.#F = new Int32Array(law.literals.planeWords).fill(-1);
    const literals = [...new Set([a, b].flatMap((v) => [...v.literals.scope, ...v.literals.body]))];
    for (const variable of new Set(literals.map((l) => law.law.literals[l]?.variable ?? 0)))
      this.#split.set(variable, splitVariable(law, variable, literals));
    this.#unknown = [...this.#split.values()].find(({ variable }) => this.#isUnknown(variable));
  }

  get restsOnUnknown(): boolean {
    return this.#unknown !== undefined;
  }

  run(): void {
    this.#search();
  }

  #isUnknown(variable: number): boolean {
    return this.#law.law.variables[variable]?.kind === "open";
  }

  #outcome(version: LoadedVersion, T = this.#T, F = this.#F): Outcome {
    if (this.#unknown === undefined) return [this.#values(version, T, F)];
    const stack = new PatchStack();
    return this.#unknown.groups.map(({ patch }) => {
      stack.apply(patch, T, F);
      const values = this.#values(version, T, F);
      stack.undo(patch, T, F);
      return values;
    });
  }

  #values(version: LoadedVersion, T: Int32Array, F: Int32Array): ValueSet {
    const scope = version.scope === null ? CAN_HOLD : run(version.scope, T, F);
    const out = (scope & CAN_FAIL) !== 0 ? NOT_APPLICABLE : 0;
    return (scope & CAN_HOLD) !== 0 ? out | run(version.body, T, F) : out;
  }

  #search(): void {
    const [x, y] = [this.#outcome(this.#a), this.#outcome(this.#b)];
    if ([...x, ...y].every(isSettled)) {
      if (answerOf(x) !== answerOf(y)) this.#record(x, y);
      return;
    }
    if (this.#nothingNew(x, y)) return;
    if (this.#budget-- <= 0) {
      this.exhausted = true;
      return;
    }
    const variable = this.#nextVariable();
    const split = variable === null ? undefined : this.#split.get(variable);
    if (!split || variable === null) return;
    for (const group of split.groups) {
      this.#stack.apply(group.patch, this.#T, this.#F);
      this.#chosen.push({ variable, group });
      this.#search();
      this.#chosen.pop();
      this.#stack.undo(group.patch, this.#T, this.#F);
      if (this.exhausted) return;
    }
  }

  /** Every pair of different answers that is still possible here has a witness already. */
  #nothingNew(x: Outcome, y: Outcome): boolean {
    const after = answersLeft(y);
    return answersLeft(x).every((a) => after.every((b) => a === b || this.#isShown(`${a}>${b}`)));
  }

  /** An undecided variable of either version, met first in its formula. */
  #nextVariable(): number | null {
    for (const version of [this.#a, this.#b])
      for (const root of [version.version.scope, version.version.body]) {
        const found = this.#openUnder(root);
        if (found !== null) return found;
      }
    return null;
  }

  #openUnder(id: number): number | null {
    const { nodes, literals } = this.#law;
    const inner = nodes.unwrap(id);
    if (run(this.#law.program(inner), this.#T, this.#F) !== OPEN) return null;
    const literal = nodes.literal(inner);
    if (literal >= 0) {
      const variable = literals.variable[literal] as number;
      const closed = this.#isUnknown(variable) || this.#chosen.some((c) => c.variable === variable);
      return closed ? null : variable;
    }
    for (const child of nodes.children(inner)) {
      const found = this.#openUnder(child);
      if (found !== null) return found;
    }
    return null;
  }

  /** One of the two may be chosen: on a day of neither, nobody meets the difference. */
  #mayBeInForce(): boolean {
    return [this.#a, this.#b].some(
      ({ selected }) => selected === null || (run(selected, this.#T, this.#F) & CAN_HOLD) !== 0,
    );
  }

  #isShown(key: string): boolean {
    const known = this.witnesses.get(key);
    return known !== undefined && (known.possible || known.tried >= MOST_IMPOSSIBLE);
  }

  #record(x: Outcome, y: Outcome): void {
    const [before, after] = [answerOf(x), answerOf(y)];
    const key = `${before}>${after}`;
    if (this.#isShown(key)) return;
    const situation: Record<string, string | number> = {};
    for (const { variable, group } of this.#needed(x, y)) {
      const v = this.#law.law.variables[variable];
      if (v) Object.assign(situation, sample(this.#law, v, group));
    }
    const known = this.witnesses.get(key);
    const possible = this.#mayBeInForce() && this.#possible(situation);
    if (possible || !known) this.witnesses.set(key, { before, after, situation, possible, tried: 1 });
    else this.witnesses.set(key, { ...known, tried: known.tried + 1 });
  }

  /** The choices without those that the difference can do without: what is left is what makes it. */
  #needed(x: Outcome, y: Outcome): readonly Choice[] {
    return this.#chosen.reduce<readonly Choice[]>((kept, choice) => {
      const fewer = kept.filter((one) => one !== choice);
      const [T, F] = [this.#T.slice().fill(-1), this.#F.slice().fill(-1)];
      const stack = new PatchStack();
      for (const { group } of fewer) stack.apply(group.patch, T, F);
      return sameOutcome(this.#outcome(this.#a, T, F), x) && sameOutcome(this.#outcome(this.#b, T, F), y)
        ? fewer
        : kept;
    }, this.#chosen);
  }
}

function answerOf(outcome: Outcome): Truth {
  return truthOf(outcome.reduce((all, values) => all | values, 0));
}

/** What an outcome may still come to. */
function answersLeft(outcome: Outcome): Truth[] {
  const left = possibleOf(outcome.reduce((all, values) => all & values));
  const apart = outcome.some((values) => values !== outcome[0] || !isSettled(values));
  return outcome.length > 1 && apart ? [...left, "unknown"] : left;
}

function sameOutcome(one: Outcome, other: Outcome): boolean {
  return one.every((values, i) => values === other[i]);
}
