// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The words of the law, apart from its rules: what screens and the terminal show beside an answer.
 * All strings are French, as written in `law/`; a translation is a map from the exact French string
 * (see `content/translations/`), so that a changed sentence is visibly untranslated.
 */
import type {
  Answer,
  Answerer,
  Confidence,
  DemandVerdict,
  Domain,
  Effects,
  FactType,
  ItemKind,
  Nature,
  Sensitivity,
  Source,
} from "../syntax/index.ts";

export interface FactText {
  readonly name: string;
  readonly theme: string;
  readonly type: FactType;
  readonly question: string | null;
  readonly help: string | null;
  readonly definition: string | null;
  readonly answeredBy: Answerer | null;
  readonly appreciation: boolean;
  /** A date that cannot lie after the day examined. */
  readonly past: boolean;
  readonly sensitive: Sensitivity | null;
  readonly ifNone: string | null;
  readonly values: readonly string[] | null;
  readonly unit: string | null;
  /** Ids of pieces that establish the fact. */
  readonly evidence: readonly string[];
  readonly element: string | null;
  readonly fields: readonly string[] | null;
  readonly listOf: string | null;
  /** False for facts that are computed or supplied by the application: never asked. */
  readonly asked: boolean;
}

export interface VersionText {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly authority: string | null;
  readonly note: string | null;
  readonly source: readonly Source[];
  readonly historical: boolean;
  readonly nature: Nature | null;
  readonly effects: Effects | null;
  readonly outOfScope: Readonly<Record<string, string>>;
}

export interface BranchText {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly effects: Effects | null;
  readonly source: readonly Source[];
  /** Of a branch of a piece item: which demands it forbids, at whose counters. */
  readonly demands: DemandsText | null;
}

/** What says which counter is meant: the facts that name the request, each with the words that are this one's. */
export type RequestText = Readonly<Record<string, readonly string[]>>;

export interface DemandsText {
  readonly concerns: "all" | readonly string[];
  readonly request: RequestText;
  /** Ids of pieces. */
  readonly mayNotAsk: readonly string[];
  readonly mayNotBeSoleProof: readonly string[];
  /** Ids of the pieces that a wording of the branch names, in any version: it says nothing of another. */
  readonly everNamed: readonly string[];
  /** Id of the practice that such a demand is. */
  readonly practice: string | null;
}

/** What only a practice has. */
export interface PracticeText {
  readonly concerns: "all" | readonly string[];
  readonly request: RequestText;
  readonly recognisedBy: Readonly<Record<string, Answer>>;
  /** Two sentences, or none. */
  readonly toSay: readonly string[];
  /** Ids of the items whose texts it breaches. */
  readonly breaches: readonly string[];
  /** Ids of pieces. */
  readonly evidence: readonly string[];
}

export interface CounterAnswerText {
  readonly sentences: readonly string[];
  readonly evidence: readonly string[];
}

export interface RemedyText {
  /** Id of an item, perhaps one that nobody has written yet. */
  readonly item: string | null;
  readonly before: string | null;
  readonly limit: string | null;
  readonly when: string | null;
  readonly why: string | null;
}

export interface ItemText {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: ItemKind;
  readonly title: string;
  readonly domain: Domain;
  readonly summary: string | null;
  readonly authority: string | null;
  readonly reviewed: boolean;
  readonly confidence: Confidence;
  readonly nature: Nature | null;
  readonly together: "one-branch-suffices" | "independent-branches" | "none";
  readonly results: readonly string[];
  readonly alwaysReserved: readonly string[];
  /** Ids of pieces. */
  readonly mayAsk: readonly string[];
  /** The texts of that list; none: those of the version. */
  readonly mayAskSource: readonly Source[];
  /** Of a piece that may be asked for in one case alone, that case, in words. */
  readonly mayAskWhen: Readonly<Record<string, string>>;
  readonly mayNotAsk: readonly string[];
  readonly mayNotBeSoleProof: readonly string[];
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  /** How a refusal is contested: the item that describes it, or before whom, by when, in which case. */
  readonly remedies: readonly RemedyText[];
  readonly limits: readonly { readonly name: string; readonly who: string; readonly to: string }[];
  /** What time-limits say beside their days: what passing them means, what an event does to them. */
  readonly limitNotes: readonly string[];
  readonly procedure: string | null;
  readonly fees: string | null;
  readonly then: readonly string[];
  readonly seeAlso: readonly string[];
  /** Of a goal: the items of which one is enough. */
  readonly members: readonly string[];
  readonly pitfalls: readonly string[];
  readonly advice: readonly string[];
  /** What to know once the time-limit is over. */
  readonly ifExpired: readonly string[];
  readonly versions: readonly VersionText[];
  readonly branches: readonly BranchText[];
  readonly practice: PracticeText | null;
  readonly verified: string | null;
}

/** A dated table, a dated list or a published series: items refer to it, nobody asks whether it is open. */
export interface ReferenceText {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: "table" | "list" | "statistic";
  readonly title: string;
  readonly domain: Domain;
  readonly confidence: Confidence;
  readonly versions: readonly Pick<VersionText, "name" | "from" | "to" | "source">[];
  readonly verified: string | null;
}

export interface Presentation {
  /** Hash of the compiled law these words belong to. */
  readonly law: string;
  readonly facts: Readonly<Record<string, FactText>>;
  readonly items: Readonly<Record<string, ItemText>>;
  readonly references: Readonly<Record<string, ReferenceText>>;
  readonly readings: Readonly<
    Record<
      string,
      {
        readonly question: string;
        readonly answers: Readonly<Record<string, { summary: string | null; heldBy: readonly string[] }>>;
      }
    >
  >;
  readonly alerts: Readonly<Record<string, string>>;
  /**
   * Computed values and the words that they may be, time-limits, certain constraints, units and labels of tables: reasons,
   * tests, results and their steps name them, and translations cover them.
   */
  readonly names: readonly string[];
  /** What is answered at the counter, by verdict. */
  readonly counterAnswers: Readonly<Partial<Record<DemandVerdict, CounterAnswerText>>>;
  readonly pieces: Readonly<Record<string, { readonly name: string; readonly sensitive: string | null }>>;
}
