// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiled law made ready to run. Nothing is made before it is asked: a start only pays for what it answers. */
import type { CompiledFact, CompiledLaw } from "../../compiled-law.ts";
import type { Presentation } from "../../presentation.ts";
import { formulaUnit, LoadedUnit } from "./loaded-unit.ts";
import { BitLayout, compileGate, type Gate, type Program, unwrap } from "./program.ts";

export { LoadedUnit, type LoadedVersion } from "./loaded-unit.ts";

export interface LoadedConstraint {
  readonly name: string;
  readonly clause: Program;
  readonly literals: readonly number[];
  readonly variables: ReadonlySet<number>;
}

export class LoadedLaw {
  readonly law: CompiledLaw;
  readonly words: Presentation | null;
  readonly facts: ReadonlyMap<string, CompiledFact>;
  readonly layout: BitLayout;
  readonly units: readonly LoadedUnit[];
  readonly unitIndex: ReadonlyMap<string, number>;
  /** Offset of each variable's class set in `EncodedLaw.masks`, in words. */
  readonly maskOffset: Int32Array;
  readonly maskWords: number;
  #constraints: readonly LoadedConstraint[] | null = null;
  #literalNodes: ReadonlyMap<number, number> | null = null;
  #selecting: ReadonlySet<string> | null = null;
  readonly #formulaUnits = new Map<number, LoadedUnit>();
  readonly #gates = new Map<number, Gate>();
  readonly #literals = new Map<number, readonly number[]>();

  constructor(law: CompiledLaw, words: Presentation | null) {
    this.law = law;
    this.words = words;
    this.facts = new Map(law.facts.map((fact) => [fact.name, fact]));
    this.layout = new BitLayout(law.literals, law.variables.length);
    this.maskOffset = new Int32Array(law.variables.length);
    let offset = 0;
    law.variables.forEach((variable, i) => {
      this.maskOffset[i] = offset;
      offset += variable.words;
    });
    this.maskWords = offset;
    this.units = law.units.map((unit) => new LoadedUnit(this, unit));
    this.unitIndex = new Map(law.units.map((unit, i) => [unit.id, i]));
  }

  get constraints(): readonly LoadedConstraint[] {
    this.#constraints ??= this.law.constraints.map(({ name, clause }) => {
      const literals = this.literalsUnder(clause);
      const variables = new Set(literals.map((l) => this.law.literals[l]?.variable ?? 0));
      return { name, clause: this.program(clause), literals, variables };
    });
    return this.#constraints;
  }

  /** The node of each literal. */
  get literalNodes(): ReadonlyMap<number, number> {
    this.#literalNodes ??= new Map(
      this.law.nodes.flatMap((node, i) => (node.op === "lit" ? [[node.lit, i] as const] : [])),
    );
    return this.#literalNodes;
  }

  program(node: number): Program {
    return compileGate(node, this.law.nodes, this.layout, this.#gates);
  }

  /** The gate of a formula, `null` when it is always true. */
  condition(node: number): Program | null {
    return this.law.nodes[unwrap(node, this.law.nodes)]?.op === "true" ? null : this.program(node);
  }

  /** The literal only says which version is in force (or which is not). */
  selectsVersions(lit: number): boolean {
    this.#selecting ??= new Set(
      this.units
        .flatMap((unit) => [...unit.outsideLiterals, ...unit.versions.flatMap((v) => v.literals.selected)])
        .flatMap((l) => {
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
    const { nodes } = this.law;
    const found: number[] = [];
    const seen = new Set<number>();
    const visit = (id: number): void => {
      const inner = unwrap(id, nodes);
      if (seen.has(inner)) return;
      seen.add(inner);
      const node = nodes[inner];
      if (node?.op === "lit") found.push(node.lit);
      else if (node?.op === "and" || node?.op === "or") for (const child of node.of) visit(child);
    };
    visit(root);
    this.#literals.set(root, found);
    return found;
  }

  /** A formula of its own, made a unit, so that it can be answered as exactly as a right. */
  formulaUnit(node: number): LoadedUnit {
    const unit = this.#formulaUnits.get(node) ?? formulaUnit(this, node);
    this.#formulaUnits.set(node, unit);
    return unit;
  }
}

function complementOf(set: readonly number[], classes: number): number[] {
  return set.map((word, w) => {
    const bits = Math.min(32, classes - w * 32);
    return (~word & (bits === 32 ? -1 : (1 << bits) - 1)) >>> 0;
  });
}
