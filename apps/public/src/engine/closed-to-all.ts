// SPDX-License-Identifier: AGPL-3.0-or-later
import type { EncodedCase, Model, UnitId } from "@sauf-conduit/rights";

/**
 * Whether a closed right is closed by the law itself: no fact is needed to say no. It may have been open in the past, to
 * a decision of that time; the person is told so, and not among what her answers closed.
 */
export function isClosedToAll(model: Model, encoded: EncodedCase, unit: UnitId): boolean {
  const { value, because } = model.explain(encoded, unit);
  return value === "no" && because.length === 0;
}
