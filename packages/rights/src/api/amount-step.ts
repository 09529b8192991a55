// SPDX-License-Identifier: AGPL-3.0-or-later
/** How an amount was reached: steps that a person can do again with a pen, each after those that it reckons with. */

/** A number that a step reckons with, in the unit of the step that gave it. */
export interface StepOperand {
  readonly value: number;
  /** The place of that step, from 0; null: the rule itself writes the number. */
  readonly step: number | null;
}

/** An answer that chose a case, in the form of the situation; of a list, how many are in it. */
export interface StepAnswer {
  readonly fact: string;
  readonly answer: string;
}

/** What a step reads in a dated table. `value` is `cell`, plus `each` for each of the `rows` beyond the last one. */
export interface TableReading {
  /** The id of the table. */
  readonly table: string;
  /** First day of the version read, `YYYY-MM-DD`. */
  readonly from: string;
  /** Labels, as the law prints them; null: the table has but one. */
  readonly row: string | null;
  readonly column: string | null;
  readonly cell: number;
  readonly beyond: { readonly rows: number; readonly each: number } | null;
  /** The number that is looked up among the rows; null: they are not numbered. */
  readonly lookedUp: StepOperand | null;
}

/** Whom a step counts in a list. */
export interface MembersMeant {
  readonly list: string;
  /** How many the list has. */
  readonly members: number;
  /** The places of those that the rule means, from 1, as the person gave them. */
  readonly which: readonly number[];
  /** What the rule looks at in each of them: fields of the list. */
  readonly by: readonly string[];
}

/** One step. Names are those of the law. */
export type AmountStep = {
  /** The computed name that this step gives, when the item shows it as a result. */
  readonly name: string | null;
  readonly value: number;
  /** In the words of the law (`euros`, `euros par jour`); null: a bare number. */
  readonly unit: string | null;
} & (
  | { readonly kind: "fact"; readonly fact: string }
  | ({ readonly kind: "table" } & TableReading)
  | ({ readonly kind: "count" } & MembersMeant)
  /** The field of each member that the rule means. */
  | ({ readonly kind: "total"; readonly field: string; readonly of: readonly number[] } & MembersMeant)
  /** `month`: `YYYY-MM`. */
  | { readonly kind: "days-in-month"; readonly month: string }
  | { readonly kind: "cases"; readonly given: readonly StepAnswer[]; readonly of: StepOperand }
  | { readonly kind: "reading"; readonly reading: string; readonly answer: string; readonly of: StepOperand }
  | {
      readonly kind: "sum" | "product" | "difference" | "largest" | "smallest";
      readonly of: readonly StepOperand[];
    }
  | {
      readonly kind: "round";
      readonly of: StepOperand;
      /** The smallest amount that is kept: 0.01, 1. */
      readonly to: number;
      readonly towards: "nearest" | "down" | "up";
    }
);
