// SPDX-License-Identifier: AGPL-3.0-or-later
/** A verdict in a shape and a word: the slash for what may not be demanded, never a no for what is not known. */
import type { DemandAnswer } from "@sauf-conduit/rights";
import type { TruthShape } from "@sauf-conduit/ui";
import type { MessageKey } from "../../messages/language.tsx";

const SHAPES: Readonly<Record<DemandAnswer["verdict"], TruthShape>> = {
  "not-allowed": "may-not",
  allowed: "may-ask",
  depends: "unknown",
  unlisted: "unverified",
  "not-recognised": "unverified",
};

/** The paper is refused only as the one proof that counts: another one does as well. What depends has grounds. */
function isOneAmong({ verdict, grounds }: DemandAnswer): boolean {
  return verdict === "depends" && grounds.every(({ says }) => says === "forbids-alone");
}

export function shapeOf(answer: DemandAnswer): TruthShape {
  return isOneAmong(answer) ? "one-among" : SHAPES[answer.verdict];
}

export function verdictKey(answer: DemandAnswer): MessageKey {
  if (isOneAmong(answer)) return "demand.piece.one-among";
  return answer.demand.subject.kind === "piece"
    ? `demand.piece.${answer.verdict}`
    : `demand.practice.${answer.verdict}`;
}

/** What the word does not say by itself. */
export function meaningOf({ verdict, otherwise, conflict }: DemandAnswer): readonly MessageKey[] {
  return [
    ...(verdict === "unlisted" || verdict === "not-recognised" ? [`demand.means.${verdict}` as const] : []),
    ...(otherwise === null ? [] : [`demand.otherwise.${otherwise}` as const]),
    ...(conflict ? ["demand.conflict" as const] : []),
  ];
}
