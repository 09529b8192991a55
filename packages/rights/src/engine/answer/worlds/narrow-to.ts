// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a set of classes says of the fact or reading that a variable speaks of, where it speaks of one alone. */
import { compareDurations, type Duration, parseDay } from "@sauf-conduit/calendar";
import type { CutTest, Variable } from "../../../artefact/compiled-law.ts";
import { has } from "../../law/mixed.ts";
import { READING_PREFIX } from "../../situation/openness.ts";
import { type DurationRange, FAILS, HOLDS, NO_DATE, type NumberRange } from "../../values/ranges.ts";
import { above, numbered, type Scalar, upTo } from "./scales.ts";
import { scalarOf } from "./suppositions.ts";
import type { World } from "./world.ts";

/**
 * Narrows a world to what the set allows; a variable that speaks of several names, or of a computed one, narrows
 * nothing. False: nothing is left.
 */
export function narrowTo(world: World, variable: Variable, set: readonly number[]): boolean {
  switch (variable.kind) {
    case "fact":
      if (!world.isOpen(variable.fact) || (has(set, 0) && has(set, 1))) return true;
      world.suppose(variable.fact, { type: "yes-no", value: has(set, 1) ? HOLDS : FAILS });
      return true;
    case "choice":
      return narrowChoice(world, variable, set);
    case "reading":
      return narrowReading(world, variable.reading, set);
    case "cut":
      if (variable.value.kind !== "fact" || !world.isOpen(variable.value.name)) return true;
      return variable.type === "duration"
        ? narrowDuration(world, variable, variable.value.name, set)
        : narrowScalar(world, variable, variable.value.name, set);
    default:
      return true;
  }
}

function narrowChoice(
  world: World,
  { fact, groups }: Extract<Variable, { kind: "choice" }>,
  set: readonly number[],
): boolean {
  const known = world.get(fact);
  const possible = known?.type === "choice" ? known.value : null;
  const words = world.law.facts.get(fact)?.values ?? [];
  const kept = words.filter(
    (word, i) => has(set, groups[i] ?? 0) && (possible === null || possible.has(word)),
  );
  if (kept.length > 0) world.suppose(fact, { type: "choice", value: new Set(kept) });
  return kept.length > 0;
}

function narrowReading(world: World, reading: string, set: readonly number[]): boolean {
  const answers = world.law.law.readings.find((r) => r.name === reading)?.answers ?? [];
  const allowed = world.knowledge.readings.get(reading);
  const kept = answers.filter((answer, i) => has(set, i) && (!allowed || allowed.has(answer)));
  if (kept.length > 0) world.suppose(READING_PREFIX + reading, { type: "reading", value: new Set(kept) });
  return kept.length > 0;
}

type CutVariable = Extract<Variable, { kind: "cut" }>;

/** From the first class of the set to the last: the cut that it has reached, and the one that it has not. */
interface Run {
  readonly reached: CutTest | undefined;
  readonly beyond: CutTest | undefined;
}

/** `null`: no class of the set has a value. */
function runOf({ cuts }: CutVariable, set: readonly number[]): Run | null {
  const inside = [...Array(cuts.length + 1).keys()].filter((i) => has(set, i));
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined ? null : { reached: cuts[first - 1], beyond: cuts[last] };
}

function narrowScalar(world: World, variable: CutVariable, name: string, set: readonly number[]): boolean {
  let left = scalarOf(world, name);
  if (left === null) return true;
  const run = runOf(variable, set);
  const mayMiss = left.type === "date" && left.value.none && has(set, variable.cuts.length + 1);
  if (run === null || (left.type === "date" && !left.value.some)) {
    if (mayMiss) world.suppose(name, { type: "date", value: NO_DATE });
    return mayMiss;
  }
  if (mayMiss) return true; // whether it happened is parted first
  if (left.type === "date") left = { type: "date", value: { ...left.value, none: false } };
  if (run.reached) left = from(left, run.reached);
  if (left && run.beyond) left = under(left, run.beyond);
  if (left) world.suppose(name, left);
  return left !== null;
}

function from(scalar: Scalar, { op, than }: CutTest): Scalar | null {
  if (scalar.type === "date") return above(scalar, dayIn(than) - (op === "after" ? 0 : 1));
  const { lo, loOpen } = scalar.value;
  const bound = numberIn(than);
  const open = op === "more-than";
  if (bound < lo || (bound === lo && (loOpen || !open))) return scalar;
  return numbered({ ...scalar.value, lo: bound, loOpen: open });
}

/** The cut is not reached. */
function under(scalar: Scalar, { op, than }: CutTest): Scalar | null {
  if (scalar.type === "date") return upTo(scalar, dayIn(than) - (op === "after" ? 0 : 1));
  const { hi, hiOpen } = scalar.value;
  const bound = numberIn(than);
  const open = op === "at-least";
  if (bound > hi || (bound === hi && (hiOpen || !open))) return scalar;
  return numbered({ ...scalar.value, hi: bound, hiOpen: open } satisfies NumberRange);
}

function narrowDuration(world: World, variable: CutVariable, name: string, set: readonly number[]): boolean {
  const known = world.interpreter.duration({ kind: "fact", name });
  const run = runOf(variable, set);
  if (run === null) return false;
  if (known.kind !== "any" && known.kind !== "bounds") return true;
  const bounds: Extract<DurationRange, { kind: "bounds" }> =
    known.kind === "bounds" ? known : { kind: "bounds", lo: null, hi: null, loOpen: false, hiOpen: false };
  const value = { ...bounds };
  if (run.reached) {
    const than = durationIn(run.reached.than);
    const open = run.reached.op === "more-than";
    const order = value.lo === null ? 1 : compareDurations(than, value.lo);
    if (order > 0) [value.lo, value.loOpen] = [than, open];
    else if (order === 0) value.loOpen ||= open;
  }
  if (run.beyond) {
    const than = durationIn(run.beyond.than);
    const open = run.beyond.op === "at-least";
    const order = value.hi === null ? -1 : compareDurations(than, value.hi);
    if (order < 0) [value.hi, value.hiOpen] = [than, open];
    else if (order === 0) value.hiOpen ||= open;
  }
  const order = value.lo && value.hi ? compareDurations(value.lo, value.hi) : -1;
  if (order > 0 || (order === 0 && (value.loOpen || value.hiOpen))) return false;
  world.suppose(name, { type: "duration", value });
  return true;
}

function dayIn(than: CutTest["than"]): number {
  return than.kind === "day" ? (parseDay(than.day) ?? Number.NaN) : Number.NaN;
}
function numberIn(than: CutTest["than"]): number {
  return than.kind === "number" ? than.number : Number.NaN;
}
function durationIn(than: CutTest["than"]): Duration {
  if (than.kind !== "duration") throw new Error("a duration is cut by a duration");
  return than.duration;
}
