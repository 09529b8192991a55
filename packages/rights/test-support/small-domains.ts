// SPDX-License-Identifier: AGPL-3.0-or-later
/** The facts of random laws, and for each one answers enough to meet every class that a law can tell apart. */
import type { Fact } from "../src/syntax/index.ts";
import type { FullAnswer, World } from "./brute-force.ts";
import { TODAY } from "./french-law.ts";
import { tinyFact } from "./tiny-syntax.ts";

export const YES_NO = ["est majeur", "réside en France", "est marié", "travaille"] as const;
export const WORDS = ["étudiant", "salarié", "visiteur"] as const;
/** Thresholds of the number, and days that laws mention; versions begin on them too. */
export const THRESHOLDS = [3, 12] as const;
export const DAYS = ["2010-01-01", "2015-01-01"] as const;
export const DATES = ["date de la décision", "date d'entrée"] as const;
export const READINGS = ["première lecture", "seconde lecture"] as const;

/** Below, on, between, on, above. */
const NUMBERS = [2, 3, 5, 12, 13] as const;
/** Before every law; before, on, between, on and after each day; the eves and ends of versions, and « did not happen ». */
const MOMENTS = [
  "1999-06-01",
  "2009-12-31",
  "2010-01-01",
  "2012-06-01",
  "2014-12-31",
  "2015-01-01",
  "2016-02-29",
  "2022-05-05",
  "aucune",
];

export const TINY_FACTS: readonly Fact[] = [
  ...YES_NO.map((name) => tinyFact(name, "yes-no")),
  tinyFact("statut", "choice", { values: WORDS }),
  tinyFact("demande", "choice", { values: WORDS }),
  tinyFact("mois", "number"),
  ...DATES.map((name) => tinyFact(name, "date")),
];

/** Every answer that need be tried for a fact. */
export function domainOf(name: string): readonly FullAnswer[] {
  const fact = TINY_FACTS.find((f) => f.name === name);
  switch (fact?.type) {
    case "yes-no":
      return ["oui", "non"];
    case "choice":
      return WORDS;
    case "number":
      return NUMBERS;
    case "date":
      return MOMENTS;
    default:
      return [TODAY];
  }
}

/** The facts and readings of a case: for each, the answers that are still possible. */
export interface Possibilities {
  readonly facts: Readonly<Record<string, readonly FullAnswer[]>>;
  readonly readings: Readonly<Record<string, readonly string[]>>;
}

/** How many worlds are possible. */
export function sizeOf({ facts, readings }: Possibilities): number {
  return [...Object.values(facts), ...Object.values(readings)].reduce((n, list) => n * list.length, 1);
}

/** Every world. */
export function* worldsOf({ facts, readings }: Possibilities): Generator<World> {
  for (const known of product(Object.entries(facts)))
    for (const read of product(Object.entries(readings)))
      yield { facts: { "date de l'examen": TODAY, ...known }, readings: read };
}

function* product<T>(lists: readonly (readonly [string, readonly T[]])[]): Generator<Record<string, T>> {
  const [first, ...rest] = lists;
  if (!first) {
    yield {};
    return;
  }
  for (const others of product(rest)) for (const value of first[1]) yield { ...others, [first[0]]: value };
}
