// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is known of a last day to act: the answer that screens, the terminal and letters show. */
import type { Language, Place } from "@sauf-conduit/calendar";
import type {
  Confidence,
  LawModel,
  Presentation,
  Situation,
  Source,
  Truth,
  VersionRef,
} from "@sauf-conduit/rights";

export interface DeadlineQuestion {
  readonly model: LawModel;
  readonly presentation: Presentation;
  readonly situation: Situation;
  /** The day examined, `YYYY-MM-DD`: today, or another. */
  readonly on: string;
  /** Id of an item of the law. */
  readonly item: string;
  /** The name of one of its limits; null: the one that its own days show. */
  readonly limit: string | null;
  /** Where the court or office is; null: not known. */
  readonly place: Place | null;
  readonly language: Language;
  /** A string of the law in the language asked for; French where nobody has translated it. */
  readonly translate: (french: string) => string;
}

/**
 * How the start is known. `exact`: a day, or a moment. `hour-unknown`: a day, for a limit in hours. `bounded`: between two
 * days. `deduced`: from another rule of the law. `worst-case`: no earlier than the decision itself. `unknown`: nothing
 * bounds it. `not-happened`: it has not happened. `computed`: the law computes it. `none`: nothing starts the limit.
 */
export type StartBasis =
  | "exact"
  | "hour-unknown"
  | "bounded"
  | "deduced"
  | "worst-case"
  | "unknown"
  | "not-happened"
  | "computed"
  | "none";

export interface DeadlineStart {
  /** The fact from which the limit runs. */
  readonly fact: string | null;
  readonly basis: StartBasis;
  /** The earliest and the latest start; the same day when it is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** The item whose rule dates it, or the fact before which it cannot be. */
  readonly rests: string | null;
  /** Names of the papers that prove it. */
  readonly papers: readonly string[];
  /** In a sentence. */
  readonly text: string;
}

/**
 * `running`: before the safe day. `due`: act now, the safe day is today, or is past while a later day may be argued.
 * `expired`: every day that may be argued is past. `unless notified`: the start is not known to have happened: the days
 * are the worst case.
 */
export type DeadlineState = "running" | "due" | "expired" | "unless notified";

/** One line of the count, in words. */
export interface DeadlineStep {
  readonly kind:
    | "start"
    | "reading"
    | "add"
    | "clamp"
    | "clear-day"
    | "carry"
    | "no-carry"
    | "hours"
    | "event"
    | "end"
    | "warning";
  readonly text: string;
  /** Where the count stands after it: `YYYY-MM-DD`, or `YYYY-MM-DD HH:MM`; null when it does not move it. */
  readonly day: string | null;
}

/** A yes, a no, or not known, with its texts. */
export interface DeadlineEffect {
  readonly value: Truth;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Whether the appeal suspends the decision; `asks`: the questions of which one answer is enough for a yes. */
export interface Suspension extends DeadlineEffect {
  readonly asks: Deadline["missing"];
}

export interface LegalAid {
  /** `unknown`: it depends on what is not known; `unwritten`: the item says nothing of it. */
  readonly effect: "suspends" | "interrupts" | "none" | "other" | "unknown" | "unwritten";
  readonly asked: boolean;
  readonly text: string;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

export interface NextStep {
  readonly kind: "act" | "find-date" | "when-expired";
  readonly text: string;
  /** The day by which to do it. */
  readonly by: string | null;
  /** Sentences of the law, and other ways. */
  readonly more: readonly string[];
}

export interface OtherLimit {
  readonly name: string;
  readonly who: string;
  readonly to: string;
  readonly safe: string | null;
  readonly arguable: string | null;
  readonly state: DeadlineState;
}

export interface Deadline {
  readonly item: string;
  readonly title: string;
  /** What must be done, and by whom. */
  readonly act: string;
  readonly who: string;
  readonly start: DeadlineStart;
  /** The last day that holds whatever is unknown and under every reading; null when no day is safe. */
  readonly safe: string | null;
  /** The last day that may be argued, never to be aimed at; null when none is known. */
  readonly arguable: string | null;
  /** Why the two differ, in a sentence; null when they are the same. */
  readonly between: string | null;
  /**
   * The days if none of the events that nobody told has happened (`facts`): not safe, but what most people are in. Null
   * when nothing of the kind is unknown.
   */
  readonly unchanged: {
    readonly facts: readonly string[];
    readonly safe: string | null;
    readonly arguable: string | null;
    readonly text: string;
  } | null;
  /**
   * The safe day rests on a missing answer that would move it later: `from` is the safe day, `to` the one that it may
   * still be. `facts`: the answers that move it, the first to ask first; `since`: it is enough that none of them has
   * happened since. Null when nothing of the kind is missing.
   */
  readonly depends: {
    readonly facts: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly since: boolean;
    readonly text: string;
  } | null;
  /** Said when this time-limit is surely not that of the situation, and then before any day; null otherwise. */
  readonly notYours: string | null;
  readonly state: DeadlineState;
  readonly stateText: string;
  readonly steps: readonly DeadlineStep[];
  /** The count of the arguable day; empty when it is the safe one. */
  readonly arguableSteps: readonly DeadlineStep[];
  /** Answers that would narrow the two days: facts, with their questions. */
  readonly missing: readonly { readonly fact: string; readonly question: string }[];
  /** All the facts that the days rest on and that a person may be asked. */
  readonly restsOn: readonly string[];
  /** Dates of what may have happened since the start, and moves the days. */
  readonly changes: readonly string[];
  /** Some version that is written is in force on the day of it; else nothing is told of the rule, which may be too old. */
  readonly isRuled: boolean;
  readonly version: VersionRef | null;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  readonly verified: string | null;
  readonly alerts: readonly string[];
  readonly court: string | null;
  /** How to file: advice and traps of the item. */
  readonly filing: readonly string[];
  /**
   * False for a duty, such as filing a form, and where no version is in force: what an appeal suspends, and legal aid, are
   * then nothing to speak of.
   */
  readonly isAppeal: boolean;
  readonly suspensive: Suspension;
  readonly legalAid: LegalAid;
  readonly ifExceeded: string | null;
  readonly next: NextStep;
  readonly others: readonly OtherLimit[];
  readonly place: Place | null;
}
