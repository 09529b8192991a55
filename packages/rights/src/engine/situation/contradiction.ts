// SPDX-License-Identifier: AGPL-3.0-or-later
/** Answers that cannot all be true: the fewest that contradict each other are named, with the rule that ties them. */
import type { LoadedLaw } from "../law/loaded-law.ts";
import { certainDeductions } from "./deductions.ts";
import type { Knowledge } from "./knowledge.ts";
import { supportOf } from "./openness.ts";
import { SituationError } from "./situation-error.ts";

/** What a situation breaks: the names that the rule speaks of, and the rule in words. */
export interface Broken {
  readonly rule: string;
  readonly names: Iterable<string>;
}

/**
 * The smallest part of the answers that still breaks a rule: each name in it is needed.
 * @param breaks what an attempt to encode finds; `null`: nothing.
 */
export function contradiction(
  law: LoadedLaw,
  knowledge: Knowledge,
  first: Broken,
  breaks: (knowledge: Knowledge) => Broken | null,
): SituationError {
  const answered = [...knowledge.answers.keys(), ...knowledge.lists.keys()];
  const near = tiedTo(law, first.names);
  let names = answered.filter((name) => near.has(name));
  let broken = breaks(only(knowledge, names));
  if (broken === null) [names, broken] = [answered, first];
  for (const name of [...names]) {
    const fewer = names.filter((other) => other !== name);
    const still = breaks(only(knowledge, fewer));
    if (still !== null) [names, broken] = [fewer, still];
  }
  return new SituationError([{ code: "contradiction", rule: broken.rule, facts: names }]);
}

function only(knowledge: Knowledge, names: readonly string[]): Knowledge {
  const kept = new Set(names);
  const some = <T>(known: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...known].filter(([name]) => kept.has(name)));
  return { ...knowledge, answers: some(knowledge.answers), lists: some(knowledge.lists) };
}

/** Names that certain deductions and constraints tie to these, near or far. */
function tiedTo(law: LoadedLaw, names: Iterable<string>): Set<string> {
  const found = new Set(names);
  const ties = [
    ...[...certainDeductions(law).values()].map(({ fact, support }) => [fact, ...support]),
    ...law.constraints.map(({ variables }) => [...variables].flatMap((v) => supportOf(law, v))),
  ];
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const tie of ties) if (tie.some((name) => found.has(name))) for (const name of tie) found.add(name);
  }
  return found;
}
