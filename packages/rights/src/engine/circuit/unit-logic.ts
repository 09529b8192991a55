// SPDX-License-Identifier: AGPL-3.0-or-later
/** From exact circuits to logic: who may hold and who may fail, who may be answered yes, no, not applicable. */

import type { LoadedLaw } from "../law/loaded-law.ts";
import { has } from "../law/mixed.ts";
import { AND, type ExactNode, OR, type SplitOn, type UnitNode } from "./exact-circuit.ts";
import { ALL, Logic, NONE } from "./logic.ts";

/** Who may hold, who may fail. */
type Pair = readonly [may: number, fail: number];
/** Who may be answered yes, no, not applicable. */
export type Three = readonly [yes: number, no: number, none: number];

const CERTAIN: Pair = [ALL, NONE];

export class UnitLogic {
  readonly logic = new Logic();
  readonly #law: LoadedLaw;
  readonly #formulas = new Map<ExactNode, Pair>();
  readonly #units = new Map<UnitNode, Three>();

  constructor(law: LoadedLaw) {
    this.#law = law;
  }

  unit(node: UnitNode): Three {
    const known = this.#units.get(node);
    if (known) return known;
    const { split, kids } = node;
    const made =
      split === null
        ? this.#versions(node)
        : this.#either(
            split,
            kids.map((kid) => this.unit(kid)),
          );
    this.#units.set(node, made);
    return made;
  }

  /** As `kleene`: a version counts for those whom no earlier version certainly takes. */
  #versions({ versions, outside }: UnitNode): Three {
    const { logic } = this;
    const [yes, no, none]: [number[], number[], number[]] = [[], [], []];
    let left = ALL;
    for (const version of versions) {
      const [taken, passed] = this.#formula(version.selected);
      const [within, beyond] = this.#formula(version.scope);
      const [holds, fails] = this.#formula(version.body);
      const selected = logic.and([left, taken]);
      yes.push(logic.and([selected, within, holds]));
      no.push(logic.and([selected, within, fails]));
      none.push(logic.and([selected, beyond]));
      left = logic.and([left, passed]);
    }
    if (outside) none.push(logic.and([left, this.#formula(outside)[0]]));
    return [logic.or(yes), logic.or(no), logic.or(none)];
  }

  #formula(node: ExactNode | null): Pair {
    if (node === null) return CERTAIN;
    const known = this.#formulas.get(node);
    if (known) return known;
    const { split, kids } = node;
    const made =
      split === null
        ? this.#gate(node)
        : this.#either(
            split,
            kids.map((kid) => this.#formula(kid)),
          );
    this.#formulas.set(node, made);
    return made;
  }

  #gate({ kind, lits, kids }: ExactNode): Pair {
    const parts = [...lits.map((lit) => this.#literal(lit)), ...kids.map((kid) => this.#formula(kid))];
    const [may, fail] = [parts.map((p) => p[0]), parts.map((p) => p[1])];
    if (kind === AND) return [this.logic.and(may), this.logic.or(fail)];
    return kind === OR ? [this.logic.or(may), this.logic.and(fail)] : CERTAIN;
  }

  #literal(lit: number): Pair {
    const { variable = 0, set = [] } = this.#law.law.literals[lit] ?? {};
    return [this.#within(variable, (c) => has(set, c)), this.#within(variable, (c) => !has(set, c))];
  }

  #within(variable: number, wanted: (index: number) => boolean): number {
    const classes = this.#law.law.variables[variable]?.classes ?? 2;
    const list = Array.from({ length: classes }, (_, c) => c).filter(wanted);
    return this.logic.within(variable, list, classes);
  }

  /** What the groups of a split give together, value by value. */
  #either<Values extends readonly number[]>(split: SplitOn, kids: readonly Values[]): Values {
    const values = kids[0] ?? [];
    return values.map((_, v) =>
      this.#together(
        split,
        kids.map((kid) => kid[v] ?? NONE),
      ),
    ) as readonly number[] as Values;
  }

  /** Groups that give the same are taken as one. */
  #together({ variable, sets }: SplitOn, terms: readonly number[]): number {
    const groups = new Map<number, (readonly number[])[]>();
    terms.forEach((term, k) => {
      if (term !== NONE) groups.set(term, [...(groups.get(term) ?? []), sets[k] ?? []]);
    });
    const parts = [...groups].map(([term, list]) =>
      this.logic.and([term, this.#within(variable, (c) => list.some((set) => has(set, c)))]),
    );
    return this.logic.or(parts);
  }
}
