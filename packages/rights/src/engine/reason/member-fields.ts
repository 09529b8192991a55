// SPDX-License-Identifier: AGPL-3.0-or-later
/** What there is to say of each member of a list, for these rights: a family that asks for care is not asked of asylum. */
import { candidateVersions } from "../answer/evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { namesIn } from "../situation/deductions.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { undecidedVariables } from "../situation/openness.ts";

/** Fields of the list, in the order of the law, that an open test of a unit or an amount that it gives looks at. */
export function fieldsLookedAt(
  law: LoadedLaw,
  encoded: EncodedLaw,
  list: string,
  units: readonly LoadedUnit[],
): readonly string[] {
  const found = new Set<string>();
  for (const unit of units) {
    const tests = [...undecidedVariables(law, encoded, unit)].map((v) => law.law.variables[v]);
    const amounts = candidateVersions(unit, encoded).map((i) => unit.versions[i]?.version.results);
    for (const part of [...tests, ...amounts]) {
      for (const name of namesIn(law, part)) found.add(name);
      addTotals(part, found);
    }
  }
  return (law.facts.get(list)?.fields ?? []).filter((field) => found.has(field));
}

/** The fields of which a total is made: named by it, not looked at in a test. */
function addTotals(part: unknown, into: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  const { kind, field } = part as { kind?: string; field?: string };
  if (kind === "total" && field !== undefined) into.add(field);
  for (const inner of Object.values(part)) addTotals(inner, into);
}
