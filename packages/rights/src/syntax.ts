// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The typed syntax tree of the law: what the compiler's reader makes of the YAML files of `law/`,
 * after names have been resolved and types checked. Shapes follow the format (docs/law-format.md):
 * one node kind for each construct, nothing evaluated yet.
 *
 * Names of facts, computed values, readings, items and branches stay the French words of the files:
 * they are identifiers that jurists read. Everything else is English.
 */

/** Where a construct stands, for messages: path below `law/` with forward slashes, line from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** How well a text was read (format, section 11), from strongest to weakest. */
export type Confidence = "established" | "probable" | "computed" | "to-verify" | "missing";

export type FactType = "yes-no" | "choice" | "number" | "money" | "duration" | "date" | "datetime" | "list";

/** What a value expression yields. Dates and datetimes share one type: a datetime is a date with an hour. */
export type ValueType = "date" | "duration" | "number" | "money" | "choice" | "condition";

/** A length of time. Exactly one unit family is used: months (years are 12 months), days, working days or hours. */
export interface Duration {
  readonly unit: "months" | "days" | "working-days" | "hours";
  readonly count: number;
}

export interface Source {
  readonly text: string;
  readonly link?: string;
  /** The day a person last read this text, `YYYY-MM-DD`. */
  readonly readOn?: string;
  readonly note?: string;
}

// ---------------------------------------------------------------- values

export type Value =
  | { readonly kind: "day"; readonly day: string } // `YYYY-MM-DD`
  | { readonly kind: "instant"; readonly at: string } // `YYYY-MM-DD HH:MM`
  | { readonly kind: "no-date" } // aucune
  | { readonly kind: "unknown" } // inconnue
  | { readonly kind: "number"; readonly number: number } // also money, in the unit of the text (euros)
  | { readonly kind: "duration"; readonly duration: Duration }
  | { readonly kind: "word"; readonly word: string } // one word of a choice, or a column or row label
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "computed"; readonly name: string } // a name of `calculs`
  | {
      readonly kind: "cases";
      readonly cases: readonly Case<Value>[];
      readonly otherwise: Value;
    }
  | { readonly kind: "reading"; readonly reading: string; readonly answers: Readonly<Record<string, Value>> }
  | { readonly kind: "add" | "subtract"; readonly duration: Value; readonly date: Value }
  | { readonly kind: "day-after" | "day-before" | "month-end" | "month-start"; readonly of: Value }
  | { readonly kind: "days-in-month"; readonly of: Value }
  | { readonly kind: "milestone"; readonly name: string } // repère
  | { readonly kind: "first-existing" | "latest" | "earliest"; readonly of: readonly Value[] }
  | { readonly kind: "limit-end"; readonly item?: string; readonly limit: string } // fin du délai
  /** Made by lowering only: the end of a limit whose names are all resolved. */
  | { readonly kind: "limit"; readonly limit: Limit }
  | { readonly kind: "between"; readonly from: Value; readonly to: Value } // a duration from two dates
  | { readonly kind: "sum" | "product" | "largest" | "smallest"; readonly of: readonly Value[] }
  | { readonly kind: "difference"; readonly left: Value; readonly right: Value }
  | {
      readonly kind: "round";
      readonly of: Value;
      readonly to: number;
      readonly towards: "nearest" | "down" | "up";
    }
  | { readonly kind: "count"; readonly list: string; readonly who?: Condition }
  | { readonly kind: "total"; readonly list: string; readonly field: string; readonly who?: Condition }
  | {
      readonly kind: "table";
      readonly table: string;
      readonly row?: Value;
      readonly column?: Value;
      readonly on?: Value;
    };

export interface Case<T> {
  readonly when: Condition;
  readonly then: T;
  readonly confidence?: Confidence;
  readonly note?: string;
}

// ---------------------------------------------------------------- conditions

export type Comparison = "at-least" | "at-most" | "more-than" | "less-than";
export type DateComparison = "from" | "until" | "after" | "before";

