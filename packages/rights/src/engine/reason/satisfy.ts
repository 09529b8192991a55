// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whether some situation makes several formulas hold at once: used to prove things of the law when it is built. */

import { PatchStack } from "../answer/patch-stack.ts";
import { buildGraph, countUses, type Graph } from "../law/graph.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { type SplitVariable, splitVariable } from "../law/mixed.ts";
import { CAN_HOLD, HOLDS } from "../values/ranges.ts";

/** Steps at the most; past it the answer is « perhaps ». */
const BUDGET = 50_000;

export type Satisfiable = "yes" | "no" | "perhaps";

/** Can all these nodes hold together, over every situation? Variables are taken as independent. */
export function canAllHold(law: LoadedLaw, nodes: readonly number[]): Satisfiable {
  return new Search(law, nodes).run();
}

class Search {
  readonly #graph: Graph;
  readonly #T: Int32Array;
  readonly #F: Int32Array;
  readonly #splits = new Map<number, SplitVariable>();
  readonly #chosen = new Set<number>();
  readonly #stack = new PatchStack();
  readonly #uses: Int32Array;
  #budget = BUDGET;

  constructor(law: LoadedLaw, nodes: readonly number[]) {
    this.#graph = buildGraph(law, nodes);
    this.#uses = new Int32Array(law.law.variables.length);
    this.#T = new Int32Array(law.literals.planeWords).fill(-1);
    this.#F = new Int32Array(law.literals.planeWords).fill(-1);
    const literals = nodes.flatMap((node) => law.literalsUnder(node));
    for (const lit of literals) {
      const variable = law.law.literals[lit]?.variable ?? 0;
      if (!this.#splits.has(variable)) this.#splits.set(variable, splitVariable(law, variable, literals));
    }
  }

  run(): Satisfiable {
    return this.#search();
  }

  #search(): Satisfiable {
    countUses(this.#graph, this.#T, this.#F, this.#uses);
    const roots = [...this.#graph.roots].map((root) => this.#graph.values[root] ?? 0);
    if (roots.some((value) => (value & CAN_HOLD) === 0)) return "no";
    if (roots.every((value) => value === HOLDS)) return "yes";
    if (this.#budget-- <= 0) return "perhaps";
    const variable = this.#mostUsed();
    const split = variable === null ? undefined : this.#splits.get(variable);
    if (!split || variable === null) return "perhaps";
    this.#chosen.add(variable);
    let answer: Satisfiable = "no";
    for (const group of split.groups) {
      this.#stack.apply(group.patch, this.#T, this.#F);
      const found = this.#search();
      this.#stack.undo(group.patch, this.#T, this.#F);
      if (found === "yes") {
        answer = "yes";
        break;
      }
      if (found === "perhaps") answer = "perhaps";
    }
    this.#chosen.delete(variable);
    return answer;
  }

  #mostUsed(): number | null {
    let best: number | null = null;
    let most = 0;
    for (const variable of this.#splits.keys()) {
      const times = this.#uses[variable] ?? 0;
      if (times <= most || this.#chosen.has(variable)) continue;
      best = variable;
      most = times;
    }
    return best;
  }
}
