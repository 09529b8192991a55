// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where a time-limit stands on a day. */
import { parseDay } from "@sauf-conduit/calendar";
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
  if (safe !== null && on < safe.slice(0, 10)) return "running";
  if (arguable !== null && on > arguable.slice(0, 10)) return "expired";
  return "due";
}

/** In a sentence; past the safe day, a later one is only argued. */
export function stateText(
  state: DeadlineState,
  { safe }: { readonly safe: string | null },
  on: string,
  words: DeadlineWords,
): string {
  if (state === "due" && safe !== null && safe.slice(0, 10) < on) return words.arguableOnly;
  const left = safe === null ? 0 : (parseDay(safe.slice(0, 10)) ?? 0) - (parseDay(on) ?? 0);
  return words.state[state](left);
}
