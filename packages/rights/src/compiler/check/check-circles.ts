// SPDX-License-Identifier: AGPL-3.0-or-later
/** Nothing may depend on itself: items and deduced facts, branches, computed values, milestones. */

import type { Law, Place, Value } from "../../syntax/index.ts";
import { visitValue } from "../../syntax/visit.ts";
import { placeOf } from "../parse/places.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { checkComputationCircles } from "./check-computation-circles.ts";
import { checkBranchCircles, checkItemCircles } from "./check-item-circles.ts";
import { chain, findCircles } from "./circles.ts";

/** Reports every circle of the law. */
export function checkCircles(law: Law, report: Report): void {
  checkItemCircles(law, report);
  for (const item of law.items.values()) {
    for (const version of item.versions) {
      checkBranchCircles(item, version, report);
      checkComputationCircles(item, version, report);
    }
  }
  checkMilestones(law, report);
}

function checkMilestones(law: Law, report: Report): void {
  const graph = new Map<string, Map<string, Place>>();
  for (const milestone of law.milestones.values()) {
    const edges: Map<string, Place> = new Map();
    visitValue(milestone.date, {
      value: (value: Value) => {
        if (value.kind === "milestone") edges.set(value.name, placeOf(value, milestone.place));
      },
    });
    graph.set(milestone.name, edges);
  }
  for (const { names, place } of findCircles(graph)) {
    report.error("circle", place, fr`${chain(names.map((name) => fr`« ${name} »`))}. Écrivez la date.`);
  }
}
