// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is not fully known: variables, and the facts, lists and readings behind them. */

import { READING_PREFIX } from "../../artefact/compiled-law.ts";
import { planFor } from "../answer/evaluate.ts";
import { countUses } from "../law/graph.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { type DateRange, dayAt, OPEN } from "../values/ranges.ts";
import type { EncodedLaw } from "./encoded-law.ts";
import type { KnownValue } from "./knowledge.ts";

export { READING_PREFIX };

/** More than one class is still possible. */
export function isOpenVariable(law: LoadedLaw, encoded: EncodedLaw, variable: number): boolean {
  const at = law.maskOffset[variable] ?? 0;
  const words = law.law.variables[variable]?.words ?? 1;
  let seen = 0;
  for (let w = 0; w < words; w++) {
    const mask = encoded.masks[at + w] ?? 0;
    seen += mask === 0 ? 0 : (mask & (mask - 1)) === 0 ? 1 : 2;
  }
  return seen > 1;
}

/** Facts, lists and `lecture:name` behind a variable, deductions included. */
export function supportOf(law: LoadedLaw, variable: number): readonly string[] {
  const v = law.law.variables[variable];
  if (!v) return [];
  switch (v.kind) {
    case "fact":
    case "choice":
      return [v.fact];
    case "reading":
      return [READING_PREFIX + v.reading];
    case "open":
      return [];
    default:
      return v.support;
  }
}

/** The name may still have several answers. A length of time that dates give is known with them. */
export function isOpenName(
  law: LoadedLaw,
  { knowledge, interpreter }: Pick<EncodedLaw, "knowledge" | "interpreter">,
  name: string,
): boolean {
  if (name.startsWith(READING_PREFIX))
    return (knowledge.readings.get(name.slice(READING_PREFIX.length))?.size ?? 2) > 1;
  const fact = law.facts.get(name);
  if (!fact || fact.supplied) return false;
  if (fact.type === "list") {
    const list = knowledge.lists.get(name);
    return (
      !list?.complete ||
      list.members.some((m) => (fact.fields ?? []).some((field) => isOpenValue(m.get(field))))
    );
  }
  const known = knowledge.answers.get(name);
  if (fact.type === "yes-no") return interpreter.truth(name) === OPEN;
  if (known === undefined && fact.computedBetween)
    return isOpenValue({ type: "duration", value: interpreter.duration({ kind: "fact", name }) });
  return isOpenValue(known);
}

function isOpenValue(known: KnownValue | undefined): boolean {
  if (!known) return true;
  switch (known.type) {
    case "yes-no":
      return known.value === OPEN;
    case "choice":
      return known.value === null || known.value.size > 1;
    case "number":
      return known.value.lo !== known.value.hi;
    case "duration":
      if (known.value.kind === "between") return isOpenDate(known.value.from) || isOpenDate(known.value.to);
      return known.value.kind !== "one-of" || known.value.durations.length > 1;
    case "date":
      return isOpenDate(known.value);
  }
}

function isOpenDate({ none, some, lo, hi }: DateRange): boolean {
  return none === some || (some && dayAt(lo) !== dayAt(hi));
}

/** Variables that can still change a unit: read by an undecided part of its candidate versions. */
export function undecidedVariables(law: LoadedLaw, encoded: EncodedLaw, unit: LoadedUnit): Set<number> {
  const uses = new Int32Array(law.law.variables.length);
  const plan = planFor(unit, encoded);
  countUses(plan.graph, encoded.T, encoded.F, uses);
  return new Set(plan.reads.filter((v) => uses[v] !== 0));
}
