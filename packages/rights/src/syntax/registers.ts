// SPDX-License-Identifier: AGPL-3.0-or-later
/** The shared registers: readings, milestones, alerts, constraints between facts, papers. */
import type { Confidence, Place, Source } from "./basics.ts";
import type { Condition, Value } from "./expressions.ts";

export interface Reading {
  readonly name: string;
  readonly place: Place;
  readonly question: string;
  readonly answers: readonly {
    readonly name: string;
    readonly summary?: string;
    readonly heldBy: readonly string[];
    readonly prudent: boolean;
  }[];
  readonly settled?: {
    readonly answer: string;
    readonly by: string;
    readonly on: string;
    readonly from?: string;
  };
  readonly note?: string;
}

export interface Milestone {
  readonly name: string;
  readonly place: Place;
  readonly title: string;
  readonly date: Value;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

export interface Alert {
  readonly name: string;
  readonly place: Place;
  readonly message: string;
  readonly when: Condition;
}

export interface Constraint {
  readonly name: string;
  readonly place: Place;
  readonly when: Condition;
  readonly then: Condition;
  readonly certain: boolean;
  readonly justification: string;
}

/** What a demand at the counter is worth (packages/rights/src/demand). */
export type DemandVerdict = "not-allowed" | "allowed" | "depends" | "unlisted" | "not-recognised";

/** What is answered at the counter, for one verdict: two sentences where `{piece}`, `{fiche}` and `{texte}` are filled in. */
export interface CounterAnswer {
  readonly verdict: DemandVerdict;
  readonly sentences: readonly string[];
  /** Ids of pieces. */
  readonly evidence: readonly string[];
}

export interface Piece {
  readonly id: string;
  readonly place: Place;
  readonly name: string;
  readonly establishes: readonly string[];
  readonly sensitive?: string;
  readonly recipient?: string;
}
