// SPDX-License-Identifier: AGPL-3.0-or-later
/** Questions that an answer already given, or passed, leaves without sense: they come after all the others, and are still asked. */
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { isOpenName } from "../situation/openness.ts";
import { FAILS } from "../values/ranges.ts";

/**
 * What an opinion says, when none has been given; when a divorce was pronounced, of who is not married. What waits for a
 * question without sense has none either; the law has no questions that wait for each other. What waits for one of several
 * has none after a no to one of them, until another is told: those that are left are asked before it.
 */
export function isSenseless(law: LoadedLaw, told: Told, fact: string): boolean {
  const { encoded, settled } = told;
  const tellsNothing = (name: string): boolean =>
    isEnd(law, encoded, name) ||
    (isUntold(law, encoded, name) && (settled.has(name) || isSenseless(law, told, name)));
  return (law.facts.get(fact)?.askedAfter ?? []).some(
    (names) => names.some(tellsNothing) && !isOneTold(law, encoded, names),
  );
}

/**
 * A question that the answers themselves, not a question passed, leave without sense: all of what it waits for is said not
 * to be. Who said that no judge made an order has no day of that order to give.
 */
export function isMoot(law: LoadedLaw, encoded: EncodedLaw, fact: string): boolean {
  const isOver = (name: string): boolean =>
    isEnd(law, encoded, name) || (isUntold(law, encoded, name) && isMoot(law, encoded, name));
  return (law.facts.get(fact)?.askedAfter ?? []).some((names) => names.every(isOver));
}

/** Whether one of these was told, and there is more to say of it: whatever waits for one of them waits no more. */
export function isOneTold(law: LoadedLaw, encoded: EncodedLaw, names: readonly string[]): boolean {
  return names.some((name) => !isUntold(law, encoded, name) && !isEnd(law, encoded, name));
}

/** Open, and nothing is known of it: « about March » or « one of these two » is an answer, and tells that it happened. */
function isUntold(law: LoadedLaw, encoded: EncodedLaw, name: string): boolean {
  const { answers, lists } = encoded.knowledge;
  return isOpenName(law, encoded, name) && !answers.has(name) && !lists.has(name);
}

export interface Told {
  readonly encoded: EncodedLaw;
  /** Facts that were put: one of them of which nothing is known was passed. Whoever passed it knows nothing of what waits for it. */
  readonly settled: ReadonlySet<string>;
}

/** The answer given says that there is nothing more to say: no, no such event, or a word that the law calls so. */
export function isEnd(law: LoadedLaw, encoded: EncodedLaw, name: string): boolean {
  const fact = law.facts.get(name);
  if (fact?.type === "yes-no") return encoded.interpreter.truth(name) === FAILS;
  const known = encoded.knowledge.answers.get(name);
  if (known?.type === "date") return !known.value.some;
  if (known?.type !== "choice" || known.value === null) return false;
  return [...known.value].every((word) => fact?.ending?.includes(word));
}
