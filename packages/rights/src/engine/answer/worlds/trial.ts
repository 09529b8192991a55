// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tests that must hold together, and a world in which more and more is supposed to see whether they can. */
import type { LoadedLaw } from "../../law/loaded-law.ts";
import { certainTie, certainTies } from "../../situation/deductions.ts";
import { supportOf } from "../../situation/openness.ts";
import { narrowTo } from "./narrow-to.ts";
import type { AskedTest } from "./order-bounds.ts";
import type { Holding, Supposed, World } from "./world.ts";

/** What is left to decide: tests that may still hold or fail, and facts that may not agree with what they follow from. */
export interface Undecided {
  readonly tests: readonly AskedTest[];
  readonly facts: readonly string[];
}

export class Trial {
  readonly law: LoadedLaw;
  readonly world: World;
  readonly tests: readonly AskedTest[];
  /** Facts tied to others for certain, near the tests. */
  readonly deduced: readonly string[];
  /** Suppositions made so far. */
  effort = 0;
  /** What was supposed of each name, to be put back. */
  readonly #trail: [string, Supposed | undefined][] = [];

  constructor(world: World, tests: readonly AskedTest[]) {
    this.law = world.law;
    this.world = world;
    this.tests = tests;
    this.deduced = this.#nearTies();
  }

  /** Facts that certain ties bring near the tests, one after another. */
  #nearTies(): string[] {
    const names = new Set(this.tests.flatMap(({ variable }) => supportOf(this.law, variable)));
    const found = new Set<string>();
    const ties = certainTies(this.law, this.world.knowledge);
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const { fact, support } of ties) {
        if (found.has(fact) || !(names.has(fact) || [...support].some((name) => names.has(name)))) continue;
        found.add(fact);
        names.add(fact);
        for (const name of support) names.add(name);
      }
    }
    return [...found];
  }

  /** Narrows the facts that the tests speak of alone. False: nothing is left of one. */
  narrowAll(): boolean {
    return this.tests.every(({ variable, set }) => {
      const tested = this.law.law.variables[variable];
      for (const name of supportOf(this.law, variable)) this.#trail.push([name, this.world.get(name)]);
      return tested === undefined || narrowTo(this.world, tested, set);
    });
  }

  /** What is undecided; `null`: something fails. */
  undecided(): Undecided | null {
    const tests: AskedTest[] = [];
    for (const test of this.tests) {
      const holding = this.world.test(test.variable, test.set);
      if (holding === "fails") return null;
      if (holding === "open") tests.push(test);
    }
    const facts: string[] = [];
    for (const fact of this.deduced) {
      const holding = this.world.agrees(fact);
      if (holding === "fails") return null;
      if (holding === "open") facts.push(fact);
    }
    return { tests, facts };
  }

  holds(): boolean {
    const left = this.undecided();
    return left !== null && left.tests.length === 0 && left.facts.length === 0;
  }

  /** Unknown names that what is undecided rests on. */
  openNames({ tests, facts }: Undecided): string[] {
    const names = new Set(tests.flatMap(({ variable }) => supportOf(this.law, variable)));
    for (const fact of facts) {
      names.add(fact);
      for (const name of certainTie(this.law, fact)?.support ?? []) names.add(name);
    }
    return [...names].filter((name) => this.world.isOpen(name) && !this.world.isDerived(name));
  }

  /** Some test fails, or some fact disagrees, if this is supposed of a name. */
  excludes(name: string, supposed: Supposed): boolean {
    const fails = (holding: Holding): boolean => holding === "fails";
    const mark = this.suppose(name, supposed);
    const excluded =
      this.tests.some(
        ({ variable, set }) =>
          supportOf(this.law, variable).includes(name) && fails(this.world.test(variable, set)),
      ) || this.deduced.some((fact) => fails(this.world.agrees(fact)));
    this.undo(mark);
    return excluded;
  }

  /** @returns the mark to undo to. */
  suppose(name: string, supposed: Supposed): number {
    this.effort++;
    const mark = this.#trail.length;
    this.#trail.push([name, this.world.get(name)]);
    this.world.suppose(name, supposed);
    return mark;
  }

  mark(): number {
    return this.#trail.length;
  }

  undo(mark: number): void {
    while (this.#trail.length > mark) {
      const [name, before] = this.#trail.pop() as [string, Supposed | undefined];
      this.world.suppose(name, before);
    }
  }
}
