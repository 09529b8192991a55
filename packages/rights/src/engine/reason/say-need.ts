// SPDX-License-Identifier: AGPL-3.0-or-later
/** One need of a way, in the words of the law, with the papers and the questions that settle it. */
import type { Way } from "../../api/answer.ts";
import type { ClassSet, Variable } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { isOpenName, isOpenVariable, supportOf } from "../situation/openness.ts";
import { meetsToday } from "./another-day.ts";
import { reckoned, withKnownCeiling } from "./known-ceiling.ts";
import { sayLiteral } from "./say.ts";

export function sayNeed(
  law: LoadedLaw,
  encoded: EncodedLaw,
  variable: number,
  set: ClassSet,
): Way["needs"][number] {
  const tested = law.law.variables[variable];
  const said = tested ? sayLiteral(law.law, withKnownCeiling(encoded, tested), set) : null;
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
  const either = meetsToday(law, encoded, variable, set) === true;
  return {
    fact: said?.name || names.join(", "),
    kind,
    test: either ? `${test} ou n'existe pas` : test,
    ...(kind === "computed" ? reckoned(law, variable) : {}),
    papers: either ? [] : papers,
    asks,
    changes,
  };
}

/** A paper proves that something is so, or happened: never that it is not, nor that it did not. */
function isContrary(tested: Variable | undefined, set: ClassSet): boolean {
  if (tested?.kind === "fact") return set[0] === 1;
  if (tested?.kind !== "cut" || tested.type !== "date" || tested.value.kind !== "fact") return false;
  const none = tested.classes - 1;
  return set.every((word, w) => word === (w === none >> 5 ? (1 << (none & 31)) >>> 0 : 0));
}
