// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiled law made ready to run. Nothing is made before it is asked: a start only pays for what it answers. */
import { unitId } from "../../artefact/compiled-law.ts";
import { LawReader } from "../../packing/law-reader.ts";
import type { LiteralRow } from "../../packing/literal-row.ts";
import type { NodeRow } from "../../packing/node-row.ts";
import type { PackedLaw } from "../../packing/packed-law.ts";
import type { Presentation } from "../../words/presentation.ts";
import { type Facts, FactTable } from "./facts.ts";
import { formulaUnit, LoadedUnit } from "./loaded-unit.ts";
import { GateMaker, type Program } from "./program.ts";

export { LoadedUnit, type LoadedVersion } from "./loaded-unit.ts";

export interface LoadedConstraint {
  readonly name: string;
  readonly clause: Program;
  readonly literals: readonly number[];
  readonly variables: ReadonlySet<number>;
}

export class LoadedLaw {
  readonly law: LawReader;
  readonly words: Presentation | null;
  readonly facts: Facts;
  readonly nodes: NodeRow;
  readonly literals: LiteralRow;
  readonly units: readonly LoadedUnit[];
  /** Offset of each variable's class set in `EncodedLaw.masks`, in words. */
  readonly maskOffset: Int32Array;
  readonly maskWords: number;
  #unitIndex: ReadonlyMap<string, number> | null = null;
  #constraints: readonly LoadedConstraint[] | null = null;
  #selecting: ReadonlySet<string> | null = null;
  readonly #formulaUnits = new Map<number, LoadedUnit>();
  readonly #gates: GateMaker;
  readonly #under = new Map<number, readonly number[]>();

  /** @throws Error when the law was packed by another version of this program. */
  constructor(packed: PackedLaw, words: Presentation | null) {
    const law = new LawReader(packed);
    this.law = law;
    this.words = words;
    this.facts = new FactTable(law);
    this.nodes = law.nodeRow;
    this.literals = law.literalRow;
    this.#gates = new GateMaker(this.nodes, this.literals);
    this.maskOffset = law.variableRow.offset;
    this.maskWords = law.variableRow.maskWords;
    const units = new Array<LoadedUnit>(law.unitRow.count);
    for (let u = 0; u < units.length; u++) units[u] = new LoadedUnit(this, u);
    this.units = units;
  }

  get unitIndex(): ReadonlyMap<string, number> {
    this.#unitIndex ??= new Map(this.law.names.units.map((id, i) => [id, i]));
    return this.#unitIndex;
  }

  get constraints(): readonly LoadedConstraint[] {
    this.#constraints ??= this.law.constraints.map(({ name, clause }) => {
      const literals = this.literalsUnder(clause);
      const variables = new Set(literals.map((l) => this.law.literalRow.variable[l] as number));
      return { name, clause: this.program(clause), literals, variables };
    });
    return this.#constraints;
  }

  /** The branches of an item, in the order of the law: they stand after it. None of a branch, nor of a formula. */
  branchesOf({ id }: LoadedUnit): readonly LoadedUnit[] {
    const at = this.unitIndex.get(id);
    if (at === undefined) return [];
    const address = unitId(id, "");
    const after = this.law.names.units.findIndex((name, i) => i > at && !name.startsWith(address));
    return this.units.slice(at + 1, after < 0 ? undefined : after);
  }

  program(node: number): Program {
    return this.#gates.gate(node);
  }

  /** The gate of a formula, `null` when it is always true. */
  condition(node: number): Program | null {
    return this.nodes.isTrue(node) ? null : this.program(node);
  }

  /** The literal only says which version is in force (or which is not). */
  selectsVersions(lit: number): boolean {
    this.#selecting ??= new Set(
      this.units
        .flatMap((unit) => [...unit.outsideLiterals, ...unit.versions.flatMap((v) => v.literals.selected)])
        .flatMap((l) => {
          const { variable = 0, set = [] } = this.law.literals[l] ?? {};
          const classes = this.law.variableRow.classes[variable] ?? 2;
          return [`${variable}:${set.join(".")}`, `${variable}:${complementOf(set, classes).join(".")}`];
        }),
    );
    const literal = this.law.literals[lit];
    return literal !== undefined && this.#selecting.has(`${literal.variable}:${literal.set.join(".")}`);
  }

  /** Literals of a formula, each once. */
  literalsUnder(root: number): readonly number[] {
    const known = this.#under.get(root);
    if (known) return known;
    const { nodes } = this;
    const found: number[] = [];
    const seen = new Set<number>();
    const visit = (id: number): void => {
      const inner = nodes.unwrap(id);
      if (seen.has(inner)) return;
      seen.add(inner);
      const literal = nodes.literal(inner);
      if (literal >= 0) found.push(literal);
      else for (const child of nodes.children(inner)) visit(child);
    };
    visit(root);
    this.#under.set(root, found);
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