export type Condition =
  | { readonly kind: "always" | "never" | "unknown" }
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "computed"; readonly name: string }
  /** Made by lowering only: formula nodes of the compiled law (another item says yes, and its negation). */
  | { readonly kind: "node"; readonly unit: string; readonly node: number; readonly negation: number }
  /** Made by lowering only: a computed condition in full, with the name it had. */
  | { readonly kind: "named"; readonly name: string; readonly of: Condition }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  /** The choice (a fact or a computed choice) is one of these words. */
  | { readonly kind: "is"; readonly value: Value; readonly among: readonly string[] }
  /** The choice is a value of the dated list. */
  | { readonly kind: "in-list"; readonly value: Value; readonly list: string }
  /** Numbers, money, durations. Several tests must all hold. */
  | {
      readonly kind: "compare";
      readonly value: Value;
      readonly type: "number" | "money" | "duration";
      readonly tests: readonly { readonly op: Comparison; readonly than: Value }[];
    }
  | {
      readonly kind: "compare-date";
      readonly value: Value;
      readonly tests: readonly { readonly op: DateComparison; readonly than: Value }[];
    }
  | { readonly kind: "exists"; readonly value: Value }
  /** `relève de`: the item (or its branch) answers yes; no and not-applicable both count as no. */
  | {
      readonly kind: "applies";
      readonly item: string;
      readonly branch?: string;
      readonly with: Readonly<Record<string, Value>>;
    }
  | { readonly kind: "some" | "every" | "none"; readonly list: string; readonly who: Condition }
  | { readonly kind: "cases"; readonly cases: readonly Case<Condition>[]; readonly otherwise: Condition }
  | {
      readonly kind: "reading";
      readonly reading: string;
      readonly answers: Readonly<Record<string, Condition>>;
    }
  /** `appelée` / `note` / `fiabilité` / `source` around a condition. */
  | {
      readonly kind: "labelled";
      readonly of: Condition;
      readonly label?: string;
      readonly note?: string;
      readonly confidence?: Confidence;
      readonly sources?: readonly Source[];
    };

// ---------------------------------------------------------------- facts

export type Answerer =
  | "person"
  | "companion"
  | "document"
  | "administration"
  | "prefect"
  | "judge"
  | "medical-authority";

export type Sensitivity = "health" | "violence" | "offence" | "resources" | "private-life";

export interface Fact {
  readonly name: string;
  readonly theme: string;
  readonly place: Place;
  readonly type: FactType;
  readonly question?: string;
  readonly help?: string;
  readonly definition?: string;
  readonly answeredBy?: Answerer;
  readonly appreciation: boolean;
  readonly sensitive?: Sensitivity;
  readonly neverDeduced: boolean;
  /** A date that can only lie in the past of the day examined: a birth, a notification. */
  readonly past: boolean;
  readonly evidence: readonly string[];
  /** What « aucune » means, for dates. */
  readonly ifNone?: string;
  /** The closed list of answers of a choice (already read from its list when it names one). */
  readonly values?: readonly string[];
  readonly unit?: string;
  /** Known bounds while unknown: numbers in their unit, or durations. */
  readonly between?: readonly [Value, Value];
  readonly suppliedByApplication: boolean;
  readonly yesIf?: Condition;
  readonly noIf?: Condition;
  readonly presumedYesIf?: Condition;
  readonly presumedNoIf?: Condition;
  readonly computedBetween?: { readonly from: Value; readonly to: Value };
  /** For a list: the word for one element, and the names of its fields (facts with `listOf` set). */
  readonly element?: string;
  readonly fields?: readonly string[];
  /** For a field: the list it belongs to. */
  readonly listOf?: string;
}

// ---------------------------------------------------------------- items

export type ItemKind = "provision" | "limit" | "piece" | "practice" | "document" | "procedure";
export type Domain =
  | "common"
  | "residence"
  | "asylum"
  | "reception"
  | "health"
  | "removal"
  | "protection"
  | "accommodation";
