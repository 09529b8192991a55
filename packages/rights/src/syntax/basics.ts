// SPDX-License-Identifier: AGPL-3.0-or-later
/** What every part of the tree carries: where it was written, how well it was read, from which text. */

/** Where a construct stands, for messages: path below `law/` with forward slashes, line from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** How well a text was read (format, section 11), from strongest to weakest. */
export type Confidence = "established" | "probable" | "computed" | "to-verify" | "missing";

/** A length of time. Exactly one unit family is used: months (years are 12 months), days, working days or hours. */
export interface Duration {
  readonly unit: "months" | "days" | "working-days" | "hours";
  readonly count: number;
}

export interface Source {
  readonly text: string;
  readonly link?: string;
  /** The day a person last read this text, `YYYY-MM-DD`. */
  readonly readOn?: string;
  readonly note?: string;
}
