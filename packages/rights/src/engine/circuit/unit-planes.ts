// SPDX-License-Identifier: AGPL-3.0-or-later
/** From exact circuits to operations on planes. */

import type { LoadedLaw } from "../law/loaded-law.ts";
import { has } from "../law/mixed.ts";
import { AND, type ExactNode, OR, type SplitOn, type UnitNode } from "./exact-circuit.ts";
import { ALL, NONE, PlaneCode } from "./plane-code.ts";

/** Who may hold, who may fail. */
type Pair = readonly [may: number, fail: number];
/** Who may be answered yes, no, not applicable. */
type Three = readonly [yes: number, no: number, none: number];

const CERTAIN: Pair = [ALL, NONE];

export class UnitPlanes {
  readonly code = new PlaneCode();
  readonly #law: LoadedLaw;
  readonly #formulas = new Map<ExactNode, Pair>();
  readonly #units = new Map<UnitNode, Three>();

  constructor(law: LoadedLaw) {
    this.#law = law;
  }

  unit(node: UnitNode): Three {
    const known = this.#units.get(node);
    if (known) return known;
    const { split } = node;
    const made = split === null ? this.#versions(node) : this.#splitUnit(split, node.kids);
    this.#units.set(node, made);
    return made;
  }

  #splitUnit(split: SplitOn, kids: readonly UnitNode[]): Three {
    const parts = kids.map((kid) => this.unit(kid));
    return [
      this.#either(
        split,
        parts.map((p) => p[0]),
      ),
      this.#either(
        split,
        parts.map((p) => p[1]),
      ),
      this.#either(
        split,
        parts.map((p) => p[2]),
      ),
    ];
  }

  /** As `kleene`: a version counts for those whom no earlier version certainly takes. */
  #versions({ versions, outside }: UnitNode): Three {
    const { code } = this;
    const [yes, no, none]: [number[], number[], number[]] = [[], [], []];
    let left = ALL;
    for (const version of versions) {
      const [taken, passed] = this.#formula(version.selected);
      const [within, beyond] = this.#formula(version.scope);
      const [holds, fails] = this.#formula(version.body);
      const selected = code.and([left, taken]);
      yes.push(code.and([selected, within, holds]));
      no.push(code.and([selected, within, fails]));
      none.push(code.and([selected, beyond]));
      left = code.and([left, passed]);
    }
    if (outside) none.push(code.and([left, this.#formula(outside)[0]]));
    return [code.or(yes), code.or(no), code.or(none)];
  }

  #formula(node: ExactNode | null): Pair {
    if (node === null) return CERTAIN;
    const known = this.#formulas.get(node);
    if (known) return known;
    const made = node.split === null ? this.#gate(node) : this.#splitFormula(node.split, node.kids);
    this.#formulas.set(node, made);
    return made;
  }

  #splitFormula(split: SplitOn, kids: readonly ExactNode[]): Pair {
    const parts = kids.map((kid) => this.#formula(kid));
    return [
      this.#either(
        split,
        parts.map((p) => p[0]),
      ),
      this.#either(
        split,
        parts.map((p) => p[1]),
      ),
    ];
  }

  #gate({ kind, lits, kids }: ExactNode): Pair {
    const parts = [...lits.map((lit) => this.#literal(lit)), ...kids.map((kid) => this.#formula(kid))];
    const [may, fail] = [parts.map((p) => p[0]), parts.map((p) => p[1])];
    if (kind === AND) return [this.code.and(may), this.code.or(fail)];
    return kind === OR ? [this.code.or(may), this.code.and(fail)] : CERTAIN;
  }

  #literal(lit: number): Pair {
    const { variable = 0, set = [] } = this.#law.law.literals[lit] ?? {};
    return [this.#within(variable, (c) => has(set, c)), this.#within(variable, (c) => !has(set, c))];
  }

  #within(variable: number, wanted: (index: number) => boolean): number {
    const classes = this.#law.law.variables[variable]?.classes ?? 2;
    const list = Array.from({ length: classes }, (_, c) => c).filter(wanted);
    return this.code.within(variable, list, classes);
  }

  /** What the groups of a split give together; groups that give the same are taken as one. */
  #either({ variable, sets }: SplitOn, planes: readonly number[]): number {
    const groups = new Map<number, (readonly number[])[]>();
    planes.forEach((plane, k) => {
      if (plane !== NONE) groups.set(plane, [...(groups.get(plane) ?? []), sets[k] ?? []]);
    });
    const parts = [...groups].map(([plane, list]) =>
      this.code.and([plane, this.#within(variable, (c) => list.some((set) => has(set, c)))]),
    );
    return this.code.or(parts);
  }
}
