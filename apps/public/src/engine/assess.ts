// SPDX-License-Identifier: AGPL-3.0-or-later
/** One reading of the situation by the engine: answers to every right, and the question that decides fastest. */
import {
  type Determination,
  type EncodedCase,
  type FactText,
  type Model,
  type NextQuestion,
  type Presentation,
  type QuestionOptions,
  type ReasonNode,
  type Situation,
  SituationError,
  type SituationFault,
  type UnitId,
  type Way,
} from "@sauf-conduit/rights";
import type { Door } from "../session/entrances.ts";
import type { Assessed, Assessment, ToAssess } from "./assessment.ts";
import { begunReading, foreseenReading, forgetForeseen, keyOf } from "./kept-readings.ts";

type Encoded =
  | { readonly ok: true; readonly encoded: EncodedCase }
  | { readonly ok: false; readonly faults: readonly SituationFault[] };

const lastEncoded = new WeakMap<Model, { readonly key: string; readonly encoded: Encoded }>();

/** The situation in the engine's form, or why the engine refuses it. The last one is kept: an answer is tried, then given. */
function encodedOf(model: Model, situation: Situation, on: string): Encoded {
  const key = keyOf({ situation, on });
  const last = lastEncoded.get(model);
  if (last?.key === key) return last.encoded;
  const encoded = encodedAnew(model, situation, on);
  lastEncoded.set(model, { key, encoded });
  return encoded;
}

/** Drops what was read: « Tout effacer » and « Quitter vite » leave nobody's answers in memory. */
export function forgetRead(model: Model): void {
  lastEncoded.delete(model);
  forgetForeseen(model);
}

function encodedAnew(model: Model, situation: Situation, on: string): Encoded {
  try {
    return { ok: true, encoded: model.encode(situation, on) };
  } catch (error) {
    if (error instanceof SituationError) return { ok: false, faults: error.faults };
    throw error;
  }
}

/**
 * Nothing is computed from answers that cannot all be true: the person is told which. Where nothing that a right rests on
 * has changed, its answer is the very object of the reading before.
 */
