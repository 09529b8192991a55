// SPDX-License-Identifier: AGPL-3.0-or-later
/** Items: one file of law each, with versions, branches and steps. */
import type { Confidence, Place, Source } from "./basics.ts";
import type { Answer, WorkedCase } from "./cases.ts";
import type { Condition, Limit, Value, ValueType } from "./expressions.ts";

export type ItemKind = "provision" | "limit" | "piece" | "practice" | "document" | "procedure";

export type Domain =
  | "common"
  | "residence"
  | "asylum"
  | "reception"
  | "health"
  | "removal"
  | "protection"
  | "accommodation";

export type Nature =
  | "as-of-right"
  | "discretionary"
  | "duty"
  | "prohibition"
  | "blocking"
  | "possible-refusal"
  | "information";

export interface Computation {
  readonly name: string;
  readonly place: Place;
  readonly type: ValueType;
  readonly value: Value | Condition;
  readonly confidence?: Confidence;
  readonly note?: string;
  readonly sources?: readonly Source[];
}

/** A date bound of a version: a literal day, a named milestone, or the day before one. */
export type Bound =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "milestone"; readonly name: string; readonly dayBefore: boolean };

export interface Effects {
  readonly title?: Value;
  readonly duration?: string | { readonly duration: string; readonly since: string };
  readonly work?: "yes" | "no" | "unknown";
  readonly lawfulStay?: "yes" | "no" | "unknown";
  readonly renewal?: string;
  readonly opens: readonly string[];
  readonly forbids?: string;
  readonly reception?: string;
}

/** The conditions of a version or a branch, after inheritance. */
export interface Body {
  readonly scope?: Condition; // champ
  readonly when?: Condition; // si
  readonly except: readonly Condition[]; // sauf si
  readonly risks: readonly Condition[]; // peut être refusé si
  readonly nature?: Nature;
  readonly effects?: Effects;
  readonly confidence?: Confidence;
  readonly authority?: string;
  readonly note?: string;
}

/** How long a paper or a stay lasts, as information: printed words, or a date of the version. */
export type BranchDuration =
  | { readonly kind: "text" | "at-most" | "about" | "until-event"; readonly text: string }
  | { readonly kind: "until"; readonly date: Value };

/** Every provision, those that give a residence title, or these items (aliases already followed). */
export type Concerned = "all" | "titles" | readonly string[];

export interface Branch extends Body {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly from?: Bound;
  readonly to?: Bound;
  readonly selectedBy?: readonly string[];
  readonly sources: readonly Source[];
  /** For documents: what the paper proves. */
  readonly proves: Readonly<Partial<Record<"lawful-stay" | "work", Condition>>>;
  /** For pieces: whose requests it concerns. */
  readonly concerns?: Concerned;
  readonly mayNotAsk: readonly string[];
  readonly mayNotBeSoleProof: readonly string[];
  /** For pieces: the practice that such a demand is. */
  readonly practice?: string;
  readonly duration?: BranchDuration; // durée
  readonly extension?: Readonly<Record<string, string>>; // prolongation: words for people
  readonly exceptions?: string;
}

/** What a version takes from the top of its file: written once for all of them, often with the law of today in mind. */
export interface OfItem {
  /** Names of parts of a version. */
  readonly parts: readonly (keyof Version)[];
  /** Names of computed values and of time-limits. */
  readonly computations: readonly string[];
  readonly limits: readonly string[];
}

export interface Version extends Body {
  readonly name: string;
  readonly place: Place;
  readonly from: Bound;
  /** Last day in force, included; absent: in force until further notice (or the eve of the next version, already resolved here). */
  readonly to?: Bound;
  readonly onlyFor?: Condition; // pour
  readonly sources: readonly Source[];
  readonly inherits?: string;
  readonly equivalentTo?: string;
  readonly historical: boolean;
  readonly outOfScope: Readonly<Record<string, string>>;
  readonly mayApplyAnyway: boolean; // même si non: peut demander
  readonly computations: readonly Computation[];
  readonly limits: readonly Limit[];
  readonly branches: readonly Branch[];
  readonly steps: readonly Step[]; // étapes
  /** Of a version that was built and not read, nothing is known of it. */
  readonly ofItem?: OfItem;
}

export interface Step {
  readonly name: string;
  readonly who: string;
  readonly limit?: string;
  readonly establishedBy?: string;
  readonly pieces: readonly string[];
  readonly silence?: string;
  readonly ifNoAnswer?: { readonly after: string; readonly then: string };
}

export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly place: Place;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly domain: Domain;
  readonly summary?: string;
  readonly authority?: string;
  readonly review: {
    readonly state: "to-review" | "reviewed" | "disputed";
    readonly by?: string;
    readonly on?: string;
  };
  readonly confidence: Confidence;
  readonly nature?: Nature;
  readonly selectedBy: readonly string[];
  readonly together: "one-branch-suffices" | "independent-branches" | "none";
  readonly results: readonly string[];
  readonly alwaysReserved: readonly string[];
  readonly alerts: readonly string[];
  /** The steps of the last version that has some; each version has its own. */
  readonly steps: readonly Step[];
  readonly appeals: readonly {
    readonly item?: string;
    readonly before?: string;
    readonly limit?: string;
    readonly when?: string;
    readonly why?: string; // pourquoi
  }[];
  readonly links: Readonly<{
    procedure?: string;
    silence?: string;
    fees?: string;
    then: readonly string[]; // ensuite
    continuation: readonly string[]; // suite
    replaces: readonly string[]; // remplace le régime
    seeAlso: readonly string[];
  }>;
  readonly mayAsk: readonly string[]; // pièces demandées
  readonly mayAskSources: readonly Source[]; // source des pièces demandées
  readonly mayAskWhen: Readonly<Record<string, string>>; // cas des pièces demandées: piece → when alone
  readonly evidence: Readonly<Record<string, readonly string[]>>; // preuves: fact → pieces
  readonly breaches: readonly string[]; // textes méconnus (practices)
  readonly evidenceToGather: readonly string[]; // preuves à réunir
  /** For practices: at whose counters it is met. */
  readonly concerns?: Concerned;
  /** se reconnaît à (practices): what naming the practice affirms, fact by fact. */
  readonly recognisedBy: Readonly<Record<string, Answer>>;
  readonly toSay: readonly string[]; // à dire au guichet: two sentences, or none
  readonly pitfalls: readonly string[];
  readonly advice: readonly string[];
  readonly ifExpired: readonly string[];
  readonly versions: readonly Version[];
  readonly cases: readonly WorkedCase[];
}
