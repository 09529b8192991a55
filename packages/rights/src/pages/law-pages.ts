// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the pages that show the law need beside its presentation: conditions as trees, worked cases, series, what changes
 * between versions (`build/law-pages.json`). Read when the pages are built, never by a telephone. All words are French,
 * as written in `law/`; tests, names and quantities are those of `testInWords` and `nameInWords`.
 */
import type { VersionDifference } from "../api/answer.ts";
import type { DebatedDay } from "../lowering/displayed-bound.ts";
import type { Confidence, Effects, Expectation, Nature, OfItem, Situation, Source } from "../syntax/index.ts";
import type { CaseWitness } from "./case-witness.ts";
import type { ComputationText, LimitPage } from "./computed-page.ts";
import type { ConditionTree } from "./condition-page.ts";
import type { ListPage, SeriesPage, TablePage } from "./figures-page.ts";

export type { DebatedDay };

/** Who is concerned, what must hold, what closes, what may be a ground of refusal. */
export interface ConditionsText {
  readonly scope: ConditionTree | null;
  readonly when: ConditionTree | null;
  readonly except: readonly ConditionTree[];
  readonly risks: readonly ConditionTree[];
}

export interface BranchPage extends ConditionsText {
  readonly id: string;
  readonly title: string;
  /** Its own first day, where it is not that of the version. */
  readonly from: string | null;
  /** Its own, where it is not that of the version. */
  readonly nature: Nature | null;
  readonly note: string | null;
  readonly effects: Effects | null;
  readonly sources: readonly Source[];
  /** How long a paper lasts, in words. */
  readonly duration: string | null;
  readonly exceptions: string | null;
  readonly proves: Readonly<Record<string, ConditionTree>>;
  readonly mayNotAsk: readonly string[];
  readonly mayNotBeSoleProof: readonly string[];
  readonly practice: string | null;
}

export interface StepPage {
  readonly name: string;
  readonly who: string;
  readonly limit: string | null;
  readonly pieces: readonly string[];
  readonly silence: string | null;
}

/** Names of what is new, is gone, or is not written alike. */
export type NamedChanges = Readonly<Record<"added" | "removed" | "changed", readonly string[]>>;

/** What changed from the version before, over every situation. */
export interface ChangePage extends Pick<VersionDifference, "equivalent" | "restsOnUnknown" | "complete"> {
  readonly from: string;
  /** What is computed; of a time-limit, its act. No condition is one of them. */
  readonly figures: NamedChanges;
  /** Ways and cases. */
  readonly ways: NamedChanges;
  /** Worked cases that the two versions answer otherwise, one for each way to differ. */
  readonly workedCases: readonly CaseWitness[];
  /** Without any worked case, situations that the engine invented and that a reader can follow. */
  readonly witnesses: VersionDifference["witnesses"];
}

export interface VersionPage extends ConditionsText {
  readonly name: string;
  /** What its address ends with: its first day and its own name. What is written beside it never moves it. */
  readonly key: string;
  /** The earliest of its days when it is debated. */
  readonly from: string;
  readonly to: string | null;
  readonly debatedFrom: DebatedDay | null;
  readonly debatedTo: DebatedDay | null;
  readonly authority: string | null;
  readonly note: string | null;
  readonly nature: Nature | null;
  readonly confidence: Confidence | null;
  readonly historical: boolean;
  readonly effects: Effects | null;
  readonly outOfScope: Readonly<Record<string, string>>;
  readonly onlyFor: ConditionTree | null;
  readonly mayApplyAnyway: boolean;
  readonly sources: readonly Source[];
  readonly computations: readonly ComputationText[];
  readonly limits: readonly LimitPage[];
  readonly branches: readonly BranchPage[];
  readonly steps: readonly StepPage[];
  /** `key` of the version that the same person would have had before; null of the first. */
  readonly before: string | null;
  /** Null without a version before, and where the item decides nothing. */
  readonly change: ChangePage | null;
  /** What is written once for the item: on the page of a version that is over, it is today's law until someone checks. */
  readonly ofItem: OfItem;
}

export interface CasePage {
  /** What its address ends with: its own name. */
  readonly key: string;
  /** From 1, in the order of the file: for people who read the page, never an address. */
  readonly number: number;
  readonly name: string;
  readonly on: string;
  readonly situation: Situation;
  readonly expected: Expectation;
  /** Names of the versions that its days may choose; null where the item decides nothing. */
  readonly versions: readonly string[] | null;
}

export interface ItemPage {
  readonly id: string;
  /** Below `law/`. */
  readonly file: string;
  /** Dates, the first that exists choosing the version. */
  readonly selectedBy: readonly string[];
  readonly alerts: readonly string[];
  readonly links: {
    readonly opens: readonly string[];
    readonly then: readonly string[];
    readonly continuation: readonly string[];
    readonly replaces: readonly string[];
    readonly silence: string | null;
  };
  readonly versions: readonly VersionPage[];
  readonly cases: readonly CasePage[];
}

export interface LawPages {
  /** Hash of the compiled law these pages belong to. */
  readonly law: string;
  readonly items: Readonly<Record<string, ItemPage>>;
  readonly series: readonly SeriesPage[];
  readonly tables: Readonly<Record<string, TablePage>>;
  readonly lists: Readonly<Record<string, ListPage>>;
}
