// SPDX-License-Identifier: AGPL-3.0-or-later
/** Computed values and time-limits of one version that depend on one another in a circle. */

import type { Item, Place, Version } from "../../syntax/index.ts";
import { type Visitor, visitComputation, visitLimit } from "../../syntax/visit.ts";
import { placeOf } from "../parse/places.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { findCircles, sayCircle } from "./circles.ts";

type Edges = Map<string, Place>;

/** Reports the circles of one version. */
export function checkComputationCircles(item: Item, version: Version, report: Report): void {
  const graph = new Map<string, Edges>();
  const reader = (edges: Edges, here: Place): Visitor => ({
    condition: (condition) => {
      if (condition.kind === "computed") edges.set(condition.name, placeOf(condition, here));
    },
    value: (value) => {
      if (value.kind === "computed") edges.set(value.name, placeOf(value, here));
      if (value.kind === "limit-end" && value.item === undefined)
        edges.set(`délai ${value.limit}`, placeOf(value, here));
    },
    body: (body) => {
      if (body.kind === "borrowed" && body.from.item === item.id) edges.set(`délai ${body.from.limit}`, here);
    },
  });
  for (const computation of version.computations) {
    const edges: Edges = new Map();
    visitComputation(computation, reader(edges, computation.place));
    graph.set(computation.name, edges);
  }
  for (const limit of version.limits) {
    const edges: Edges = new Map();
    visitLimit(limit, reader(edges, version.place));
    graph.set(`délai ${limit.name}`, edges);
  }
  for (const { names, place } of findCircles(graph)) {
    const shown = names.map((name) => fr`« ${name} »`);
    report.error("circle", place, sayCircle(shown));
  }
}
