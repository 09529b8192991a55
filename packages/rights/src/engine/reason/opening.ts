// SPDX-License-Identifier: AGPL-3.0-or-later
/** What opens one unit: needs that can come true together, shortened, joined, or felt for step by step. */
import { givesYes } from "../answer/dependence.ts";
import { exactValues, planFor, YES } from "../answer/evaluate.ts";
import { isPossible } from "../answer/split.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { splitVariable } from "../law/mixed.ts";
import { run } from "../law/program.ts";
import { copyOf, type EncodedLaw, writeBits } from "../situation/encoded-law.ts";
import { undecidedVariables } from "../situation/openness.ts";
import { CAN_HOLD } from "../values/ranges.ts";
import type { Changes } from "./changes.ts";
import { includes, joined, type Needs } from "./drafts.ts";
import { sayNeed } from "./say-need.ts";

export class Opening {
  readonly #law: LoadedLaw;
  readonly #unit: LoadedUnit;
  readonly #encoded: EncodedLaw;
  readonly #changes: Changes;

  constructor(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, changes: Changes) {
    this.#law = law;
    this.#unit = unit;
    this.#encoded = encoded;
    this.#changes = changes;
  }

  /** Whether the needs, together, open the right and break no certain constraint. */
  opens(needs: Needs): boolean {
    const granted = this.#granted(needs);
    if (granted === null) return false;
    const { T, F } = granted;
    const broken = this.#law.constraints.some(({ clause }) => (run(clause, T, F) & CAN_HOLD) === 0);
    return !broken && this.#gives("surely", needs);
  }

  #gives(how: "may" | "surely", needs: Needs): boolean {
    const encoded = this.#granted(needs);
    return encoded !== null && givesYes(this.#law, this.#unit, { encoded, supposed: needs.keys() }, how);
  }

  /** The needs without those that the answer can do without, tests taken apart; `null` if together they do not open the right. */
  shortened(needs: Needs): Needs | null {
    return this.opens(needs) ? this.#without(needs, (fewer) => this.#seemsOpen(fewer)) : null;
  }

  /** Without those, too, that follow from the others by the facts that they share. */
  minimal(needs: Needs): Needs {
    return this.#without(needs, (fewer) => this.opens(fewer));
  }

  #without(needs: Needs, opens: (fewer: Needs) => boolean): Needs {
    let kept = new Map(needs);
    for (const variable of needs.keys()) {
      const fewer = new Map(kept);
      fewer.delete(variable);
      if (opens(fewer)) kept = fewer;
    }
    return kept;
  }

  /** Taking each test apart. */
  #seemsOpen(needs: Needs): boolean {
    const granted = this.#granted(needs);
    return granted !== null && exactValues(this.#law, this.#unit, granted).values === YES;
  }

  /** One way to yes, found by answering one open variable after another so that yes stays possible. */
  anyWay(first: Needs): Needs | null {
    const needs = new Map(first);
    for (;;) {
      const granted = this.#granted(needs);
      if (granted === null) return null;
      if (this.opens(needs)) return this.shortened(needs);
      if (!this.#gives("may", needs)) return null;
      const next = [...undecidedVariables(this.#law, granted, this.#unit)].find(
        (v) => !needs.has(v) && this.#law.law.variables[v]?.kind !== "open",
      );
      const set = next === undefined ? undefined : this.#leavingYes(needs, granted, next);
      if (next === undefined || !set) return null;
      needs.set(next, set);
    }
  }

  /** Classes of a variable that leave yes possible beside the needs. */
  #leavingYes(needs: Needs, { masks }: EncodedLaw, variable: number): readonly number[] | undefined {
    const { groups } = splitVariable(this.#law, variable, planFor(this.#unit, this.#encoded).literals);
    const at = this.#law.maskOffset[variable] ?? 0;
    return groups
      .map(({ set }) => set.map((word, w) => (word & (masks[at + w] ?? 0)) >>> 0))
      .find((set) => {
        if (set.every((word) => word === 0)) return false;
        return this.#gives("may", new Map(needs).set(variable, set));
      });
  }

  /** What two ways need that say the same but for one test: either answer to it, or nothing of it if they are all. */
  #joinedInWords(way: Needs, other: Needs): Needs | null {
    const { masks } = this.#encoded;
    for (const [variable, set] of way) {
      const alternative = other.get(variable);
      if (!alternative) continue;
      const [a, b] = [new Map(way), new Map(other)];
      a.delete(variable);
      b.delete(variable);
      if (this.#said(a) !== this.#said(b)) continue;
      const rest: Needs = new Map([...b, ...a]);
      const at = this.#law.maskOffset[variable] ?? 0;
      const either = set.map((word, w) => (word | (alternative[w] ?? 0)) >>> 0);
      const anyAnswer = either.every((word, w) => ((masks[at + w] ?? 0) & ~word) === 0);
      return anyAnswer ? rest : new Map(rest).set(variable, either);
    }
    return null;
  }

  #said(needs: Needs): string {
    const lines = [...needs].map(([variable, set]) => {
      const { fact, test } = sayNeed(this.#law, this.#encoded, variable, set);
      return `${fact}\n${test}`;
    });
    return [...new Set(lines)].sort().join("\n");
  }

  /** Ways that say the same but for one test are made one; a way that asks more than another is dropped. */
  distinct(ways: readonly Needs[]): Needs[] {
    const kept: Needs[] = [];
    for (const way of ways) {
      let wider = way;
      for (const other of [...kept]) {
        const both = joined(wider, other) ?? this.#joinedInWords(wider, other);
        if (!both || !this.opens(both)) continue;
        kept.splice(kept.indexOf(other), 1);
        wider = this.shortened(both) ?? both;
      }
      kept.push(wider);
    }
    return kept.filter(
      (way, i) =>
        !kept.some((other, j) => i !== j && includes(way, other) && (!includes(other, way) || j < i)),
    );
  }

  /** The encoding in which the needs hold; `null` when what would have to change for them contradicts the rest. */
  #granted(needs: Needs): EncodedLaw | null {
    const { masks } = this.#encoded;
    const changed = [...needs].filter(([variable, set]) => !isPossible(this.#law, masks, variable, set));
    const base = changed.length === 0 ? this.#encoded : this.#changes.world(new Map(changed));
    if (base === null) return null;
    const trial = copyOf(base);
    for (const [variable, set] of needs) {
      trial.masks.set(set, this.#law.maskOffset[variable] ?? 0);
      trial.forced.add(variable);
      writeBits(this.#law, trial, variable);
    }
    return trial;
  }
}
