// SPDX-License-Identifier: AGPL-3.0-or-later
/** Values, conditions and time-limits: they hold one another, so they stand in one file. */
import type { Confidence, Duration, Source } from "./basics.ts";

/** What a value expression yields. Dates and datetimes share one type: a datetime is a date with an hour. */
export type ValueType = "date" | "duration" | "number" | "money" | "choice" | "condition";

export type Value =
  | { readonly kind: "day"; readonly day: string } // `YYYY-MM-DD`
  | { readonly kind: "instant"; readonly at: string } // `YYYY-MM-DD HH:MM`
  | { readonly kind: "no-date" } // aucune
  | { readonly kind: "unknown" } // inconnue
  | { readonly kind: "number"; readonly number: number } // also money, in the unit of the text (euros)
  | { readonly kind: "duration"; readonly duration: Duration }
  | { readonly kind: "word"; readonly word: string } // one word of a choice, or a column or row label
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "computed"; readonly name: string } // a name of `calculs`
  | {
      readonly kind: "cases";
      readonly cases: readonly Case<Value>[];
      readonly otherwise: Value;
    }
  | { readonly kind: "reading"; readonly reading: string; readonly answers: Readonly<Record<string, Value>> }
  | { readonly kind: "add" | "subtract"; readonly duration: Value; readonly date: Value }
  | { readonly kind: "day-after" | "day-before" | "month-end" | "month-start"; readonly of: Value }
  | { readonly kind: "days-in-month"; readonly of: Value }
  | { readonly kind: "milestone"; readonly name: string } // repère
  | { readonly kind: "first-existing" | "latest" | "earliest"; readonly of: readonly Value[] }
  | { readonly kind: "limit-end"; readonly item?: string; readonly limit: string } // fin du délai
  /** Made by lowering only: the end of a limit whose names are all resolved. */
  | { readonly kind: "limit"; readonly limit: Limit }
  | { readonly kind: "between"; readonly from: Value; readonly to: Value } // a duration from two dates
  | { readonly kind: "sum" | "product" | "largest" | "smallest"; readonly of: readonly Value[] }
  | { readonly kind: "difference"; readonly left: Value; readonly right: Value }
  | {
      readonly kind: "round";
      readonly of: Value;
      readonly to: number;
      readonly towards: "nearest" | "down" | "up";
    }
  | { readonly kind: "count"; readonly list: string; readonly who?: Condition }
  | { readonly kind: "total"; readonly list: string; readonly field: string; readonly who?: Condition }
  | {
      readonly kind: "table";
      readonly table: string;
      readonly row?: Value;
      readonly column?: Value;
      readonly on?: Value;
    };

export interface Case<T> {
  readonly when: Condition;
  readonly then: T;
  readonly confidence?: Confidence;
  readonly note?: string;
}

export type Comparison = "at-least" | "at-most" | "more-than" | "less-than";

export type DateComparison = "from" | "until" | "after" | "before";

export type Condition =
  | { readonly kind: "always" | "never" | "unknown" }
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "computed"; readonly name: string }
  /** Made by lowering only: formula nodes of the compiled law (another item says yes, and its negation). */
  | { readonly kind: "node"; readonly unit: string; readonly node: number; readonly negation: number }
  /** Made by lowering only: a computed condition in full, with the name it had. */
  | { readonly kind: "named"; readonly name: string; readonly of: Condition }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  /** The choice (a fact or a computed choice) is one of these words. */
  | { readonly kind: "is"; readonly value: Value; readonly among: readonly string[] }
  /** The choice is a value of the dated list. */
  | { readonly kind: "in-list"; readonly value: Value; readonly list: string }
  /** Numbers, money, durations. Several tests must all hold. */
  | {
      readonly kind: "compare";
      readonly value: Value;
      readonly type: "number" | "money" | "duration";
      readonly tests: readonly { readonly op: Comparison; readonly than: Value }[];
    }
  | {
      readonly kind: "compare-date";
      readonly value: Value;
      readonly tests: readonly { readonly op: DateComparison; readonly than: Value }[];
    }
  | { readonly kind: "exists"; readonly value: Value }
  /** `relève de`: the item (or its branch) answers yes; no and not-applicable both count as no. */
  | {
      readonly kind: "applies";
      readonly item: string;
      readonly branch?: string;
      readonly with: Readonly<Record<string, Value>>;
    }
  | { readonly kind: "some" | "every" | "none"; readonly list: string; readonly who: Condition }
  | { readonly kind: "cases"; readonly cases: readonly Case<Condition>[]; readonly otherwise: Condition }
  | {
      readonly kind: "reading";
      readonly reading: string;
      readonly answers: Readonly<Record<string, Condition>>;
    }
  /** `appelée` / `note` / `fiabilité` / `source` around a condition. */
  | {
      readonly kind: "labelled";
      readonly of: Condition;
      readonly label?: string;
      readonly note?: string;
      readonly confidence?: Confidence;
      readonly sources?: readonly Source[];
    };

export interface LimitRule {
  readonly duration: Value;
  readonly since: Value;
  readonly counted: "clear" | "plain" | "hour-to-hour"; // franc, non franc, d'heure à heure
  readonly carriedOver: boolean; // report
  readonly confidence?: Confidence;
}

/** A limit borrowed from another item (`comme`), possibly with another start. */
export interface BorrowedLimit {
  readonly item: string;
  readonly limit: string;
  readonly since?: Value;
}

export type LimitBody =
  | { readonly kind: "rule"; readonly rule: LimitRule }
  | { readonly kind: "borrowed"; readonly from: BorrowedLimit }
  | { readonly kind: "cases"; readonly cases: readonly Case<LimitBody>[]; readonly otherwise: LimitBody }
  | {
      readonly kind: "reading";
      readonly reading: string;
      readonly answers: Readonly<Record<string, LimitBody>>;
    };

export interface LimitEvent {
  readonly when: Condition;
  readonly effect: "suspends" | "interrupts" | "replaces" | "extends" | "none";
  readonly beforeEnd: boolean;
  readonly stoppedOn?: Value;
  readonly resumesOn?: Value;
  readonly by?: LimitBody;
  readonly extension?: Value;
  readonly note?: string;
  readonly confidence?: Confidence;
  readonly sources?: readonly Source[];
}

export interface Limit {
  readonly name: string;
  readonly who: string;
  readonly to: string;
  /** Before whom, when it is not the authority of the item (devant). */
  readonly court?: string;
  readonly body: LimitBody;
  readonly events: readonly LimitEvent[];
  readonly ifExceeded?: string | { readonly means: "agreement" | "refusal" | "nothing" };
  readonly note?: string;
  readonly confidence?: Confidence;
  readonly sources?: readonly Source[];
}
