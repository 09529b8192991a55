// SPDX-License-Identifier: AGPL-3.0-or-later
/** The word of an answer: what is open by a choice of the administration is not called a right. */
import type { Determination } from "@sauf-conduit/rights";
import type { MessageKey } from "../messages/language.tsx";

/** Open, but only by a way that the administration is free to refuse. */
export function isDiscretion({ value, issue }: Determination): boolean {
  return (value === "yes" || value === "no") && issue === "may-apply";
}

export function wordOf(answer: Determination): MessageKey {
  return isDiscretion(answer) ? "truth.may-apply" : `truth.${answer.value}`;
}
