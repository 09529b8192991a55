// SPDX-License-Identifier: AGPL-3.0-or-later
/** The shape of what is computed, values and time-limits, as the pages of the law show it. */
import type { Confidence, Limit, LimitEvent, LimitRule, Source } from "../syntax/index.ts";
import type { ConditionTree } from "./condition-page.ts";

/** A debate that a value rests on: what each answer makes of it, in words. */
export interface DebatedValue {
  readonly reading: string;
  readonly answers: Readonly<Record<string, string>>;
}

export interface ComputationText {
  readonly name: string;
  /** A number among its words is so many euros. */
  readonly isMoney: boolean;
  /** In words, or null for a condition (it stands in the tree), for what has cases and for what is debated as a whole. */
  readonly said: string | null;
  readonly debates: readonly DebatedValue[];
  /** Of a value that counts members of a list: which ones. */
  readonly counted: readonly ConditionTree[];
  /** Of a value that depends on the case: each case, then what it is otherwise. */
  readonly cases: readonly { readonly when: ConditionTree | null; readonly then: string }[] | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

export type LimitTree =
  | {
      readonly kind: "rule";
      readonly duration: string;
      readonly since: string;
      readonly debates: readonly DebatedValue[];
      readonly counted: LimitRule["counted"];
      readonly carriedOver: boolean;
    }
  | {
      readonly kind: "borrowed";
      readonly item: string;
      readonly limit: string;
      readonly since: string | null;
    }
  | {
      readonly kind: "cases";
      readonly cases: readonly LimitCase[];
      readonly otherwise: LimitTree;
    }
  | {
      readonly kind: "reading";
      readonly reading: string;
      readonly answers: Readonly<Record<string, LimitTree>>;
    };

export interface LimitCase {
  readonly when: ConditionTree;
  readonly then: LimitTree;
  readonly note: string | null;
  readonly confidence: Confidence | null;
}

export interface LimitPage {
  readonly name: string;
  readonly who: string;
  readonly to: string;
  readonly court: string | null;
  readonly body: LimitTree;
  readonly events: readonly {
    readonly effect: LimitEvent["effect"];
    readonly when: ConditionTree;
    readonly note: string | null;
  }[];
  /** In words, or what silence is worth. */
  readonly ifExceeded: NonNullable<Limit["ifExceeded"]> | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}
