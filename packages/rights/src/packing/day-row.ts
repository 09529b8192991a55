// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The day of examination cut by days, as one row of numbers: for each variable that does no more, its number, how many
 * cuts it has, and the first day of each class but the first, counted from the one before. The day is always known:
 * its class is found in the row, without reading what is cut.
 */
import { parseDay } from "@sauf-conduit/calendar";
import type { CompiledLaw, CutTest, Variable } from "../artefact/compiled-law.ts";

export function packDays({ facts, variables }: Pick<CompiledLaw, "facts" | "variables">): number[] {
  const supplied = new Set(facts.filter((f) => f.supplied && f.type === "date").map((f) => f.name));
  return variables.flatMap((variable, v) => {
    const days = firstDays(variable, supplied);
    return days === null ? [] : [v, days.length, ...days.map((day, i) => day - (days[i - 1] ?? 0))];
  });
}

/** `null`: the variable is something else. */
function firstDays(variable: Variable, supplied: ReadonlySet<string>): number[] | null {
  if (variable.kind !== "cut" || variable.type !== "date" || variable.value.kind !== "fact") return null;
  if (!supplied.has(variable.value.name)) return null;
  const days = variable.cuts.map(firstDay);
  return days.every((day) => day !== null) ? days : null;
}

function firstDay({ op, than }: CutTest): number | null {
  const day = than.kind === "day" ? parseDay(than.day) : null;
  if (day === null) return null;
  return op === "from" ? day : op === "after" ? day + 1 : null;
}

/** Calls `put` with the class of each variable of the row on this day. */
export function classesOn(
  row: readonly number[],
  on: number,
  put: (variable: number, index: number) => void,
): void {
  for (let p = 0; p < row.length; ) {
    const variable = row[p++] as number;
    let reached = 0;
    let day = 0;
    for (const end = p + 1 + (row[p++] as number); p < end; p++) {
      day += row[p] as number;
      if (day <= on) reached++;
    }
    put(variable, reached);
  }
}
