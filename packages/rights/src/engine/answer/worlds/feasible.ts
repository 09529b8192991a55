// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Whether several tests can hold together in one situation. Tests are looked at apart everywhere else; here the
 * facts that they share are supposed one by one. « Yes » shows a situation, « no » has seen them all, and past the
 * budget it is « perhaps ».
 */

import type { LoadedLaw } from "../../law/loaded-law.ts";
import { certainTie, certainTies } from "../../situation/deductions.ts";
import type { EncodedLaw } from "../../situation/encode.ts";
import type { Knowledge } from "../../situation/knowledge.ts";
import { supportOf } from "../../situation/openness.ts";
import { narrowTo } from "./narrow-to.ts";
import { inOrder } from "./order.ts";
import type { AskedTest } from "./order-bounds.ts";
import { above, at, ends, isPoint, type Scalar, upTo } from "./scales.ts";
import { everyAnswer, examplesOf, existenceOf, scalarOf } from "./suppositions.ts";
import { type Holding, type Supposed, World } from "./world.ts";

export type Verdict = "yes" | "no" | "perhaps";

/** With what it took to find, which counts again when it is remembered: an answer never depends on what was asked before. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly effort: number;
}

/** Suppositions made for one set of tests, at the most. */
const BUDGET = 1000;
/** A range of more places than this is not halved until it is seen whole. */
const FEW_PLACES = 512;
/** Rounds of narrowing before a range is halved. */
const ROUNDS = 4;

type Placing = (first: number, last: number, name: string, scalar: Scalar) => number;
const FIRST: Placing = (first) => first;
const LAST: Placing = (_first, last) => last;

/** Where the order of the tests puts each, kept between its ends. */
function placeIn(order: ReadonlyMap<string, number>): Placing {
  return (first, last, name, { type }) => {
    const place = order.get(name);
    if (place === undefined) return first;
    return Math.min(last, Math.max(first, type === "date" ? place : Math.round(place * 100)));
  };
}

const bySituation = new WeakMap<Knowledge, Feasibility>();

export class Feasibility {
  readonly #law: LoadedLaw;
  readonly #world: World;
  readonly #known = new Map<string, Judgement>();
  /** What was supposed of each name, to be put back. */
  readonly #trail: [string, Supposed | undefined][] = [];
  #tests: readonly AskedTest[] = [];
  /** Facts with a certain deduction that the tests may touch. */
  #deduced: readonly string[] = [];
  #budget = 0;

  private constructor(law: LoadedLaw, encoded: EncodedLaw) {
    this.#law = law;
    this.#world = new World(law, encoded);
  }

  /** One for each situation: the same tests are judged once, whichever unit asks. */
  static in(law: LoadedLaw, encoded: EncodedLaw): Feasibility {
    const known = bySituation.get(encoded.knowledge) ?? new Feasibility(law, encoded);
    bySituation.set(encoded.knowledge, known);
    return known;
  }

