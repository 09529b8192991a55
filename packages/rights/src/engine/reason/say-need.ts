// SPDX-License-Identifier: AGPL-3.0-or-later
/** One need of a way, in the words of the law, with the papers and the questions that settle it. */
import type { Way } from "../../api/answer.ts";
import type { ClassSet, Variable } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { classesOf } from "../situation/encode.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { isOpenName, isOpenVariable, supportOf } from "../situation/openness.ts";
import { NO_DATE } from "../values/ranges.ts";
import { sayLiteral } from "./say.ts";

export function sayNeed(
  law: LoadedLaw,
  encoded: EncodedLaw,
  variable: number,
  set: ClassSet,
): Way["needs"][number] {
  const tested = law.law.variables[variable];
  const said = tested ? sayLiteral(law.law, tested, set) : null;
  const kind = said?.kind === "reading" || said?.kind === "fact" ? said.kind : "computed";
  const names = supportOf(law, variable);
  const asks = names.filter(
    (name) => law.facts.get(name)?.asked === true && (name === said?.name || isOpenName(law, encoded, name)),
  );
  const changes = !isOpenVariable(law, encoded, variable);
  // What is known already needs no paper, unless it is what would have to change.
  const toProve = isContrary(tested, set) ? [] : changes ? names : asks;
  const papers = [...new Set(toProve.flatMap((name) => law.facts.get(name)?.evidence ?? []))];
  const test = said?.test ?? "";
  const either = said !== null && absenceSuffices(law, encoded, { variable, set, fact: said.name });
  return {
    fact: said?.name || names.join(", "),
    kind,
    test: either ? `${test} ou n'existe pas` : test,
    papers: either ? [] : papers,
    asks,
    changes,
  };
}

/**
 * « The day of the order or, failing that, today » is said by its first name. Whoever has no order must not read that
 * one is needed, when today does as well.
 */
function absenceSuffices(
  law: LoadedLaw,
  encoded: EncodedLaw,
  { variable, set, fact }: { variable: number; set: ClassSet; fact: string },
): boolean {
  const tested = law.law.variables[variable];
  if (tested?.kind !== "cut" || tested.value.kind !== "first-existing") return false;
  if (!isOpenName(law, encoded, fact)) return false;
  return without(law, encoded, variable, fact).every((word, w) => (word & ~(set[w] ?? 0)) === 0);
}

/** A way is said many times over while ways are compared: each variable is read once for a situation. */
const withoutFirst = new WeakMap<EncodedLaw, Map<string, ClassSet>>();

/** The classes left to the variable when this date never happened. */
function without(law: LoadedLaw, encoded: EncodedLaw, variable: number, fact: string): ClassSet {
  const known = withoutFirst.get(encoded) ?? new Map<string, ClassSet>();
  withoutFirst.set(encoded, known);
  const key = `${variable} ${fact}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { knowledge } = encoded;
  const answers = new Map(knowledge.answers).set(fact, { type: "date", value: NO_DATE });
  const classes = classesOf(law, { ...knowledge, answers }, variable);
  known.set(key, classes);
  return classes;
}

/** A paper proves that something is so, or happened: never that it is not, nor that it did not. */
function isContrary(tested: Variable | undefined, set: ClassSet): boolean {
  if (tested?.kind === "fact") return set[0] === 1;
  if (tested?.kind !== "cut" || tested.type !== "date" || tested.value.kind !== "fact") return false;
  const none = tested.classes - 1;
  return set.every((word, w) => word === (w === none >> 5 ? (1 << (none & 31)) >>> 0 : 0));
}
