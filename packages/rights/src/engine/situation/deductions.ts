// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Certain deductions tie facts together: « est majeur » and the date of birth are not independent unknowns.
 * The case splits ask here which facts stand behind each deduced one.
 */
import type { LoadedLaw } from "../law/loaded-law.ts";
import { supportOf } from "./openness.ts";

export interface CertainDeduction {
  readonly fact: string;
  /** Facts and lists its conditions look at, through other certain deductions too. */
  readonly support: ReadonlySet<string>;
  /** Both « oui si » and « non si »: together they exclude answers even when the fact itself is open. */
  readonly bothWays: boolean;
  /** A certain constraint speaks of the fact or of its support: what it narrows there, nothing is deduced from. */
  readonly constrained: boolean;
}

const known = new WeakMap<LoadedLaw, ReadonlyMap<string, CertainDeduction>>();

/** By fact; facts without a certain deduction are not there. Presumptions tie nothing. */
export function certainDeductions(law: LoadedLaw): ReadonlyMap<string, CertainDeduction> {
  const cached = known.get(law);
  if (cached) return cached;
  const found = new Map<string, CertainDeduction>();
  const constrained = new Set(
    law.constraints.flatMap((c) => [...c.variables].flatMap((v) => supportOf(law, v))),
  );
  for (const { name, yesIf, noIf } of law.facts.values()) {
    if (!yesIf && !noIf) continue;
    const support = new Set<string>();
    gather(law, [yesIf, noIf], support);
    found.set(name, {
      fact: name,
      support,
      bothWays: yesIf !== undefined && noIf !== undefined,
      constrained: [name, ...support].some((one) => constrained.has(one)),
    });
  }
  known.set(law, found);
  return found;
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
