// SPDX-License-Identifier: AGPL-3.0-or-later
/** The day that is looked at, and what advice supposes: that no decision has been taken when nothing is said of one. */
import { FIRST_DAY, LAST_DAY, parseDay } from "@sauf-conduit/calendar";
import type { Answer, Presentation, Situation } from "@sauf-conduit/rights";
import { CliError } from "../problem.ts";
import { likelyDate } from "./likely.ts";
import type { WrittenSituation } from "./read-situation.ts";
import { whyNotDay } from "./why.ts";

/** Names of the law (faits/commun.yaml). */
const DAY_EXAMINED = "date de l'examen";
const DECISION = "date de la décision";

export interface Examination {
  readonly situation: Situation;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Facts that were supposed, and that the reader is told of. */
  readonly assumed: readonly string[];
}

export interface ExaminationOptions {
  /** `--on`: wins over the day of the file. */
  readonly on: string | null;
  readonly advice: boolean;
  /** What the clock says, when nothing else does. */
  readonly today: string;
}

/** @throws CliError when the day does not exist, or the file gives two. */
export function examinationOf(
  written: WrittenSituation,
  presentation: Presentation,
  options: ExaminationOptions,
): Examination {
  const { [DAY_EXAMINED]: dayAmongFacts, ...facts } = written.situation.facts;
  const on = dayOf(written, dayAmongFacts, options);
  const silent =
    options.advice && presentation.facts[DECISION] !== undefined && !Object.hasOwn(facts, DECISION);
  const supposed: Record<string, Answer> = silent ? { ...facts, [DECISION]: "aucune" } : facts;
  return { situation: { ...written.situation, facts: supposed }, on, assumed: silent ? [DECISION] : [] };
}

/** The day of `--on`. @throws CliError when it is not one. */
export function dayGiven(on: string): string {
  if (canBeExamined(on)) return on;
  const [suggestion, why] = [likelyDate(on, false), whyNotDay(on)];
  throw new CliError([{ code: "bad-day", given: on, suggestion, why }]);
}

function dayOf(
  written: WrittenSituation,
  among: Answer | undefined,
  { on, today }: ExaminationOptions,
): string {
  if (on !== null) return dayGiven(on);
  const asFact = factDay(written, among);
  if (written.day !== null && asFact !== null && written.day.text !== asFact.text)
    throw new CliError([{ code: "two-days", place: asFact.place }]);
  const day = written.day ?? asFact;
  if (day === null) return today;
  if (canBeExamined(day.text)) return day.text;
  const [suggestion, why] = [likelyDate(day.text, false), whyNotDay(day.text)];
  throw new CliError([{ code: "impossible-day", place: day.place, given: day.text, suggestion, why }]);
}

function canBeExamined(text: string): boolean {
  const day = parseDay(text);
  return day !== null && FIRST_DAY <= day && day <= LAST_DAY;
}

/** « date de l'examen » among the facts says the same as « le »: one day, never bounds. */
function factDay(written: WrittenSituation, answer: Answer | undefined): WrittenSituation["day"] {
  const place = written.places.get(DAY_EXAMINED)?.[0]?.place;
  if (answer === undefined || place === undefined) return null;
  if (typeof answer !== "object") return { text: String(answer), place };
  throw new CliError([{ code: "wrong-shape", place, key: DAY_EXAMINED, wanted: "day" }]);
}
