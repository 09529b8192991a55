// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the engine answers. These types are the contract between the engine and every surface (terminal, page, server). */
import type { Confidence, Domain, Nature, Sensitivity, Source } from "../syntax/index.ts";

export type * from "./amount-step.ts";

/** The only truth values. They never collapse: compare with `===`, never by truthiness. */
export type Truth = "yes" | "no" | "unknown" | "not-applicable";

/** An address: `id` or `id / branch`. */
export type UnitId = string;

/** What is said to people: nature × value (format, section 11.6). */
export type Issue =
  | "entitled" // a droit
  | "may-apply" // peut demander
  | "must" // doit
  | "forbidden" // interdit
  | "blocked" // bloque
  | "may-be-refused" // peut être refusé: the authority may refuse on this ground, and must weigh it
  | "informed" // information: the value speaks for itself
  | "not-by-this-way" // pas par cette voie
  | "undecided"
  | "not-concerned";

export interface VersionRef {
  readonly name: string;
  readonly from: string; // YYYY-MM-DD
  readonly to: string | null;
  readonly source: readonly Source[];
}

/** The answer for one item or branch. */
export interface Determination {
  readonly id: UnitId;
  readonly value: Truth;
  /** The values some completion of what is unknown gives; one element unless `value` is `unknown`. */
  readonly possible: readonly Exclude<Truth, "unknown">[];
  readonly conditions: Truth;
  readonly exceptions: Truth;
  /** What a yes gives, by the branch (of a goal, by the member) that surely holds: the strongest that does. */
  readonly issue: Issue;
  /** Of what is given when the answer is yes, else of what would be; null: the law gives none. */
  readonly nature: Nature | null;
  /**
   * Of an item that surely says yes: those of its branches that surely say yes too, by their ids within the item
   * (`avocat-garanti`), in the order of the law. None when the item has none, is a branch, is not surely open, or
   * when it is not known which of them opens it.
   */
  readonly through: readonly string[];
  /** « peut être refusé si »: each with its own value; never alters the answer. */
  readonly risks: readonly { readonly id: string; readonly value: Truth }[];
  /** Answers under each open reading, only where they differ. */
  readonly readings: readonly {
    readonly reading: string;
    readonly answers: Readonly<Record<string, Truth>>;
  }[];
  /** True when every completion was looked at; false: `unknown` may hide a settled answer. */
  readonly exact: boolean;
  /** The version that decides, or null when several may; `candidates` has them all. */
  readonly version: VersionRef | null;
  readonly candidates: readonly VersionRef[];
  /** Facts that could still change the answer. */
  readonly missing: readonly string[];
  readonly confidence: Confidence;
  /** The oldest day on which a source of the deciding versions was read; null when none says. */
  readonly verified: string | null;
  /** Facts that were presumed, not answered. */
  readonly presumed: readonly string[];
  readonly alerts: readonly string[];
  /** Out of scope: what to say. */
  readonly outOfScope: readonly string[];
}

/** The minimal reasons of an answer. */
export interface ReasonNode {
  /** `fact`: an answered fact; `computed`: a computed condition; `item`: another item's answer; `reading`; `version`; `group`. */
  readonly kind: "fact" | "computed" | "item" | "reading" | "version" | "group";
  /** The name in the law: fact, computed name, item address or reading. */
  readonly name: string;
  /** The value of what `name` names. With `negated`, the rule asks for its contrary: « not that item » shows the item's own value. */
  readonly value: Truth;
  readonly negated: boolean;
  /** For choices, dates, numbers: the test in the words of the law, e.g. `au moins 3 mois`. */
  readonly test?: string;
  /** The answer given, in the form of the situation; of what the law works out, what that comes to. */
  readonly answer?: string;
  /** Facts, lists and readings that what the law works out is worked out from. */
  readonly from?: readonly string[];
  /** An amount that the law works out, in euros. The unit of a fact is in its text. */
  readonly money?: true;
  readonly presumed?: boolean;
  readonly children: readonly ReasonNode[];
}

export interface Explanation {
  readonly id: UnitId;
  readonly value: Truth;
  readonly version: VersionRef | null;
  /** yes: a minimal sufficient set. no: one minimal blocking set. unknown: the shortest ways, each a set. */
  readonly because: readonly ReasonNode[];
  readonly ways: readonly Way[];
  /** « quel que soit … »: facts, readings or dates over which a case split settled the answer. */
  readonly whatever: readonly string[];
}

/** One minimal set of answers that would open the right, cheapest first, with the papers that establish each. */
export interface Way {
  readonly cost: number;
  readonly needs: readonly {
    readonly fact: string;
    readonly kind: "fact" | "reading" | "computed";
    readonly test: string;
    /** Facts, lists and readings that what the law works out is worked out from. */
    readonly from?: readonly string[];
    /** An amount that the law works out, in euros. The unit of a fact is in its text. */
    readonly money?: true;
    readonly papers: readonly string[];
    /** Facts whose question would decide it. */
    readonly asks: readonly string[];
    /** True when this is known today and would have to change (« s'ouvrirait avec … »). */
    readonly changes: boolean;
  }[];
}

export interface NextQuestion {
  readonly fact: string;
  /** Bits of information over the undecided units, divided by the cost. */
  readonly score: number;
  readonly gain: number;
  readonly cost: number;
  readonly sensitive: Sensitivity | null;
  /** Units whose answer this fact may decide; none when it is asked for a day only. */
  readonly decides: readonly UnitId[];
  /** Running time-limits, of settled answers and of their appeals, whose day rests on this fact: item and limit. */
  readonly limits: readonly { readonly item: string; readonly name: string }[];
}

