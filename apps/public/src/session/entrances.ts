// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Par quoi commencer ? »: an entrance only chooses which undecided rights order the questions. */
import type { Domain, Sensitivity, UnitId } from "@sauf-conduit/rights";

export const ENTRANCES = ["care", "violence", "asylum", "illness", "decision", "all"] as const;
export type EntranceId = (typeof ENTRANCES)[number];

interface Entrance {
  /** Domains of law whose rights count for its questions; null: all of them. */
  readonly domains: readonly Domain[] | null;
  /** What one comes by this door for: goals and rights of the law, decided before the others of its domains. */
  readonly first: readonly UnitId[];
  /** What one comes by this door to speak of: to be asked about it is no surprise. */
  readonly about: readonly Sensitivity[];
}

const TABLE: Readonly<Record<EntranceId, Entrance>> = {
  care: {
    domains: ["health"],
    first: [],
    about: ["health"],
  },
  violence: {
    domains: ["protection"],
    first: [
      "objectif-titre-victime",
      "conjoint-francais-violences-l423-5",
      "plainte-sans-condition-de-sejour",
    ],
    about: ["violence", "private-life"],
  },
  asylum: {
    domains: ["asylum", "reception", "accommodation"],
    first: [],
    about: [],
  },
  illness: {
    domains: ["residence", "health"],
    first: ["objectif-titre-pour-soins", "etranger-malade-l425-9", "etranger-malade-algerien-6-7"],
    about: ["health"],
  },
  decision: { domains: ["removal", "residence"], first: [], about: [] },
  all: { domains: null, first: [], about: [] },
};

/** Whether the rights of this domain count for the questions of the entrance. */
export function concerns(entrance: EntranceId, domain: Domain): boolean {
  const { domains } = TABLE[entrance];
  return domains === null || domains.includes(domain);
}

/** What one comes by this entrance for, and to speak of. */
export function focusOf(entrance: EntranceId): Pick<Entrance, "first" | "about"> {
  return TABLE[entrance];
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
