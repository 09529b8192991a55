// SPDX-License-Identifier: AGPL-3.0-or-later
/** A unit made ready to run: the gates of its versions, and what a case split must look at, made when first asked. */
import type { CompiledUnit, CompiledVersion } from "../../compiled-law.ts";
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
  readonly unit: CompiledUnit;
  readonly #law: LoadedLaw;
  #versions: readonly LoadedVersion[] | null = null;
  #outside: Program | null | undefined = undefined;
  readonly #plans = new Map<number, SplitPlan>();

  constructor(law: LoadedLaw, unit: CompiledUnit) {
    this.#law = law;
    this.unit = unit;
  }

  get versions(): readonly LoadedVersion[] {
    this.#versions ??= this.unit.versions.map((version) => new VersionFormulas(this.#law, version));
    return this.#versions;
  }

  /** `null`: some version is always selected. */
  get outside(): Program | null {
    if (this.#outside === undefined)
      this.#outside =
        this.#law.law.nodes[this.unit.outside]?.op === "false" ? null : this.#law.program(this.unit.outside);
    return this.#outside;
  }

  get outsideLiterals(): readonly number[] {
    return this.#law.literalsUnder(this.unit.outside);
  }

  /** What must be split for a set of candidate versions, as bits. */
  plan(candidates: number): SplitPlan {
    const plan = this.#plans.get(candidates) ?? new SplitPlan(this.#law, this, candidates);
    this.#plans.set(candidates, plan);
    return plan;
  }
}

class VersionFormulas implements LoadedVersion {
  readonly version: CompiledVersion;
  readonly selected: Program | null;
  readonly scope: Program | null;
  readonly body: Program;
  readonly #law: LoadedLaw;

  constructor(law: LoadedLaw, version: CompiledVersion) {
    this.#law = law;
    this.version = version;
    this.selected = law.condition(version.selected);
    this.scope = law.condition(version.scope);
    this.body = law.program(version.body);
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

/** The two constant nodes stand first in every compiled law. */
const TRUE_NODE = 0;
const FALSE_NODE = 1;

/** A formula of its own, as a unit of one version. */
export function formulaUnit(law: LoadedLaw, node: number): LoadedUnit {
  return new LoadedUnit(law, {
    id: `formula ${node}`,
    item: "",
    branch: null,
    kind: "",
    domain: "",
    goal: false,
    displayed: false,
    alerts: [],
    outside: FALSE_NODE,
    versions: [
      {
        name: "",
        selected: TRUE_NODE,
        scope: TRUE_NODE,
        when: node,
        except: FALSE_NODE,
        body: node,
        risks: [],
        proves: {},
        nature: null,
        confidence: "established",
        mayApplyAnyway: false,
        historical: false,
        from: "",
        to: null,
        verified: null,
        results: {},
        limits: [],
      },
    ],
  });
}
