// SPDX-License-Identifier: AGPL-3.0-or-later
/** What was said and already counts for a right: the facts behind those of its conditions that hold. */
import { candidateVersions } from "../answer/evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { supportOf } from "../situation/openness.ts";
import { CAN_FAIL, CAN_HOLD } from "../values/ranges.ts";

/** Of the versions that may apply. What fails only closed a way: nothing under it counts. */
export function metBy(law: LoadedLaw, unit: LoadedUnit, { values, T, F }: EncodedLaw): readonly string[] {
  const { nodes, literals, facts } = law;
  const names = new Set<string>();
  const seen = new Set<number>();
  const visit = (id: number): void => {
    const node = nodes.unwrap(id);
    const value = values.of(node);
    if (value === CAN_FAIL || seen.has(node)) return;
    seen.add(node);
    const literal = nodes.literal(node);
    if (literal < 0) for (const child of nodes.children(node)) visit(child);
    else if (value === CAN_HOLD)
      for (const name of supportOf(law, literals.variable[literal] as number))
        if (facts.get(name)?.asked) names.add(name);
  };
  const versions = candidateVersions(unit, { T, F }).map((i) => unit.versions[i]?.version);
  for (const version of versions) if (version) for (const part of [version.scope, version.body]) visit(part);
  return [...names];
}
