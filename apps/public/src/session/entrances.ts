// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Par quoi commencer ? »: an entrance only chooses which undecided rights order the questions. */
import type { Domain, Sensitivity, UnitId } from "@sauf-conduit/rights";
import { ANY_DECISION, DECISIONS, type DecisionOrder, KIND_OF_DECISION } from "./decisions.ts";
import { EVENT_ENTRANCES, type EventEntrance } from "./life-events.ts";

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

/** For who does not know what she is after: every right counts. */
export const EVERYTHING = "all";

export type EntranceId = EventEntrance | (typeof SUBJECTS)[number] | typeof EVERYTHING;
export const ENTRANCES: readonly EntranceId[] = [...EVENT_ENTRANCES, EVERYTHING, ...SUBJECTS];

/** What an entrance, and the kind of decision received, make of the questions. */
export interface Door extends DecisionOrder {
  /** What one comes by this door for: goals and rights of the law, decided before the others of its domains. */
  readonly first: readonly UnitId[];
  /** Shown right after those; they order no question. */
  readonly foremost: readonly UnitId[];
  /** What one comes by this door to speak of: to be asked about it is no surprise. */
  readonly about: readonly Sensitivity[];
  /** Asked next, in this order, each as long as it may decide a right: how one would tell it. */
  readonly soon: readonly string[];
}

const DOOR: Door = { domains: null, first: [], foremost: [], about: [], opening: [], soon: [], urgent: [] };

/** Every right looks at it. */
const NATIONALITY = "régime de nationalité";

/** A spouse or an employer keeps the papers. */
const PAPERS_KEPT = "confiscation-passeport-par-tiers";

/** In the order in which they come. */
const ASYLUM_STEPS = [
  "enregistrement-demande-asile",
  "hebergement-urgence-inconditionnel",
  "offre-cma",
  "ada-eligibilite",
  "droit-au-maintien",
  "refugie-l511-1",
  "protection-subsidiaire-l512-1",
];

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
    foremost: ["ordonnance-protection-civile", "aide-juridictionnelle-etrangers", PAPERS_KEPT],
    about: ["violence", "private-life"],
    opening: [NATIONALITY],
    soon: ["se dit victime d'une infraction", "violences conjugales subies", "papiers retenus par un tiers"],
  },
  work: {
    ...DOOR,
    domains: ["protection", "accommodation"],
    first: ["traite-proxenetisme-l425-1", "delai-reflexion-30-jours", "plainte-sans-condition-de-sejour"],
    foremost: [
      "hebergement-victime-traite",
      "acse-criteres",
      "hebergement-urgence-inconditionnel",
      PAPERS_KEPT,
    ],
    opening: [NATIONALITY],
    soon: [
      "se dit victime d'une infraction",
      "victime de traite ou de proxénétisme",
      "papiers retenus par un tiers",
      "est majeur",
      "plainte déposée pour traite ou proxénétisme",
    ],
  },
  asylum: {
    ...DOOR,
    domains: ["asylum", "reception", "accommodation"],
    foremost: ASYLUM_STEPS,
    opening: [NATIONALITY],
    soon: [
      "demande l'asile",
      "demande d'asile enregistrée",
      "demande d'asile présentée",
      "date de présentation de la demande d'asile",
      "se trouve en rétention ou en zone d'attente",
      "sans abri et en détresse",
      "date d'introduction de la demande d'asile",
      "date d'enregistrement de la demande d'asile",
      "date de délivrance de l'attestation de demande d'asile",
      "dossier déposé dans un pôle France asile",
      "date de convocation pour le dépôt au pôle",
      "placement du demandeur d'asile",
    ],
  },
  receipt: {
    ...DOOR,
    domains: ["residence", "health"],
    first: ["renouvellement-a-temps", "refus-implicite", "puma-maintien-apres-perte-du-sejour"],
    opening: [NATIONALITY],
    soon: [
      "type de demande",
      "date de la demande de titre",
      "date d'expiration du document de séjour",
      "titre demandé",
      "dossier complet",
      "date du dossier complet",
      "réponse expresse de l'administration",
      "assurance maladie de base ouverte",
    ],
  },
  decision: { ...DOOR, domains: ["removal", "residence"], opening: [KIND_OF_DECISION] },
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
    soon: [
      "est majeur",
      "est en séjour régulier",
      "date de la demande de titre",
      "type de demande",
      "titre demandé",
      "marié avec un Français",
      "réside habituellement en France",
    ],
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
    foremost: ASYLUM_STEPS,
    opening: [NATIONALITY],
    soon: [
      "demande l'asile",
      "demande d'asile enregistrée",
      "demande d'asile présentée",
      "protection obtenue",
      "procédure d'asile",
      "date d'introduction de la demande d'asile",
      "date de présentation de la demande d'asile",
      "se trouve en rétention ou en zone d'attente",
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
  "subject-removal": { ...DOOR, domains: ["removal"], opening: [KIND_OF_DECISION] },
};

/** All that some door leads to. */
export const LED_TO_BY_DOORS: ReadonlySet<UnitId> = new Set(
  Object.values(TABLE).flatMap(({ first, foremost }) => [...first, ...foremost]),
);

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

/** Whether one comes for advice, before any decision: see `NO_DECISION_YET`. */
export function startsWithoutDecision(entrance: EntranceId): boolean {
  return !asksKind(entrance) && entrance !== EVERYTHING;
}
