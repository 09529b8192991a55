// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tests of « the day of the application or, failing that, the day examined »: which of them today meets, and which not. */
import type { ClassSet, Variable } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { classesOf } from "../situation/encode.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { isOpenName, supportOf } from "../situation/openness.ts";
import { NO_DATE } from "../values/ranges.ts";

/**
 * Whether who applies today, and has no such date, meets the test: whoever has no order must not read that one is needed,
 * when today does as well; and what only a day already past meets is no way of today.
 * @returns null for a test of anything else, or when no date of it is still to be known.
 */
export function meetsToday(
  law: LoadedLaw,
  encoded: EncodedLaw,
  variable: number,
  set: ClassSet,
): boolean | null {
  if (!isFirstExisting(law.law.variables[variable])) return null;
  const open = supportOf(law, variable).filter((name) => isOpenName(law, encoded, name) && isDate(law, name));
  return open.length === 0 ? null : isWithin(without(law, encoded, variable, open), set);
}

const isDate = (law: LoadedLaw, name: string): boolean =>
  law.facts.get(name)?.type.startsWith("date") === true;

const isFirstExisting = (tested: Variable | undefined): boolean =>
  tested?.kind === "cut" && tested.value.kind === "first-existing";

const isWithin = (these: ClassSet, wide: ClassSet): boolean =>
  these.every((word, w) => (word & ~(wide[w] ?? 0)) === 0);

/** A way is said many times over while ways are compared: each variable is read once for a situation. */
const withoutFirst = new WeakMap<EncodedLaw, Map<string, ClassSet>>();

/** The classes left to the variable when these dates never happened. */
function without(law: LoadedLaw, encoded: EncodedLaw, variable: number, facts: readonly string[]): ClassSet {
  const known = withoutFirst.get(encoded) ?? new Map<string, ClassSet>();
  withoutFirst.set(encoded, known);
  const key = `${variable} ${facts.join()}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { knowledge } = encoded;
  const never = facts.map((fact) => [fact, { type: "date", value: NO_DATE }] as const);
  const answers = new Map([...knowledge.answers, ...never]);
  const classes = classesOf(law, { ...knowledge, answers }, variable);
  known.set(key, classes);
  return classes;
}
