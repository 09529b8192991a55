// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The reasons of an answer that no part of its formula shows: an age that « is an adult » keeps above eighteen closes a
 * rule about children through what is only half known. Then the answers themselves are the reasons.
 */
import type { ReasonNode } from "../../api/answer.ts";
import { answerOf } from "../answer/dependence.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { encodeUnlessBroken } from "../situation/encode.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import type { Knowledge } from "../situation/knowledge.ts";
import { readableFact } from "../situation/known-answer.ts";
import { supportOf } from "../situation/openness.ts";
import { restsOn } from "../situation/rests-on.ts";

type Told = NonNullable<ReturnType<Knowledge["answers"]["get"]>>;

/**
 * Those of the told answers that the value rests on, as few as do: each is forgotten in turn. Dates that choose a version
 * are kept, and not told: which version applies is said apart. Lists and readings are kept as they are. None: the law says
 * so whatever is told of the rest.
 * @param values what the unit answers, as a set.
 */
export function toldReasons(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  values: number,
): readonly ReasonNode[] {
  const selecting = new Set(
    unit.versions.flatMap(({ literals }) =>
      literals.selected.flatMap((lit) => supportOf(law, law.law.literals[lit]?.variable ?? 0)),
    ),
  );
  const { knowledge } = encoded;
  const behind = restsOn(law, unit);
  const asked = [...knowledge.answers.keys()]
    .filter((name) => behind.has(name) && !selecting.has(name))
    .sort();
  const kept = new Map(knowledge.answers);
  for (const name of asked) {
    const answer = kept.get(name) as Told;
    kept.delete(name);
    const fewer = encodeUnlessBroken(law, { ...knowledge, answers: kept });
    if (fewer === null || answerOf(law, unit, fewer).values !== values) kept.set(name, answer);
  }
  return asked.filter((name) => kept.has(name)).map((name) => told(law, encoded, name));
}

function told(law: LoadedLaw, encoded: EncodedLaw, name: string): ReasonNode {
  const answer = readableFact(law, encoded, name);
  const said = answer === undefined ? {} : { answer };
  return {
    kind: "fact",
    name,
    value: answer === "non" ? "no" : "yes",
    negated: false,
    ...said,
    children: [],
  };
}