export type AmountResult =
  | {
      readonly kind: "money" | "number";
      readonly name: string;
      /** Null: no known bound. */
      readonly from: number | null;
      readonly to: number | null;
      readonly unit: string | null;
    }
  | {
      readonly kind: "date";
      readonly name: string;
      readonly safe: string | null;
      readonly arguable: string | null;
      readonly mayNotExist: boolean;
      readonly exists: boolean;
      /** A last day for the person to act. False: a day that the law gives, or that somebody else has to keep. */
      readonly toAct: boolean;
      /** The item's own time-limits whose end it is, by name; null when it is no end, or also that of another item's. */
      readonly limits: readonly string[] | null;
    }
  | { readonly kind: "choice"; readonly name: string; readonly words: readonly string[] | null }
  | { readonly kind: "condition"; readonly name: string; readonly value: Truth }
  | { readonly kind: "duration"; readonly name: string; readonly text: string | null };

/** A time-limit of an item (`délais`), as far as its dates are known. */
export interface LimitResult {
  readonly name: string;
  /** Who must act, and to do what: the words of the law. */
  readonly who: string;
  readonly to: string;
  /** What passing it means, when the law says so: `agreement`, `refusal`, `nothing`, or a sentence. */
  readonly ifExceeded: string | null;
  /** The last day that holds under every reading, and the last that holds under one; null while unknown. */
  readonly safe: string | null;
  readonly arguable: string | null;
  readonly mayNotExist: boolean;
  readonly exists: boolean;
}

/** One step of the count of a time-limit. Days are `YYYY-MM-DD`, moments `YYYY-MM-DD HH:MM`; null: not known. */
export type LimitStep =
  | { readonly kind: "reading"; readonly reading: string; readonly answer: string }
  | {
      readonly kind: "count";
      /** The fact from which it runs, or null when the start is computed. */
      readonly since: string | null;
      readonly start: string | null;
      /** In the words of the law: `1 mois`, `48 heures`. */
      readonly duration: string;
      readonly counted: "clear" | "plain" | "hour-to-hour";
      readonly carriedOver: boolean;
      readonly end: string | null;
    }
  | {
      readonly kind: "event";
      readonly effect: LimitEffect["effect"];
      /** `unknown`: it is only supposed. */
      readonly happened: Truth;
      /** Where the limit stood before, and stands after. */
      readonly from: string | null;
      readonly stopped: string | null;
      readonly resumed: string | null;
      readonly end: string | null;
      readonly carriedOver: boolean;
      readonly note: string | null;
      readonly sources: readonly Source[];
    };

/** Something that the law says of a time-limit: it suspends, interrupts, replaces or lengthens it, or does nothing. */
export interface LimitEffect {
  readonly effect: "suspends" | "interrupts" | "replaces" | "extends" | "none";
  readonly happened: Truth;
  /** The facts on which it rests. */
  readonly facts: readonly string[];
  readonly note: string | null;
  readonly confidence: Confidence | null;
  readonly sources: readonly Source[];
}

/** A time-limit with the count of both its days. */
export interface CountedLimit extends LimitResult {
  /** The date facts from which it may run. */
  readonly since: readonly string[];
  /** How long it may last, as things stand: « 2 mois »; none when that is worked out. */
  readonly durations: readonly string[];
  /** Every fact that its days may rest on. */
  readonly restsOn: readonly string[];
  readonly safeSteps: readonly LimitStep[];
  readonly arguableSteps: readonly LimitStep[];
  readonly effects: readonly LimitEffect[];
  /** Before whom, when it is not the authority of the item. */
  readonly court: string | null;
  readonly note: string | null;
  readonly confidence: Confidence | null;
  readonly sources: readonly Source[];
}

/**
 * The time-limits of an item, counted. `principal`: those on which the shown day of the person may rest now; a day that
 * rests on no limit stands among them under its own name. `later`: the same act as other shown days count it, to be
 * argued. `open`: the law leaves that day unknown, so that none of theirs
 * is surely the last. `restsOn`: the facts that choose among them.
 */
export interface LimitCounts {
  /** The name of the shown day that the principal ones give; null: the item shows none. */
  readonly shown: string | null;
  readonly principal: readonly CountedLimit[];
  readonly later: readonly CountedLimit[];
  readonly open: boolean;
  readonly restsOn: readonly string[];
  readonly limits: readonly CountedLimit[];
}

export interface Goal {
  readonly id: UnitId;
  readonly value: Truth;
  readonly exact: boolean;
  /** From its members: `entitled` when some way that is a right is surely open, `may-apply` when one may only ask. */
  readonly issue: Issue;
}

/** Two versions compared: equivalent, or one witness situation for each way they differ. */
export interface VersionDifference {
  readonly id: UnitId;
  readonly from: string;
  readonly to: string;
  readonly equivalent: boolean;
  /** What the law itself leaves unknown is read by one of the two: « unknown » is then an answer like another. */
  readonly restsOnUnknown: boolean;
  /** False when the comparison was cut short: then only the differences found are sure. */
  readonly complete: boolean;
  readonly witnesses: readonly {
    readonly before: Truth;
    readonly after: Truth;
    readonly situation: Readonly<Record<string, string | number>>;
    /**
     * One of the two versions may be in force, and the answers were put together as one person's: nothing contradicts
     * them. False: no such situation was found, and the difference may never be met.
     */
    readonly possible: boolean;
  }[];
}

/** One line of the catalogue (`law` in the terminal). */
export interface CatalogueEntry {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly domain: Domain;
  readonly title: string;
  readonly versions: readonly { readonly name: string; readonly from: string; readonly to: string | null }[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  readonly verified: string | null;
}
