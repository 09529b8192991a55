// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Certain deductions tie facts together: « est majeur » and the date of birth are not independent unknowns, nor an
 * age that was answered and the date that it is counted from. Presumptions tie nothing.
 */
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { Knowledge } from "./knowledge.ts";
import { supportOf } from "./openness.ts";

export interface CertainDeduction {
  readonly fact: string;
  /** Facts and lists that it follows from, through other certain deductions too. */
  readonly support: ReadonlySet<string>;
}

interface Ties {
  /** « Oui si » and « non si ». */
  readonly deduced: ReadonlyMap<string, CertainDeduction>;
  /** Lengths of time between two dates: they tie them only where someone has answered the length all the same. */
  readonly lengths: ReadonlyMap<string, CertainDeduction>;
}

const known = new WeakMap<LoadedLaw, Ties>();

function tiesOf(law: LoadedLaw): Ties {
  const cached = known.get(law);
  if (cached) return cached;
  const deduced = new Map<string, CertainDeduction>();
  const lengths = new Map<string, CertainDeduction>();
  for (const { name, yesIf, noIf, computedBetween } of law.facts.values()) {
    if (yesIf || noIf) deduced.set(name, { fact: name, support: namesIn(law, [yesIf, noIf]) });
    if (computedBetween) lengths.set(name, { fact: name, support: namesIn(law, computedBetween) });
  }
  const ties = { deduced, lengths };
  known.set(law, ties);
  return ties;
}

/** What certainly ties facts together in a situation, by the fact that follows. */
export function certainTies(law: LoadedLaw, { answers }: Knowledge): readonly CertainDeduction[] {
  const { deduced, lengths } = tiesOf(law);
  return [...deduced.values(), ...[...lengths.values()].filter(({ fact }) => answers.has(fact))];
}

/** Every certain deduction that a situation may make: `certainTies` of them all. */
export function certainDeductions(law: LoadedLaw): readonly CertainDeduction[] {
  const { deduced, lengths } = tiesOf(law);
  return [...deduced.values(), ...lengths.values()];
}

/** What certainly ties a fact to others; `undefined`: nothing does. */
export function certainTie(law: LoadedLaw, fact: string): CertainDeduction | undefined {
  const { deduced, lengths } = tiesOf(law);
  return deduced.get(fact) ?? lengths.get(fact);
}

/** Every fact and list in a closed expression, and those that stand behind them. */
export function namesIn(law: LoadedLaw, expression: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  gather(law, expression, names);
  return names;
}

/** Every name in a closed expression; formula nodes stand for what they rest on. */
function gather(law: LoadedLaw, part: unknown, into: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  if (Array.isArray(part)) {
    for (const one of part) gather(law, one, into);
    return;
  }
  const { kind, name, list, node } = part as { kind?: string; name?: string; list?: string; node?: number };
  if (kind === "fact" && name !== undefined) gatherFact(law, name, into);
  else if (kind === "node" && node !== undefined) {
    for (const lit of law.literalsUnder(node))
      for (const behind of supportOf(law, law.law.literals[lit]?.variable ?? 0))
        gatherFact(law, behind, into);
  } else {
    if (list !== undefined) into.add(list);
    for (const inner of Object.values(part)) gather(law, inner, into);
  }
}

function gatherFact(law: LoadedLaw, name: string, into: Set<string>): void {
  if (into.has(name)) return;
  into.add(name);
  const fact = law.facts.get(name);
  gather(law, [fact?.yesIf, fact?.noIf, fact?.computedBetween], into);
}
