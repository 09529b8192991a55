// SPDX-License-Identifier: AGPL-3.0-or-later
/** The time-limits of an item, computed over its candidate versions: a jurist looks at the day, then at the rule. */
import type { LimitResult } from "../../api/answer.ts";
import type { Limit } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encode.ts";
import { limitEnd } from "../values/limits.ts";
import { joinDates } from "../values/ranges.ts";
import { datesOf } from "./amounts.ts";
import { candidateVersions } from "./evaluate.ts";

export function limitsOf(law: LoadedLaw, item: string, encoded: EncodedLaw): LimitResult[] {
  const unit = law.units.find((u) => u.unit.item === item && u.unit.branch === null);
  if (!unit) return [];
  const byName = new Map<string, Limit[]>();
  for (const i of candidateVersions(unit, encoded))
    for (const one of unit.versions[i]?.version.limits ?? [])
      byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName].flatMap(([name, sameLimit]) => {
    // The words are those of the latest version that may apply; the days are those of all of them.
    const latest = sameLimit.at(-1);
    if (!latest) return [];
    const end = sameLimit.map((limit) => limitEnd(limit, encoded.interpreter)).reduce(joinDates);
    return [
      {
        name,
        who: latest.who,
        to: latest.to,
        ifExceeded: meaningOf(latest.ifExceeded),
        ...datesOf(end),
      },
    ];
  });
}

function meaningOf(exceeded: Limit["ifExceeded"]): string | null {
  if (exceeded === undefined) return null;
  return typeof exceeded === "string" ? exceeded : exceeded.means;
}
