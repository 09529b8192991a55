// SPDX-License-Identifier: AGPL-3.0-or-later
/** What stands among the rights of a person, and what only stands beside them: one rule for every surface. */
import type { Issue, Truth } from "../api/answer.ts";
import type { ItemKind, Nature } from "./index.ts";

/** Whether items of this nature are grounds of refusal: reasons inside other answers, not rights of their own. */
export function isGround(nature: Nature | null): boolean {
  return nature === "blocking" || nature === "possible-refusal";
}

/** Whether an item is listed among rights: papers, procedures, time-limits and grounds of refusal are not. */
export function isListed({
  kind,
  nature,
}: {
  readonly kind: ItemKind;
  readonly nature: Nature | null;
}): boolean {
  return kind === "provision" && !isGround(nature);
}

/** Worth showing beside the rights, but not itself a right: a fee, an amount. @param goal a broad question never is. */
export function onlyInforms(nature: Nature | null, goal: boolean): boolean {
  return nature === "information" && !goal;
}

/** Where an answer stands: what one may still apply for, though it is not due, is not closed. */
export function standsAs({ value, issue }: { readonly value: Truth; readonly issue: Issue }): Truth {
  return value === "no" && issue === "may-apply" ? "unknown" : value;
}
