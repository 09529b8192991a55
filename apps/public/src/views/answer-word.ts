// SPDX-License-Identifier: AGPL-3.0-or-later
/** The word of an answer: what is open by a choice of the administration is not called a right. */
import type { Determination } from "@sauf-conduit/rights";
import type { MessageKey } from "../messages/language.tsx";

/** Open, but only by a way that the administration is free to refuse. */
export function isDiscretion({ value, issue }: Determination): boolean {
  return (value === "yes" || value === "no") && issue === "may-apply";
}

const PLACE = "territoire";

/** « Les urgences reçoivent tout le monde : à décider » would keep somebody away: only the part of France is not known. */
const isByPlace = ({ value, missing }: Determination): boolean =>
  value === "unknown" && missing.length > 0 && missing.every((fact) => fact === PLACE);

export function wordOf(answer: Determination): MessageKey {
  if (isByPlace(answer)) return "truth.place";
  return isDiscretion(answer) ? "truth.may-apply" : `truth.${answer.value}`;
}
