// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Which question to ask next: the expected gain of information over the undecided units, divided by the cost
 * of asking (painful questions late, papers hard to get later). Advice: a form may keep its own order.
 */
import type { NextQuestion } from "../../api/answer.ts";
import type { QuestionOptions } from "../../api/model-api.ts";
import type { CompiledFact } from "../../artefact/compiled-law.ts";
import type { Sensitivity } from "../../syntax/index.ts";
import { candidateVersions, firstSet, isSettled } from "../answer/evaluate.ts";
import { candidates } from "../answer/kleene.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { undecidedVariables } from "../situation/openness.ts";
import { Askable } from "./askable.ts";
import { type ChancePlan, chancePlan } from "./chance-plan.ts";
import { gains } from "./chances.ts";
import { limitQuestions } from "./limit-questions.ts";
import { OpenUnits } from "./open-units.ts";
import { isOneTold, isSenseless, type Told } from "./sense.ts";
import { isSpokenOf, type Spoken } from "./spoken-of.ts";

/** Less than this is the noise of the arithmetic. */
const LEAST_GAIN = 1e-9;
const MOST_QUESTIONS = 3;
/** To tell of it wounds: a paper that says it, or a ground of refusal, only exposes. */
const WOUNDING: readonly Sensitivity[] = ["violence", "health"];
/** How much more it costs to be asked what an answer already given leaves without sense. */
const SENSELESS = 10_000;

export function nextQuestions(law: LoadedLaw, encoded: EncodedLaw, options: QuestionOptions): NextQuestion[] {
  const except = new Set(options.except ?? []);
  const settled = new Set(options.settled ?? []);
  const units = unitsAsked(law, options);
  const max = options.max ?? MOST_QUESTIONS;
  const open = new OpenUnits(law, encoded);
  const spoken = { about: options.about ?? [], soon: options.soon ?? [] };
  const ranked = (of: readonly LoadedUnit[], timely = false): NextQuestion[] =>
    rankedQuestions(law, encoded, { units: of, max, except, settled, spoken, open, timely });
  const first = options.first === undefined ? [] : unitsAsked(law, { units: options.first });
  const hurried = first.length > 0 ? ranked(first, true) : [];
  const others = hurried.length < max ? withoutRepeats([...hurried, ...ranked(units)]) : hurried;
  const late = first.length > 0 && others.length < max ? ranked(first) : [];
  const best = withoutRepeats([...others, ...late]).slice(0, max);
  const asked = new Set([...except, ...best.map(({ fact }) => fact)]);
  const days =
    best.length < max || max >= SEVERAL ? limitQuestions({ law, encoded, open, settled }, units, asked) : [];
  // What the last day to act rests on comes after the rights; of several questions, the last one is for it.
  const rights = days.length > 0 && max >= SEVERAL ? best.slice(0, max - 1) : best;
  return [...rights, ...days].slice(0, max);
}

/** Only what the last day of a running limit needs. */
export function questionsOfLimits(
  law: LoadedLaw,
  encoded: EncodedLaw,
  options: QuestionOptions,
): NextQuestion[] {
  const settled = new Set(options.settled ?? []);
  const situation = { law, encoded, settled, open: new OpenUnits(law, encoded) };
  const questions = limitQuestions(situation, unitsAsked(law, options), new Set(options.except));
  return questions.slice(0, options.max ?? MOST_QUESTIONS);
}

function withoutRepeats(questions: readonly NextQuestion[]): NextQuestion[] {
  return questions.filter(({ fact }, i) => questions.findIndex((one) => one.fact === fact) === i);
}

interface Ranking {
  readonly units: readonly LoadedUnit[];
  readonly max: number;
  /** Facts not to ask. */
  readonly except: ReadonlySet<string>;
  readonly settled: ReadonlySet<string>;
  readonly spoken: Spoken;
  readonly open: OpenUnits;
  /** Neither what wounds and is not spoken of, nor what has lost its sense. */
  readonly timely: boolean;
}

/** Best first; what is merely still read when no gain is seen. */
function rankedQuestions(law: LoadedLaw, encoded: EncodedLaw, ranking: Ranking): NextQuestion[] {
  const { units, max, timely } = ranking;
  const asking = new Asking(law, encoded, ranking);
  for (const unit of units) asking.count(unit);
  const best = asking.best(max);
  return best.length > 0 || timely ? best : asking.unranked(units).slice(0, max);
}

/** From this many questions on, one is kept for a time-limit that runs. */
const SEVERAL = 3;

