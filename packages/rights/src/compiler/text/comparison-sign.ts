// SPDX-License-Identifier: AGPL-3.0-or-later
/** Comparisons written with the signs of arithmetic, which the format says in words. */
import { fr } from "./french.ts";
import { wordIn } from "./words.ts";

const SIGNS: Readonly<Record<string, string>> = {
  ">": "plus de",
  ">=": "au moins",
  "≥": "au moins",
  "<": "moins de",
  "<=": "au plus",
  "≤": "au plus",
};

/** « territoire = Mayotte », « ressources > 100 »: how the format writes it; undefined without such a sign. */
export function signMeant(text: string): string | undefined {
  const [, subject, sign = "", than] = /^(.*?\S)\s*(>=|<=|[=<>≤≥])\s*(\S.*)$/.exec(text) ?? [];
  if (subject === undefined || than === undefined) return undefined;
  const word = wordIn(SIGNS, sign);
  const written = word === undefined ? fr`${subject} : ${than}` : fr`${subject} : { ${word} : ${than} }`;
  return fr`Pour comparer, écrivez « ${written} ».`;
}
