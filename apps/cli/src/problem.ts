// SPDX-License-Identifier: AGPL-3.0-or-later
/** Everything that may be wrong with what was asked: a closed union, each with what is needed to say it well. */
import type { SituationFault } from "@sauf-conduit/rights";
import type { Alike } from "./situation/alike.ts";
import type { Why } from "./situation/why.ts";

/** Where in the situation: the file as it was named, and the line when the file gives it. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

export type Problem =
  // What was typed.
  | { readonly code: "missing-command" }
  | { readonly code: "unknown-command"; readonly given: string; readonly suggestion: string | null }
  | { readonly code: "unknown-option"; readonly given: string; readonly suggestion: string | null }
  | { readonly code: "useless-option"; readonly given: string; readonly command: string }
  | { readonly code: "missing-value"; readonly option: string }
  | { readonly code: "repeated-option"; readonly option: string }
  | { readonly code: "unwanted-value"; readonly option: string }
  | { readonly code: "unknown-language"; readonly given: string }
  | { readonly code: "missing-argument"; readonly command: string; readonly usage: string }
  | { readonly code: "unwanted-argument"; readonly command: string; readonly given: string }
  | { readonly code: "missing-situation"; readonly command: string }
  | {
      readonly code: "bad-day";
      readonly given: string;
      readonly suggestion: string | null;
      readonly why: Why | null;
    }
  | { readonly code: "unknown-place"; readonly given: string; readonly suggestion: string | null }
  // What the law does not hold.
  | { readonly code: "no-limit"; readonly item: string; readonly possible: readonly string[] }
  | {
      readonly code: "unknown-limit";
      readonly item: string;
      readonly given: string;
      readonly possible: readonly string[];
      readonly suggestion: string | null;
    }
  | { readonly code: "no-safe-day"; readonly item: string }
  | { readonly code: "safe-day-past"; readonly item: string; readonly day: string; readonly on: string }
  // Named apart from `file`: it is not the situation, and the answer was computed.
  | { readonly code: "file-exists"; readonly target: string }
  | { readonly code: "file-unwritable"; readonly target: string; readonly cause: string }
  | { readonly code: "unknown-item"; readonly given: string; readonly suggestion: string | null }
  | { readonly code: "unknown-demand"; readonly given: string; readonly suggestion: string | null }
  | { readonly code: "no-counter"; readonly given: string; readonly kind: "piece" | "practice" | "other" }
  | { readonly code: "demand-against-situation"; readonly facts: readonly string[] }
  | {
      readonly code: "unknown-branch";
      readonly item: string;
      readonly given: string;
      readonly possible: readonly string[];
      readonly suggestion: string | null;
    }
  | {
      readonly code: "unknown-version";
      readonly item: string;
      readonly given: string;
      readonly possible: readonly string[];
      readonly suggestion: string | null;
    }
  | {
      readonly code: "no-version-that-day";
      readonly item: string;
      readonly day: string;
      readonly possible: readonly string[];
    }
  | {
      readonly code: "several-versions-that-day";
      readonly item: string;
      readonly day: string;
      readonly possible: readonly string[];
    }
  // The file.
  | { readonly code: "file-not-found"; readonly file: string }
  | { readonly code: "file-is-a-folder"; readonly file: string }
  /** `cause`: what the system said, in its own code. */
  | {
      readonly code: "file-unreadable";
      readonly file: string;
      readonly cause: string;
      readonly reason: "denied" | "loop" | "other";
    }
  | { readonly code: "file-too-big"; readonly file: string; readonly limit: number }
  | { readonly code: "file-not-utf8"; readonly file: string }
  | { readonly code: "file-empty"; readonly file: string }
  // What the file says.
  | { readonly code: "bad-yaml"; readonly place: Place; readonly sentence: string }
  | { readonly code: "forbidden-yaml" | "bad-number" | "too-deep"; readonly place: Place }
  | { readonly code: "duplicate-key"; readonly place: Place; readonly key: string | null }
  | { readonly code: "not-a-situation"; readonly place: Place }
  | {
      readonly code: "unknown-key";
      readonly place: Place;
      readonly key: string;
      readonly possible: readonly string[];
      readonly suggestion: string | null;
    }
  | { readonly code: "wrong-shape"; readonly place: Place; readonly key: string; readonly wanted: Shape }
  | { readonly code: "empty-answer"; readonly place: Place; readonly name: string }
  | {
      readonly code: "impossible-day";
      readonly place: Place;
      readonly given: string;
      readonly suggestion: string | null;
      readonly why: Why | null;
    }
  | { readonly code: "two-days"; readonly place: Place }
  | {
      readonly code: "unknown-fact";
      readonly place: Place;
      readonly name: string;
      readonly suggestion: string | null;
      /** Without a name near enough: facts that speak of it, and the word that finds them all. */
      readonly alike: Alike | null;
    }
  | { readonly code: "list-among-facts"; readonly place: Place; readonly name: string }
  | {
      readonly code: "field-among-facts";
      readonly place: Place;
      readonly name: string;
      readonly list: string;
    }
  | {
      readonly code: "bad-answer";
      readonly place: Place;
      readonly fault: Exclude<SituationFault, { readonly code: "unknown-fact" }>;
      /** The value that was probably meant, ready to be written in its place. */
      readonly suggestion: string | null;
      readonly why: Why | null;
      /** Its value is not repeated: not on a screen, not in a log. */
      readonly sensitive: boolean;
    }
  // What git holds.
  | { readonly code: "git-missing" }
  | { readonly code: "not-a-repository"; readonly folder: string }
  | { readonly code: "unknown-revision"; readonly given: string }
  | { readonly code: "no-law-at-revision"; readonly revision: string; readonly folder: string }
  | {
      readonly code: "revision-does-not-compile";
      readonly revision: string;
      /** The files of the law had another shape then. */
      readonly otherFormat: boolean;
      readonly diagnostics: readonly string[];
    }
  // The law itself.
  | { readonly code: "law-not-found" | "law-empty"; readonly folder: string }
  /** `cause`: what the system said, in its own code. */
  | { readonly code: "law-unreadable"; readonly folder: string; readonly cause: string }
  | { readonly code: "law-does-not-compile"; readonly diagnostics: readonly string[] };

/** What a key of the situation must hold. */
export type Shape = "map" | "list" | "list-of-members" | "completeness" | "word" | "day" | "answer";

/** Nothing was computed. Each problem is said once, in the language that was asked for. */
export class CliError extends Error {
  readonly problems: readonly Problem[];
  /** Problems found and not kept. */
  readonly more: number;

  /** @param more problems that whoever found these did not keep. */
  constructor(problems: readonly [Problem, ...Problem[]], more = 0) {
    const kept = problems.slice(0, MOST_PROBLEMS);
    super(kept.map(({ code }) => code).join(", "));
    this.name = "CliError";
    this.problems = kept;
    this.more = more + problems.length - kept.length;
  }
}

/** As many as the engine keeps: a file of thousands of faults is answered in a page. */
export const MOST_PROBLEMS = 50;

/** 1 when the law is at fault, 2 when what was asked is. */
export function exitCodeOf({ problems }: CliError): 1 | 2 {
  return problems.some((problem) => "diagnostics" in problem) ? 1 : 2;
}
