// SPDX-License-Identifier: AGPL-3.0-or-later
/** A decision in hand: what its kind makes urgent, and the day and the place that its time-limit counts from. */
import type { Domain, UnitId } from "@sauf-conduit/rights";

/** What the kind of decision received makes of the questions. */
export interface DecisionOrder {
  /** Domains of law whose rights count for its questions; null: all of them. */
  readonly domains: readonly Domain[] | null;
  /** Asked before anything else, in this order. */
  readonly opening: readonly string[];
  /** Time-limits whose last day cannot wait for the other questions. */
  readonly urgent: readonly UnitId[];
}

/** The fact that the door of decisions opens with. */
export const KIND_OF_DECISION = "nature de la décision reçue";
/** The day on which it was handed over or received. */
export const RECEIVED = "date de notification de la décision";
const HELD = "contrainte à la notification";

/** By the answers to `KIND_OF_DECISION`. */
export const DECISIONS: Readonly<Record<string, DecisionOrder>> = {
  "obligation de quitter la France ou interdiction d'y revenir": {
    domains: ["removal", "residence"],
    opening: [KIND_OF_DECISION, RECEIVED, HELD],
    urgent: ["recours-oqtf"],
  },
  "refus de titre de séjour sans obligation de partir": {
    domains: ["residence"],
    opening: [KIND_OF_DECISION, RECEIVED],
    urgent: ["recours-refus-sejour"],
  },
  "transfert vers un autre État d'Europe": {
    domains: ["asylum", "removal"],
    opening: [KIND_OF_DECISION, RECEIVED, HELD],
    urgent: ["delai-7-jours-l921-1"],
  },
  "rejet de l'asile par l'OFPRA": {
    domains: ["asylum", "reception"],
    opening: [KIND_OF_DECISION, "date de notification de la décision de l'OFPRA", "lieu d'enfermement"],
    urgent: ["recours-cnda"],
  },
  "refus ou arrêt de l'accueil par l'OFII": {
    domains: ["reception", "accommodation"],
    opening: [KIND_OF_DECISION, RECEIVED],
    urgent: ["delai-7-jours-l921-1"],
  },
  "refus de l'aide médicale": {
    domains: ["health"],
    opening: [KIND_OF_DECISION, RECEIVED],
    urgent: ["ame-refus-recours"],
  },
};

/** Of a decision whose kind is not said: nothing is ruled out. */
export const ANY_DECISION: DecisionOrder = {
  domains: ["removal", "residence"],
  opening: [KIND_OF_DECISION, RECEIVED, HELD],
  urgent: ["recours-oqtf", "recours-refus-sejour"],
};

/**
 * Dates of law depend on whether a decision exists. Entrances that ask for advice start from « no decision yet »:
 * the answer is written among the person's answers, where it can be seen and changed.
 */
export const NO_DECISION_YET: readonly string[] = ["date de la décision", RECEIVED];
