// SPDX-License-Identifier: AGPL-3.0-or-later
/** Replays the worked cases of the law: each is a promise its author made, and the law's own test. */
import type { AmountResult, Determination, ReasonNode } from "../api/answer.ts";
import type { EncodeOptions } from "../api/model-api.ts";
import { unitId } from "../artefact/compiled-law.ts";
import { CONFIDENCES, frenchOf, TRUTH_WORDS } from "../compiler/text/words.ts";
import { amountsOf } from "../engine/answer/amounts.ts";
import type { LawModel, ModelCase } from "../engine/model.ts";
import { SituationError, type SituationFault } from "../engine/situation/situation-error.ts";
import type { ExpectedValue, ExpectedWord, Item, WorkedCase } from "../syntax/index.ts";
import { ISSUE_WORDS, sayExpected, sayObtained } from "./case-words.ts";

/** What was looked at. */
export type CaseSubject =
  | { readonly kind: "value" | "conditions" | "exceptions" | "confidence" | "issue" }
  | { readonly kind: "risk" | "branch" | "result"; readonly name: string }
  | { readonly kind: "proof"; readonly branch: string; readonly what: string }
  | { readonly kind: "reading"; readonly reading: string; readonly answer: string }
  | { readonly kind: "situation"; readonly faults: readonly SituationFault[] };

export interface CaseFailure {
  readonly item: string;
  readonly case: string;
  readonly file: string;
  readonly line: number;
  readonly about: CaseSubject;
  /** Both in the words of the format (case-words.ts). */
  readonly expected: string;
  readonly obtained: string;
  /** When the answer itself differs: what it is under each open reading. */
  readonly readings: Determination["readings"];
}

export interface CaseReplay {
  /** Differences between what the case expects and what the engine answers; empty when it holds. */
  readonly failures: readonly CaseFailure[];
  /** The one version that decides the case; null when several may, or none. */
  readonly version: string | null;
}

/** The compiler refuses a case told before what it tells; `changes` also replays those of a law from before that check. */
const BOTH_SIDES: EncodeOptions = { laterEvents: true };

/** Replays one case. @param model made of `packForCases`, which keeps every computed value. */
export function replayCase(model: LawModel, item: Item, worked: WorkedCase): CaseReplay {
  try {
    return replayEncoded({ model, item, worked }, encodeWorked(model, worked));
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    const about = { kind: "situation", faults: error.faults } as const;
    const failure = { ...headOf(item, worked), about, expected: "", obtained: "", readings: [] };
    return { failures: [failure], version: null };
  }
}

/** The situation of a case. @throws SituationError when the case contradicts what is certain. */
export function encodeWorked(model: LawModel, worked: WorkedCase): ModelCase {
  return model.encode(worked.situation, worked.on, BOTH_SIDES);
}

/** Replays a case already encoded, for who asks it of several items: each may be a twin of the one that wrote it. */
export function replayEncoded(replayed: Replayed, encoded: ModelCase): CaseReplay {
  const { model, item, worked } = replayed;
  const failures: CaseFailure[] = [];
  const head = headOf(item, worked);
  const answer = model.determine(encoded, item.id);
  const expect: Expect = (about, obtained, expected) => {
    const readings = about.kind === "value" ? answer.readings : [];
    if (obtained !== expected) failures.push({ ...head, about, expected, obtained, readings });
  };
  compareAnswer(answer, worked, expect);
  compareBranches(replayed, encoded, expect);
  compareReadings(replayed, expect);
  const results = amountsOf(model.loaded, item.id, encoded.encoded, true);
  for (const { name, ...said } of wrongResults(worked, results))
    failures.push({ ...head, about: { kind: "result", name }, ...said, readings: [] });
  return { failures, version: answer.version?.name ?? null };
}

function headOf(
  item: Item,
  { name, place }: WorkedCase,
): Pick<CaseFailure, "item" | "case" | "file" | "line"> {
  return { item: item.id, case: name, file: place.file, line: place.line };
}

/** Why an answer of a case is what it is; an undecided one has no reason, but facts that are missing. */
export interface CaseReasons {
  readonly because: readonly ReasonNode[];
  readonly missing: readonly string[];
}

