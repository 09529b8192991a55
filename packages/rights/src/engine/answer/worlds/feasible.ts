// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Whether several tests can hold together in one situation. Tests are looked at apart everywhere else; here the
 * facts that they share are supposed one by one. « Yes » shows a situation, « no » has seen them all, and past the
 * budget it is « perhaps ».
 */

import type { LoadedLaw } from "../../law/loaded-law.ts";
import type { EncodedLaw } from "../../situation/encoded-law.ts";
import type { Knowledge } from "../../situation/knowledge.ts";
import { type Judgement, judgementsOf, knownOf, type Verdict } from "./judgements.ts";
import { listExamples } from "./list-examples.ts";
import { narrowRanges } from "./narrow-ranges.ts";
import { inOrder } from "./order.ts";
import type { AskedTest } from "./order-bounds.ts";
import { above, at, ends, isPoint, type Scalar, upTo } from "./scales.ts";
import { everyAnswer, existenceOf, scalarOf } from "./suppositions.ts";
import { Trial } from "./trial.ts";
import { type Supposed, World } from "./world.ts";

/** Suppositions made for one set of tests, at the most. */
const MOST_EFFORT = 1000;
/** A range of more places than this is not halved until it is seen whole. */
const FEW_PLACES = 512;

const bySituation = new WeakMap<Knowledge, Feasibility>();

export class Feasibility {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  #world: World | null = null;
  readonly #known = new Map<string, Judgement>();
  readonly #texts = new Map<number, string>();

  private constructor(law: LoadedLaw, encoded: EncodedLaw) {
    this.#law = law;
    this.#encoded = encoded;
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
    const judgement = judgementsOf(this.#law).of(`${key} ${this.#knownOf(tests)}`, () => this.#judge(tests));
    this.#known.set(key, judgement);
    return judgement;
  }

  /** In the order of the variables, whatever that of the tests: equal texts, equal judgement. */
  #knownOf(tests: readonly AskedTest[]): string {
    const { on, later, place } = this.#encoded.knowledge;
    const variables = tests.map(({ variable }) => variable).sort((a, b) => a - b);
    return [on, later, place, ...variables.map((variable) => this.#textOf(variable))].join(" ");
  }

  #textOf(variable: number): string {
    const text = this.#texts.get(variable) ?? knownOf(this.#law, this.#encoded, variable);
    this.#texts.set(variable, text);
    return text;
  }

  #judge(tests: readonly AskedTest[]): Judgement {
    this.#world ??= new World(this.#law, this.#encoded);
    const trial = new Trial(this.#world, tests);
    const verdict = trial.narrowAll() ? new Search(trial).verdict() : "no";
    trial.undo(0);
    return { verdict, effort: 1 + trial.effort };
  }
}

/** Where each date or number is placed, to see whether the tests then hold. */
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

class Search {
  readonly #trial: Trial;

  constructor(trial: Trial) {
    this.#trial = trial;
  }

  verdict(): Verdict {
    if (this.#tired()) return "perhaps";
    const left = this.#trial.undecided();
    if (left === null) return "no";
    if (left.tests.length === 0 && left.facts.length === 0) return "yes";
    const names = this.#trial.openNames(left);
    // What no answer can settle (a table that does not go so far back) is as free as an answer.
    if (names.length === 0) return left.tests.length === 1 && left.facts.length === 0 ? "yes" : "perhaps";
    return this.#byAnswers(names) ?? this.#byExistence(names) ?? this.#byPlaces(names);
  }

  #tired(): boolean {
    return this.#trial.effort > MOST_EFFORT;
  }

  /** Tries in turn. @param all together they are all that is possible. */
  #oneOf(name: string, answers: readonly Supposed[], all: boolean): Verdict {
    let verdict: Verdict = all ? "no" : "perhaps";
    for (const answer of answers) {
      const mark = this.#trial.suppose(name, answer);
      const found = this.verdict();
      this.#trial.undo(mark);
      if (found === "yes") return "yes";
      if (found === "perhaps") verdict = "perhaps";
      if (this.#tired()) return "perhaps";
    }
    return verdict;
  }

  /** A fact or reading of few answers, the fewest first; `null`: none is open. */
  #byAnswers(names: readonly string[]): Verdict | null {
    let best: { name: string; answers: readonly Supposed[] } | null = null;
    for (const name of names) {
      const answers = everyAnswer(this.#trial.world, name);
      if (answers && (best === null || answers.length < best.answers.length)) best = { name, answers };
    }
    return best && this.#oneOf(best.name, best.answers, true);
  }

  #byExistence(names: readonly string[]): Verdict | null {
    for (const name of names) {
      const scalar = scalarOf(this.#trial.world, name);
      const alternatives = scalar ? existenceOf(scalar) : [];
      if (alternatives.length > 0) return this.#oneOf(name, alternatives, true);
    }
    return null;
  }

  /** Dates and numbers: in the order of the tests, at their ends, cut, then halved. */
  #byPlaces(names: readonly string[]): Verdict {
    const { world, tests, deduced } = this.#trial;
    const scalars = names.filter((name) => scalarOf(world, name) !== null);
    const order = inOrder(world, tests, deduced);
    if (order === null) return "no";
    const places = [placeIn(order), FIRST, LAST];
    if (places.some((place) => this.#holdsAt(scalars, place))) return "yes";
    const narrowed = narrowRanges(this.#trial, scalars);
    if (narrowed === null) return "no";
    if (narrowed && places.some((place) => this.#holdsAt(scalars, place))) return "yes";
    const other = names.find((name) => !scalars.includes(name));
    return other === undefined ? this.#byHalves(scalars) : this.#byExample(other);
  }

  /** Where tests only push one way, all at their first place, or all at their last, satisfy them. */
  #holdsAt(scalars: readonly string[], place: Placing): boolean {
    const mark = this.#trial.mark();
    for (const name of scalars) {
      const scalar = scalarOf(this.#trial.world, name);
      if (!scalar) continue;
      const [first, last] = ends(scalar);
      if (first <= last) this.#trial.suppose(name, at(scalar, place(first, last, name, scalar)));
    }
    const holds = this.#trial.holds();
    this.#trial.undo(mark);
    return holds;
  }

  #byHalves(scalars: readonly string[]): Verdict {
    for (const name of scalars) {
      const scalar = scalarOf(this.#trial.world, name);
      if (!scalar || isPoint(scalar)) continue;
      const [first, last] = ends(scalar);
      if (last - first > FEW_PLACES) return "perhaps";
      const middle = Math.floor((first + last) / 2);
      const parts = [upTo(scalar, middle), above(scalar, middle)].flatMap((part) => part ?? []);
      return parts.length < 2 ? "perhaps" : this.#oneOf(name, parts, true);
    }
    return "perhaps";
  }

  /** A list has no end of answers: some are tried. A length of time that no date gives is left as it is. */
  #byExample(name: string): Verdict {
    const { world, law } = this.#trial;
    if (law.facts.get(name)?.type !== "list") return "perhaps";
    const variables = this.#trial.tests.flatMap(({ variable }) => law.law.variables[variable] ?? []);
    return this.#oneOf(name, listExamples(world, name, variables), false);
  }
}
