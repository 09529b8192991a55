// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is looked at in the demand checker: a paper or an act, and the request that it is asked for. */
import type { DemandSubject } from "@sauf-conduit/rights";

export interface DemandAsked {
  /** What one is at the counter for: id of an item. */
  readonly provision: string | null;
  /** What is asked there, or done. */
  readonly subject: DemandSubject | null;
  /** Another request is being chosen in place of `provision`. */
  readonly choosing: boolean;
  readonly narrowing: Narrowing;
}

/** What is shown of the requests among which one chooses. */
export interface Narrowing {
  /** Of `views/demand/counters.ts`; null: all of them. */
  readonly counter: string | null;
  /** What is typed to find one. */
  readonly sought: string;
  /** With those that the texts read do not speak of. */
  readonly whole: boolean;
}

/** What is looked at next; unless it says so, nothing is being chosen in place of something. */
export type DemandChange = Partial<Omit<DemandAsked, "narrowing">>;

const ALL_REQUESTS: Narrowing = { counter: null, sought: "", whole: false };

export const NO_DEMAND: DemandAsked = {
  provision: null,
  subject: null,
  choosing: false,
  narrowing: ALL_REQUESTS,
};

/** Another paper has another list of requests; the counter that one stands at is the same. */
export function lookedAt(demand: DemandAsked, change: DemandChange): DemandAsked {
  const { narrowing } = demand;
  const next = change.subject ? { ...ALL_REQUESTS, counter: narrowing.counter } : narrowing;
  return { ...demand, choosing: false, narrowing: next, ...change };
}
