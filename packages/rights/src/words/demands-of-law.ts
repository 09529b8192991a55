// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the law says of demands at a counter: who may not ask for which paper, and the practices it condemns. */
import type { Branch, Concerned, Condition, Item, Law } from "../syntax/index.ts";
import { conjuncts, requestNamed } from "../syntax/requests.ts";
import { titlesOf } from "../syntax/titles.ts";
import type { DemandsText, PracticeText, RequestText } from "./presentation.ts";

/**
 * Null for a branch that forbids no paper.
 * @param branch its latest wording.
 * @param wordings that of each version.
 */
export function demandsText(law: Law, branch: Branch, wordings: readonly Branch[]): DemandsText | null {
  const { concerns, mayNotAsk, mayNotBeSoleProof, practice = null } = branch;
  if (concerns === undefined) return null;
  return {
    concerns: named(law, concerns),
    request: requestOf(law, [branch.scope]),
    mayNotAsk,
    mayNotBeSoleProof,
    everNamed: [...new Set(wordings.flatMap((one) => [...one.mayNotAsk, ...one.mayNotBeSoleProof]))],
    practice,
  };
}

/** @param item a practice. One that names no counter may be met at any. */
export function practiceText(law: Law, item: Item): PracticeText {
  const conditions = item.versions.flatMap(({ scope, when }) => [scope, when]);
  return {
    concerns: named(law, item.concerns ?? "all"),
    request: requestOf(law, conditions),
    recognisedBy: item.recognisedBy,
    toSay: item.toSay,
    breaches: item.breaches,
    evidence: item.evidenceToGather,
  };
}

function named(law: Law, concerns: Concerned): "all" | readonly string[] {
  return concerns === "titles" ? [...titlesOf(law)] : concerns;
}

/** The facts that name the request, among what the conditions ask for in any case. */
function requestOf(law: Law, conditions: readonly (Condition | undefined)[]): RequestText {
  const named = conditions.flatMap(conjuncts).flatMap((condition) => requestNamed(law, condition) ?? []);
  return Object.fromEntries(named.map(({ fact, among }) => [fact, among]));
}
