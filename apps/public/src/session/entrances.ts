// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Par quoi commencer ? »: an entrance only chooses which undecided rights order the questions. */
import type { Domain, Sensitivity, UnitId } from "@sauf-conduit/rights";

/** What happens in a life. « Refusé au guichet » is no list of questions: it opens the demand checker (tool-doors.tsx). */
export const LIFE_EVENTS = [
  "care",
  "illness",
  "child",
  "violence",
  "work",
  "asylum",
  "receipt",
  "decision",
  "roof",
  "all",
] as const;

/** For who knows which part of the law she is after. */
export const SUBJECTS = [
  "subject-health",
  "subject-residence",
  "subject-protection",
  "subject-asylum",
  "subject-reception",
  "subject-accommodation",
  "subject-removal",
] as const;

export const ENTRANCES = [...LIFE_EVENTS, ...SUBJECTS] as const;
export type EntranceId = (typeof ENTRANCES)[number];

/** What an entrance, and the kind of decision received, make of the questions. */
export interface Door {
  /** Domains of law whose rights count for its questions; null: all of them. */
  readonly domains: readonly Domain[] | null;
  /** What one comes by this door for: goals and rights of the law, decided before the others of its domains. */
  readonly first: readonly UnitId[];
  /** What one comes by this door to speak of: to be asked about it is no surprise. */
  readonly about: readonly Sensitivity[];
  /** Asked before anything else, in this order. */
  readonly opening: readonly string[];
  /** Asked next, in this order, each as long as it may decide a right: how one would tell it. */
  readonly soon: readonly string[];
  /** Time-limits whose last day cannot wait for the other questions. */
  readonly urgent: readonly UnitId[];
}

const DOOR: Door = { domains: null, first: [], about: [], opening: [], soon: [], urgent: [] };

/** Every right looks at it. */
const NATIONALITY = "régime de nationalité";
/** Of a decision in hand, said before anything else: what it is, which day and hour, where the person is held. */
const KIND = "nature de la décision reçue";
const RECEIVED = "date de notification de la décision";
const HELD = "contrainte à la notification";

const TABLE: Readonly<Record<EntranceId, Door>> = {
  care: {
    ...DOOR,
    domains: ["health"],
    first: ["objectif-couverture-sante"],
    about: ["health"],
    opening: [NATIONALITY],
    soon: [
      "est majeur",
      "assurance maladie de base ouverte",
      "bénéficie de l'aide médicale de l'État",
      "est en séjour régulier",
      "exerce une activité professionnelle en France",
      "demande d'asile enregistrée",
      "réside en France",
    ],
  },
  illness: {
    ...DOOR,
    domains: ["residence", "health"],
    first: ["objectif-titre-pour-soins", "etranger-malade-l425-9", "etranger-malade-algerien-6-7"],
    about: ["health"],
    opening: [NATIONALITY],
    soon: [
      "avis médical rendu",
      "est majeur",
      "réside habituellement en France",
      "date de la demande de titre",
      "est en séjour régulier",
    ],
  },
  child: {
    ...DOOR,
    domains: ["residence", "health"],
    first: ["parents-mineur-malade-l425-10", "parents-mineur-malade-algeriens"],
    about: ["health"],
    opening: [NATIONALITY],
    soon: [
      "parent de l'enfant malade",
      "enfant malade mineur",
      "enfant malade étranger",
      "subvient aux besoins de l'enfant",
      "réside habituellement en France avec l'enfant",
      "avis médical rendu pour l'enfant",
      "date de la demande de titre",
      "est en séjour régulier",
    ],
  },
  violence: {
    ...DOOR,
    domains: ["protection"],
    first: [
      "objectif-titre-victime",
      "conjoint-francais-violences-l423-5",
      "plainte-sans-condition-de-sejour",
    ],
    about: ["violence", "private-life"],
    opening: [NATIONALITY],
    soon: ["se dit victime d'une infraction", "violences conjugales subies"],
  },
  work: {
    ...DOOR,
    domains: ["protection", "accommodation"],
    first: ["traite-proxenetisme-l425-1", "delai-reflexion-30-jours", "plainte-sans-condition-de-sejour"],
    about: ["violence"],
    opening: [NATIONALITY],
    soon: [
      "se dit victime d'une infraction",
      "victime de traite ou de proxénétisme",
      "est majeur",
      "plainte déposée pour traite ou proxénétisme",
    ],
  },
  asylum: {
    ...DOOR,
    domains: ["asylum", "reception", "accommodation"],
    opening: [NATIONALITY],
    soon: [
      "demande l'asile",
      "demande d'asile enregistrée",
      "demande d'asile présentée",
      "se trouve en rétention ou en zone d'attente",
      "sans abri et en détresse",
    ],
  },
  receipt: {
    ...DOOR,
    domains: ["residence", "health"],
    first: ["refus-implicite", "puma-maintien-apres-perte-du-sejour"],
    opening: [NATIONALITY],
    soon: [
      "type de demande",
      "date de la demande de titre",
      "dossier complet",
      "date du dossier complet",
      "réponse expresse de l'administration",
      "assurance maladie de base ouverte",
    ],
  },
  decision: { ...DOOR, domains: ["removal", "residence"], opening: [KIND] },
  roof: {
    ...DOOR,
    domains: ["accommodation"],
    first: ["objectif-hebergement"],
    opening: [NATIONALITY],
    soon: [
      "a besoin d'un hébergement",
      "sans abri et en détresse",
      "demande d'hébergement faite",
      "offre d'hébergement adaptée reçue",
      "demande l'asile",
      "est majeur",
    ],
  },
  all: {
    ...DOOR,
    opening: [NATIONALITY],
    soon: [
      "est majeur",
      "demande l'asile",
      "date de la décision",
      "date de la demande de titre",
      "est en séjour régulier",
    ],
  },
  "subject-health": {
    ...DOOR,
    domains: ["health"],
    about: ["health"],
    opening: [NATIONALITY],
    soon: [
      "est majeur",
      "assurance maladie de base ouverte",
      "bénéficie de l'aide médicale de l'État",
      "est en séjour régulier",
    ],
  },
  "subject-residence": {
    ...DOOR,
    domains: ["residence"],
    opening: [NATIONALITY],
    soon: ["est majeur", "date de la demande de titre", "type de demande", "titre demandé"],
  },
  "subject-protection": {
    ...DOOR,
    domains: ["protection"],
    about: ["violence"],
    opening: [NATIONALITY],
    soon: ["se dit victime d'une infraction", "violences conjugales subies"],
  },
  "subject-asylum": {
    ...DOOR,
    domains: ["asylum"],
    opening: [NATIONALITY],
    soon: [
      "demande l'asile",
      "demande d'asile enregistrée",
      "demande d'asile présentée",
      "protection obtenue",
    ],
  },
  "subject-reception": {
    ...DOOR,
    domains: ["reception"],
    opening: [NATIONALITY],
    soon: [
      "demande l'asile",
      "demande d'asile enregistrée",
      "demande d'asile présentée",
      "conditions d'accueil acceptées",
    ],
  },
  "subject-accommodation": {
    ...DOOR,
    domains: ["accommodation"],
    opening: [NATIONALITY],
    soon: [
      "a besoin d'un hébergement",
      "sans abri et en détresse",
      "demande d'hébergement faite",
      "demande l'asile",
    ],
  },
  "subject-removal": { ...DOOR, domains: ["removal"], opening: [KIND] },
};