export type Nature =
  | "as-of-right"
  | "discretionary"
  | "duty"
  | "prohibition"
  | "blocking"
  | "possible-refusal"
  | "information";

export interface Computation {
  readonly name: string;
  readonly place: Place;
  readonly type: ValueType;
  readonly value: Value | Condition;
  readonly confidence?: Confidence;
  readonly note?: string;
  readonly sources?: readonly Source[];
}

/** A date bound of a version: a literal day, a named milestone, or the day before one. */
export type Bound =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "milestone"; readonly name: string; readonly dayBefore: boolean };

export interface Effects {
  readonly title?: Value;
  readonly duration?: string | { readonly duration: string; readonly since: string };
  readonly work?: "yes" | "no" | "unknown";
  readonly lawfulStay?: "yes" | "no" | "unknown";
  readonly renewal?: string;
  readonly opens: readonly string[];
  readonly forbids?: string;
  readonly reception?: string;
}

export interface LimitRule {
  readonly duration: Value;
  readonly since: Value;
  readonly counted: "clear" | "plain" | "hour-to-hour"; // franc, non franc, d'heure à heure
  readonly carriedOver: boolean; // report
  readonly confidence?: Confidence;
}
/** A limit borrowed from another item (`comme`), possibly with another start. */
export interface BorrowedLimit {
  readonly item: string;
  readonly limit: string;
  readonly since?: Value;
}
export type LimitBody =
  | { readonly kind: "rule"; readonly rule: LimitRule }
  | { readonly kind: "borrowed"; readonly from: BorrowedLimit }
  | { readonly kind: "cases"; readonly cases: readonly Case<LimitBody>[]; readonly otherwise: LimitBody }
  | {
      readonly kind: "reading";
      readonly reading: string;
      readonly answers: Readonly<Record<string, LimitBody>>;
    };
export interface LimitEvent {
  readonly when: Condition;
  readonly effect: "suspends" | "interrupts" | "replaces" | "extends" | "none";
  readonly beforeEnd: boolean;
  readonly stoppedOn?: Value;
  readonly resumesOn?: Value;
  readonly by?: LimitBody;
  readonly extension?: Value;
  readonly note?: string;
  readonly confidence?: Confidence;
  readonly sources?: readonly Source[];
}
export interface Limit {
  readonly name: string;
  readonly who: string;
  readonly to: string;
  /** Before whom, when it is not the authority of the item (devant). */
  readonly court?: string;
  readonly body: LimitBody;
  readonly events: readonly LimitEvent[];
  readonly ifExceeded?: string | { readonly means: "agreement" | "refusal" | "nothing" };
  readonly note?: string;
  readonly confidence?: Confidence;
  readonly sources?: readonly Source[];
}

/** The conditions of a version or a branch, after inheritance. */
export interface Body {
  readonly scope?: Condition; // champ
  readonly when?: Condition; // si
  readonly except: readonly Condition[]; // sauf si
  readonly risks: readonly Condition[]; // peut être refusé si
  readonly nature?: Nature;
  readonly effects?: Effects;
  readonly confidence?: Confidence;
  readonly authority?: string;
  readonly note?: string;
}

/** How long a paper or a stay lasts, as information: printed words, or a date of the version. */
export type BranchDuration =
  | { readonly kind: "text" | "at-most" | "about" | "until-event"; readonly text: string }
  | { readonly kind: "until"; readonly date: Value };

export interface Branch extends Body {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly from?: Bound;
  readonly to?: Bound;
  readonly selectedBy?: readonly string[];
  readonly sources: readonly Source[];
  /** For documents: what the paper proves. */
  readonly proves: Readonly<Partial<Record<"lawful-stay" | "work", Condition>>>;
  /** For pieces: the ids of the items whose requests it concerns (aliases already followed). */
  readonly concerns?: "all" | readonly string[];
  readonly mayNotAsk: readonly string[];
  readonly mayNotBeSoleProof: readonly string[];
  readonly duration?: BranchDuration; // durée
  readonly extension?: Readonly<Record<string, string>>; // prolongation: words for people
  readonly exceptions?: string;
}

