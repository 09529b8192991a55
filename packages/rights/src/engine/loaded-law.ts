// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiled law made ready to run: programs for every formula, classes and bits for every variable. */
import type { CompiledFact, CompiledLaw, CompiledUnit, CompiledVersion } from "../compiled-law.ts";
import type { Presentation } from "../presentation.ts";
import { BitLayout, compileProgram, type Program, unwrap } from "./program.ts";

/** A version's formulas. `null` stands for « always true ». */
export interface LoadedVersion {
  readonly version: CompiledVersion;
  readonly selected: Program | null;
  readonly scope: Program | null;
  readonly body: Program;
  /** Literals read by each part, for the analysis of mixed facts. */
  readonly literals: { readonly selected: readonly number[]; readonly scope: readonly number[]; readonly body: readonly number[] };
}

export interface LoadedUnit {
  readonly unit: CompiledUnit;
  readonly versions: readonly LoadedVersion[];
  /** `null`: some version is always selected. */
  readonly outside: Program | null;
  readonly outsideLiterals: readonly number[];
}

export interface LoadedConstraint {
  readonly name: string;
  readonly clause: Program;
  readonly literals: readonly number[];
  readonly variables: ReadonlySet<number>;
}

/** The two constant nodes stand first in every compiled law. */
const TRUE_NODE = 0;
const FALSE_NODE = 1;

export class LoadedLaw {
  readonly law: CompiledLaw;
  readonly words: Presentation | null;
  readonly facts: ReadonlyMap<string, CompiledFact>;
  readonly layout: BitLayout;
  readonly units: readonly LoadedUnit[];
  readonly unitIndex: ReadonlyMap<string, number>;
  readonly constraints: readonly LoadedConstraint[];
  /** Offset of each variable's class set in `EncodedLaw.masks`, in words. */
  readonly maskOffset: Int32Array;
  readonly maskWords: number;
  /** The node of each literal. */
  readonly literalNodes: ReadonlyMap<number, number>;
  #selecting: Set<string> | null = null;
  readonly #formulaUnits = new Map<number, LoadedUnit>();
  readonly #programs = new Map<number, Program>();
  readonly #literals = new Map<number, readonly number[]>();

  constructor(law: CompiledLaw, words: Presentation | null) {
    this.law = law;
    this.words = words;
    this.facts = new Map(law.facts.map((fact) => [fact.name, fact]));
    this.literalNodes = new Map(law.nodes.flatMap((node, i) => (node.op === "lit" ? [[node.lit, i] as const] : [])));
    this.layout = new BitLayout(law.literals, law.variables.length);
    this.maskOffset = new Int32Array(law.variables.length);
    let offset = 0;
    law.variables.forEach((variable, i) => {
      this.maskOffset[i] = offset;
      offset += variable.words;
    });
    this.maskWords = offset;
    this.units = law.units.map((unit) => this.#loadUnit(unit));
    this.unitIndex = new Map(law.units.map((unit, i) => [unit.id, i]));
    this.constraints = law.constraints.map((c) => {
      const literals = this.literalsUnder(c.clause);
      return { name: c.name, clause: this.program(c.clause), literals, variables: this.#variablesOf(literals) };
    });
  }

  program(node: number): Program {
    let program = this.#programs.get(node);
    if (!program) {
      program = compileProgram(node, this.law.nodes, this.layout);
      this.#programs.set(node, program);
    }
    return program;
  }

  /** The literal only says which version is in force (or which is not). */
  selectsVersions(lit: number): boolean {
    this.#selecting ??= new Set(
      this.units.flatMap((unit) => [...unit.outsideLiterals, ...unit.versions.flatMap((v) => v.literals.selected)]).flatMap((l) => {
        const { variable = 0, set = [] } = this.law.literals[l] ?? {};
        const classes = this.law.variables[variable]?.classes ?? 2;
        return [`${variable}:${set.join(".")}`, `${variable}:${complementOf(set, classes).join(".")}`];
      }),
    );
    const literal = this.law.literals[lit];
    return literal !== undefined && this.#selecting.has(`${literal.variable}:${literal.set.join(".")}`);
  }

  /** Literals of a formula, each once. */
  literalsUnder(root: number): readonly number[] {
    const known = this.#literals.get(root);
    if (known) return known;
    const found = new Set<number>();
    const seen = new Set<number>();
    const visit = (id: number): void => {
      const inner = unwrap(id, this.law.nodes);
      if (seen.has(inner)) return;
      seen.add(inner);
      const node = this.law.nodes[inner];
      if (node?.op === "lit") found.add(node.lit);
      else if (node?.op === "and" || node?.op === "or") node.of.forEach(visit);
    };
    visit(root);
    const list = [...found];
    this.#literals.set(root, list);
    return list;
  }

  #variablesOf(literals: readonly number[]): Set<number> {
    return new Set(literals.map((l) => this.law.literals[l]?.variable ?? 0));
  }

  /** A formula of its own, made a unit, so that it can be answered as exactly as a right. */
  formulaUnit(node: number): LoadedUnit {
    const known = this.#formulaUnits.get(node);
    if (known) return known;
    const unit = this.#loadUnit({
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
    this.#formulaUnits.set(node, unit);
    return unit;
  }

  #optional(node: number): Program | null {
    return this.law.nodes[unwrap(node, this.law.nodes)]?.op === "true" ? null : this.program(node);
  }

  #loadUnit(unit: CompiledUnit): LoadedUnit {
    return {
      unit,
      versions: unit.versions.map((version) => ({
        version,
        selected: this.#optional(version.selected),
        scope: this.#optional(version.scope),
        body: this.program(version.body),
        literals: {
          selected: this.literalsUnder(version.selected),
          scope: this.literalsUnder(version.scope),
          body: this.literalsUnder(version.body),
        },
      })),
      outside: this.law.nodes[unit.outside]?.op === "false" ? null : this.program(unit.outside),
      outsideLiterals: this.literalsUnder(unit.outside),
    };
  }
}

function complementOf(set: readonly number[], classes: number): number[] {
  return set.map((word, w) => {
    const bits = Math.min(32, classes - w * 32);
    return (~word & (bits === 32 ? -1 : (1 << bits) - 1)) >>> 0;
  });
}
