// SPDX-License-Identifier: AGPL-3.0-or-later
/** Circles in a graph of names. */
import type { Place } from "../../syntax/index.ts";
import { fr } from "../text/french.ts";

/** From each name, the names it depends on, with the place that says so. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, Place>>;

export interface Circle {
  /** The names in order; the last depends on the first. */
  readonly names: readonly string[];
  /** Where the first name says it depends on the second. */
  readonly place: Place;
}

/** One circle for each group of names that depend on one another, from the first name of the graph that is in it. */
export function findCircles(graph: Graph): readonly Circle[] {
  const circles: Circle[] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const names = shortestLoop(start, graph, done);
    const [first, second] = [names?.[0], names?.[1] ?? names?.[0]];
    const place = graph.get(first ?? "")?.get(second ?? "");
    if (names === undefined || place === undefined) continue;
    for (const name of names) done.add(name);
    circles.push({ names, place });
  }
  return circles;
}

/** The shortest way from `start` back to itself, breadth first, through names not already reported. */
function shortestLoop(start: string, graph: Graph, done: ReadonlySet<string>): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let i = 0; i < queue.length; i += 1) {
    const name = queue[i] ?? start;
    for (const next of graph.get(name)?.keys() ?? []) {
      if (next === start) return pathTo(name, start, cameFrom);
      if (cameFrom.has(next) || done.has(next)) continue;
      cameFrom.set(next, name);
      queue.push(next);
    }
  }
  return undefined;
}

function pathTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const path = [end];
  for (let name = end; name !== start; ) {
    name = cameFrom.get(name) ?? start;
    path.unshift(name);
  }
  return path;
}

/** « a dépend de b, qui dépend de c, qui dépend de a ». */
export function chain(names: readonly string[]): string {
  const [first = "", ...rest] = [...names, names[0] ?? ""];
  return fr`${first} dépend de ${rest.join(", qui dépend de ")}`;
}

/** A circle of rules, and the way out: an authority's decision is a fact, never computed again. */
export function sayCircle(names: readonly string[]): string {
  return fr`${chain(names)}. Pour couper ce cercle, remplacez un renvoi par un fait constaté, dont le nom finit par « retenu » ou « retenue ».`;
}
