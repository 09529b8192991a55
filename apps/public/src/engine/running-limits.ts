// SPDX-License-Identifier: AGPL-3.0-or-later
/** A time-limit is not a right that opens: it runs from a day, or its day is not known, or nothing has started it. */
import type { EncodedCase, ItemText, Model } from "@sauf-conduit/rights";

export type LimitState = "running" | "unknown" | "not-started";

/** The state of a time-limit, from the dates that the law computes for it. */
export function limitState(model: Model, encoded: EncodedCase, { id }: ItemText): LimitState {
  const days = model.amounts(encoded, id).filter((result) => result.kind === "date");
  if (days.some((day) => day.exists && day.safe !== null && !day.mayNotExist)) return "running";
  return days.some((day) => day.exists) ? "unknown" : "not-started";
}

/** The first safe last day of a running time-limit; a day past all others when none is known. */
export function lastDay(model: Model, encoded: EncodedCase, { id }: ItemText): string {
  const days = model
    .amounts(encoded, id)
    .flatMap((result) =>
      result.kind === "date" && result.exists && result.safe !== null ? [result.safe] : [],
    );
  return days.toSorted()[0] ?? "9999";
}
