// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Dates (and numbers) that cannot be in the order that the tests ask for, however far in time: each test says that
 * one is at most so much after another, and a circle of such bounds that adds up to less than nothing is impossible
 * (Bellman-Ford). What is excluded is sure; something may be left unseen (`order-bounds.ts`).
 */
import { FAILS, HOLDS } from "../../values/ranges.ts";
import { type AskedTest, BoundReader, type OrderBound } from "./order-bounds.ts";
import type { World } from "./world.ts";

/**
 * Places that respect the bounds, by name; `null`: there are none.
 * @param world in which it is settled whether each event happened.
 * @param deduced facts whose certain deductions must agree with them.
 */
export function inOrder(
  world: World,
  tests: readonly AskedTest[],
  deduced: readonly string[],
): ReadonlyMap<string, number> | null {
  const reader = new BoundReader(world);
  for (const { variable, set } of tests) {
    const tested = world.law.law.variables[variable];
    if (tested) reader.read(tested, set);
  }
  for (const name of deduced) {
    const { yesIf, noIf } = world.law.facts.get(name) ?? {};
    const known = world.knowledge.answers.get(name);
    if (known?.type !== "yes-no") continue;
    const excluded = known.value === HOLDS ? noIf : known.value === FAILS ? yesIf : undefined;
    if (excluded) reader.readCondition(excluded, false);
  }
  return placed(reader.allBounds());
}

function placed(bounds: readonly OrderBound[]): Map<string, number> | null {
  const places = new Map<string, number>([["", 0]]);
  for (const { earlier, later } of bounds) places.set(earlier, 0).set(later, 0);
  for (let round = 0; round <= places.size; round++) {
    let changed = false;
    for (const { earlier, later, most } of bounds) {
      const bound = (places.get(earlier) as number) + most;
      if (bound >= (places.get(later) as number)) continue;
      places.set(later, bound);
      changed = true;
    }
    if (!changed) return fromOrigin(places);
  }
  return null;
}

function fromOrigin(places: Map<string, number>): Map<string, number> {
  const origin = places.get("") as number;
  places.delete("");
  for (const [name, place] of places) places.set(name, place - origin);
  return places;
}
