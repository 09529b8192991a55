// SPDX-License-Identifier: AGPL-3.0-or-later
/** The closed lists of words of the format, with what each is called in the syntax tree. */
import type {
  Answerer,
  Comparison,
  Confidence,
  DateComparison,
  DemandVerdict,
  Domain,
  ExpectedWord,
  FactType,
  Fixed,
  Item,
  ItemKind,
  LimitEvent,
  LimitRule,
  Nature,
  Sensitivity,
  ValueType,
} from "../../syntax/index.ts";

type Words<T> = Readonly<Record<string, T>>;

export const CONFIDENCES: Words<Confidence> = {
  établie: "established",
  probable: "probable",
  calculée: "computed",
  "à vérifier": "to-verify",
  manquante: "missing",
};

export const DEMAND_VERDICTS: Words<DemandVerdict> = {
  interdit: "not-allowed",
  permis: "allowed",
  dépend: "depends",
  "non prévu": "unlisted",
  "non reconnu": "not-recognised",
};

export const FACT_TYPES: Words<FactType> = {
  "oui ou non": "yes-no",
  choix: "choice",
  nombre: "number",
  montant: "money",
  durée: "duration",
  date: "date",
  "date et heure": "datetime",
  liste: "list",
};

export const VALUE_TYPES: Words<ValueType> = {
  date: "date",
  durée: "duration",
  nombre: "number",
  montant: "money",
  choix: "choice",
  condition: "condition",
};

export const ANSWERERS: Words<Answerer> = {
  "la personne": "person",
  "l'accompagnant": "companion",
  "le document": "document",
  "l'administration": "administration",
  "le préfet": "prefect",
  "le juge": "judge",
  "l'administration ou le juge": "administration-or-judge",
  "l'autorité médicale": "medical-authority",
};

export const SENSITIVITIES: Words<Sensitivity> = {
  santé: "health",
  violences: "violence",
  infraction: "offence",
  ressources: "resources",
  "vie privée": "private-life",
};

export const FIXED: Words<Fixed> = {
  oui: "answered",
  non: "not-fixed",
  "une fois oui": "once-yes",
  "une fois non": "once-no",
};

export const DOMAINS: Words<Domain> = {
  commun: "common",
  séjour: "residence",
  asile: "asylum",
  accueil: "reception",
  santé: "health",
  éloignement: "removal",
  protection: "protection",
  hébergement: "accommodation",
};

export const NATURES: Words<Nature> = {
  "de plein droit": "as-of-right",
  "à l'appréciation": "discretionary",
  obligation: "duty",
  interdiction: "prohibition",
  blocage: "blocking",
  "refus possible": "possible-refusal",
  information: "information",
};

export const ITEM_KINDS: Words<ItemKind> = {
  disposition: "provision",
  délai: "limit",
  pièce: "piece",
  pratique: "practice",
  document: "document",
  procédure: "procedure",
};

export const REVIEW_STATES: Words<Item["review"]["state"]> = {
  "à relire": "to-review",
  relue: "reviewed",
  contestée: "disputed",
};

export const TOGETHER: Words<Item["together"]> = {
  "une branche suffit": "one-branch-suffices",
  "branches indépendantes": "independent-branches",
};

export const COUNTINGS: Words<LimitRule["counted"]> = {
  franc: "clear",
  "non franc": "plain",
  "d'heure à heure": "hour-to-hour",
};

export const EVENT_EFFECTS: Words<LimitEvent["effect"]> = {
  suspend: "suspends",
  interrompt: "interrupts",
  remplace: "replaces",
  prolonge: "extends",
  "sans effet": "none",
};

export const MEANINGS: Words<"agreement" | "refusal" | "nothing"> = {
  accord: "agreement",
  refus: "refusal",
  rien: "nothing",
};

export const COMPARISONS: Words<Comparison> = {
  "au moins": "at-least",
  "au plus": "at-most",
  "plus de": "more-than",
  "moins de": "less-than",
};

export const DATE_COMPARISONS: Words<DateComparison> = {
  "à partir du": "from",
  "jusqu'au": "until",
  "après le": "after",
  "avant le": "before",
};

export const EXPECTED_WORDS: Words<ExpectedWord> = {
  oui: "yes",
  non: "no",
  inconnu: "unknown",
  "ne s'applique pas": "not-applicable",
};

/** Words that build conditions: none may be the name of a fact. */
export const CONNECTIVES: readonly string[] = [
  "non",
  "toutes ces conditions",
  "une de ces conditions",
  "relève de",
  "avec",
  "au moins un",
  "tous",
  "aucun",
  "condition",
  "appelée",
  "selon les cas",
  "selon la lecture",
  "lecture",
  "si",
  "alors",
  "sinon",
  "note",
  "source",
];

/** Words with a fixed meaning where a name could stand. */
export const CONSTANTS: readonly string[] = ["toujours", "jamais", "oui", "inconnu", "inconnue", "aucune"];

/** The meaning of a word in one of these lists; undefined for a word of no list, even `constructor`. */
export function wordIn<T>(words: Words<T>, word: string | undefined): T | undefined {
  return word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The same list the other way round: the French word of each meaning. */
export function frenchOf<T extends string>(words: Words<T>): Readonly<Record<T, string>> {
  return Object.fromEntries(Object.entries(words).map(([french, meaning]) => [meaning, french])) as Record<
    T,
    string
  >;
}

/** The four answers, as the law writes them. */
export const TRUTH_WORDS = frenchOf(EXPECTED_WORDS);

const TYPE_NAMES: Readonly<Record<FactType | ValueType, string>> = {
  "yes-no": "un fait oui ou non",
  condition: "une condition",
  choice: "un choix",
  number: "un nombre",
  money: "un montant",
  duration: "une durée",
  date: "une date",
  datetime: "une date",
  list: "une liste",
};

/** « une date », « un montant »… */
export function typeInFrench(type: FactType | ValueType): string {
  return TYPE_NAMES[type];
}