type OfDecision = Pick<Door, "domains" | "opening" | "urgent">;

/** What each kind of decision makes urgent, and the day and the place that its time-limit counts from. */
const DECISIONS: Readonly<Record<string, OfDecision>> = {
  "obligation de quitter la France ou interdiction d'y revenir": {
    domains: ["removal", "residence"],
    opening: [KIND, RECEIVED, HELD],
    urgent: ["recours-oqtf"],
  },
  "refus de titre de séjour sans obligation de partir": {
    domains: ["residence"],
    opening: [KIND, RECEIVED],
    urgent: ["recours-refus-sejour"],
  },
  "transfert vers un autre État d'Europe": {
    domains: ["asylum", "removal"],
    opening: [KIND, RECEIVED, HELD],
    urgent: ["delai-7-jours-l921-1"],
  },
  "rejet de l'asile par l'OFPRA": {
    domains: ["asylum", "reception"],
    opening: [KIND, "date de notification de la décision de l'OFPRA", "lieu d'enfermement"],
    urgent: ["recours-cnda"],
  },
  "refus ou arrêt de l'accueil par l'OFII": {
    domains: ["reception", "accommodation"],
    opening: [KIND, RECEIVED],
    urgent: ["delai-7-jours-l921-1"],
  },
  "refus de l'aide médicale": {
    domains: ["health"],
    opening: [KIND, RECEIVED],
    urgent: ["ame-refus-recours"],
  },
};

/** Of a decision whose kind is not said: nothing is ruled out. */
const ANY_DECISION: OfDecision = {
  domains: ["removal", "residence"],
  opening: [KIND, RECEIVED, HELD],
  urgent: ["recours-oqtf", "recours-refus-sejour"],
};

/** The fact that the door of decisions opens with. */
export const KIND_OF_DECISION = KIND;

const asksKind = (entrance: EntranceId): boolean => entrance === "decision" || entrance === "subject-removal";

/**
 * What orders the questions.
 * @param kind answer to `KIND_OF_DECISION`; null while it is not asked, or when it is left open.
 */
export function doorOf(entrance: EntranceId, kind: string | null): Door {
  const door = TABLE[entrance];
  return asksKind(entrance) ? { ...door, ...(DECISIONS[kind ?? ""] ?? ANY_DECISION) } : door;
}

/** Whether the rights of this domain count for the questions of the door. */
export const concerns = ({ domains }: Door, domain: Domain): boolean =>
  domains === null || domains.includes(domain);

/**
 * Dates of law depend on whether a decision exists. Entrances that ask for advice start from « no decision yet »:
 * the answer is written among the person's answers, where it can be seen and changed.
 */
export const NO_DECISION_YET: readonly string[] = ["date de la décision", RECEIVED];

export function startsWithoutDecision(entrance: EntranceId): boolean {
  return !asksKind(entrance) && entrance !== "all";
}
