// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first and last days of versions, with the implicit end: the eve of the next different start. */

import type { Bound } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { fr } from "../text/french.ts";
import { dateFault, eveOf, readDate } from "../text/literals.ts";
import { at, scalarAt, type Tree } from "../text/tree.ts";
import type { Context } from "./context.ts";
import { checkMilestone } from "./parse-operation.ts";

/** A literal day, `{ repère: … }` or `{ veille de: { repère: … } }`. Undefined when unreadable, and reported. */
export function parseBound(tree: Tree, context: Context): Bound | undefined {
  if (tree.kind === "text" || tree.kind === "number") {
    if (readDate(tree.text)?.kind === "day") return { kind: "day", day: tree.text };
    const { message, suggestion } = dateFault(tree.text);
    context.report.error("bad-date", tree.place, message, suggestion);
    return undefined;
  }
  const eve = at(tree, "veille de");
  const name = scalarAt(eve ?? tree, "repère");
  if (name === undefined) return undefined;
  checkMilestone(name, eve ?? tree, context);
  return { kind: "milestone", name, dayBefore: eve !== undefined };
}

/** The day before a bound; undefined when it cannot be written (two days before a milestone). */
export function eveOfBound(bound: Bound): Bound | undefined {
  if (bound.kind === "day") return { kind: "day", day: eveOf(bound.day) };
  return bound.dayBefore ? undefined : { ...bound, dayBefore: true };
}

export function sameBound(a: Bound, b: Bound): boolean {
  if (a.kind === "day" || b.kind === "day") return a.kind === "day" && b.kind === "day" && a.day === b.day;
  return a.name === b.name && a.dayBefore === b.dayBefore;
}

export interface Interval {
  readonly from: Bound;
  readonly to?: Bound;
  /** False when one of its bounds could not be read, and was reported: nothing more can be said of it. */
  readonly readable: boolean;
}

/** Stands for a start that could not be read. */
const BEGINNING: Bound = { kind: "day", day: "1900-01-01" };

/** The intervals of a list of versions, in order. */
export function parseIntervals(versions: readonly Tree[], context: Context): readonly Interval[] {
  const starts = versions.map((version) => {
    const from = at(version, "du");
    return from === undefined ? undefined : parseBound(from, context);
  });
  return versions.map((version, i) => {
    const [start, to] = [starts[i], at(version, "au")];
    const from = start ?? BEGINNING;
    const next = starts.slice(i + 1).find((other) => other !== undefined && !sameBound(other, from));
    const end = to === undefined ? next && eveOfBound(next) : parseBound(to, context);
    if (to === undefined && next !== undefined && end === undefined) {
      const message = fr`La fin de cette version ne peut pas se déduire de la suivante. Écrivez « au ».`;
      context.report.error("bad-date", version.place, message);
    }
    const open = to === undefined && next === undefined;
    return {
      from,
      ...present({ to: end }),
      readable: start !== undefined && (open || end !== undefined),
    };
  });
}
