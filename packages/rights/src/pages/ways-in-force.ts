// SPDX-License-Identifier: AGPL-3.0-or-later
/** A way with days of its own is no way of a version that was over when it began, nor of one that began when it was over. */
import { debatedBound, displayedBound } from "../lowering/displayed-bound.ts";
import type { Bound, Branch, Item, Law, Version } from "../syntax/index.ts";

/** The item, each version with the ways that some day of it may meet. */
export function withWaysInForce(law: Law, item: Item): Item {
  const versions = item.versions.map((version) => ({
    ...version,
    branches: version.branches.filter((branch) => mayMeet(law, version, branch)),
  }));
  return { ...item, versions };
}

/** The days of a way chosen by a date of its own are not those of the version. */
function mayMeet(law: Law, version: Version, branch: Branch): boolean {
  if (branch.selectedBy) return true;
  const startsAfter = (from: Bound, to: Bound): boolean => displayedBound(law, from) > latestDay(law, to);
  if (branch.from && version.to && startsAfter(branch.from, version.to)) return false;
  return !branch.to || !startsAfter(version.from, branch.to);
}

/** The latest of the days of a debated bound. */
function latestDay(law: Law, bound: Bound): string {
  const days = Object.values(debatedBound(law, bound)?.days ?? {});
  return days.toSorted().at(-1) ?? displayedBound(law, bound);
}
