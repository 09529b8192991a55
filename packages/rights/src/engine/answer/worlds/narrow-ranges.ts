// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dates and numbers cut at both ends of what no test allows: what is cut is excluded for sure. */
import { above, ends, isPoint, type Scalar, upTo } from "./scales.ts";
import { scalarOf } from "./suppositions.ts";
import type { Trial } from "./trial.ts";

/** Rounds of cutting: where each cut allows another without end, halving does better. */
const ROUNDS = 4;

/** Cuts every range, again and again; says whether one was. `null`: nothing is left. */
export function narrowRanges(trial: Trial, names: readonly string[]): boolean | null {
  let narrowed = false;
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const name of names) {
      const scalar = scalarOf(trial.world, name);
      if (!scalar || isPoint(scalar)) continue;
      const kept = cutAtBothEnds(trial, name, scalar);
      if (kept === null) return null;
      if (kept === scalar) continue;
      trial.suppose(name, kept);
      changed = true;
    }
    narrowed ||= changed;
  }
  return narrowed;
}

function cutAtBothEnds(trial: Trial, name: string, scalar: Scalar): Scalar | null {
  const excludes = (part: Scalar | null): boolean => part === null || trial.excludes(name, part);
  const [first, last] = ends(scalar);
  if (first > last) return scalar;
  const low = farthest(first, last, (place) => excludes(upTo(scalar, place)));
  const left = low === null ? scalar : above(scalar, low);
  if (left === null || low === last) return null;
  const high = farthest(last, first, (place) => excludes(above(left, place - 1)));
  return high === null ? left : upTo(left, high - 1);
}

/**
 * The farthest place from `near` up to which everything is excluded, found by halving: a part of an excluded part
 * is excluded. `null`: not even the first place is.
 */
function farthest(near: number, far: number, excluded: (place: number) => boolean): number | null {
  if (!excluded(near)) return null;
  if (excluded(far)) return far;
  let [out, kept] = [near, far];
  while (Math.abs(kept - out) > 1) {
    const middle = Math.floor((kept + out) / 2);
    if (excluded(middle)) out = middle;
    else kept = middle;
  }
  return out;
}
