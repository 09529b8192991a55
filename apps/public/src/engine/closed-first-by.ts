// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReasonNode } from "@sauf-conduit/rights";

/** A name that the engine made of a formula that has none in the law: « temps écoulé de « … » à « … » », « … + 9 mois ». */
const FORMULA = /[«+]/;

/**
 * The first reason that can be told in one line: an answer, or what the law works out and asks of it. Reasons come the
 * nearest way first. A formula goes by the name of what stands over it, which it alone decides in that way.
 * @returns undefined when the reasons are only names.
 */
export function closedFirstBy(
  nodes: readonly ReasonNode[],
  over: ReasonNode | null = null,
): ReasonNode | undefined {
  for (const node of nodes) {
    if (node.kind === "fact" && node.answer !== undefined) return node;
    if (node.kind === "computed" && node.test !== undefined)
      return over?.kind === "computed" && FORMULA.test(node.name) ? { ...node, name: over.name } : node;
    const inside = closedFirstBy(node.children, node);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
