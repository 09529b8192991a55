// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where a version stands on a day. */
import type { VersionPage } from "@sauf-conduit/rights";

export type VersionState = "in-force" | "past" | "announced";

/** A version that follows another may also hold for old files: it is then in force. */
export function stateOf({ from, to }: Pick<VersionPage, "from" | "to">, today: string): VersionState {
  if (from > today) return "announced";
  return to !== null && to < today ? "past" : "in-force";
}
