// SPDX-License-Identifier: AGPL-3.0-or-later
/** Facts: what a rule may test, and how it is asked. */
import type { Place } from "./basics.ts";
import type { Condition, Value } from "./expressions.ts";

export type FactType = "yes-no" | "choice" | "number" | "money" | "duration" | "date" | "datetime" | "list";

export type Answerer =
  | "person"
  | "companion"
  | "document"
  | "administration"
  | "prefect"
  | "judge"
  | "administration-or-judge"
  | "medical-authority";

export type Sensitivity = "health" | "violence" | "offence" | "resources" | "private-life";

/** `ne change plus`: whatever the answer is, the yes only, the no only, or never (an older day may come to light). */
export type Fixed = "answered" | "once-yes" | "once-no" | "not-fixed";

export interface Fact {
  readonly name: string;
  readonly theme: string;
  readonly place: Place;
  readonly type: FactType;
  readonly question?: string;
  readonly help?: string;
  readonly definition?: string;
  readonly answeredBy?: Answerer;
  readonly appreciation: boolean;
  readonly sensitive?: Sensitivity;
  readonly neverDeduced: boolean;
  /** A date that can only lie in the past of the day examined: a birth, a notification. */
  readonly past: boolean;
  /** What nothing that may happen changes once it is answered: a birth, how one came to France. */
  readonly fixed?: Fixed;
  /** Items of which a yes is the outcome: being covered results from the right to be. Ways to those say it last. */
  readonly resultOf?: readonly string[];
  /** A choice that says what is applied for (`désigne la démarche`): naming a provision answers it. */
  readonly designatesRequest: boolean;
  readonly evidence: readonly string[];
  /** What « aucune » means, for dates. */
  readonly ifNone?: string;
  /** The closed list of answers of a choice (already read from its list when it names one). */
  readonly values?: readonly string[];
  /** Answers of a choice, or « oui » or « non », that few people give. They order the questions, and never change an answer. */
  readonly rare?: readonly string[];
  /** Answers of a choice after which, as after a no, what is asked after it has lost its sense. The order alone. */
  readonly ending?: readonly string[];
  /**
   * Facts that are asked before this one, which is of little sense without them: of each row, one of its facts. The
   * order of the questions alone.
   */
  readonly askedAfter?: readonly (readonly string[])[];
  readonly unit?: string;
  /** Known bounds while unknown: numbers in their unit, or durations. */
  readonly between?: readonly [Value, Value];
  readonly suppliedByApplication: boolean;
  readonly yesIf?: Condition;
  readonly noIf?: Condition;
  readonly presumedYesIf?: Condition;
  readonly presumedNoIf?: Condition;
  readonly computedBetween?: { readonly from: Value; readonly to: Value };
  /** For a list: the word for one element, and the names of its fields (facts with `listOf` set). */
  readonly element?: string;
  readonly fields?: readonly string[];
  /** For a field: the list it belongs to. */
  readonly listOf?: string;
}
