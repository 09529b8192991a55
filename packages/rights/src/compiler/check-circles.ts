// SPDX-License-Identifier: AGPL-3.0-or-later
/** Nothing may depend on itself: items and deduced facts together, computed values, milestones. */
import type { Fact, Item, Law, Place, Value, Version } from "../syntax.ts";
import { type Circle, findCircles } from "./circles.ts";
import type { Report } from "./diagnostics.ts";
import { fr } from "./french.ts";
import { placeOf } from "./places.ts";
import { type Visitor, visitBranch, visitCondition, visitLimit, visitValue, visitVersion } from "./visit.ts";

type Edges = Map<string, Place>;

/** Reports every circle of the law. */
export function checkCircles(law: Law, report: Report): void {
  checkItems(law, report);
  for (const item of law.items.values()) {
    for (const version of item.versions) checkComputations(item, version, report);
    for (const version of item.versions) checkBranches(item, version, report);
  }
  checkMilestones(law, report);
}

// ------------------------------------------------ items and the facts that are deduced

const itemNode = (id: string): string => `item ${id}`;
const factNode = (name: string): string => `fact ${name}`;

function checkItems(law: Law, report: Report): void {
  const graph = new Map<string, Edges>();
  for (const item of law.items.values()) graph.set(itemNode(item.id), itemEdges(item, law));
  for (const fact of law.facts.values()) {
    if (isDeduced(fact)) graph.set(factNode(fact.name), factEdges(fact, law));
  }
  for (const circle of findCircles(graph)) report.error("circle", circle.place, itemCircle(circle));
}

const isDeduced = (fact: Fact | undefined): boolean =>
  fact !== undefined && (deductionsOf(fact).length > 0 || fact.computedBetween !== undefined);

const deductionsOf = ({ yesIf, noIf, presumedYesIf, presumedNoIf }: Fact) =>
  [yesIf, noIf, presumedYesIf, presumedNoIf].filter((condition) => condition !== undefined);

/** Collects what is read: other items (not `own`, whose branches are looked at apart) and deduced facts. */
function collector(edges: Edges, law: Law, here: Place, own?: string): Visitor {
  const add = (node: string, place: Place): void => {
    if (!edges.has(node)) edges.set(node, place);
  };
  const name = (found: { readonly kind: string; readonly name?: string }, place: Place): void => {
    if (found.kind === "fact" && isDeduced(law.facts.get(found.name ?? ""))) add(factNode(found.name ?? ""), place);
  };
  return {
    condition: (condition) => {
      const place = placeOf(condition, here);
      if (condition.kind === "applies" && (condition.item !== own || condition.branch === undefined)) {
        add(itemNode(condition.item), place);
      }
      name(condition, place);
    },
    value: (value) => {
      if (value.kind === "limit-end" && value.item !== undefined && value.item !== own) {
        add(itemNode(value.item), placeOf(value, here));
      }
      name(value, placeOf(value, here));
    },
    borrowed: (item) => {
      if (item !== own) add(itemNode(item), here);
    },
  };
}

function itemEdges(item: Item, law: Law): Edges {
  const edges: Edges = new Map();
  for (const version of item.versions) {
    visitVersion(version, collector(edges, law, version.place, item.id));
    for (const branch of version.branches) visitBranch(branch, collector(edges, law, branch.place, item.id));
  }
  return edges;
}

function factEdges(fact: Fact, law: Law): Edges {
  const edges: Edges = new Map();
  const visitor = collector(edges, law, fact.place);
  for (const condition of deductionsOf(fact)) visitCondition(condition, visitor);
  const { computedBetween } = fact;
  if (computedBetween !== undefined) for (const date of [computedBetween.from, computedBetween.to]) visitValue(date, visitor);
  return edges;
}

function itemCircle({ names }: Circle): string {
  const shown = names.map((node) => (node.startsWith("item ") ? node.slice(5) : fr`« ${node.slice(5)} »`));
  return fr`${chain(shown)}. Coupez avec un fait constaté (… retenue).`;
}

/** « a dépend de b, qui dépend de c, qui dépend de a ». */
function chain(names: readonly string[]): string {
  const [first = "", ...rest] = [...names, names[0] ?? ""];
  return fr`${first} dépend de ${rest.join(", qui dépend de ")}`;
}

// ------------------------------------------------ computed values and time-limits of a version

function checkComputations(item: Item, version: Version, report: Report): void {
  const graph = new Map<string, Edges>();
  const reader = (edges: Edges, here: Place): Visitor => ({
    condition: (condition) => {
      if (condition.kind === "computed") edges.set(condition.name, placeOf(condition, here));
    },
    value: (value) => {
      if (value.kind === "computed") edges.set(value.name, placeOf(value, here));
      if (value.kind === "limit-end" && value.item === undefined) edges.set(`délai ${value.limit}`, placeOf(value, here));
    },
    borrowed: (id, limit) => {
      if (id === item.id) edges.set(`délai ${limit}`, here);
    },
  });
  for (const computation of version.computations) {
    const edges: Edges = new Map();
    const only = { ...version, ...NO_BODY, computations: [computation], limits: [] };
    visitVersion(only, reader(edges, computation.place));
    graph.set(computation.name, edges);
  }
  for (const limit of version.limits) {
    const edges: Edges = new Map();
    visitLimit(limit, reader(edges, version.place));
    graph.set(`délai ${limit.name}`, edges);
  }
  for (const { names, place } of findCircles(graph)) {
    const shown = names.map((name) => fr`« ${name} »`);
    report.error("circle", place, fr`${chain(shown)}. Coupez avec un fait constaté (… retenue).`);
  }
}

/** Leaves nothing to visit at the top of a version. */
const NO_BODY = { scope: undefined, when: undefined, except: [], risks: [], onlyFor: undefined, effects: undefined };

// ------------------------------------------------ branches that read branches of their own item

function checkBranches(item: Item, version: Version, report: Report): void {
  const graph = new Map<string, Edges>();
  for (const branch of version.branches) {
    const edges: Edges = new Map();
    visitBranch(branch, branchReader(edges, item, branch.place));
    graph.set(`${item.id} / ${branch.id}`, edges);
  }
  const top: Edges = new Map();
  visitVersion(version, branchReader(top, item, version.place));
  const [place] = top.values();
  // What stands outside the branches decides the whole item: reading a branch there is reading oneself.
  if (place !== undefined) report.error("circle", place, fr`${chain([item.id])}. Coupez avec un fait constaté (… retenue).`);
  for (const circle of findCircles(graph)) {
    report.error("circle", circle.place, fr`${chain(circle.names)}. Coupez avec un fait constaté (… retenue).`);
  }
}

function branchReader(edges: Edges, item: Item, here: Place): Visitor {
  return {
    condition: (condition) => {
      if (condition.kind !== "applies" || condition.item !== item.id || condition.branch === undefined) return;
      edges.set(`${item.id} / ${condition.branch}`, placeOf(condition, here));
    },
  };
}

// ------------------------------------------------ milestones

function checkMilestones(law: Law, report: Report): void {
  const graph = new Map<string, Edges>();
  for (const milestone of law.milestones.values()) {
    const edges: Edges = new Map();
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
