// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The readings as one row of numbers: for each, how many answers it has, which is prudent, one more than the settled
 * one, and one more than the text of the day since when (0: none). The answers follow each other in the texts.
 */
import type { CompiledLaw } from "../artefact/compiled-law.ts";

/** Of each reading, in the row. */
const NUMBERS = 4;

type Reading = CompiledLaw["readings"][number];

/** `text`: the place of a text. */
export function packReadings(
  { readings }: Pick<CompiledLaw, "readings">,
  text: (text: string) => number,
): number[] {
  return readings.flatMap(({ prudent, settled, answers }) => [
    answers.length,
    prudent,
    settled === undefined ? 0 : answers.indexOf(settled.answer) + 1,
    settled?.from === undefined ? 0 : text(settled.from) + 1,
  ]);
}

/** `first`: the place of the first answer in the texts. */
export function unpackReadings(
  row: readonly number[],
  names: readonly string[],
  texts: readonly string[],
  first: number,
): Reading[] {
  const readings: Reading[] = [];
  let at = first;
  for (let i = 0, p = 0; i < names.length; i++, p += NUMBERS) {
    const end = at + (row[p] as number);
    const reading = {
      name: names[i] as string,
      answers: texts.slice(at, end),
      prudent: row[p + 1] as number,
    };
    const [which, since] = [row[p + 2] as number, row[p + 3] as number];
    if (which === 0) readings.push(reading);
    else {
      const answer = texts[at + which - 1] as string;
      const settled = since === 0 ? { answer } : { answer, from: texts[since - 1] as string };
      readings.push({ ...reading, settled });
    }
    at = end;
  }
  return readings;
}

/** A reading that the law has settled: its answer, and since which day when not always. */
export interface SettledReading {
  readonly name: string;
  readonly answer: string;
  readonly from: string | undefined;
}

/** `first`: the place of the first answer in the texts. */
export function settledReadings(
  row: readonly number[],
  names: readonly string[],
  texts: readonly string[],
  first: number,
): SettledReading[] {
  const settled: SettledReading[] = [];
  for (let i = 0, p = 0, at = first; i < names.length; i++, p += NUMBERS) {
    const [which, since] = [row[p + 2] as number, row[p + 3] as number];
    if (which !== 0)
      settled.push({
        name: names[i] as string,
        answer: texts[at + which - 1] as string,
        from: since === 0 ? undefined : (texts[since - 1] as string),
      });
    at += row[p] as number;
  }
  return settled;
}
