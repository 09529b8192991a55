// SPDX-License-Identifier: AGPL-3.0-or-later
/** One test as a reason: what is known of it, as the person said it or as the law reckons it from what she said. */
import type { ReasonNode, Truth } from "../../api/answer.ts";
import type { ClassSet, Variable } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { readableAnswer, readableFact, readableNumber, readableValue } from "../situation/known-answer.ts";
import { supportOf } from "../situation/openness.ts";
import { comparedNumbers, reckoned, withKnownCeiling } from "./known-ceiling.ts";
import { type SaidTest, sayLiteral } from "./say.ts";

/** A variable of the law, and the classes that a formula wants of it. */
interface Test {
  readonly tested: number;
  readonly set: ClassSet;
}

export function sayReason(
  law: LoadedLaw,
  full: EncodedLaw,
  { tested, set }: Test,
  value: Truth,
): ReasonNode[] {
  const variable = law.law.variables[tested];
  if (!variable) return [];
  const said = sayLiteral(law.law, withKnownCeiling(full, variable), set);
  const leaf = { value, negated: false, children: [] };
  // Nobody says what day it is: the test speaks of what that day is compared with.
  if (said.kind === "fact" && law.facts.get(said.name)?.supplied)
    return supportOf(law, tested).flatMap((name) => {
      const answer = readableFact(law, full, name);
      return answer === undefined ? [] : { ...leaf, kind: "fact" as const, name, answer };
    });
  const answer = answerTo(law, full, variable, said);
  const presumed = variable.kind === "fact" && full.interpreter.presumed.has(variable.fact);
  return [
    {
      ...leaf,
      kind: said.kind,
      name: said.name || supportOf(law, tested).join(", "),
      ...(said.test ? { test: said.test } : {}),
      ...(answer === undefined ? {} : { answer }),
      ...(said.kind === "computed" ? reckoned(law, tested) : {}),
      ...(presumed ? { presumed: true } : {}),
    },
  ];
}

/** Of what the law works out, what it comes to: the answers behind it are not its own. */
function answerTo(
  law: LoadedLaw,
  full: EncodedLaw,
  variable: Variable,
  { kind, name }: SaidTest,
): string | undefined {
  if (kind === "computed") {
    const compared = comparedNumbers(variable);
    if (compared !== null) return readableNumber(full.interpreter.number(compared.value), true) || undefined;
    return variable.kind === "cut" ? readableValue(full, variable) : undefined;
  }
  return readableAnswer(law, full, variable) ?? (kind === "fact" ? readableFact(law, full, name) : undefined);
}