export function assess(asked: ToAssess): Assessed {
  const foreseen = foreseenReading(asked);
  if (foreseen !== undefined) return foreseen;
  const reading = assessing({ ...asked, before: asked.before ?? begunReading(asked) });
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

/** The same, one right at a time, for who has something else to do in between. */
export function* assessing({ model, units, situation, on, before }: ToAssess): Generator<void, Assessed> {
  const read = encodedOf(model, situation, on);
  if (!read.ok) return read;
  const { encoded } = read;
  const answers = new Map<UnitId, Determination>();
  for (const unit of units) {
    const known = before !== null && model.same(before.encoded, encoded, unit) && before.answers.get(unit);
    answers.set(unit, known || model.determine(encoded, unit));
    yield;
  }
  return { ok: true, assessment: { encoded, answers } };
}

/** Why the engine refuses these answers; none when they can all be true. @param before the reading that they follow. */
export function refusals(
  model: Model,
  situation: Situation,
  on: string,
  before: Assessment | null = null,
): readonly SituationFault[] {
  const read = foreseenReading({ model, situation, on, before }) ?? encodedOf(model, situation, on);
  return read.ok ? [] : read.faults;
}

/** Facts that a fault names. */
export function factsOf(fault: SituationFault): readonly string[] {
  return fault.code === "contradiction" ? fault.facts : [fault.name];
}

/** What the engine has against one answer by itself: its form, its date, its range. */
export function faultOfAnswer(faults: readonly SituationFault[], fact: FactText): SituationFault | null {
  const names = [fact.name, ...(fact.fields ?? [])];
  return faults.find((fault) => fault.code !== "contradiction" && names.includes(fault.name)) ?? null;
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

/** One thing that a way to open a right needs. */
export type Need = Way["needs"][number];

/** Questions whose answers would tell it: its own, or those that it is computed from. */
export function questionsFor({ fact, asks }: Need, presentation: Presentation): readonly string[] {
  const names = isAskable(fact, presentation) ? [fact] : asks;
  const askable = names.filter((name) => isAskable(name, presentation));
  return [...new Set(askable.map((name) => questionOf(name, presentation)))];
}

/** What may be asked, and for which rights. */
export interface Asking {
  readonly model: Model;
  readonly presentation: Presentation;
  readonly encoded: EncodedCase;
  /** Rights that order the questions. */
  readonly units: readonly UnitId[];
  /** What is asked before all, what the person came for, and the time-limits whose last day cannot wait. */
  readonly door: Pick<Door, "opening" | "soon" | "first" | "about" | "urgent">;
  readonly answers: Assessment["answers"];
  /** Facts not to ask again. */
  readonly settled: readonly string[];
}

type Focus = Pick<QuestionOptions, "first" | "about" | "soon">;

/** Questions among which the first of all gives way when it is sensitive and another decides too. */
const FIRST_LOOK = 3;

/**
 * The next question, or null when no answer can change anything.
 * @param first nothing has been asked yet: a sensitive question is not how one greets.
 */
export function nextQuestion(asking: Asking, first: boolean): string | null {
  const { presentation, door, settled } = asking;
  const { urgent } = door;
  const opening = door.opening.find((fact) => !settled.includes(fact));
  if (opening !== undefined) return opening;
  const [day] = urgent.length === 0 ? [] : proposed(asking, { units: urgent }, 1);
  const soon = day === undefined ? askedSoon(asking) : undefined;
  if (soon !== undefined) return soon;
  const chosen = day ?? ofRights(asking, first);
  return chosen === undefined ? null : questionOf(chosen.fact, presentation);
}

/** What decides the rights fastest. What her own answers leave without object comes last, and is not put at all. */
function ofRights(asking: Asking, first: boolean): NextQuestion | undefined {
  const { model, encoded, presentation, settled } = asking;
  const [foremost] = foremostOf(asking, first);
  if (foremost === undefined || !model.isMoot(encoded, foremost.fact)) return foremost;
  const moot = Object.keys(presentation.facts).filter((fact) => model.isMoot(encoded, fact));
  return foremostOf({ ...asking, settled: [...settled, ...moot] }, first)[0];
}

/** @param first see `nextQuestion`. */
function foremostOf(asking: Asking, first: boolean): readonly NextQuestion[] {
  const { presentation, units, door } = asking;
  const others = proposed(asking, { units, ...focusOf(door) }, FIRST_LOOK);
  const useful = others.filter((question) => question.score > 0);
  const gentle = first ? useful.find((question) => !isSensitive(question.fact, presentation)) : undefined;
  return gentle === undefined ? others : [gentle];
}

const focusOf = ({ first, about, soon }: Asking["door"]): Focus => ({ first, about, soon });

/** The first question that the door asks soon, of those that make sense and may still decide a right of its, or a last day. */
function askedSoon(asking: Asking): string | undefined {
  const { model, encoded, presentation, units, door, settled, answers } = asking;
  const left = new Set<string>();
  for (const unit of units) {
    const answer = answers.get(unit);
    if (answer?.value === "unknown")
      for (const fact of answer.missing) left.add(questionOf(fact, presentation));
  }
  for (const { fact } of model.limitQuestions(encoded, { units, settled, max: Number.POSITIVE_INFINITY }))
    left.add(questionOf(fact, presentation));
  return door.soon.find(
    (fact) => left.has(fact) && !settled.includes(fact) && !model.isSenseless(encoded, fact, settled),
  );
}

function proposed(
  asking: Asking,
  { units, ...focus }: Pick<QuestionOptions, "units"> & Focus,
  max: number,
): readonly NextQuestion[] {
  const { model, presentation, encoded, settled } = asking;
  const except = notAsked(asking);
  return model
    .nextQuestions(encoded, { units, ...focus, except: [...except], settled, max })
    .filter((question) => !except.has(questionOf(question.fact, presentation)));
}

/** Facts settled, facts without a question, and the fields of lists that are settled. */
function notAsked({ presentation, settled }: Pick<Asking, "presentation" | "settled">): ReadonlySet<string> {
  const except = new Set([...neverAsked(presentation), ...settled]);
  for (const name of settled) for (const field of presentation.facts[name]?.fields ?? []) except.add(field);
  return except;
}

const never = new WeakMap<Presentation, readonly string[]>();

/** Facts that the page has no question for. */
function neverAsked(presentation: Presentation): readonly string[] {
  const names =
    never.get(presentation) ??
    Object.keys(presentation.facts).filter((name) => !isAskable(name, presentation));
  never.set(presentation, names);
  return names;
}

/** Facts that hurt to be asked, or to be read by others. */
export function isSensitive(fact: string, presentation: Presentation): boolean {
  return presentation.facts[fact]?.sensitive != null;
}

/** To say what this holds, or why it fails, would say the answer to a sensitive question, or what was worked out from it. */
export const repeatsSensitive = (
  { name, from = [] }: Pick<ReasonNode, "name" | "from">,
  presentation: Presentation,
): boolean => [name, ...from].some((fact) => isSensitive(fact, presentation));

/** The questions that could still change an answer, each once. */
export function questionsOf(answer: Determination, presentation: Presentation): readonly string[] {
  const askable = answer.missing.filter((fact) => isAskable(fact, presentation));
  return [...new Set(askable.map((fact) => questionOf(fact, presentation)))];
}

/**
 * The questions that may decide a right, not put yet: the one that is put next; then of what happened to her rather than
 * of what is asked of anyone, then what hurts to be asked, then what her answers leave without sense. None: all were put.
 */
export function soonestFirst(
  questions: readonly string[],
  { next, ...asking }: Pick<Asking, "settled" | "presentation" | "model" | "encoded"> & Next,
): readonly string[] {
  const { settled, presentation, model, encoded } = asking;
  const late = (name: string): number =>
    name === next
      ? -1
      : (model.isSenseless(encoded, name, settled) ? 4 : 0) +
        (isSensitive(name, presentation) ? 2 : 0) +
        (isOfAnyone(name, presentation) ? 1 : 0);
  const left = questions.filter((name) => name === next || !settled.includes(name));
  return left.toSorted((a, b) => late(a) - late(b));
}

interface Next {
  /** The question that the page puts next. */
  readonly next: string | null;
}

/** Facts that nearly every right asks of anyone: age, nationality, where, when. They tell nothing of what happened to her. */
export const isOfAnyone = (fact: string, presentation: Presentation): boolean =>
  presentation.facts[fact]?.theme === "commun";

/** Rights that this question may decide. */
export function decidedBy(
  question: string,
  { answers }: Assessment,
  presentation: Presentation,
): ReadonlySet<UnitId> {
  const undecided = [...answers.values()].filter(({ value }) => value === "unknown");
  const depending = undecided.filter(({ missing }) =>
    missing.some((fact) => questionOf(fact, presentation) === question),
  );
  return new Set(depending.map(({ id }) => id));
}
