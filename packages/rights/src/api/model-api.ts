// SPDX-License-Identifier: AGPL-3.0-or-later
/** The engine as its users see it. `loadModel` (index.ts) makes one from the compiled law. */
import type { Place } from "@sauf-conduit/calendar";
import type { Sensitivity, Situation } from "../syntax/index.ts";
import type {
  AmountResult,
  AmountStep,
  Determination,
  Explanation,
  Goal,
  LimitCounts,
  LimitResult,
  NextQuestion,
  UnitId,
  VersionDifference,
  Way,
} from "./answer.ts";

/** A situation encoded for one day of examination. Opaque; costs more to make than to evaluate. */
export interface EncodedCase {
  readonly on: string;
  readonly situation: Situation;
}

export interface EncodeOptions {
  /**
   * Accepts events later than the day examined even of facts that can only be past. Only for what is no person's file
   * (the cases of an older law, witnesses, counting alone): the person's own file is always read without it.
   */
  readonly laterEvents?: boolean;
  /**
   * Where time-limits are counted: holidays and clock of the court or office. Mainland France by default, whose holidays
   * are holidays everywhere: a limit never ends later there than elsewhere.
   */
  readonly place?: Place;
}

export interface QuestionOptions {
  /** Only these units count; default: every displayed provision. */
  readonly units?: readonly UnitId[];
  /**
   * Units that the person came for: what decides them is asked first, the others count once nothing of them is open. It
   * does not hurry what wounds (violence, health) and is not what she came to speak of.
   */
  readonly first?: readonly UnitId[];
  /** What the person came to speak of: a question is not put late for being about it. */
  readonly about?: readonly Sensitivity[];
  /** Facts that the surface asks of whoever comes: neither they, nor what waits for them, are late for being painful. */
  readonly soon?: readonly string[];
  readonly max?: number;
  /** Facts not to ask: skipped or refused by the person. */
  readonly except?: readonly string[];
  /** Facts that were put to the person: what waits for one that she passed comes after all the others. */
  readonly settled?: readonly string[];
}

export interface Model {
  /** Content hash of the compiled law, named in every answer. */
  readonly hash: string;
  /** Addresses of every unit that can be determined, in the order of the law. */
  readonly units: readonly UnitId[];
  readonly goals: readonly UnitId[];
  /**
   * Encodes a situation for the day `on` (`YYYY-MM-DD`): the day looked at, today or another, which also chooses the
   * law when nothing else does. What can only be past (`past` facts) is refused when it lies after that day.
   * @throws SituationError — a closed union with place, cause and suggestion (unknown fact, wrong type,
   *   impossible date, contradiction with a certain constraint…); nothing is computed then.
   */
  encode(situation: Situation, on: string, options?: EncodeOptions): EncodedCase;
  determine(encoded: EncodedCase, unit: UnitId): Determination;
  /**
   * Whether all that a unit rests on is known alike in two cases: everything said of it (its answer, its reasons, its
   * amounts and days) is then the same in both, and need not be computed again. False when it is not sure.
   */
  same(before: EncodedCase, after: EncodedCase, unit: UnitId): boolean;
  /** Drops what was kept of the situations read so far, to answer the next ones faster: nobody's answers are left. */
  forget(): void;
  /** Every unit, in the order of `units`. */
  determineAll(encoded: EncodedCase): readonly Determination[];
  goalsOf(encoded: EncodedCase): readonly Goal[];
  explain(encoded: EncodedCase, unit: UnitId): Explanation;
  nextQuestions(encoded: EncodedCase, options?: QuestionOptions): readonly NextQuestion[];
  /**
   * Questions for the days of time-limits alone: those of what is open, and of the appeals against what has been
   * decided. `nextQuestions` has them after the others.
   */
  limitQuestions(encoded: EncodedCase, options?: QuestionOptions): readonly NextQuestion[];
  /**
   * An answer already given, or passed, leaves this question without sense: it comes after all the others.
   * @param settled see `QuestionOptions`.
   */
  isSenseless(encoded: EncodedCase, fact: string, settled?: readonly string[]): boolean;
  /** Answered so that there is nothing more to say of it: no, no such event, or a word that the law calls so. */
  isDenied(encoded: EncodedCase, fact: string): boolean;
  /** The answers say that there is nothing to tell of it: no use putting it. It still counts as missing: it may be told. */
  isMoot(encoded: EncodedCase, fact: string): boolean;
  /**
   * What there is to say of each member of a list for these units: its fields that an open test of theirs, or an amount
   * that they give, looks at; in the order of the law.
   * @param encoded what is known without the list: what it already says decides tests.
   */
  fieldsLookedAt(encoded: EncodedCase, list: string, units: readonly UnitId[]): readonly string[];
  /** The shortest ways to `yes`, cheapest first. */
  missing(encoded: EncodedCase, unit: UnitId, max?: number): readonly Way[];
  /**
   * Asked names behind the conditions of a unit that already hold: what was said counts for it. What only closed one way
   * among several is no step towards it, and is not told.
   */
  met(encoded: EncodedCase, unit: UnitId): readonly string[];
  /** Named results (`résultats`) of an item: amounts, dates, with ranges when something is unknown. */
  amounts(encoded: EncodedCase, item: string): readonly AmountResult[];
  /**
   * How a named amount or number of an item was reached, the last step giving it; none while it is a range, or when the
   * rule simply writes it.
   */
  amountSteps(encoded: EncodedCase, item: string, name: string): readonly AmountStep[];
  /** The time-limits of an item (`délais`), with their days when something is known of them. */
  limits(encoded: EncodedCase, item: string): readonly LimitResult[];
  /** The time-limits of an item with every step of their count, and what may move them. */
  limitCounts(encoded: EncodedCase, item: string): LimitCounts;
  difference(item: string, from: string, to: string): VersionDifference;
}
