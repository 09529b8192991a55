// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The compiled law: one JSON artefact, the same bytes in browser and server, evaluated without `eval`.
 *
 * A rule is lowered to a formula in negation normal form whose leaves are *literals*: « this variable is in
 * this set of classes ». A variable is a question with finitely many classes of answers: a yes/no fact, a
 * choice, a reading, a value cut at the thresholds that the rules mention, or an opaque condition that only
 * the interpreter can judge (two dates compared, a list counted). See docs/engine.md.
 */
import type {
  Comparison,
  Condition,
  Confidence,
  DateComparison,
  Fact,
  Limit,
  Nature,
  Value,
  ValueType,
} from "../syntax/index.ts";

/** A reading among the names of facts: `lecture:name`. */
export const READING_PREFIX = "lecture:";

/** A set of classes, as 32-bit words, lowest classes first. */
export type ClassSet = readonly number[];

export type CutTest =
  | { readonly op: Comparison; readonly than: Value }
  | { readonly op: DateComparison; readonly than: Value };

export type Variable =
  /** Classes: 0 = non, 1 = oui. */
  | { readonly kind: "fact"; readonly fact: string; readonly classes: 2; readonly words: number }
  /** Classes: groups of words of a choice fact that no rule tells apart; `groups[word index] = class`. */
  | {
      readonly kind: "choice";
      readonly fact: string;
      readonly groups: readonly number[];
      readonly classes: number;
      readonly words: number;
    }
  /** Classes: the answers of the reading, in order. */
  | { readonly kind: "reading"; readonly reading: string; readonly classes: number; readonly words: number }
  /**
   * A value cut at constant thresholds, in increasing order. Class i: the i first cuts are reached and no other.
   * Dates have one class more, the last: « the event did not happen ».
   */
  | {
      readonly kind: "cut";
      readonly type: "date" | "number" | "money" | "duration";
      /** Closed: facts, lists and readings only. */
      readonly value: Value;
      readonly cuts: readonly CutTest[];
      /** The computed name it had in the law, if any. */
      readonly label?: string;
      readonly classes: number;
      readonly words: number;
      readonly support: readonly string[];
      readonly repeated: readonly string[];
    }
  /** A condition only the interpreter can judge. Classes: 0 = does not hold, 1 = holds. */
  | {
      readonly kind: "opaque";
      readonly condition: Condition;
      readonly label?: string;
      readonly classes: 2;
      readonly words: number;
      readonly support: readonly string[];
      readonly repeated: readonly string[];
    }
  /** Never known (« inconnu » written in the law). */
  | { readonly kind: "open"; readonly classes: 2; readonly words: number };

/**
 * Formula nodes. `0` is true, `1` is false. Wrappers (`note`, `ref`, `named`) carry words for explanations
 * and mean their child.
 */
export type Node =
  | { readonly op: "true" | "false" }
  | { readonly op: "lit"; readonly lit: number }
  | { readonly op: "and" | "or"; readonly of: readonly number[] }
  | { readonly op: "note"; readonly of: number; readonly confidence?: Confidence; readonly label?: string }
  | { readonly op: "ref"; readonly of: number; readonly unit: string; readonly negated: boolean }
  | { readonly op: "named"; readonly of: number; readonly name: string; readonly negated: boolean };

/** « The variable is in this set of classes. » */
export interface Literal {
  readonly variable: number;
  readonly set: ClassSet;
}

export interface CompiledVersion {
  readonly name: string;
  /** In force and, when the version says so, its transitional condition. */
  readonly selected: number;
  readonly scope: number;
  readonly when: number;
  /** Any exception holds. */
  readonly except: number;
  /** `when` and no exception. */
  readonly body: number;
  readonly risks: readonly { readonly id: string; readonly node: number }[];
  readonly proves: Readonly<Record<string, number>>;
  readonly nature: Nature | null;
  readonly confidence: Confidence;
  readonly mayApplyAnyway: boolean;
  readonly historical: boolean;
  /** Display dates: a debated milestone shows the earliest of its days. */
  readonly from: string;
  readonly to: string | null;
  /** The oldest day on which one of its sources was read. */
  readonly verified: string | null;
  /** Computed values, closed; `shown` when the item lists them in `résultats`. */
  readonly results: Readonly<
    Record<
      string,
      /** A computed condition is a formula node; everything else is a closed value. */
      | {
          readonly type: "condition";
          readonly node: number;
          readonly shown: boolean;
          readonly confidence?: Confidence;
        }
      | {
          readonly type: Exclude<ValueType, "condition">;
          readonly value: Value;
          readonly shown: boolean;
          readonly confidence?: Confidence;
        }
    >
  >;
  /** Closed, without the words that only a reader needs (`PresentedLimit`). */
  readonly limits: readonly Limit[];
}

