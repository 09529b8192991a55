// SPDX-License-Identifier: AGPL-3.0-or-later
/** A unit made ready to run: the gates of its versions, and what a case split must look at, made when first asked. */
import {
  type CompiledUnit,
  type CompiledVersion,
  FALSE,
  formulaVersion,
  TRUE,
} from "../../artefact/compiled-law.ts";
import type { UnitHead } from "../../packing/unit-row.ts";
import type { LoadedLaw } from "./loaded-law.ts";
import { SplitPlan } from "./mixed.ts";
import type { Program } from "./program.ts";

/** A version's formulas. `null` stands for « always true ». */
export interface LoadedVersion {
  readonly version: CompiledVersion;
  readonly selected: Program | null;
  readonly scope: Program | null;
  readonly body: Program;
  /** Literals read by each part, for the analysis of mixed facts. */
  readonly literals: VersionLiterals;
}

export interface VersionLiterals {
  readonly selected: readonly number[];
  readonly scope: readonly number[];
  readonly body: readonly number[];
}

export class LoadedUnit {
  readonly #law: LoadedLaw;
  /** Its number in the law; −1: a formula of its own, made a unit. */
  readonly #index: number;
  #head: UnitHead | null;
  #unit: CompiledUnit | null;
  #versions: readonly LoadedVersion[] | null = null;
  #outside: Program | null | undefined = undefined;
  #plans: Map<number, SplitPlan> | null = null;

  constructor(law: LoadedLaw, index: number, formula: CompiledUnit | null = null) {
    this.#law = law;
    this.#index = index;
    this.#unit = formula;
    this.#head = formula === null ? null : headOf(formula);
  }

  get unit(): CompiledUnit {
    this.#unit ??= this.#law.law.unit(this.#index);
    return this.#unit;
  }

  get head(): UnitHead {
    this.#head ??= this.#law.law.unitRow.head(this.#index);
    return this.#head;
  }

  // Known without reading the unit:

  get id(): string {
    return this.#law.law.names.units[this.#index] ?? this.unit.id;
  }

  get displayed(): boolean {
    return this.#index >= 0 && this.#law.law.unitRow.displayed(this.#index);
  }

  get goal(): boolean {
    return this.#index >= 0 && this.#law.law.unitRow.goal(this.#index);
  }

  /** Every value that it may have, where witnesses of all are among these masks (`packing/witness-row.ts`); else 0. */
  witnessed(masks: Uint32Array): number {
    return this.#index < 0 ? 0 : this.#law.law.witnessRow.values(this.#index, masks);
  }

  get versions(): readonly LoadedVersion[] {
    this.#versions ??= this.unit.versions.map((version) => new VersionFormulas(this.#law, version));
    return this.#versions;
  }

  /** `null`: some version is always selected. */
  get outside(): Program | null {
    const { outside } = this.head;
    if (this.#outside === undefined) this.#outside = outside === FALSE ? null : this.#law.program(outside);
    return this.#outside;
  }

  get outsideLiterals(): readonly number[] {
    return this.#law.literalsUnder(this.head.outside);
  }

  /** What must be split for a set of candidate versions, as bits. */
  plan(candidates: number): SplitPlan {
    this.#plans ??= new Map();
    const plan = this.#plans.get(candidates) ?? new SplitPlan(this.#law, this, candidates);
    this.#plans.set(candidates, plan);
    return plan;
  }
}

/** Gates are made when they are run: what only reads the version has none to make. */
class VersionFormulas implements LoadedVersion {
  readonly version: CompiledVersion;
  readonly #law: LoadedLaw;
  #selected: Program | null | undefined = undefined;
  #scope: Program | null | undefined = undefined;
  #body: Program | undefined = undefined;

  constructor(law: LoadedLaw, version: CompiledVersion) {
    this.#law = law;
    this.version = version;
  }

  get selected(): Program | null {
    if (this.#selected === undefined) this.#selected = this.#law.condition(this.version.selected);
    return this.#selected;
  }

  get scope(): Program | null {
    if (this.#scope === undefined) this.#scope = this.#law.condition(this.version.scope);
    return this.#scope;
  }

  get body(): Program {
    this.#body ??= this.#law.program(this.version.body);
    return this.#body;
  }

  get literals(): VersionLiterals {
    const { selected, scope, body } = this.version;
    return {
      selected: this.#law.literalsUnder(selected),
      scope: this.#law.literalsUnder(scope),
      body: this.#law.literalsUnder(body),
    };
  }
}

/** A formula of its own, as a unit of one version. */
export function formulaUnit(law: LoadedLaw, node: number): LoadedUnit {
  return new LoadedUnit(law, -1, {
    id: `formula ${node}`,
    item: "",
    branch: null,
    kind: "",
    domain: "",
    goal: false,
    displayed: false,
    alerts: [],
    outside: FALSE,
    versions: [formulaVersion("", { scope: TRUE, body: node })],
  });
}

function headOf({ versions, outside }: CompiledUnit): UnitHead {
  const nodes = versions.flatMap((v) => [v.selected, v.scope, v.when, v.except, v.body]);
  return { nodes: Int32Array.from(nodes), from: 0, to: nodes.length, outside };
}
