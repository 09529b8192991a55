// SPDX-License-Identifier: AGPL-3.0-or-later
/** The groups of the results: the screen and the paper show them in one order. */
import type { Groups } from "../engine/rights-shown.ts";

export type GroupId = keyof Groups;

/** Said even when nothing is in them: what is undecided always stands before what is closed. */
const ALWAYS = ["yes", "unknown", "no"] as const;

export type ListedGroup = "practices" | "limits" | (typeof ALWAYS)[number];

/** Those whose rights are listed, first to last. */
export function listedGroups(groups: Groups): readonly ListedGroup[] {
  const pressing = (["practices", "limits"] as const).filter((id) => groups[id].length > 0);
  return [...pressing, ...ALWAYS];
}

export type CountedGroup = "information" | "unasked" | "notApplicable" | "closedToAll";
const COUNTED: readonly CountedGroup[] = ["information", "unasked", "notApplicable", "closedToAll"];

/** Those that are only counted, after the others: the screen unfolds them. */
export const countedGroups = (groups: Groups): readonly CountedGroup[] =>
  COUNTED.filter((id) => groups[id].length > 0);

/** Counted as sheets: they are no rights. */
const SHEETS: ReadonlySet<GroupId> = new Set<GroupId>(["information", "practices"]);

export function countMessage(id: GroupId) {
  if (id === "limits") return "group.count.limits";
  return SHEETS.has(id) ? "group.count.sheets" : "group.count";
}
