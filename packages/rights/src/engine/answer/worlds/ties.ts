// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What ties the tests of a unit together: two that rest on one unknown fact, a certain deduction between their facts,
 * a certain constraint. Tests that nothing ties may be looked at apart.
 */
import type { LoadedLaw, LoadedUnit } from "../../law/loaded-law.ts";
import { type CertainDeduction, certainTies } from "../../situation/deductions.ts";
import type { EncodedLaw } from "../../situation/encoded-law.ts";
import { isOpenName, isOpenVariable, supportOf, undecidedVariables } from "../../situation/openness.ts";

export interface Ties {
  /** Of each tied variable, the group of variables that it is tied to, as a number. */
  readonly groups: ReadonlyMap<number, number>;
  /** Certain constraints that speak of the unit's facts, near or far: they hold in any situation. */
  readonly clauses: readonly number[];
  /** Unknown names that tie. */
  readonly names: ReadonlySet<string>;
}

/** @param supposed variables that count though the unit may read them no more. */
export function tiesOf(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  supposed: Iterable<number> = [],
): Ties {
  const gathering = new Gathering(law, encoded);
  for (const variable of supposed) gathering.add(variable);
  for (const variable of undecidedVariables(law, encoded, unit)) gathering.add(variable);
  gathering.close();
  return gathering.ties();
}

class Gathering {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #certain: readonly CertainDeduction[];
  /** Open variables, and the unknown names behind each. */
  readonly #behind = new Map<number, readonly string[]>();
  readonly #readers = new Map<string, number>();
  readonly #deduced = new Set<string>();
  readonly #clauses = new Set<number>();
  readonly #tied = new Set<string>();

  constructor(law: LoadedLaw, encoded: EncodedLaw) {
    this.#law = law;
    this.#encoded = encoded;
    this.#certain = certainTies(law, encoded.knowledge);
  }

  add(variable: number): void {
    if (this.#behind.has(variable)) return;
    const names = supportOf(this.#law, variable).filter((name) => isOpenName(this.#law, this.#encoded, name));
    this.#behind.set(variable, names);
    for (const name of names) this.#readers.set(name, (this.#readers.get(name) ?? 0) + 1);
    for (const name of this.#loose(variable, names)) this.#tied.add(name);
  }

  /** Names that tie a variable by itself: read twice in it, or through a value that may skip classes. */
  #loose(variable: number, names: readonly string[]): readonly string[] {
    const tested = this.#law.law.variables[variable];
    if (!tested || !("repeated" in tested)) return [];
    if (tested.kind === "cut" && tested.cuts.length > 1 && tested.value.kind !== "fact") return names;
    return names.filter((name) => tested.repeated.includes(name));
  }

  /** Deductions and constraints that touch what is there bring what they speak of. */
  close(): void {
    const size = (): number => this.#deduced.size + this.#clauses.size + this.#behind.size;
    for (let before = -1; before !== size(); ) {
      before = size();
      for (const { fact, support } of this.#certain) this.#deduction(fact, support);
      this.#law.constraints.forEach((constraint, i) => {
        if (this.#clauses.has(i) || ![...constraint.variables].some((v) => this.#touches(v))) return;
        this.#clauses.add(i);
        for (const v of constraint.variables) if (isOpenVariable(this.#law, this.#encoded, v)) this.add(v);
      });
      for (const v of this.#encoded.forced) if (this.#touches(v)) this.add(v);
    }
  }

  #touches(variable: number): boolean {
    return (
      this.#behind.has(variable) || supportOf(this.#law, variable).some((name) => this.#readers.has(name))
    );
  }

  #deduction(fact: string, support: ReadonlySet<string>): void {
    if (this.#deduced.has(fact)) return;
    const all = [fact, ...support];
    if (!all.some((name) => this.#readers.has(name))) return;
    this.#deduced.add(fact);
    for (const name of all) {
      if (!isOpenName(this.#law, this.#encoded, name)) continue;
      this.#readers.set(name, (this.#readers.get(name) ?? 0) + 1);
      this.#tied.add(name);
    }
  }

  ties(): Ties {
    for (const [name, readers] of this.#readers) if (readers > 1) this.#tied.add(name);
    const groups = new Groups();
    for (const { fact, support } of this.#certain)
      if (this.#deduced.has(fact)) for (const name of support) groups.join(fact, name);
    for (const names of this.#behind.values())
      for (const name of names) if (this.#tied.has(name)) groups.join(names[0] ?? name, name);
    const byVariable = new Map<number, number>();
    for (const [variable, names] of this.#behind)
      if (names.some((name) => this.#tied.has(name))) byVariable.set(variable, groups.of(names[0] as string));
    const clauses = [...this.#clauses].flatMap((i) => this.#law.law.constraints[i]?.clause ?? []);
    return { groups: byVariable, clauses, names: this.#tied };
  }
}

/** Names joined into groups (union-find, without ranks: there are few). */
class Groups {
  readonly #above = new Map<string, string>();
  readonly #numbers = new Map<string, number>();

  #top(name: string): string {
    const above = this.#above.get(name);
    return above === undefined ? name : this.#top(above);
  }

  join(a: string, b: string): void {
    const [x, y] = [this.#top(a), this.#top(b)];
    if (x !== y) this.#above.set(x, y);
  }

  of(name: string): number {
    const top = this.#top(name);
    const number = this.#numbers.get(top) ?? this.#numbers.size;
    this.#numbers.set(top, number);
    return number;
  }
}