/** The units of the options, or every displayed provision. */
function unitsAsked(law: LoadedLaw, { units }: QuestionOptions): LoadedUnit[] {
  const wanted = units ? new Set(units) : null;
  return law.units.filter((u) => (wanted ? wanted.has(u.id) : u.displayed && !u.goal));
}

const plans = new WeakMap<LoadedUnit, Map<number, ChancePlan>>();

function planOf(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): ChancePlan {
  const key = candidates(unit, encoded);
  const known = plans.get(unit) ?? new Map<number, ChancePlan>();
  plans.set(unit, known);
  const plan = known.get(key) ?? chancePlan(law, unit, candidateVersions(unit, encoded));
  known.set(key, plan);
  return plan;
}

/** One choice of questions. Facts go by their place in the law: nothing is named before it is chosen. */
class Asking {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #except: ReadonlySet<string>;
  readonly #told: Told;
  readonly #spoken: Spoken;
  readonly #timely: boolean;
  readonly #askable: Askable;
  /** By fact: bits over all units, and its last unit in `#units`, −1 for none. */
  readonly #gain: Float64Array;
  readonly #lastUnit: Int32Array;
  /** By fact, once it is known: facts are compared over and over. */
  readonly #costs: Float64Array;
  /** A chain for each fact: a unit that it may decide, and where the one before it is. */
  readonly #units: LoadedUnit[] = [];
  readonly #before: number[] = [];
  readonly #open: OpenUnits;
  /** How many variables each unit reads. */
  readonly #sizes = new Map<LoadedUnit, number>();

  constructor(law: LoadedLaw, encoded: EncodedLaw, { except, settled, spoken, open, timely }: Ranking) {
    this.#law = law;
    this.#encoded = encoded;
    this.#except = except;
    this.#told = { encoded, settled };
    this.#spoken = spoken;
    this.#timely = timely;
    this.#open = open;
    this.#askable = new Askable(law, encoded);
    this.#gain = new Float64Array(law.law.names.facts.length);
    this.#lastUnit = new Int32Array(law.law.names.facts.length).fill(-1);
    this.#costs = new Float64Array(law.law.names.facts.length).fill(Number.NaN);
  }