  of(tests: readonly AskedTest[]): Judgement {
    const key = tests
      .map(({ variable, set }) => `${variable}:${set.join(".")}`)
      .sort()
      .join(";");
    const known = this.#known.get(key);
    if (known) return known;
    this.#budget = BUDGET;
    const verdict = this.#judge(tests);
    const judgement = { verdict, effort: 1 + BUDGET - this.#budget };
    this.#known.set(key, judgement);
    return judgement;
  }

  #judge(tests: readonly AskedTest[]): Verdict {
    this.#tests = tests;
    this.#deduced = this.#deductionsTouched(tests);
    const verdict = tests.every(({ variable, set }) => this.#narrow(variable, set)) ? this.#solve() : "no";
    this.#undo(0);
    return verdict;
  }

  #narrow(variable: number, set: readonly number[]): boolean {
    const tested = this.#law.law.variables[variable];
    if (!tested) return true;
    for (const name of supportOf(this.#law, variable)) this.#trail.push([name, this.#world.get(name)]);
    return narrowTo(this.#world, tested, set);
  }

  #deductionsTouched(tests: readonly AskedTest[]): string[] {
    const names = new Set(tests.flatMap(({ variable }) => supportOf(this.#law, variable)));
    const found = new Set<string>();
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const { fact, support } of certainTies(this.#law, this.#world.knowledge)) {
        if (found.has(fact) || !(names.has(fact) || [...support].some((name) => names.has(name)))) continue;
        found.add(fact);
        names.add(fact);
        for (const name of support) names.add(name);
      }
    }
    return [...found];
  }

  // ------------------------------------------------------------ the search

  #solve(): Verdict {
    if (this.#budget < 0) return "perhaps";
    const open: AskedTest[] = [];
    for (const test of this.#tests) {
      const holding = this.#world.test(test.variable, test.set);
      if (holding === "fails") return "no";
      if (holding === "open") open.push(test);
    }
    const disputed: string[] = [];
    for (const fact of this.#deduced) {
      const holding = this.#world.agrees(fact);
      if (holding === "fails") return "no";
      if (holding === "open") disputed.push(fact);
    }
    if (open.length === 0 && disputed.length === 0) return "yes";
    const names = this.#openNames(open, disputed);
    const finite = this.#fewestAnswers(names);
    if (finite) return this.#oneOf(finite.name, finite.answers, true);
    const scalars = names.flatMap((name) => {
      const scalar = scalarOf(this.#world, name);
      return scalar ? [{ name, scalar }] : [];
    });
    for (const { name, scalar } of scalars) {
      const alternatives = existenceOf(scalar);
      if (alternatives.length > 0) return this.#oneOf(name, alternatives, true);
    }
    const order = inOrder(this.#world, this.#tests, this.#deduced);
    if (order === null) return "no";
    return this.#overScalars(
      names,
      scalars.map(({ name }) => name),
      order,
    );
  }

  #openNames(open: readonly AskedTest[], disputed: readonly string[]): string[] {
    const names = new Set(open.flatMap(({ variable }) => supportOf(this.#law, variable)));
    for (const fact of disputed) {
      names.add(fact);
      for (const name of certainTie(this.#law, fact)?.support ?? []) names.add(name);
    }
    return [...names].filter((name) => this.#world.isOpen(name) && !this.#world.isDerived(name));
  }

  #fewestAnswers(names: readonly string[]): { name: string; answers: readonly Supposed[] } | null {
    let best: { name: string; answers: readonly Supposed[] } | null = null;
    for (const name of names) {
      const answers = everyAnswer(this.#world, name);
      if (answers && (best === null || answers.length < best.answers.length)) best = { name, answers };
    }
    return best;
  }

  /** Tries answers in turn. @param all together they are all that is possible. */
  #oneOf(name: string, answers: readonly Supposed[], all: boolean): Verdict {
    let verdict: Verdict = all ? "no" : "perhaps";
    for (const answer of answers) {
      const mark = this.#suppose(name, answer);
      const found = this.#solve();
      this.#undo(mark);
      if (found === "yes") return "yes";
      if (found === "perhaps") verdict = "perhaps";
      if (this.#budget < 0) return "perhaps";
    }
    return verdict;
  }

  // ------------------------------------------------------------ dates and numbers

  #overScalars(
    names: readonly string[],
    scalars: readonly string[],
    order: ReadonlyMap<string, number>,
  ): Verdict {
    const places = [placeIn(order), FIRST, LAST];
    if (places.some((place) => this.#holdsAt(scalars, place))) return "yes";
    const narrowed = this.#narrowed(scalars);
    if (narrowed === null) return "no";
    if (narrowed && places.some((place) => this.#holdsAt(scalars, place))) return "yes";
    const other = names.find((name) => !scalars.includes(name));
    if (other !== undefined) return this.#byExample(other);
    const widest = scalars.find((name) => {
      const scalar = scalarOf(this.#world, name);
      return scalar !== null && !isPoint(scalar);
    });
    return widest === undefined ? "perhaps" : this.#halves(widest);
  }

  /** Every range, again and again, without what some test excludes; `null`: nothing is left. */
  #narrowed(names: readonly string[]): boolean | null {
    let narrowed = false;
    for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
      changed = false;
      for (const name of names) {
        const kept = this.#contracted(name);
        if (kept === null) return null;
        if (kept) changed = true;
      }
      narrowed ||= changed;
    }
    return narrowed;
  }

  /** Cuts off both ends what no test allows. `true`: something was; `null`: nothing is left. */
  #contracted(name: string): boolean | null {
    const scalar = scalarOf(this.#world, name);
    if (!scalar || isPoint(scalar)) return false;
    const low = this.#cutFrom(
      name,
      scalar,
      (s, place) => upTo(s, place),
      (s, place) => above(s, place),
      false,
    );
    if (low === null) return null;
    const high = this.#cutFrom(
      name,
      low,
      (s, place) => above(s, place - 1),
      (s, place) => upTo(s, place - 1),
      true,
    );
    if (high === null) return null;
    if (high === scalar) return false;
    this.#suppose(name, high);
    return true;
  }

  /**
   * The value without the largest part at one end that some test excludes, found by halving: a part of an
   * excluded part is excluded.
   */
  #cutFrom(
    name: string,
    scalar: Scalar,
    part: (s: Scalar, place: number) => Scalar | null,
    rest: (s: Scalar, place: number) => Scalar | null,
    backwards: boolean,
  ): Scalar | null {
    const [first, last] = ends(scalar);
    if (first > last) return scalar;
    const excluded = (place: number): boolean => {
      const cut = part(scalar, place);
      return cut === null || this.#excludes(name, cut);
    };
    let [kept, cut] = backwards ? [first, last] : [last, first];
    if (!excluded(cut)) return scalar;
    if (excluded(kept)) return rest(scalar, kept);
    while (Math.abs(kept - cut) > 1) {
      const middle = Math.floor((kept + cut) / 2);
      if (excluded(middle)) cut = middle;
      else kept = middle;
    }
    return rest(scalar, cut);
  }

  #excludes(name: string, supposed: Supposed): boolean {
    const mark = this.#suppose(name, supposed);
    const fails = (holding: Holding): boolean => holding === "fails";
    const excluded =
      this.#tests.some(
        ({ variable, set }) =>
          supportOf(this.#law, variable).includes(name) && fails(this.#world.test(variable, set)),
      ) || this.#deduced.some((fact) => fails(this.#world.agrees(fact)));
    this.#undo(mark);
    return excluded;
  }

  /** All at their first place, or all at their last: where tests only push one way, one of these satisfies them. */
  #holdsAt(scalars: readonly string[], place: Placing): boolean {
    const mark = this.#trail.length;
    for (const name of scalars) {
      const scalar = scalarOf(this.#world, name);
      if (!scalar) continue;
      const [first, last] = ends(scalar);
      if (first <= last) this.#suppose(name, at(scalar, place(first, last, name, scalar)));
    }
    const holds =
      this.#tests.every(({ variable, set }) => this.#world.test(variable, set) === "holds") &&
      this.#deduced.every((fact) => this.#world.agrees(fact) === "holds");
    this.#undo(mark);
    return holds;
  }

  #halves(name: string): Verdict {
    const scalar = scalarOf(this.#world, name);
    if (!scalar) return "perhaps";
    const [first, last] = ends(scalar);
    if (last - first > FEW_PLACES) return "perhaps";
    const middle = Math.floor((first + last) / 2);
    const parts = [upTo(scalar, middle), above(scalar, middle)].flatMap((part) => part ?? []);
    return parts.length < 2 ? "perhaps" : this.#oneOf(name, parts, true);
  }

  /** Lists and durations have no end of answers: some are tried. */
  #byExample(name: string): Verdict {
    if (this.#law.facts.get(name)?.type === "list")
      return this.#oneOf(name, examplesOf(this.#world, name), false);
    return "perhaps";
  }

  // ------------------------------------------------------------ supposing

  #suppose(name: string, supposed: Supposed): number {
    this.#budget--;
    const mark = this.#trail.length;
    this.#trail.push([name, this.#world.get(name)]);
    this.#world.suppose(name, supposed);
    return mark;
  }

  #undo(mark: number): void {
    while (this.#trail.length > mark) {
      const [name, before] = this.#trail.pop() as [string, Supposed | undefined];
      this.#world.suppose(name, before);
    }
  }
}
