// SPDX-License-Identifier: AGPL-3.0-or-later
/** Lengths that are computed between two dates (« âge ») and that someone has answered all the same. */
import type { Duration } from "@sauf-conduit/calendar";
import type { CompiledFact } from "../../artefact/compiled-law.ts";
import { compareDuration } from "../values/compare.ts";
import type { Interpreter } from "../values/interpreter.ts";
import { type DurationRange, FAILS, HOLDS } from "../values/ranges.ts";
import type { KnownValue } from "./knowledge.ts";

/** Whether no completion of the two dates gives what was answered. « 46 ans » is said from one birthday to the next. */
export function contradictsDates(
  { computedBetween }: CompiledFact,
  answered: KnownValue | undefined,
  using: Interpreter,
): boolean {
  if (computedBetween === undefined || answered?.type !== "duration") return false;
  const [from, to] = [using.date(computedBetween.from), using.date(computedBetween.to)];
  if (!from.some || !to.some) return false;
  return contradicts({ kind: "between", from, to }, answered.value);
}

function contradicts(between: DurationRange, answered: DurationRange): boolean {
  const shorter = (than: Duration): boolean => compareDuration(between, "at-least", than) === FAILS;
  const longer = (than: Duration): boolean => compareDuration(between, "at-least", next(than)) === HOLDS;
  if (answered.kind === "one-of") return answered.durations.every((said) => shorter(said) || longer(said));
  if (answered.kind !== "bounds") return false;
  const { lo, hi, loOpen, hiOpen } = answered;
  const under = lo !== null && compareDuration(between, loOpen ? "more-than" : "at-least", lo) === FAILS;
  const over = hi !== null && (hiOpen ? compareDuration(between, "less-than", hi) === FAILS : longer(hi));
  return under || over;
}

/** One unit more: a year for what is said in years. */
function next(said: Duration): Duration {
  const inYears = said.unit === "months" && said.count > 0 && said.count % 12 === 0;
  return { ...said, count: said.count + (inYears ? 12 : 1) };
}