export interface Version extends Body {
  readonly name: string;
  readonly place: Place;
  readonly from: Bound;
  /** Last day in force, included; absent: in force until further notice (or the eve of the next version, already resolved here). */
  readonly to?: Bound;
  readonly onlyFor?: Condition; // pour
  readonly sources: readonly Source[];
  readonly inherits?: string;
  readonly equivalentTo?: string;
  readonly historical: boolean;
  readonly outOfScope: Readonly<Record<string, string>>;
  readonly mayApplyAnyway: boolean; // même si non: peut demander
  readonly computations: readonly Computation[];
  readonly limits: readonly Limit[];
  readonly branches: readonly Branch[];
  readonly steps: readonly Step[]; // étapes
}

export interface Step {
  readonly name: string;
  readonly who: string;
  readonly limit?: string;
  readonly establishedBy?: string;
  readonly pieces: readonly string[];
  readonly silence?: string;
  readonly ifNoAnswer?: { readonly after: string; readonly then: string };
}

export interface WorkedCase {
  readonly name: string;
  readonly place: Place;
  /** The day of examination, `YYYY-MM-DD`. */
  readonly on: string;
  readonly situation: Situation;
  readonly expected: Expectation;
}

export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly place: Place;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly domain: Domain;
  readonly summary?: string;
  readonly authority?: string;
  readonly review: {
    readonly state: "to-review" | "reviewed" | "disputed";
    readonly by?: string;
    readonly on?: string;
  };
  readonly confidence: Confidence;
  readonly nature?: Nature;
  readonly selectedBy: readonly string[];
  readonly together: "one-branch-suffices" | "independent-branches" | "none";
  readonly results: readonly string[];
  readonly alwaysReserved: readonly string[];
  readonly alerts: readonly string[];
  /** The steps of the last version that has some; each version has its own. */
  readonly steps: readonly Step[];
  readonly appeals: readonly {
    readonly item?: string;
    readonly before?: string;
    readonly limit?: string;
    readonly when?: string;
  }[];
  readonly links: Readonly<{
    procedure?: string;
    silence?: string;
    fees?: string;
    then: readonly string[]; // ensuite
    continuation: readonly string[]; // suite
    replaces: readonly string[]; // remplace le régime
    seeAlso: readonly string[];
  }>;
  readonly mayAsk: readonly string[]; // pièces demandées
  readonly evidence: Readonly<Record<string, readonly string[]>>; // preuves: fact → pieces
  readonly breaches: readonly string[]; // textes méconnus (practices)
  readonly evidenceToGather: readonly string[]; // preuves à réunir
  readonly pitfalls: readonly string[];
  readonly advice: readonly string[];
  readonly ifExpired: readonly string[];
  readonly versions: readonly Version[];
  readonly cases: readonly WorkedCase[];
}

// ---------------------------------------------------------------- tables, lists, registers