/** Of the item, or of one of its branches; nothing is said of what is not an answer. Costs more than the replay. */
export function caseReasons(
  model: LawModel,
  item: Item,
  worked: WorkedCase,
  about: CaseSubject,
): CaseReasons {
  if (about.kind !== "value" && about.kind !== "branch") return { because: [], missing: [] };
  const unit = unitId(item.id, "name" in about ? about.name : null);
  const encoded = encodeWorked(model, worked);
  const { because } = model.explain(encoded, unit);
  return { because, missing: model.determine(encoded, unit).missing };
}

type Expect = (about: CaseSubject, obtained: string, expected: string) => void;

const ABSENT = "absent";
const CONFIDENCE_WORDS = frenchOf(CONFIDENCES);

function word(value: ExpectedWord | undefined): string {
  return value === undefined ? ABSENT : TRUTH_WORDS[value];
}

function compareAnswer(answer: Determination, { expected }: WorkedCase, expect: Expect): void {
  if (expected.value) expect({ kind: "value" }, word(answer.value), word(expected.value));
  if (expected.conditions) expect({ kind: "conditions" }, word(answer.conditions), word(expected.conditions));
  if (expected.exceptions) expect({ kind: "exceptions" }, word(answer.exceptions), word(expected.exceptions));
  if (expected.confidence)
    expect(
      { kind: "confidence" },
      CONFIDENCE_WORDS[answer.confidence],
      CONFIDENCE_WORDS[expected.confidence],
    );
  if (expected.issue) expect({ kind: "issue" }, ISSUE_WORDS[answer.issue] ?? answer.issue, expected.issue);
  for (const [name, value] of Object.entries(expected.risks))
    expect({ kind: "risk", name }, word(answer.risks.find((r) => r.id === name)?.value), word(value));
}

interface Replayed {
  readonly model: LawModel;
  readonly item: Item;
  readonly worked: WorkedCase;
}

function compareBranches({ model, item, worked }: Replayed, encoded: ModelCase, expect: Expect): void {
  for (const [branch, wanted] of Object.entries(worked.expected.branches)) {
    const unit = unitId(item.id, branch);
    if (wanted.value)
      expect(
        { kind: "branch", name: branch },
        word(model.determine(encoded, unit).value),
        word(wanted.value),
      );
    const proves = model.proves(encoded, unit);
    for (const [what, value] of Object.entries(wanted.proves))
      expect({ kind: "proof", branch, what }, word(proves[what]), word(value));
  }
}

function compareReadings({ model, item, worked }: Replayed, expect: Expect): void {
  for (const [reading, answers] of Object.entries(worked.expected.readings))
    for (const [answer, value] of Object.entries(answers)) {
      const readings = { ...worked.situation.readings, [reading]: answer };
      const encoded = model.encode({ ...worked.situation, readings }, worked.on, BOTH_SIDES);
      const under = model.determine(encoded, item.id);
      expect({ kind: "reading", reading, answer }, word(under.value), word(value));
    }
}

function wrongResults(
  { expected }: WorkedCase,
  results: readonly AmountResult[],
): { readonly name: string; readonly expected: string; readonly obtained: string }[] {
  return Object.entries(expected.computations).flatMap(([name, wanted]) => {
    const got = results.find((result) => result.name === name);
    if (got && sameValue(got, wanted)) return [];
    return [{ name, expected: sayExpected(wanted), obtained: got ? sayObtained(got) : ABSENT }];
  });
}

function sameValue(got: AmountResult, wanted: ExpectedValue): boolean {
  switch (wanted.kind) {
    case "date":
      return (
        got.kind === "date" && sameMoment(got.safe, wanted.safe) && sameMoment(got.arguable, wanted.arguable)
      );
    case "no-date":
      return got.kind === "date" && !got.exists;
    case "number":
      return (
        (got.kind === "number" || got.kind === "money") &&
        near(got.from ?? -Infinity, wanted.from) &&
        near(got.to ?? Infinity, wanted.to)
      );
    case "word":
      return got.kind === "choice" && got.words?.length === 1 && got.words[0] === wanted.word;
    case "condition":
      return got.kind === "condition" && got.value === wanted.value;
  }
}

/** A case may expect a day where the engine knows the minute. */
function sameMoment(got: string | null, wanted: string): boolean {
  return got === wanted || (got !== null && wanted.length === 10 && got.slice(0, 10) === wanted);
}

/** Amounts are equal to half a cent. */
function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < 0.005;
}
