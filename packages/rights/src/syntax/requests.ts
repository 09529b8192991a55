// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a condition says of the request itself, apart from what it says of the person. */
import type { Branch, Condition, Law } from "./index.ts";

/** What must hold for the condition to hold, each apart. */
export function conjuncts(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  if (condition.kind === "all") return condition.of.flatMap(conjuncts);
  if (condition.kind === "named" || condition.kind === "labelled") return conjuncts(condition.of);
  return [condition];
}

/** The fact that names the request, and its words here; null when the condition is about something else. */
export function requestNamed(
  law: Law,
  condition: Condition,
): { readonly fact: string; readonly among: readonly string[] } | null {
  if (condition.kind !== "is" || condition.value.kind !== "fact") return null;
  const { name } = condition.value;
  return law.facts.get(name)?.designatesRequest ? { fact: name, among: condition.among } : null;
}

/** A ban that holds for whoever makes the request: its scope names the request and nothing of the person. */
export function forbidsWhoever(law: Law, { scope }: Branch): boolean {
  return conjuncts(scope).every((condition) => requestNamed(law, condition) !== null);
}
