// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Par quoi commencer ? »: an entrance only chooses which undecided rights order the questions. */
import type { Domain } from "@sauf-conduit/rights";

export const ENTRANCES = ["care", "violence", "asylum", "illness", "decision", "all"] as const;
export type EntranceId = (typeof ENTRANCES)[number];

const DOMAINS: Readonly<Record<EntranceId, readonly Domain[] | null>> = {
  care: ["health"],
  violence: ["protection"],
  asylum: ["asylum", "reception", "accommodation"],
  illness: ["residence", "health"],
  decision: ["removal", "residence"],
  all: null,
};

/** Whether the rights of this domain count for the questions of the entrance. */
export function concerns(entrance: EntranceId, domain: Domain): boolean {
  const domains = DOMAINS[entrance];
  return domains === null || domains.includes(domain);
}

/**
 * Dates of law depend on whether a decision exists. Entrances that ask for advice start from « no decision yet »:
 * the answer is written among the person's answers, where it can be seen and changed.
 */
export const NO_DECISION_YET: readonly string[] = [
  "date de la décision",
  "date de notification de la décision",
];

export function startsWithoutDecision(entrance: EntranceId): boolean {
  return entrance !== "decision" && entrance !== "all";
}
