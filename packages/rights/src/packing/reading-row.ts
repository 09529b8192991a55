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
  const readings: Reading[] = [];
  for (const { name, prudent, first, end, settled } of walk(packed)) {
    const reading = { name, answers: packed.texts.slice(first, end), prudent };
    if (settled === undefined) readings.push(reading);
    else {
      const { answer, from } = settled;
      readings.push({ ...reading, settled: from === undefined ? { answer } : { answer, from } });
    }
  }
  return readings;
}

/** Those alone that the law has settled: most are not, and their answers stay unread. */
export function settledReadings(packed: PackedReadings): SettledReading[] {
  const read: SettledReading[] = [];
  for (const { settled } of walk(packed)) if (settled !== undefined) read.push(settled);
  return read;
}

/** Each reading, with the places of its first answer and of the one after its last. */
function* walk({ row, names, texts, firstAnswer }: PackedReadings) {
  let first = firstAnswer;
  for (const [i, name] of names.entries()) {
    const p = i * NUMBERS;
    const end = first + (row[p] as number);
    const [which, since] = [row[p + 2] as number, row[p + 3] as number];
    const settled =
      which === 0
        ? undefined
        : {
            name,
            answer: texts[first + which - 1] as string,
            from: since === 0 ? undefined : texts[since - 1],
          };
    yield { name, prudent: row[p + 1] as number, first, end, settled };
    first = end;
  }
}
