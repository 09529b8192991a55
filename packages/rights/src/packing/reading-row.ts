// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The readings as one row of numbers: for each, its prudent answer, one more than the texts of its settled answer and
 * of the day since when (0: none), how many answers, and their texts.
 */
import type { CompiledLaw } from "../compiled-law.ts";

type Reading = CompiledLaw["readings"][number];

/** `text`: the place of a text. */
export function packReadings(
  { readings }: Pick<CompiledLaw, "readings">,
  text: (text: string) => number,
): number[] {
  const optional = (one: string | undefined): number => (one === undefined ? 0 : text(one) + 1);
  return readings.flatMap(({ prudent, settled, answers }) => [
    prudent,
    optional(settled?.answer),
    optional(settled?.from),
    answers.length,
    ...answers.map(text),
  ]);
}

export function unpackReadings(
  row: readonly number[],
  names: readonly string[],
  texts: readonly string[],
): Reading[] {
  const readings: Reading[] = [];
  for (let i = 0, p = 0; i < names.length; i++) {
    const end = p + 4 + (row[p + 3] as number);
    const answers: string[] = [];
    for (let at = p + 4; at < end; at++) answers.push(texts[row[at] as number] as string);
    const reading = { name: names[i] as string, answers, prudent: row[p] as number };
    const [answer, from] = [row[p + 1] as number, row[p + 2] as number];
    readings.push(answer === 0 ? reading : { ...reading, settled: settled(answer, from, texts) });
    p = end;
  }
  return readings;
}

function settled(answer: number, from: number, texts: readonly string[]): NonNullable<Reading["settled"]> {
  const word = texts[answer - 1] as string;
  return from === 0 ? { answer: word } : { answer: word, from: texts[from - 1] as string };
}
