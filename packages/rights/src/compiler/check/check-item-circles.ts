// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Items that depend on one another in a circle, directly or through the facts they deduce. A time-limit of an
 * item is a node of its own: it can be computed without knowing whether the item answers yes.
 */

import type { Fact, Item, Law, Place, Version } from "../../syntax/index.ts";
import {
  type Visitor,
  visitBranch,
  visitComputation,
  visitCondition,
  visitLimit,
  visitValue,
  visitVersion,
} from "../../syntax/visit.ts";
import { placeOf } from "../parse/places.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { type Circle, findCircles, sayCircle } from "./circles.ts";

type Edges = Map<string, Place>;

const itemNode = (id: string): string => `item ${id}`;
const limitNode = (id: string, limit: string): string => `item ${id} / ${limit}`;
const factNode = (name: string): string => `fact ${name}`;

/** Reports the circles between items. */
export function checkItemCircles(law: Law, report: Report): void {
  const graph = new Map<string, Edges>();
  for (const item of law.items.values()) {
    graph.set(itemNode(item.id), itemEdges(item, law));
    for (const limit of new Set(item.versions.flatMap(({ limits }) => limits.map(({ name }) => name)))) {
      graph.set(limitNode(item.id, limit), limitEdges(item, limit, law));
    }
  }
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
    if (found.kind === "fact" && isDeduced(law.facts.get(found.name ?? "")))
      add(factNode(found.name ?? ""), place);
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
        add(limitNode(value.item, value.limit), placeOf(value, here));
      }
      name(value, placeOf(value, here));
    },
    body: (body) => {
      if (body.kind === "borrowed" && body.from.item !== own)
        add(limitNode(body.from.item, body.from.limit), here);
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

/** What one time-limit needs: itself, then the computed values and time-limits of its version it reads. */
function limitEdges(item: Item, name: string, law: Law): Edges {
  const edges: Edges = new Map();
  for (const version of item.versions) {
    const outside = collector(edges, law, version.place, item.id);
    const needed = new Set([localLimit(name)]);
    const visitor = joined(outside, localNames(needed, item));
    if (version.onlyFor !== undefined) visitCondition(version.onlyFor, outside);
    // The set grows while it is gone through: each name met adds those it needs.
    for (const node of needed) visitLocal(node, version, visitor);
  }
  return edges;
}

const localLimit = (name: string): string => `limit ${name}`;

function visitLocal(node: string, version: Version, visitor: Visitor): void {
  for (const limit of version.limits) if (localLimit(limit.name) === node) visitLimit(limit, visitor);
  for (const computation of version.computations)
    if (computation.name === node) visitComputation(computation, visitor);
}

function localNames(needed: Set<string>, item: Item): Visitor {
  const computed = (found: { readonly kind: string; readonly name?: string }): void => {
    if (found.kind === "computed" && found.name !== undefined) needed.add(found.name);
  };
  return {
    condition: computed,
    value: (value) => {
      computed(value);
      if (value.kind === "limit-end" && value.item === undefined) needed.add(localLimit(value.limit));
    },
    body: (body) => {
      if (body.kind === "borrowed" && body.from.item === item.id) needed.add(localLimit(body.from.limit));
    },
  };
}

const joined = (a: Visitor, b: Visitor): Visitor => ({
  condition: (condition) => {
    a.condition?.(condition);
    b.condition?.(condition);
  },
  value: (value) => {
    a.value?.(value);
    b.value?.(value);
  },
  body: (body) => {
    a.body?.(body);
    b.body?.(body);
  },
});

function factEdges(fact: Fact, law: Law): Edges {
  const edges: Edges = new Map();
  const visitor = collector(edges, law, fact.place);
  for (const condition of deductionsOf(fact)) visitCondition(condition, visitor);
  const { computedBetween } = fact;
  if (computedBetween !== undefined)
    for (const date of [computedBetween.from, computedBetween.to]) visitValue(date, visitor);
  return edges;
}

function itemCircle({ names }: Circle): string {
  const shown = names.map((node) => (node.startsWith("item ") ? node.slice(5) : fr`« ${node.slice(5)} »`));
  return sayCircle(shown);
}

/** Branches that read branches of their own item: allowed, but not in a circle. */
export function checkBranchCircles(item: Item, version: Version, report: Report): void {
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
  if (place !== undefined) report.error("circle", place, sayCircle([item.id]));
  for (const circle of findCircles(graph)) report.error("circle", circle.place, sayCircle(circle.names));
}

function branchReader(edges: Edges, item: Item, here: Place): Visitor {
  return {
    condition: (condition) => {
      if (condition.kind !== "applies" || condition.item !== item.id || condition.branch === undefined)
        return;
      edges.set(`${item.id} / ${condition.branch}`, placeOf(condition, here));
    },
  };
}
