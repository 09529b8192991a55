// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where a time-limit stands on a day. */
import { asLastDay, parseDay } from "@sauf-conduit/calendar";
import type { DeadlineState, StartBasis } from "./deadline.ts";
import type { DeadlineWords } from "./words.ts";

/** The start has not been seen: its days are suppositions. */
const UNSEEN: ReadonlySet<StartBasis> = new Set(["worst-case", "unknown", "not-happened", "none"]);

/**
 * @param on `YYYY-MM-DD`. A limit in hours is compared by its day: the last one is a day to act.
 * A safe day that nobody knows is never said to be still to come; one that may be argued is never said to be past.
 */
export function stateOf(
  { safe, arguable }: { readonly safe: string | null; readonly arguable: string | null },
  basis: StartBasis,
  on: string,
): DeadlineState {
  if (UNSEEN.has(basis)) return "unless notified";
  if (safe !== null && on < lastDayToAct(safe)) return "running";
  if (arguable !== null && on > arguable.slice(0, 10)) return "expired";
  return "due";
}

/** The day, `YYYY-MM-DD`, of a safe day or moment. */
export function lastDayToAct(safe: string): string {
  return asLastDay(safe).slice(0, 10);
}

/** In a sentence; past the safe day, a later one is only argued. */
export function stateText(
  state: DeadlineState,
  { safe, arguable }: { readonly safe: string | null; readonly arguable: string | null },
  on: string,
  words: DeadlineWords,
): string {
  if (state === "due" && safe !== null && lastDayToAct(safe) < on)
    return arguable === null ? words.notCertain : words.arguableOnly;
  const hours = safe === null || safe.includes(":");
  return words.state[state](hours ? null : (parseDay(safe) ?? 0) - (parseDay(on) ?? 0));
}
