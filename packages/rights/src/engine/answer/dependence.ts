// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The second split. Variables are taken as independent, but two of them may rest on one unknown fact (a date
 * compared twice, a choice inside an amount). Where the fact is finite, its answers are tried one by one and
 * everything that rests on it is encoded again; where it is not (dates, numbers, lists), the answer stays
 * sound and is marked as perhaps not exact.
 */

import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { certainDeductions } from "../situation/deductions.ts";
import { contradictsDeductions, type EncodedLaw, reencode } from "../situation/encode.ts";
import type { Knowledge, KnownValue } from "../situation/knowledge.ts";
import {
  isOpenName,
  isOpenVariable,
  READING_PREFIX,
  supportOf,
  undecidedVariables,
} from "../situation/openness.ts";
import { FAILS, HOLDS } from "../values/ranges.ts";
import { type Exactness, exactValues, isSettled, planFor, type ValueSet } from "./evaluate.ts";

/** Combinations of answers tried at the most. */
const MOST_COMBINATIONS = 256;

export interface Answered {
  readonly values: ValueSet;
  readonly exact: boolean;
  /** Facts and readings (`lecture:…`) over which a split settled the answer. */
  readonly whatever: readonly string[];
}

/** The set of values of a unit, as exact as both splits can make it. */
export function answerOf(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Answered {
  const first = exactValues(law, unit, encoded);
  if (isSettled(first.values)) return settled(law, unit, encoded, first);
  const { shared, beyond } = sharedNames(law, unit, encoded);
  const sofar = beyond ? { ...first, complete: false } : first;
  if (shared.size === 0) return { values: first.values, exact: sofar.complete, whatever: [] };
  return splitShared(law, unit, encoded, sofar, [...shared]);
}

function settled(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, first: Exactness): Answered {
  if (first.settledOver.length === 0) return { values: first.values, exact: true, whatever: [] };
  // Only what the undecided part of the formula reads: the rest is masked by what is known.
  const read = undecidedVariables(law, encoded, unit);
  const over = first.settledOver.filter((v) => read.has(v));
  const names = new Set(
    over.flatMap((v) => supportOf(law, v)).filter((name) => isOpenName(law, encoded, name)),
  );
  return { values: first.values, exact: true, whatever: [...names] };
}

/**
 * Unknown names behind two undecided variables, or twice inside one, or bound by a certain deduction. `beyond`:
 * a constraint may narrow a deduction that is read here, which no split can follow.
 */
function sharedNames(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
): { shared: Set<string>; beyond: boolean } {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const v of undecidedVariables(law, encoded, unit)) {
    const variable = law.law.variables[v];
    const repeated = variable && "repeated" in variable ? variable.repeated : [];
    const deduced =
      variable?.kind === "fact" ? certainDeductions(law).get(variable.fact)?.support : undefined;
    for (const name of [...supportOf(law, v), ...(deduced ?? [])]) {
      if (!isOpenName(law, encoded, name)) continue;
      if (seen.has(name) || repeated.includes(name)) shared.add(name);
      seen.add(name);
    }
  }
  let beyond = false;
  // An answer may exclude some of what it could have been deduced from.
  for (const { fact, support, bothWays, constrained } of certainDeductions(law).values()) {
    const read = [...support].filter((name) => seen.has(name));
    if (bothWays || encoded.knowledge.answers.has(fact)) for (const name of read) shared.add(name);
    if (constrained && (read.length > 0 || seen.has(fact))) beyond = true;
  }
  return { shared, beyond };
}

type Alternative = { readonly name: string; readonly answers: readonly (KnownValue | string)[] };

function splitShared(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  first: Exactness,
  names: readonly string[],
): Answered {
  const alternatives: Alternative[] = [];
  let combinations = 1;
  let left = false;
  for (const name of names) {
    const answers = finiteAnswers(law, encoded.knowledge, name);
    if (answers === null || combinations * answers.length > MOST_COMBINATIONS) left = true;
    else {
      alternatives.push({ name, answers });
      combinations *= answers.length;
    }
  }
  if (alternatives.length === 0) return { values: first.values, exact: false, whatever: [] };
  const variables = planFor(unit, encoded).reads.filter((v) => isOpenVariable(law, encoded, v));
  let found: ValueSet = 0;
  let complete = first.complete;
  for (const knowledge of combinationsOf(encoded.knowledge, alternatives)) {
    if (contradictsDeductions(law, knowledge)) continue;
    const again = exactValues(law, unit, reencode(law, encoded, knowledge, variables));
    found |= again.values;
    complete = complete && again.complete;
    if ((first.values & ~found) === 0) break;
  }
  const values = found & first.values ? found & first.values : first.values;
  return {
    values,
    exact: isSettled(values) || (complete && !left),
    whatever: isSettled(values) ? alternatives.map((a) => a.name) : [],
  };
}

/** Every answer of a finite fact or reading; `null` when there are too many to try. */
function finiteAnswers(
  law: LoadedLaw,
  knowledge: Knowledge,
  name: string,
): readonly (KnownValue | string)[] | null {
  if (name.startsWith(READING_PREFIX))
    return [...(knowledge.readings.get(name.slice(READING_PREFIX.length)) ?? [])];
  const fact = law.facts.get(name);
  if (fact?.type === "yes-no")
    return [
      { type: "yes-no", value: HOLDS },
      { type: "yes-no", value: FAILS },
    ];
  if (fact?.type !== "choice") return null;
  const known = knowledge.answers.get(name);
  const words = known?.type === "choice" && known.value ? [...known.value] : (fact.values ?? []);
  return words.map((word) => ({ type: "choice", value: new Set([word]) }) as const);
}

function* combinationsOf(knowledge: Knowledge, alternatives: readonly Alternative[]): Generator<Knowledge> {
  const [first, ...rest] = alternatives;
  if (!first) {
    yield knowledge;
    return;
  }
  for (const answer of first.answers) yield* combinationsOf(withAnswer(knowledge, first.name, answer), rest);
}

export function withAnswer(knowledge: Knowledge, name: string, answer: KnownValue | string): Knowledge {
  if (typeof answer === "string") {
    const readings = new Map(knowledge.readings);
    readings.set(name.slice(READING_PREFIX.length), new Set([answer]));
    return { ...knowledge, readings };
  }
  const answers = new Map(knowledge.answers);
  answers.set(name, answer);
  return { ...knowledge, answers };
}
