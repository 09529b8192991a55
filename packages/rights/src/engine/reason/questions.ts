// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Which question to ask next: the expected gain of information over the undecided units, divided by the cost
 * of asking (painful questions late, papers hard to get later). Advice: a form may keep its own order.
 */
import type { NextQuestion } from "../../answer.ts";
import type { QuestionOptions } from "../../model-api.ts";
import type { Sensitivity } from "../../syntax.ts";
import { candidateVersions, isSettled, isUndecided, kleene } from "../answer/evaluate.ts";
import { candidates } from "../answer/kleene.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encode.ts";
import { isOpenName, READING_PREFIX, supportOf, undecidedVariables } from "../situation/openness.ts";
import { type ChancePlan, chancePlan, gains } from "./chances.ts";
import { limitQuestions } from "./limit-questions.ts";

const plans = new WeakMap<LoadedUnit, Map<number, ChancePlan>>();

export function nextQuestions(law: LoadedLaw, encoded: EncodedLaw, options: QuestionOptions): NextQuestion[] {
  const except = new Set(options.except ?? []);
  const askable = new Askable(law, encoded);
  const found = new Map<string, { gain: number; decides: string[] }>();
  const asking = unitsAsked(law, options);
  for (const unit of asking) {
    if (isSettled(kleene(unit, encoded))) continue;
    for (const { variable, bits } of gains(law, planOf(law, unit, encoded), encoded)) {
      const names = bits > 1e-9 ? askable.behind(variable) : [];
      for (const name of names) {
        const known = found.get(name) ?? { gain: 0, decides: [] };
        known.gain += bits / names.length;
        if (known.decides.at(-1) !== unit.unit.id) known.decides.push(unit.unit.id);
        found.set(name, known);
      }
    }
  }
  const questions = [...found].flatMap(([fact, { gain, decides }]): NextQuestion[] => {
    const { cost, sensitive } = law.facts.get(fact) ?? { cost: 1, sensitive: undefined };
    if (except.has(fact)) return [];
    return [
      {
        fact,
        gain,
        cost,
        score: gain / cost,
        sensitive: (sensitive as Sensitivity | undefined) ?? null,
        decides,
        limits: [],
      },
    ];
  });
  questions.sort((a, b) => b.score - a.score || (a.fact < b.fact ? -1 : 1));
  const max = options.max ?? 3;
  const best = useful(law, encoded, questions, max);
  const first = best.length > 0 ? best : unranked(law, encoded, asking, askable, except).slice(0, max);
  const asked = new Set([...except, ...first.map(({ fact }) => fact)]);
  const days = first.length < max || max >= SEVERAL ? limitQuestions(law, encoded, asking, asked) : [];
  // What the last day to act rests on comes after the rights; of several questions, the last one is for it.
  const rights = days.length > 0 && max >= SEVERAL ? first.slice(0, max - 1) : first;
  return [...rights, ...days].slice(0, max);
}

/** From this many questions on, one is kept for a time-limit that runs. */
const SEVERAL = 3;

/** The units of the options, or every displayed provision. */
export function unitsAsked(law: LoadedLaw, { units }: QuestionOptions): LoadedUnit[] {
  const wanted = units ? new Set(units) : null;
  return law.units.filter(({ unit }) => (wanted ? wanted.has(unit.id) : unit.displayed && !unit.goal));
}

/** When no gain is seen (the estimate takes parts as independent) though a unit is open: what it still reads. */
function unranked(
  law: LoadedLaw,
  encoded: EncodedLaw,
  units: readonly LoadedUnit[],
  askable: Askable,
  except: ReadonlySet<string>,
): NextQuestion[] {
  const found = new Map<string, NextQuestion>();
  for (const unit of units) {
    if (!isUndecided(law, unit, encoded)) continue;
    for (const fact of [...undecidedVariables(law, encoded, unit)].flatMap((v) => askable.behind(v))) {
      if (except.has(fact) || found.has(fact)) continue;
      const { cost, sensitive } = law.facts.get(fact) ?? { cost: 1, sensitive: undefined };
      const known = (sensitive as Sensitivity | undefined) ?? null;
      found.set(fact, {
        fact,
        gain: 0,
        cost,
        score: 0,
        sensitive: known,
        decides: [unit.unit.id],
        limits: [],
      });
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

/** The first questions that may still decide something: a unit that a case split settles has nothing to ask. */
function useful(
  law: LoadedLaw,
  encoded: EncodedLaw,
  questions: readonly NextQuestion[],
  max: number,
): NextQuestion[] {
  const open = new Map<string, boolean>();
  const isOpen = (id: string): boolean => {
    const unit = law.units[law.unitIndex.get(id) ?? -1];
    const known = open.get(id) ?? (unit !== undefined && isUndecided(law, unit, encoded));
    open.set(id, known);
    return known;
  };
  const out: NextQuestion[] = [];
  for (const question of questions) {
    if (out.length >= max) break;
    const decides = question.decides.filter(isOpen);
    if (decides.length > 0) out.push({ ...question, decides });
  }
  return out;
}

function planOf(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): ChancePlan {
  const key = candidates(unit, encoded);
  const known = plans.get(unit) ?? new Map<number, ChancePlan>();
  plans.set(unit, known);
  const plan = known.get(key) ?? chancePlan(law, unit, candidateVersions(unit, encoded));
  known.set(key, plan);
  return plan;
}

/** The facts that may be asked to learn a variable, found once a variable. */
class Askable {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #known = new Map<number, readonly string[]>();

  constructor(law: LoadedLaw, encoded: EncodedLaw) {
    this.#law = law;
    this.#encoded = encoded;
  }

  behind(variable: number): readonly string[] {
    const known = this.#known.get(variable);
    if (known) return known;
    const names = supportOf(this.#law, variable).filter(
      (name) =>
        !name.startsWith(READING_PREFIX) &&
        this.#law.facts.get(name)?.asked === true &&
        isOpenName(this.#law, this.#encoded, name),
    );
    this.#known.set(variable, names);
    return names;
  }
}
