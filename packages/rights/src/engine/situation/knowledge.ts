// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is known of a situation, read: each answer as a range or a set of its fact's type. See `read-situation.ts`. */
import type { Place } from "@sauf-conduit/calendar";
import type { DateRange, DurationRange, NumberRange, Tri, WordSet } from "../values/ranges.ts";

export type KnownValue =
  | { readonly type: "yes-no"; readonly value: Tri }
  | { readonly type: "choice"; readonly value: WordSet }
  | { readonly type: "number"; readonly value: NumberRange }
  | { readonly type: "duration"; readonly value: DurationRange }
  | { readonly type: "date"; readonly value: DateRange };

export type Member = ReadonlyMap<string, KnownValue>;

export interface KnownList {
  readonly complete: boolean;
  readonly members: readonly Member[];
}

/** Everything known of one case on one day. */
export interface Knowledge {
  /** Day of examination, in days since 1970-01-01. */
  readonly on: number;
  /** The day of examination, or any day after it: only where one looks for what waiting would change. */
  readonly later?: true;
  /** Whose holidays and clock time-limits follow. */
  readonly place: Place;
  readonly answers: ReadonlyMap<string, KnownValue>;
  readonly lists: ReadonlyMap<string, KnownList>;
  /** Reading → the answers still looked at; one that is absent is open, to all of its answers. */
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>;
}
