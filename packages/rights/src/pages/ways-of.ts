// SPDX-License-Identifier: AGPL-3.0-or-later
/** The ways of a version that hold on one of its days. */
import { displayedBound } from "../lowering/displayed-bound.ts";
import type { Branch, Law, Version } from "../syntax/index.ts";

/** A way may begin after the version that writes it has ended: it is then that of the versions that take it over, not this one's. */
export function waysOf(law: Law, { branches, from, to }: Version): readonly Branch[] {
  const [first, last] = [displayedBound(law, from), to ? displayedBound(law, to) : null];
  const begins = ({ from: of }: Branch) => !of || last === null || displayedBound(law, of) <= last;
  const lasts = ({ to: of }: Branch) => !of || displayedBound(law, of) >= first;
  return branches.filter((branch) => begins(branch) && lasts(branch));
}
