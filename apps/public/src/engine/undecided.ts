// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The undecided rights, in an order that the person's own answers give: what she came for; then those that something she
 * said already leads to; then the others; last, those that only what she denied could still open. Nothing is decided here,
 * and nothing is left out.
 */
import type { Model, Presentation } from "@sauf-conduit/rights";
import type { Door } from "../session/entrances.ts";
import { isOfAnyone, questionsOf } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { effectRank, type RightAnswer } from "./rights-shown.ts";

export interface Undecided {
  readonly near: readonly RightAnswer[];
  /**
   * Still possible, but nothing that was said leads to them and no single answer decides them, or what is left to ask of
   * them supposes what she said is not so.
   */
  readonly far: readonly RightAnswer[];
}

export interface Heard {
  readonly model: Model;
  readonly presentation: Presentation;
  readonly encoded: Assessment["encoded"];
  readonly door: Pick<Door, "first" | "foremost">;
}

/** A fold that hides fewer is not worth a press. */
const FEWEST = 4;

/** @param rights in the order of the door, which settles what is equal here. */
export function undecidedOf(rights: readonly RightAnswer[], heard: Heard): Undecided {
  const made = new Map(rights.map((right) => [right, stepsMade(right, heard)]));
  // Nothing tells one from another yet: the door's own order says more than a list of what is left over.
  if ([...made.values()].every((steps) => steps === 0)) return { near: rights, far: [] };
  const ranked = rights.map((right) => ({ right, rank: rankOf(right, made.get(right) ?? 0, heard) }));
  const sorted = ranked.toSorted((a, b) => compare(a.rank, b.rank));
  const near = sorted.filter(({ rank: [group] }) => group < FAR).map(({ right }) => right);
  const far = sorted.filter(({ rank: [group] }) => group >= FAR).map(({ right }) => right);
  return far.length < FEWEST ? { near: [...near, ...far], far: [] } : { near, far };
}

/** How many of her own answers, about what is hers, meet a condition of the right. */
function stepsMade({ unit }: RightAnswer, { model, presentation, encoded }: Heard): number {
  const { facts, lists } = encoded.situation;
  const hers = model.met(encoded, unit).filter((name) => name in facts || name in lists);
  return hers.filter((name) => !isOfAnyone(name, presentation)).length;
}

/** Group, then what differs in it: smaller first. */
type Rank = readonly [number, ...number[]];
const [CAME_FOR, LED_TO, ONE_ANSWER, FAR, DENIED] = [0, 1, 2, 3, 4] as const;

function rankOf(right: RightAnswer, steps: number, heard: Heard): Rank {
  const { model, encoded, door, presentation } = heard;
  const place = [...door.first, ...door.foremost].indexOf(right.unit);
  if (place >= 0) return [CAME_FOR, place];
  const questions = questionsOf(right.answer, presentation);
  const left = questions.length;
  if (left > 0 && questions.every((name) => model.isSenseless(encoded, name))) return [DENIED];
  if (steps > 0) return [LED_TO, -steps, effectRank(right), left];
  return left > 1 ? [FAR] : [ONE_ANSWER];
}

function compare(a: Rank, b: Rank): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