/** What items may refer to by its id, and nobody asks whether it is open. */
interface Referenced {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly place: Place;
  readonly title: string;
  readonly domain: Domain;
  readonly confidence: Confidence;
}
/** What the versions of tables and lists have in common. */
interface DatedVersion {
  readonly name: string;
  readonly from: Bound;
  readonly to?: Bound;
  readonly sources: readonly Source[];
  readonly confidence?: Confidence;
}
export interface TableVersion extends DatedVersion {
  /** Row label (or number, as text) → one number per column. Without rows: the single row is under the empty key. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly perExtraUnit?: { readonly values: readonly number[]; readonly confidence?: Confidence };
  readonly rowConfidence: Readonly<Record<string, Confidence>>;
}
export interface Table extends Referenced {
  readonly unit: string;
  readonly entry?: string;
  readonly columns: readonly string[];
  readonly selectedBy: readonly string[];
  readonly tolerance?: number;
  readonly versions: readonly TableVersion[];
}
export interface ListVersion extends DatedVersion {
  readonly values: readonly string[];
}
export interface NamedList extends Referenced {
  readonly selectedBy: readonly string[];
  readonly versions: readonly ListVersion[];
}
/** A published series: what the product says of it. Its figures are content, and are never tested by a rule. */
export interface Statistic extends Referenced {
  /** The day the series was closed, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly sources: readonly Source[];
}
export interface Reading {
  readonly name: string;
  readonly place: Place;
  readonly question: string;
  readonly answers: readonly {
    readonly name: string;
    readonly summary?: string;
    readonly heldBy: readonly string[];
    readonly prudent: boolean;
  }[];
  readonly settled?: {
    readonly answer: string;
    readonly by: string;
    readonly on: string;
    readonly from?: string;
  };
  readonly note?: string;
}
export interface Milestone {
  readonly name: string;
  readonly place: Place;
  readonly title: string;
  readonly date: Value;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}
export interface Alert {
  readonly name: string;
  readonly place: Place;
  readonly message: string;
  readonly when: Condition;
}
export interface Constraint {
  readonly name: string;
  readonly place: Place;
  readonly when: Condition;
  readonly then: Condition;
  readonly certain: boolean;
  readonly justification: string;
}
export interface Piece {
  readonly id: string;
  readonly place: Place;
  readonly name: string;
  readonly establishes: readonly string[];
  readonly sensitive?: string;
  readonly recipient?: string;
}

/** The whole law, resolved and checked. */
export interface Law {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly items: ReadonlyMap<string, Item>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly lists: ReadonlyMap<string, NamedList>;
  readonly statistics: ReadonlyMap<string, Statistic>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly alerts: ReadonlyMap<string, Alert>;
  readonly constraints: readonly Constraint[];
  readonly pieces: ReadonlyMap<string, Piece>;
}

// ---------------------------------------------------------------- situations and expectations

/**
 * What is known of one fact. Text forms follow the worked cases: `oui`, `non`, a choice word, a number,
 * `YYYY-MM-DD`, `YYYY-MM-DD HH:MM`, `aucune`, a duration (« 3 mois »); `inconnu` removes the fact.
 * Partial knowledge: a list of possible words for a choice; bounds for numbers, money, durations and dates
 * (`{ "moins de": "3 mois" }`, `{ "à partir du": "2026-01-01", "jusqu'au": "2026-03-31" }`, `{ existe: oui }`).
 */
export type Answer = string | number | readonly string[] | Readonly<Record<string, string | number>>;

export interface ListAnswer {
  /** `complète` in the files. */
  readonly complete: "yes" | "no" | "unknown";
  readonly members: readonly Readonly<Record<string, Answer>>[];
}

export interface Situation {
  readonly facts: Readonly<Record<string, Answer>>;
  readonly lists: Readonly<Record<string, ListAnswer>>;
  /** Readings the user looks at alone: reading → answer. */
  readonly readings: Readonly<Record<string, string>>;
}

export type ExpectedWord = "yes" | "no" | "unknown" | "not-applicable";
export type ExpectedValue =
  | { readonly kind: "date"; readonly safe: string; readonly arguable: string } // equal for one day
  | { readonly kind: "no-date" }
  | { readonly kind: "number"; readonly from: number; readonly to: number } // to may be Infinity
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "condition"; readonly value: ExpectedWord };

export interface Expectation {
  readonly value?: ExpectedWord;
  readonly conditions?: ExpectedWord;
  readonly exceptions?: ExpectedWord;
  readonly issue?: string;
  readonly risks: Readonly<Record<string, ExpectedWord>>;
  readonly branches: Readonly<
    Record<string, { readonly value?: ExpectedWord; readonly proves: Readonly<Record<string, ExpectedWord>> }>
  >;
  readonly computations: Readonly<Record<string, ExpectedValue>>;
  readonly readings: Readonly<Record<string, Readonly<Record<string, ExpectedWord>>>>;
  readonly confidence?: Confidence;
}
