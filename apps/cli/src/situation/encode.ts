// SPDX-License-Identifier: AGPL-3.0-or-later
/** Gives the situation to the engine; what the engine refuses comes back with its line and what was probably meant. */

import {
  type FactText,
  type LawModel,
  type ModelCase,
  type Presentation,
  SituationError,
  type SituationFault,
} from "@sauf-conduit/rights";
import type { LawWords } from "../law/law-words.ts";
import { CliError, type Place, type Problem } from "../problem.ts";
import { alikeTo } from "./alike.ts";
import type { Examination } from "./examination.ts";
import { likelyDate, likelyDuration, likelyNumber, likelyYesNo } from "./likely.ts";
import type { WrittenSituation } from "./read-situation.ts";
import { whyNot } from "./why.ts";

/** The law that judges the answers, and the words of whoever gave them. */
interface EncodingLaw {
  readonly model: LawModel;
  readonly presentation: Presentation;
  readonly words: LawWords;
}

/** @throws CliError with every fault, in the order of the file. */
export function encodeSituation(
  law: EncodingLaw,
  { situation, on }: Examination,
  written: WrittenSituation,
  file: string,
): ModelCase {
  try {
    return law.model.encode(situation, on);
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    const problems = error.faults.map((fault) =>
      problemOf(inCalendar(fault), placeOf(fault, written, file), law),
    );
    const [first, ...others] = problems.sort((a, b) => lineOf(a) - lineOf(b));
    throw first ? new CliError([first, ...others], error.more) : error;
  }
}

/** « 30/02/2026 » is a date to whoever wrote it: what is wrong is that the day does not exist, not how it is written. */
function inCalendar(fault: SituationFault): SituationFault {
  const why = whyNot(fault);
  if (fault.code !== "wrong-type" || (why?.kind !== "impossible-day" && why?.kind !== "impossible-month"))
    return fault;
  return { code: "impossible-date", name: fault.name, given: fault.given };
}

function problemOf(fault: SituationFault, place: Place, law: EncodingLaw): Problem {
  const { presentation } = law;
  const named = "name" in fault && Object.hasOwn(presentation.facts, fault.name);
  const known = named ? presentation.facts[fault.name] : undefined;
  if (fault.code === "unknown-fact") return unknownFact(fault, place, known, law);
  // What was meant would tell what was written.
  if (known?.sensitive != null)
    return { code: "bad-answer", place, fault, sensitive: true, suggestion: null, why: null };
  const suggestion = suggestionFor(fault, known);
  return { code: "bad-answer", place, fault, sensitive: false, suggestion, why: whyNot(fault) };
}

function unknownFact(
  { name, suggestion }: SituationFault & { readonly code: "unknown-fact" },
  place: Place,
  known: FactText | undefined,
  { presentation, words }: EncodingLaw,
): Problem {
  if (known?.type === "list") return { code: "list-among-facts", place, name };
  if (known !== undefined && known.listOf !== null)
    return { code: "field-among-facts", place, name, list: known.listOf };
  const facts = Object.values(presentation.facts);
  const alike = suggestion === null ? alikeTo(name, facts, (text) => words.plain(text)) : null;
  return { code: "unknown-fact", place, name, suggestion, alike };
}

function lineOf(problem: Problem): number {
  return ("place" in problem ? problem.place.line : null) ?? 0;
}

/** The line of the name; of several names, the last, where they stop agreeing; of a field of several members, that of the value. */
function placeOf(fault: SituationFault, { places }: WrittenSituation, file: string): Place {
  if (fault.code === "contradiction") {
    const lines = fault.facts.flatMap((name) => places.get(name) ?? []).map(({ place }) => place.line ?? 0);
    return { file, line: lines.length > 0 ? Math.max(...lines) : null };
  }
  const found = places.get(fault.name) ?? [];
  const given = "given" in fault ? fault.given : null;
  return (found.find(({ text }) => text === given) ?? found[0])?.place ?? { file, line: null };
}

function suggestionFor(fault: SituationFault, fact: FactText | undefined): string | null {
  if ("suggestion" in fault) return fault.suggestion;
  if (fault.code === "impossible-date") return likelyDate(fault.given, fact?.type === "datetime");
  if (fault.code !== "wrong-type") return null;
  const { given, expected } = fault;
  switch (expected) {
    case "yes-no":
      return likelyYesNo(given);
    case "number":
    case "money":
      return likelyNumber(given);
    case "duration":
      return likelyDuration(given, fact?.unit ?? null);
    case "date":
    case "datetime":
      return likelyDate(given, expected === "datetime");
    default:
      return null;
  }
}
