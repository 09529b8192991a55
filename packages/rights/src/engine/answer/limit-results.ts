// SPDX-License-Identifier: AGPL-3.0-or-later
/** The time-limits of an item, computed over its candidate versions: a jurist looks at the day, then at the rule. */
import type { LimitResult } from "../../api/answer.ts";
import type { Limit } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { joinEnds } from "../values/limit-trail.ts";
import { limitEnd } from "../values/limits.ts";
import type { DateRange } from "../values/ranges.ts";
import { datesOf } from "./amounts.ts";
import { candidateVersions } from "./evaluate.ts";

export function limitsOf(law: LoadedLaw, item: string, encoded: EncodedLaw): LimitResult[] {
  const unit = law.units.find((u) => u.unit.item === item && u.unit.branch === null);
  if (!unit) return [];
  const byName = new Map<string, Limit[]>();
  for (const i of candidateVersions(unit, encoded))
    for (const one of unit.versions[i]?.version.limits ?? [])
      byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName.values()].flatMap((sameLimit) => {
    // The words are those of the latest version that may apply; the days are those of all of them.
    const latest = sameLimit.at(-1);
    if (!latest) return [];
    const end = sameLimit.map((limit) => limitEnd(limit, encoded.interpreter)).reduce(joinEnds);
    return [resultOf(latest, end)];
  });
}

export function resultOf({ name, who, to, ifExceeded }: Limit, end: DateRange): LimitResult {
  const exceeded = typeof ifExceeded === "object" ? ifExceeded.means : (ifExceeded ?? null);
  return { name, who, to, ifExceeded: exceeded, ...datesOf(end) };
}
