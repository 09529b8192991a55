// SPDX-License-Identifier: AGPL-3.0-or-later
/** The shape of a condition as the pages of the law show it. */
import type { Source } from "../syntax/index.ts";

/** A condition as it is written, its tests said in words. */
export type ConditionTree =
  | { readonly kind: "always" | "never" | "unknown" }
  | { readonly kind: "all" | "any"; readonly of: readonly ConditionTree[] }
  | { readonly kind: "not"; readonly of: ConditionTree }
  /** A condition that has a name; `of` is null where the same tree has shown it already. */
  | {
      readonly kind: "named";
      readonly name: string | null;
      readonly note: string | null;
      readonly sources: readonly Source[];
      readonly of: ConditionTree | null;
    }
  | {
      readonly kind: "cases";
      readonly cases: readonly { readonly when: ConditionTree; readonly then: ConditionTree }[];
      readonly otherwise: ConditionTree;
    }
  | {
      readonly kind: "reading";
      readonly reading: string;
      readonly answers: Readonly<Record<string, ConditionTree>>;
    }
  | {
      readonly kind: "some" | "every" | "none";
      readonly list: string;
      readonly who: ConditionTree;
    }
  | {
      readonly kind: "applies";
      readonly item: string;
      readonly branch: string | null;
      /** `YYYY-MM-DD`: the way has a first day of its own; null: that of its versions. */
      readonly since: string | null;
      readonly with: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "test";
      readonly name: string;
      readonly test: string;
      /** Some fact that it reads at once is an appreciation: a person decides, nothing computes it. */
      readonly appreciated: boolean;
      /** Facts that it reads, through what is computed. */
      readonly facts: readonly string[];
    };
