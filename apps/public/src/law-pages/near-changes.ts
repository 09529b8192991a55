// SPDX-License-Identifier: AGPL-3.0-or-later
/** Of two compared versions, the lines that a reader needs: each change under its own titles, beside its neighbours. */
import type { ChangedLine } from "./changed-lines.ts";

/** A gap stands for lines that did not change. */
export type ShownLine = ChangedLine | { readonly change: "gap"; readonly depth: number };

export function nearChanges(lines: readonly ChangedLine[]): ShownLine[] {
  const parents = lines.map((_, i) => parentOf(lines, i));
  const told = new Set<number>();
  const beside = new Set<number>();
  lines.forEach(({ change, depth }, i) => {
    if (change === "same") return;
    for (const j of [i, ...titlesOf(lines, parents, i)]) told.add(j);
    const [previous, next] = [lines[i - 1]?.depth ?? -1, lines[i + 1]?.depth ?? -1];
    if (depth > 0 && previous === depth) beside.add(i - 1);
    if (next > depth || (depth > 0 && next === depth)) beside.add(i + 1);
  });
  const kept = new Set([...told, ...beside]);
  lines.forEach((line, i) => {
    if (line.option && kept.has(parents[i] ?? -1)) kept.add(i);
  });
  return shown(lines, parents, { told, kept });
}

/** The line that a line stands under, in its own version; null at the top. */
function parentOf(lines: readonly ChangedLine[], at: number): number | null {
  const { depth = 0, change } = lines[at] ?? {};
  const other = change === "removed" ? "added" : "removed";
  for (let i = at - 1; i >= 0; i--) {
    const above = lines[i];
    if (above && above.depth < depth && above.change !== other) return i;
  }
  return null;
}

type Parents = readonly (number | null)[];

/** What joins the line to its neighbours, then the conditions that have a name: nested « toutes », « une » tell nothing. */
function titlesOf(lines: readonly ChangedLine[], parents: Parents, at: number): number[] {
  const above = ancestorsOf(parents, at);
  return above.filter((i, n) => n === 0 || lines[i]?.joint !== true);
}

function ancestorsOf(parents: Parents, at: number): number[] {
  const up = parents[at] ?? null;
  return up === null ? [] : [up, ...ancestorsOf(parents, up)];
}

interface Chosen {
  /** Changes and their titles. */
  readonly told: ReadonlySet<number>;
  /** With their neighbours: what those hold is not missed. */
  readonly kept: ReadonlySet<number>;
}

/** As deep as the titles that are shown. */
function shown(lines: readonly ChangedLine[], parents: Parents, { told, kept }: Chosen): ShownLine[] {
  const depthOf = (i: number): number => ancestorsOf(parents, i).filter((up) => kept.has(up)).length;
  const out: ShownLine[] = [];
  lines.forEach((line, i) => {
    if (kept.has(i)) out.push({ ...line, depth: depthOf(i) });
    else if (told.has(parents[i] ?? -1) && out.at(-1)?.change !== "gap")
      out.push({ change: "gap", depth: depthOf(i) });
  });
  return out;
}
