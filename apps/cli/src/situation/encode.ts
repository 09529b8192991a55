// SPDX-License-Identifier: AGPL-3.0-or-later
/** Gives the situation to the engine; what the engine refuses comes back with its line and what was probably meant. */
import {
  type LawModel,
  type ModelCase,
  type Presentation,
  SituationError,
  type SituationFault,
} from "@sauf-conduit/rights";
import { calendarFault, correctedDate, correctedNumber } from "@sauf-conduit/rights/format";
import { CliError, type Place, type Problem } from "../problem.ts";
import type { Examination } from "./examination.ts";
import type { WrittenSituation } from "./read-situation.ts";

/** @throws CliError with every fault, in the order of the file. */
export function encodeSituation(
  model: LawModel,
  presentation: Presentation,
  { situation, on }: Examination,
  written: WrittenSituation,
  file: string,
): ModelCase {
  try {
    return model.encode(situation, on);
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    const problems = error.faults.map((fault) =>
      problemOf(inCalendar(fault), placeOf(fault, written, file), presentation),
    );
    const [first, ...others] = problems.sort((a, b) => lineOf(a) - lineOf(b));
    throw first ? new CliError([first, ...others]) : error;
  }
}

/** « 30/02/2026 » is a date to whoever wrote it: what is wrong is that the day does not exist, not how it is written. */
function inCalendar(fault: SituationFault): SituationFault {
  if (fault.code !== "wrong-type" || (fault.expected !== "date" && fault.expected !== "datetime"))
    return fault;
  const { name, given } = fault;
  return calendarFault(given) === null ? fault : { code: "impossible-date", name, given };
}

function problemOf(fault: SituationFault, place: Place, presentation: Presentation): Problem {
  const named = "name" in fault && Object.hasOwn(presentation.facts, fault.name);
  const known = named ? presentation.facts[fault.name] : undefined;
  if (fault.code === "unknown-fact" && known) {
    const { name, listOf } = known;
    if (known.type === "list") return { code: "list-among-facts", place, name };
    if (listOf !== null) return { code: "field-among-facts", place, name, list: listOf };
  }
  const sensitive = known?.sensitive != null;
  return { code: "bad-answer", place, fault, sensitive, suggestion: sensitive ? null : suggestionFor(fault) };
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

function suggestionFor(fault: SituationFault): string | null {
  if ("suggestion" in fault) return fault.suggestion;
  if (fault.code === "impossible-date") return correctedDate(fault.given) ?? null;
  if (fault.code !== "wrong-type") return null;
  switch (fault.expected) {
    case "yes-no":
      return YES_NO[fault.given.toLowerCase()] ?? null;
    case "number":
      return correctedNumber(fault.given) ?? null;
    case "money":
      // No amount asked here is below zero: a sign before it is a slip.
      return correctedNumber(fault.given)?.replace(/^-/, "") ?? null;
    case "duration":
      return /^\d+$/.test(fault.given) ? `${fault.given} mois` : null;
    case "date":
    case "datetime":
      return correctedDate(fault.given) ?? null;
    default:
      return null;
  }
}

/** What other files and other hands write for yes and no. */
const YES_NO: Readonly<Record<string, string>> = {
  true: "oui",
  yes: "oui",
  y: "oui",
  o: "oui",
  vrai: "oui",
  "1": "oui",
  false: "non",
  no: "non",
  n: "non",
  faux: "non",
  "0": "non",
};
