// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Whether a unit may give a value in some situation that can exist. The formula is gone through for sets of tests
 * that give the value (every way is come back to); those that share unknown facts must hold together (`feasible.ts`).
 */

import { isAnd } from "../../../packing/node-row.ts";
import type { LoadedLaw, LoadedUnit } from "../../law/loaded-law.ts";
import { run } from "../../law/program.ts";
import { copyOf, type EncodedLaw, writeBits } from "../../situation/encoded-law.ts";
import { CAN_HOLD, OPEN } from "../../values/ranges.ts";
import { NOT_APPLICABLE, type ValueSet, YES } from "../value-set.ts";
import { Feasibility } from "./feasible.ts";
import type { Verdict } from "./judgements.ts";
import type { AskedTest } from "./order-bounds.ts";
import type { Ties } from "./ties.ts";

/** Steps through the formula for one value, at the most. */
const MOST_STEPS = 6000;
/** Suppositions about unknown facts for one unit, at the most. */
const EFFORT = 4000;
/** Complete sets of tests that may fail together before each test is judged as it is met. */
const PATIENCE = 2;

export interface Searched {
  readonly law: LoadedLaw;
  readonly unit: LoadedUnit;
  readonly encoded: EncodedLaw;
  readonly ties: Ties;
}

export class ValueSearch {
  readonly #law: LoadedLaw;
  readonly #unit: LoadedUnit;
  readonly #ties: Ties;
  readonly #feasibility: Feasibility;
  readonly #planes: EncodedLaw;
  /** Tied tests narrowed so far, by variable. */
  readonly #narrowed = new Map<number, readonly number[]>();
  #effort: number;
  #steps = 0;
  #patience = PATIENCE;
  #unsure = false;

  constructor({ law, unit, encoded, ties }: Searched, effort = EFFORT) {
    this.#law = law;
    this.#unit = unit;
    this.#ties = ties;
    this.#effort = effort;
    this.#feasibility = Feasibility.in(law, encoded);
    this.#planes = copyOf(encoded);
    // What was forced already is asked of every situation.
    for (const variable of encoded.forced)
      if (ties.groups.has(variable)) this.#narrowed.set(variable, this.#maskOf(encoded.masks, variable));
  }

  gives(value: ValueSet): Verdict {
    this.#steps = MOST_STEPS;
    this.#patience = PATIENCE;
    this.#unsure = false;
    for (const { selected, scope, body } of this.#unit.unit.versions) {
      const parts: [number, boolean][] = [
        [selected, true],
        [scope, value !== NOT_APPLICABLE],
        ...(value === NOT_APPLICABLE ? [] : ([[body, value === YES]] as [number, boolean][])),
      ];
      if (this.#allHold([...parts, ...this.#clauses()])) return "yes";
    }
    if (value === NOT_APPLICABLE && this.#allHold([[this.#unit.unit.outside, true], ...this.#clauses()]))
      return "yes";
    return this.#unsure || this.#steps < 0 ? "perhaps" : "no";
  }

  /** After the rest: what they leave free adapts to what the value needs. */
  #clauses(): [number, boolean][] {
    return this.#ties.clauses.map((clause) => [clause, true]);
  }

  #allHold(parts: readonly (readonly [number, boolean])[]): boolean {
    const from = (i: number): boolean => {
      const part = parts[i];
      return part === undefined ? this.#canBe() : this.#holds(part[0], part[1], () => from(i + 1));
    };
    return from(0);
  }

  /** Makes a formula hold (or fail) in each way that it can, until what follows succeeds. */
  #holds(id: number, want: boolean, then: () => boolean): boolean {
    if (--this.#steps < 0) return false;
    const value = run(this.#law.program(id), this.#planes.T, this.#planes.F);
    if (value !== OPEN) return (value === CAN_HOLD) === want && then();
    const { nodes } = this.#law;
    const inner = nodes.unwrap(id);
    const literal = nodes.literal(inner);
    if (literal >= 0) return this.#narrow(literal, want, then);
    const children = nodes.children(inner);
    return isAnd(nodes.code(inner)) === want
      ? this.#every(children, want, then)
      : this.#some(children, want, then);
  }

  /** Literals first: they leave no choice, and what they exclude need not be tried. */
  #every(ids: readonly number[], want: boolean, then: () => boolean): boolean {
    const isLiteral = (id: number): boolean => this.#law.nodes.literal(id) >= 0;
    const ordered = [...ids.filter(isLiteral), ...ids.filter((id) => !isLiteral(id))];
    const from = (i: number): boolean => {
      const id = ordered[i];
      return id === undefined ? then() : this.#holds(id, want, () => from(i + 1));
    };
    return from(0);
  }

  #some(ids: readonly number[], want: boolean, then: () => boolean): boolean {
    for (const id of ids) {
      if (this.#steps < 0) return false;
      if (this.#holds(id, want, then)) return true;
    }
    return false;
  }

  #narrow(lit: number, want: boolean, then: () => boolean): boolean {
    const { variable = 0, set = [] } = this.#law.law.literals[lit] ?? {};
    const { masks } = this.#planes;
    const at = this.#law.maskOffset[variable] as number;
    const before = this.#maskOf(masks, variable);
    const after = before.map((word, w) => (word & (want ? (set[w] as number) : ~(set[w] as number))) >>> 0);
    if (after.every((word) => word === 0)) return false;
    const group = this.#ties.groups.get(variable);
    const asked = this.#narrowed.get(variable);
    masks.set(after, at);
    writeBits(this.#law, this.#planes, variable);
    if (group !== undefined) this.#narrowed.set(variable, after);
    const possible = group === undefined || this.#patience > 0 || this.#together(group) !== "no";
    const found = possible && then();
    masks.set(before, at);
    writeBits(this.#law, this.#planes, variable);
    if (asked) this.#narrowed.set(variable, asked);
    else this.#narrowed.delete(variable);
    return found;
  }

  /** The tied tests of one group, as they stand. */
  #together(group: number): Verdict {
    const tests: AskedTest[] = [];
    for (const [variable, set] of this.#narrowed)
      if (this.#ties.groups.get(variable) === group) tests.push({ variable, set });
    if (this.#effort < 0) return "perhaps";
    const { verdict, effort } = this.#feasibility.of(tests);
    this.#effort -= effort;
    return verdict;
  }

  /** Every group holds together. */
  #canBe(): boolean {
    const groups = new Set(
      [...this.#narrowed.keys()].map((variable) => this.#ties.groups.get(variable) ?? -1),
    );
    for (const group of groups) {
      const verdict = this.#together(group);
      if (verdict === "yes") continue;
      if (verdict === "perhaps") this.#unsure = true;
      this.#patience--;
      return false;
    }
    return true;
  }

  #maskOf(masks: Uint32Array, variable: number): number[] {
    const at = this.#law.maskOffset[variable] as number;
    return [...masks.subarray(at, at + (this.#law.law.variables[variable]?.words ?? 1))];
  }
}
