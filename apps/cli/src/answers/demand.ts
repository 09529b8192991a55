// SPDX-License-Identifier: AGPL-3.0-or-later
/** An answer about a demand as `demand --json` gives it, in the language of the reader: every key is always there. */
import {
  type DemandAnswer,
  type DemandGround,
  type DemandListing,
  type Determination,
  filledSentence,
  type Source,
} from "@sauf-conduit/rights";
import { type RemedyJson, remediesOf } from "./deadlines.ts";
import { type Examined, titleOf } from "./examined.ts";

/** What the words of an answer are taken from. */
export type Lexicon = Pick<Examined, "presentation" | "words">;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface GroundJson
  extends Pick<Determination, "value" | "possible" | "version" | "confidence" | "verified" | "exact"> {
  readonly unit: string;
  readonly title: string;
  readonly says: DemandGround["says"];
  readonly source: readonly Source[];
  readonly note: string | null;
}

export interface DemandJson {
  readonly provision: Named;
  readonly subject: Named & { readonly kind: "piece" | "practice" };
  readonly verdict: DemandAnswer["verdict"];
  readonly listing: DemandListing | null;
  readonly conflict: boolean;
  readonly grounds: readonly GroundJson[];
  readonly missing: readonly { readonly fact: string; readonly question: string | null }[];
  readonly otherwise: DemandAnswer["otherwise"];
  readonly practices: readonly Named[];
  readonly breaches: readonly Named[];
  /** Two sentences for the counter. */
  readonly toSay: readonly string[];
  readonly evidence: readonly Named[];
  readonly remedies: readonly RemedyJson[];
  readonly assumed: readonly string[];
}

export function demandJson(answer: DemandAnswer, lexicon: Lexicon): DemandJson {
  const { presentation, words } = lexicon;
  const { provision, subject } = answer.demand;
  const item = (id: string): Named => itemNamed(id, lexicon);
  const paper = (id: string): Named => paperNamed(id, lexicon);
  return {
    provision: item(provision),
    subject: { kind: subject.kind, ...(subject.kind === "piece" ? paper(subject.id) : item(subject.id)) },
    verdict: answer.verdict,
    listing: answer.listing,
    conflict: answer.conflict,
    grounds: answer.grounds.map((ground) => groundJson(ground, lexicon)),
    missing: answer.missing.map((fact) => {
      const question = presentation.facts[fact]?.question ?? null;
      return { fact, question: question === null ? null : words.plain(question) };
    }),
    otherwise: answer.otherwise,
    practices: answer.practices.map(item),
    breaches: answer.breaches.map(item),
    toSay: answer.toSay.map((sentence) => filled(words.plain(sentence), answer, lexicon)),
    evidence: answer.evidence.map(paper),
    remedies: remediesOf(lexicon, answer),
    assumed: answer.assumed,
  };
}

export function itemNamed(id: string, { presentation, words }: Lexicon): Named {
  return { id, name: words.plain(titleOf(id, presentation) ?? id) };
}

export function paperNamed(id: string, { presentation, words }: Lexicon): Named {
  return { id, name: words.plain(presentation.pieces[id]?.name ?? id) };
}

function groundJson({ unit, says, determination, source, note }: DemandGround, lexicon: Lexicon): GroundJson {
  const { value, possible, version, confidence, verified, exact } = determination;
  return {
    unit,
    title: itemNamed(unit, lexicon).name,
    says,
    value,
    possible,
    version,
    source,
    confidence,
    verified,
    exact,
    note: note === null ? null : lexicon.words.plain(note),
  };
}

/** A sentence for the counter, with the paper, the provision and the first text in their places. */
function filled(sentence: string, answer: DemandAnswer, lexicon: Lexicon): string {
  const { provision, subject } = answer.demand;
  const what = subject.kind === "piece" ? paperNamed(subject.id, lexicon) : itemNamed(subject.id, lexicon);
  return filledSentence(sentence, answer, {
    subject: what.name,
    provision: itemNamed(provision, lexicon).name,
  });
}
