// SPDX-License-Identifier: AGPL-3.0-or-later
/** Replays the worked cases of the law: each is a promise its author made, and the law's own test. */
import type { AmountResult, Determination } from "./answer.ts";
import { amountsOf } from "./engine/amounts.ts";
import type { LawModel, ModelCase } from "./engine/model.ts";
import { SituationError } from "./engine/situation-error.ts";
import type { ExpectedValue, Item, WorkedCase } from "./syntax.ts";

export interface CaseFailure {
  readonly item: string;
  readonly case: string;
  readonly file: string;
  readonly line: number;
  /** What was looked at: `value`, `branch garder-la-carte`, `reading x / y`, a computed name… */
  readonly about: string;
  readonly expected: string;
  readonly obtained: string;
}

/** Differences between what the case expects and what the engine answers; empty when it holds. */
export function replayCase(model: LawModel, item: Item, worked: WorkedCase): CaseFailure[] {
  const failures: CaseFailure[] = [];
  const { file, line } = worked.place;
  const expect = (about: string, obtained: string, expected: string): void => {
    if (obtained !== expected) failures.push({ item: item.id, case: worked.name, file, line, about, expected, obtained });
  };
  let encoded: ModelCase;
  try {
    encoded = model.encode(worked.situation, worked.on);
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    expect("situation", error.faults.map((f) => JSON.stringify(f)).join(" "), "valid");
    return failures;
  }
  const answer = model.determine(encoded, item.id);
  compareAnswer(answer, worked, expect);
  for (const [branch, wanted] of Object.entries(worked.expected.branches)) {
    const unit = `${item.id} / ${branch}`;
    if (wanted.value) expect(`branch ${branch}`, model.determine(encoded, unit).value, wanted.value);
    const proves = model.proves(encoded, unit);
    for (const [what, value] of Object.entries(wanted.proves)) expect(`${branch} proves ${what}`, proves[what] ?? "absent", value);
  }
  for (const [reading, answers] of Object.entries(worked.expected.readings))
    for (const [one, value] of Object.entries(answers)) {
      const readings = { ...worked.situation.readings, [reading]: one };
      const under = model.determine(model.encode({ ...worked.situation, readings }, worked.on), item.id);
      expect(`reading ${reading} / ${one}`, under.value, value);
    }
  const results = amountsOf(model.loaded, item.id, encoded.encoded, true);
  for (const [name, wanted] of Object.entries(worked.expected.computations)) {
    const got = results.find((r) => r.name === name);
    if (!got || !sameValue(got, wanted)) expect(name, got ? JSON.stringify(got) : "absent", JSON.stringify(wanted));
  }
  return failures;
}

function compareAnswer(answer: Determination, worked: WorkedCase, expect: (about: string, obtained: string, expected: string) => void): void {
  const { expected } = worked;
  if (expected.value) expect("value", answer.value, expected.value);
  if (expected.conditions) expect("conditions", answer.conditions, expected.conditions);
  if (expected.exceptions) expect("exceptions", answer.exceptions, expected.exceptions);
  if (expected.confidence) expect("confidence", answer.confidence, expected.confidence);
  if (expected.issue) expect("issue", ISSUE_WORDS[answer.issue] ?? answer.issue, expected.issue);
  for (const [risk, value] of Object.entries(expected.risks))
    expect(`risk ${risk}`, answer.risks.find((r) => r.id === risk)?.value ?? "absent", value);
}

/** The French words of the format for what an answer gives. */
export const ISSUE_WORDS: Readonly<Record<string, string>> = {
  entitled: "a droit",
  "may-apply": "peut demander",
  must: "doit",
  forbidden: "interdit",
  blocked: "bloque",
  "not-by-this-way": "pas par cette voie",
};

function sameValue(got: AmountResult, wanted: ExpectedValue): boolean {
  switch (wanted.kind) {
    case "date":
      return got.kind === "date" && sameMoment(got.safe, wanted.safe) && sameMoment(got.arguable, wanted.arguable);
    case "no-date":
      return got.kind === "date" && !got.exists;
    case "number":
      return (got.kind === "number" || got.kind === "money") && near(got.from, wanted.from) && near(got.to ?? Infinity, wanted.to);
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
