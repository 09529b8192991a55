// SPDX-License-Identifier: AGPL-3.0-or-later
/** Random situations over the facts of random laws: known, unknown or partly known, with few enough completions. */
import fc from "fast-check";
import type { Answer, Situation } from "../src/syntax/index.ts";
import type { FullAnswer } from "./brute-force.ts";
import { domainOf, type Possibilities, READINGS, sizeOf, TINY_FACTS, WORDS } from "./small-domains.ts";

/** A situation as a person gives it, and what it leaves possible. */
export interface RandomSituation {
  readonly situation: Situation;
  readonly possible: Possibilities;
}

/** Worlds that one property may look at, for one situation. */
const MOST_WORLDS = 300;

interface Known {
  readonly answer: Answer | null;
  readonly possible: readonly FullAnswer[];
}

function answers(name: string): fc.Arbitrary<Known> {
  const domain = domainOf(name);
  const full = fc.constantFrom(...domain).map((answer): Known => ({ answer, possible: [answer] }));
  const unknown = fc.constant<Known>({ answer: null, possible: domain });
  const partly = partial(name, domain);
  return fc.oneof({ weight: 4, arbitrary: full }, { weight: 4, arbitrary: unknown }, ...partly);
}

/** Bounds and lists of words. The bounds are thresholds of the laws, so that every class left has an answer. */
function partial(name: string, domain: readonly FullAnswer[]): fc.Arbitrary<Known>[] {
  const among = (keep: (x: FullAnswer) => boolean): readonly FullAnswer[] => domain.filter(keep);
  if (domain.length === WORDS.length)
    return [
      fc
        .subarray([...WORDS], { minLength: 2, maxLength: 2 })
        .map((words) => ({ answer: words, possible: words })),
    ];
  if (name === "mois")
    return [
      fc.constant({ answer: { "moins de": 3 }, possible: [2] }),
      fc.constant({ answer: { "au moins": 3 }, possible: among((x) => Number(x) >= 3) }),
      fc.constant({ answer: { "plus de": 3, "au plus": 12 }, possible: [5, 12] }),
    ];
  if (domain.includes("aucune"))
    return [
      fc.constant({ answer: { existe: "oui" }, possible: among((x) => x !== "aucune") }),
      fc.constant({
        answer: { "avant le": "2015-01-01" },
        possible: among((x) => x !== "aucune" && x < "2015-01-01"),
      }),
      fc.constant({
        answer: { "à partir du": "2010-01-01", "jusqu'au": "2014-12-31" },
        possible: among((x) => x !== "aucune" && x >= "2010-01-01" && x <= "2014-12-31"),
      }),
    ];
  return [];
}

/** The whole situation; where too much is unknown, the last facts are made known. */
export const randomSituation: fc.Arbitrary<RandomSituation> = fc
  .record({
    facts: fc.tuple(...TINY_FACTS.map((fact) => answers(fact.name))),
    readings: fc.tuple(
      ...READINGS.map(() => fc.constantFrom<"large" | "stricte" | null>("large", "stricte", null, null)),
    ),
    order: fc.shuffledSubarray([...TINY_FACTS.keys()], { minLength: TINY_FACTS.length }),
  })
  .map(({ facts, readings, order }) => settleDown([...facts], [...readings], order));

function settleDown(facts: Known[], readings: (string | null)[], order: readonly number[]): RandomSituation {
  for (const i of order) {
    const { possible } = situationOf(facts, readings);
    if (sizeOf(possible) <= MOST_WORLDS) break;
    const first = facts[i]?.possible[0] ?? "non";
    facts[i] = { answer: first, possible: [first] };
  }
  return situationOf(facts, readings);
}

function situationOf(facts: readonly Known[], readings: readonly (string | null)[]): RandomSituation {
  const named = TINY_FACTS.map(({ name }, i) => [name, facts[i] as Known] as const);
  const read = READINGS.map((name, i) => [name, readings[i] ?? null] as const);
  return {
    situation: {
      facts: Object.fromEntries(
        named.flatMap(([name, { answer }]) => (answer === null ? [] : [[name, answer]])),
      ),
      lists: {},
      readings: Object.fromEntries(read.flatMap(([name, one]) => (one === null ? [] : [[name, one]]))),
    },
    possible: {
      facts: Object.fromEntries(named.map(([name, { possible }]) => [name, possible])),
      readings: Object.fromEntries(
        read.map(([name, one]) => [name, one === null ? ["large", "stricte"] : [one]]),
      ),
    },
  };
}
