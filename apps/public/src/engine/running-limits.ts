// SPDX-License-Identifier: AGPL-3.0-or-later
/** A time-limit is not a right that opens: it runs from a day, or its day is not known, or nothing has started it. */
import type { EncodedCase, Model } from "@sauf-conduit/rights";
import type { ShownRight } from "./rights-shown.ts";

export type LimitState = "running" | "unknown" | "not-started";

/** The state of a time-limit, from the dates that the law computes for it. */
export function limitState(model: Model, encoded: EncodedCase, { item }: ShownRight): LimitState {
  const days = model.amounts(encoded, item.id).filter((result) => result.kind === "date");
  if (days.some((day) => day.exists && day.safe !== null && !day.mayNotExist)) return "running";
  return days.some((day) => day.exists) ? "unknown" : "not-started";
}
