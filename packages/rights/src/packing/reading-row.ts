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

/** A packed law's readings: their row, their names, its texts, and the place there of the first answer. */
export interface PackedReadings {
  readonly row: readonly number[];
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly firstAnswer: number;
}

/** A reading that the law has settled: its answer, and since which day when not always. */
export interface SettledReading {
  readonly name: string;
  readonly answer: string;
  readonly from: string | undefined;
}

export function unpackReadings(packed: PackedReadings): Reading[] {
  const { row, names, texts } = packed;
  let first = packed.firstAnswer;
  return names.map((name, i) => {
    const settled = settledAt(packed, i, first);
    const end = first + (row[i * NUMBERS] as number);
    const reading = { name, answers: texts.slice(first, end), prudent: row[i * NUMBERS + 1] as number };
    first = end;
    if (settled === undefined) return reading;
    const { answer, from } = settled;
    return { ...reading, settled: from === undefined ? { answer } : { answer, from } };
  });
}

/** Those alone that the law has settled: most are not, and their answers stay unread. */
export function settledReadings(packed: PackedReadings): SettledReading[] {
  const read: SettledReading[] = [];
  let first = packed.firstAnswer;
  for (let i = 0; i < packed.names.length; i++) {
    const settled = settledAt(packed, i, first);
    if (settled !== undefined) read.push(settled);
    first += packed.row[i * NUMBERS] as number;
  }
  return read;
}

/** `first`: the place in the texts of this reading's first answer. */
function settledAt(
  { row, names, texts }: PackedReadings,
  i: number,
  first: number,
): SettledReading | undefined {
  const [which, since] = [row[i * NUMBERS + 2] as number, row[i * NUMBERS + 3] as number];
  if (which === 0) return undefined;
  const from = since === 0 ? undefined : texts[since - 1];
  return { name: names[i] as string, answer: texts[first + which - 1] as string, from };
}
