// SPDX-License-Identifier: AGPL-3.0-or-later
/** Expressions of publicodes 1.10, built without negation of a whole: a contrary is written out, part by part. */

/** `oui`, `non`, a reference, a comparison, or one of the two mechanisms that this export needs. */
export type Expression =
  | string
  | { readonly "toutes ces conditions": readonly Expression[] }
  | { readonly "une de ces conditions": readonly Expression[] };

export const YES = "oui";
export const NO = "non";

export function allOf(parts: readonly Expression[]): Expression {
  const kept = parts.filter((part) => part !== YES);
  if (kept.includes(NO)) return NO;
  const [only] = kept;
  if (only === undefined) return YES;
  return kept.length === 1 ? only : { "toutes ces conditions": kept };
}

export function anyOf(parts: readonly Expression[]): Expression {
  const kept = parts.filter((part) => part !== NO);
  if (kept.includes(YES)) return YES;
  const [only] = kept;
  if (only === undefined) return NO;
  return kept.length === 1 ? only : { "une de ces conditions": kept };
}

/** A name that publicodes can read: letters, digits, spaces, apostrophes and hyphens. */
export function readableName(text: string): string {
  const kept = text
    .replaceAll(/[^\p{L}\p{N}'-]+/gu, " ")
    .replaceAll(/\s-|-\s/g, " ")
    .trim();
  return /^\p{L}/u.test(kept) ? kept : `n ${kept}`;
}

/** A word of a choice, as a text constant. */
export function word(text: string): string {
  return `'${text.replaceAll(/[^\p{L}\p{N}-]+/gu, " ").trim()}'`;
}

/** Rules of a fact, of whether a dated event happened, and of a reading. */
export const factName = (fact: string): string => readableName(fact);
export const existsName = (dateFact: string): string => `${readableName(dateFact)} existe`;
export const readingName = (reading: string): string => `lecture ${readableName(reading)}`;
