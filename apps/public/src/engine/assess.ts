// SPDX-License-Identifier: AGPL-3.0-or-later
/** One reading of the situation by the engine: answers to every right, and the question that decides fastest. */
import {
  type Determination,
  type EncodedCase,
  type Model,
  type NextQuestion,
  type Presentation,
  type Situation,
  SituationError,
  type SituationFault,
  type UnitId,
} from "@sauf-conduit/rights";

export interface Assessment {
  readonly encoded: EncodedCase;
  readonly answers: ReadonlyMap<UnitId, Determination>;
}

export type Assessed =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly faults: readonly SituationFault[] };

/** Nothing is computed from answers that cannot all be true: the person is told which. */
export function assess(model: Model, situation: Situation, on: string): Assessed {
  try {
    const encoded = model.encode(situation, on);
    const answers = new Map(model.determineAll(encoded).map((answer) => [answer.id, answer]));
    return { ok: true, assessment: { encoded, answers } };
  } catch (error) {
    if (error instanceof SituationError) return { ok: false, faults: error.faults };
    throw error;
  }
}

/** Whether these answers can all be true. */
export function isPossible(model: Model, situation: Situation, on: string): boolean {
  try {
    model.encode(situation, on);
    return true;
  } catch (error) {
    if (error instanceof SituationError) return false;
    throw error;
  }
}

/** A question of a list stands for all the fields asked of its members. */
export function questionOf(fact: string, presentation: Presentation): string {
  return presentation.facts[fact]?.listOf ?? fact;
}

/** Facts that the page may ask: those with a question, and lists through their own. */
export function isAskable(fact: string, presentation: Presentation): boolean {
  const text = presentation.facts[questionOf(fact, presentation)];
  return text?.asked === true && text.question !== null;
}

/** Questions among which the first of all gives way when it is sensitive and another decides too. */
const FIRST_LOOK = 3;

/**
 * The next question, or null when no answer can change anything.
 * @param settled facts not to ask again.
 * @param first nothing has been asked yet: a sensitive question is not how one greets.
 */
export function nextQuestion(
  model: Model,
  { encoded }: Assessment,
  presentation: Presentation,
  units: readonly UnitId[],
  settled: readonly string[],
  first: boolean,
): string | null {
  const except = new Set(settled);
  for (const [name, fact] of Object.entries(presentation.facts)) {
    if (!isAskable(name, presentation)) except.add(name);
    if (fact.listOf !== null && except.has(fact.listOf)) except.add(name);
  }
  const options = { units, except: [...except], max: FIRST_LOOK };
  const proposed = model
    .nextQuestions(encoded, options)
    .filter((question) => !except.has(questionOf(question.fact, presentation)));
  const useful = proposed.filter((question) => question.score > 0);
  const gentle = first ? useful.find((question) => !isSensitive(question, presentation)) : undefined;
  const chosen = gentle ?? proposed[0];
  return chosen === undefined ? null : questionOf(chosen.fact, presentation);
}

function isSensitive(question: NextQuestion, presentation: Presentation): boolean {
  return question.sensitive !== null || presentation.facts[question.fact]?.sensitive != null;
}

/** Questions that may still change an undecided right of the entrance, each counted once. */
export function questionsLeft(
  { answers }: Assessment,
  presentation: Presentation,
  units: readonly UnitId[],
  settled: readonly string[],
): number {
  const done = new Set(settled);
  const left = new Set<string>();
  for (const unit of units) {
    const answer = answers.get(unit);
    if (answer?.value !== "unknown") continue;
    for (const fact of answer.missing) {
      const question = questionOf(fact, presentation);
      if (isAskable(fact, presentation) && !done.has(question)) left.add(question);
    }
  }
  return left.size;
}

/** Rights that this question may decide. */
export function decidedBy(
  question: string,
  { answers }: Assessment,
  presentation: Presentation,
): ReadonlySet<UnitId> {
  const units = new Set<UnitId>();
  for (const answer of answers.values()) {
    if (answer.value !== "unknown") continue;
    if (answer.missing.some((fact) => questionOf(fact, presentation) === question)) units.add(answer.id);
  }
  return units;
}