  /** Adds what a unit would gain of each fact. */
  count(unit: LoadedUnit): void {
    if (isSettled(firstSet(unit, this.#encoded))) return;
    const plan = planOf(this.#law, unit, this.#encoded);
    const bits = gains(plan, this.#encoded);
    if (bits === null) return;
    const { count, variable } = plan.variables;
    this.#sizes.set(unit, count);
    for (let i = 0; i < count; i++) {
      if ((bits[i] as number) <= LEAST_GAIN) continue;
      const facts = this.#askable.behind(variable[i] as number);
      for (let f = 0; f < facts.length; f++)
        this.#add(facts[f] as number, (bits[i] as number) / facts.length, unit);
    }
  }

  #add(fact: number, bits: number, unit: LoadedUnit): void {
    this.#gain[fact] = (this.#gain[fact] as number) + bits;
    const last = this.#lastUnit[fact] as number;
    if (last >= 0 && this.#units[last] === unit) return;
    this.#lastUnit[fact] = this.#units.push(unit) - 1;
    this.#before.push(last);
  }

  /** The first questions that may still decide something: a unit that a case split settles has nothing to ask. */
  best(max: number): NextQuestion[] {
    const left = this.#inOrder();
    const out: NextQuestion[] = [];
    while (out.length < max && left.length > 0) {
      const at = this.#foremost(left);
      const [fact = 0] = left.splice(at, 1);
      const decides = this.#decides(fact);
      // Of those that seem open, one at least must be: facts that tests share may have settled them.
      if (this.#someUnknown(decides))
        out.push(
          this.#question(
            fact,
            this.#gain[fact] ?? 0,
            decides.map(({ id }) => id),
          ),
        );
    }
    return out;
  }

  /** What may be asked now: a question that waits leaves its gain to the one it waits for, as long as it has sense. */
  #inOrder(): number[] {
    const now: number[] = [];
    this.#lastUnit.forEach((_, fact) => {
      if (!this.#mayBeAsked(fact)) return;
      const first = this.#firstOf(fact);
      if (first === fact) now.push(fact);
      else if (!this.#isSenseless(this.#name(fact)))
        this.#gain[first] = (this.#gain[first] as number) + (this.#gain[fact] as number);
    });
    return this.#timely ? now.filter((fact) => this.#isTimely(fact)) : now;
  }

  #isTimely(fact: number): boolean {
    const name = this.#name(fact);
    const { sensitive } = this.#law.law.facts[fact] as CompiledFact;
    const wounds = WOUNDING.some((kind) => kind === sensitive) && !isSpokenOf(this.#law, name, this.#spoken);
    return !wounds && !this.#isSenseless(name);
  }

  #mayBeAsked(fact: number): boolean {
    return (this.#lastUnit[fact] as number) >= 0 && !this.#except.has(this.#name(fact));
  }

  /** Of those that a question waits for, the one to ask now; itself when it waits for none. */
  #firstOf(fact: number): number {
    for (const names of this.#law.law.facts[fact]?.askedAfter ?? []) {
      if (isOneTold(this.#law, this.#encoded, names)) continue;
      const first = names.map((name) => this.#law.facts.place(name)).find((one) => this.#mayBeAsked(one));
      if (first !== undefined) return this.#firstOf(first);
    }
    return fact;
  }

  /** Place of the one of highest score; of two alike, of the first by name. */
  #foremost(facts: readonly number[]): number {
    let best = 0;
    for (let i = 1; i < facts.length; i++) {
      const [one, other] = [facts[i] as number, facts[best] as number];
      const more = this.#score(one) - this.#score(other);
      if (more > 0 || (more === 0 && this.#name(one) < this.#name(other))) best = i;
    }
    return best;
  }

  #score(fact: number): number {
    const known = this.#costs[fact] as number;
    const cost = Number.isNaN(known) ? this.#cost(fact) : known;
    this.#costs[fact] = cost;
    return (this.#gain[fact] as number) / cost;
  }

  /**
   * What hurts to be asked costs more, save what the person came to speak of; and so does what has lost its sense: who
   * is not married is asked late whether the divorce is pronounced.
   */
  #cost(fact: number): number {
    const { cost, plainCost = cost, sensitive, askedAfter } = this.#law.law.facts[fact] as CompiledFact;
    const name = this.#name(fact);
    const known = sensitive !== undefined && isSpokenOf(this.#law, name, this.#spoken) ? plainCost : cost;
    return askedAfter !== undefined && this.#isSenseless(name) ? known * SENSELESS : known;
  }

  #isSenseless(name: string): boolean {
    return isSenseless(this.#law, this.#told, name);
  }

  /** Units that the fact may decide and that are open, in the order of the law. */
  #decides(fact: number): LoadedUnit[] {
    const units: LoadedUnit[] = [];
    for (let at = this.#lastUnit[fact] as number; at >= 0; at = this.#before[at] as number) {
      const unit = this.#units[at] as LoadedUnit;
      if (this.#open.isOpen(unit)) units.push(unit);
    }
    return units.reverse();
  }

  /** The least of them is looked at first: it is the soonest proven open, and one is enough. */
  #someUnknown(units: readonly LoadedUnit[]): boolean {
    const size = (unit: LoadedUnit): number => this.#sizes.get(unit) ?? 0;
    const least = units.reduce<LoadedUnit | undefined>(
      (one, other) => (one === undefined || size(other) < size(one) ? other : one),
      undefined,
    );
    if (least === undefined) return false;
    return this.#open.isUnknown(least) || units.some((unit) => this.#open.isUnknown(unit));
  }

  /** When no gain is seen (the estimate takes parts as independent) though a unit is open: what it still reads. */
  unranked(units: readonly LoadedUnit[]): NextQuestion[] {
    const found = new Map<number, NextQuestion>();
    for (const unit of units) {
      if (!this.#open.isUnknown(unit)) continue;
      for (const variable of undecidedVariables(this.#law, this.#encoded, unit))
        for (const fact of this.#askable.behind(variable))
          if (!found.has(fact) && !this.#except.has(this.#name(fact)))
            found.set(fact, this.#question(fact, 0, [unit.id]));
    }
    return [...found.values()].sort((a, b) => a.cost - b.cost);
  }

  #question(fact: number, gain: number, decides: readonly string[]): NextQuestion {
    const cost = this.#cost(fact);
    const known = (this.#law.law.facts[fact]?.sensitive as Sensitivity | undefined) ?? null;
    return { fact: this.#name(fact), gain, cost, score: gain / cost, sensitive: known, decides, limits: [] };
  }

  #name(fact: number): string {
    return this.#law.law.names.facts[fact] as string;
  }
}
