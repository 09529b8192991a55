// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What was asked or done at a counter, and what the law written here says of it. Words stay the French of the law;
 * a surface translates them and fills the two sentences in (`filled`).
 */
import type { Determination, UnitId } from "../api/answer.ts";
import type { Confidence, DemandVerdict, Source } from "../syntax/index.ts";
import type { RemedyText } from "../words/presentation.ts";

export interface Demand {
  /** Id of the item that is applied for. */
  readonly provision: string;
  readonly subject: DemandSubject;
}

/** A paper that is asked for, or what the counter did. */
export type DemandSubject =
  | { readonly kind: "piece"; readonly id: string }
  | { readonly kind: "practice"; readonly id: string };

/** A rule that says something of the demand, and what it says in this situation. */
export interface DemandGround {
  readonly unit: UnitId;
  /** `forbids`: whatever else is accepted; `forbids-alone`: as the only proof; `breaches`: a practice. */
  readonly says: "forbids" | "forbids-alone" | "breaches";
  readonly determination: Determination;
  readonly source: readonly Source[];
  readonly note: string | null;
}

/** The list of papers that a provision lets ask for. */
export interface DemandListing {
  readonly source: readonly Source[];
  readonly confidence: Confidence;
  /** Day of the oldest reading; null when none is written down. */
  readonly verified: string | null;
}

export interface DemandAnswer {
  readonly demand: Demand;
  /**
   * `depends`: some completion of what is unknown forbids it. `unlisted`: no text that was read asks for it or forbids
   * it, which is not a no. `not-recognised`: what makes the practice is not all there, which does not make it lawful.
   */
  readonly verdict: DemandVerdict;
  /** The provision lists this paper among those that may be asked for; null: it does not, or not that day. */
  readonly listing: DemandListing | null;
  /** Listed as allowed and forbidden outright, for one provision and day: both are shown. */
  readonly conflict: boolean;
  /** Rules that forbid it, then those that might. */
  readonly grounds: readonly DemandGround[];
  /** Of `allowed`: notes of the rules of this request that forbid it to others; they say what stands in its place. */
  readonly forOthers: readonly string[];
  /** Facts that would decide. */
  readonly missing: readonly string[];
  /** Of `depends`: what is left when no rule forbids it. */
  readonly otherwise: "allowed" | "unlisted" | "not-recognised" | null;
  /** Ids of the practices that it is, or may be. The first gives the evidence and the remedies. */
  readonly practices: readonly string[];
  /** Two sentences for the counter, with `{piece}`, `{fiche}`, `{texte}` still to be filled in. */
  readonly toSay: readonly string[];
  /** Ids of pieces to keep. */
  readonly evidence: readonly string[];
  /** In order: the first is the next step. */
  readonly remedies: readonly RemedyText[];
  /** Ids of the items whose texts the practice breaches. */
  readonly breaches: readonly string[];
  /** Facts that were supposed: nothing lodged, nothing decided yet. */
  readonly assumed: readonly string[];
}

/** What may be demanded for one provision, as far as it is written. */
export interface DemandList {
  readonly provision: string;
  readonly listing: DemandListing | null;
  /** Ids of pieces. */
  readonly mayAsk: readonly string[];
  readonly mayNotAsk: readonly { readonly piece: string; readonly answer: DemandAnswer }[];
  /** Forbidden in some case only, or as the only proof. */
  readonly depends: readonly { readonly piece: string; readonly answer: DemandAnswer }[];
  /** Ids of practices met at this counter. */
  readonly practices: readonly string[];
}
