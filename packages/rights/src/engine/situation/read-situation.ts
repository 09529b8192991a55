// SPDX-License-Identifier: AGPL-3.0-or-later
/** Reads a situation: each answer as a range or a set of its fact's type. Bad input is named, never guessed. */
import type { EncodeOptions } from "../../api/model-api.ts";
import { nearest } from "../../compiler/text/suggest.ts";
import { AnswerReader } from "../../input/answer-reader.ts";
import { readDayExamined } from "../../input/dates.ts";
import { FaultList } from "../../input/fault-list.ts";
import type { LawReader } from "../../packing/law-reader.ts";
import type { Situation } from "../../syntax/index.ts";
import type { Facts } from "../law/facts.ts";
import type { Knowledge } from "./knowledge.ts";

type Readings = Pick<LawReader, "readings" | "settledReadings">;

/**
 * Reads a situation for the day `on` (`YYYY-MM-DD`).
 * @throws SituationError with the faults found.
 */
export function readSituation(
  law: Readings,
  facts: Facts,
  situation: Situation,
  on: string,
  options: EncodeOptions = {},
): Knowledge {
  const faults = new FaultList();
  const examined = readDayExamined(DAY_EXAMINED, on);
  const day = "day" in examined ? examined.day : null;
  if ("fault" in examined) faults.add(() => examined.fault);
  const latest = day === null || options.laterEvents === true ? null : day;
  const reader = new AnswerReader(facts, latest, faults);
  const answers = reader.answers(situation.facts);
  const lists = reader.lists(situation.lists);
  const readings = readReadings(law, situation.readings, on, faults);
  faults.throwAny();
  return { on: day ?? 0, place: options.place ?? "metropole", answers, lists, readings };
}

/** Supplied by the application (law/faits/commun.yaml). */
const DAY_EXAMINED = "date de l'examen";

/** The readings chosen, and those that the law has settled by then: the others are open. */
function readReadings(
  law: Readings,
  given: Situation["readings"],
  on: string,
  faults: FaultList,
): Map<string, ReadonlySet<string>> {
  const readings = new Map<string, ReadonlySet<string>>();
  const nearestTo = (name: string): string | undefined =>
    nearest(
      name,
      law.readings.map((one) => one.name),
    );
  for (const [name, answer] of Object.entries(given)) {
    const reading = law.readings.find((one) => one.name === name);
    if (!reading) faults.add(() => ({ code: "unknown-reading", name, suggestion: nearestTo(name) ?? null }));
    else if (!reading.answers.includes(answer))
      faults.add(() => ({ code: "unknown-reading-answer", name, answer, possible: reading.answers }));
    else readings.set(name, new Set([answer]));
  }
  for (const { name, answer, from } of law.settledReadings)
    if (!readings.has(name) && (!from || from <= on)) readings.set(name, new Set([answer]));
  return readings;
}