/** The two constant nodes stand first in every compiled law. */
export const TRUE = 0;
export const FALSE = 1;

/** A version made of formulas only, so that a formula can be determined or compared as a rule is. */
export function formulaVersion(
  name: string,
  { scope, body }: Pick<CompiledVersion, "scope" | "body">,
): CompiledVersion {
  return {
    name,
    selected: TRUE,
    scope,
    when: body,
    except: FALSE,
    body,
    risks: [],
    proves: {},
    nature: null,
    confidence: "established",
    mayApplyAnyway: false,
    historical: false,
    from: "",
    to: null,
    verified: null,
    results: {},
    limits: [],
  };
}

/** The id of an item, or of one of its branches. */
export function unitId(item: string, branch: string | null): string {
  return branch === null ? item : `${item} / ${branch}`;
}

export interface CompiledUnit {
  /** See `unitId`. */
  readonly id: string;
  readonly item: string;
  readonly branch: string | null;
  readonly kind: string;
  readonly domain: string;
  readonly goal: boolean;
  readonly displayed: boolean;
  readonly versions: readonly CompiledVersion[];
  /** No version is selected: the unit does not apply. */
  readonly outside: number;
  readonly alerts: readonly string[];
}

/** What the engine keeps of a fact; its conditions and values are closed. */
export interface CompiledFact
  extends Pick<Fact, "name" | "type" | "values" | "unit" | "between" | "fixed" | "resultOf">,
    Pick<Fact, "yesIf" | "noIf" | "presumedYesIf" | "presumedNoIf" | "computedBetween">,
    Pick<Fact, "listOf" | "fields" | "evidence"> {
  readonly supplied: boolean;
  /** A date after the day examined is refused. */
  readonly past?: true;
  /** Answers that few people give: they order the questions, and never change an answer. */
  readonly rare?: readonly string[];
  /** Answers of a choice that leave what is asked after it without sense, as a no does. */
  readonly ending?: readonly string[];
  /** Facts to ask before this one, as long as they may still tell something: of each row, one of its facts. */
  readonly askedAfter?: Fact["askedAfter"];
  /** Cost of asking, at least 1 (see question-cost.ts). */
  readonly cost: number;
  readonly sensitive?: string;
  /** Of a sensitive fact: its cost to who came to speak of it. */
  readonly plainCost?: number;
  readonly asked: boolean;
}

export interface CompiledTable {
  readonly columns: readonly string[];
  readonly unit: string;
  readonly confidence: Confidence;
  readonly versions: readonly {
    readonly from: Value;
    readonly to?: Value;
    readonly confidence?: Confidence;
    readonly rows: Readonly<Record<string, readonly number[]>>;
    readonly perExtraUnit?: { readonly values: readonly number[]; readonly confidence?: Confidence };
    readonly rowConfidence: Readonly<Record<string, Confidence>>;
  }[];
}

export interface CompiledConstraint {
  readonly name: string;
  readonly when: number;
  /** « not when, or then »: true in every possible situation. */
  readonly clause: number;
  readonly then: number;
  readonly notWhen: number;
  readonly notThen: number;
}

export interface CompiledLaw {
  readonly format: 1;
  /** SHA-256, hex, of the canonical JSON of everything else. */
  readonly hash: string;
  readonly facts: readonly CompiledFact[];
  readonly readings: readonly {
    readonly name: string;
    readonly answers: readonly string[];
    readonly prudent: number;
    readonly settled?: { readonly answer: string; readonly from?: string };
  }[];
  readonly variables: readonly Variable[];
  readonly literals: readonly Literal[];
  readonly nodes: readonly Node[];
  readonly units: readonly CompiledUnit[];
  readonly tables: Readonly<Record<string, CompiledTable>>;
  readonly constraints: readonly CompiledConstraint[];
  readonly alerts: Readonly<Record<string, number>>;
  /** Item → the items with time-limits by which a refusal of it is contested. */
  readonly appeals: Readonly<Record<string, readonly string[]>>;
  /**
   * Unit → version → nature → « yes by a limb of this nature ». Absent: the version's own nature says it all.
   * Under `as-of-right`, of a goal: yes by a member that binds the administration.
   */
  readonly natures: Readonly<
    Record<string, Readonly<Record<string, Readonly<Partial<Record<Nature, number>>>>>>
  >;
}
