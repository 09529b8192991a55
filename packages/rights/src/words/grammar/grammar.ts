// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a language needs to say the tests and the names that the engine writes in the words of the law. */

/** The comparisons of the engine, as it writes them. */
export const COMPARISONS = [
  "au moins",
  "au plus",
  "plus de",
  "moins de",
  "à partir du",
  "jusqu'au",
  "après le",
  "avant le",
] as const;
export type ComparisonWord = (typeof COMPARISONS)[number];

/** Of a list. */
export const QUANTITIES = ["au moins un : ", "tous : ", "aucun : "] as const;
export type QuantityWord = (typeof QUANTITIES)[number];

/** From the loosest: « a et b ou c » is « a et b », or « c ». */
export const JOINTS = [" ou ", " et ", " à "] as const;
export type Joint = (typeof JOINTS)[number];

/** Before one name. */
export const BEFORE = [
  "lendemain de ",
  "veille de ",
  "fin du mois de ",
  "début du mois de ",
  "jours du mois de ",
  "montant tiré de ",
] as const;

/** Before several names. */
export const AMONG = [
  "le plus grand de ",
  "le plus petit de ",
  "le plus tard de ",
  "le plus tôt de ",
] as const;

/** Before the several things that a value may be. */
export const ONE_OF = ["selon le cas : ", "selon la lecture : "] as const;

/** Between names, from the loosest. */
export const BETWEEN = [" ou, à défaut, ", " + ", " − ", " × "] as const;

/** Before a name in quotes. */
export const QUOTING = [
  "nombre de",
  "nombre de personnes comptées, la personne comprise, dans",
  "total de",
  "fin du délai",
] as const;

/** Answers that belong to the format, not to a choice. */
export const CLOSED = ["oui", "non", "inconnu", "inconnue", "aucune"] as const;

export const UNITS = ["an", "mois", "jour", "jour ouvré", "heure"] as const;
export type Unit = (typeof UNITS)[number];

/** A sentence with its part: « {} » is where it stands. */
export type Frame = string;

export interface Comparison {
  /** Around a day, a number or a length of time. */
  readonly value: Frame;
  /** Around the name of a fact, in quotes: « à partir du date… » would not be said. */
  readonly name: Frame;
  /** Around what is left of a name that begins with `Grammar.article`, once that is taken away. */
  readonly withArticle: Frame;
  /** What a length of time becomes beside this word, in a language where it changes. */
  readonly governed?: (length: string) => string;
}

export interface Grammar {
  /** Of `Intl.NumberFormat`. */
  readonly locale: string;
  readonly quotes: Frame;
  readonly closed: Readonly<Record<(typeof CLOSED)[number], string>>;
  /** A length of time; `count` is a whole number. */
  readonly length: (count: number, unit: Unit) => string;
  readonly comparisons: Readonly<Record<ComparisonWord, Comparison>>;
  /** Names that begin so stand without quotes. */
  readonly article: string;
  readonly quantities: Readonly<Record<QuantityWord, string>>;
  readonly joints: Readonly<Record<Joint, string>>;
  /** The contrary of a test. */
  readonly not: Frame;
  /** Another answer than this one. */
  readonly otherThan: Frame;
  /** Around the quoted title of a list. */
  readonly inList: Frame;
  /** Around the quoted title of a table. */
  readonly table: Frame;
  /** Around the quoted row and column where a table is read. */
  readonly row: Frame;
  readonly column: Frame;
  readonly before: Readonly<Record<(typeof BEFORE)[number], string>>;
  readonly among: Readonly<Record<(typeof AMONG)[number], string>>;
  /** A name among others that are compared; absent: as it stands. */
  readonly inSeries?: (name: string) => string;
  readonly oneOf: Readonly<Record<(typeof ONE_OF)[number], string>>;
  /** Between the things that a value may be. */
  readonly orElse: string;
  /** A name after a word that swallows its article: « de le barème » is « du barème ». */
  readonly contracted?: (before: string, name: string) => string;
  /** Between the last two names of several. */
  readonly and: string;
  readonly between: Readonly<Record<(typeof BETWEEN)[number], string>>;
  readonly quoting: Readonly<Record<(typeof QUOTING)[number], string>>;
  /** Time elapsed between two quoted names. */
  readonly elapsed: (from: string, to: string) => string;
}

export function framed(frame: Frame, part: string): string {
  return frame.replace("{}", () => part);
}
