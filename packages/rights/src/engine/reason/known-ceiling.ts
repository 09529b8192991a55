// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the law works out and tests: numbers under a ceiling that is itself worked out for each household. */
import type { ReasonNode } from "../../api/answer.ts";
import type { Variable } from "../../artefact/compiled-law.ts";
import type { Condition } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { supportOf } from "../situation/openness.ts";

type Compared = Extract<Condition, { kind: "compare" }>;

/** Numbers compared with what is no constant of the law: « resources at most the ceiling of so many people ». */
export function comparedNumbers(variable: Variable): Compared | null {
  if (variable.kind !== "opaque" || variable.condition.kind !== "compare") return null;
  return variable.condition.type === "duration" ? null : variable.condition;
}

/** A ceiling that what is known settles is said as the number that it is, not as the table that it comes from. */
export function withKnownCeiling({ interpreter }: EncodedLaw, variable: Variable): Variable {
  const compared = comparedNumbers(variable);
  if (compared === null || variable.kind !== "opaque") return variable;
  const tests = compared.tests.map((test) => {
    const { lo, hi } = interpreter.number(test.than);
    return lo === hi ? { ...test, than: { kind: "number" as const, number: lo } } : test;
  });
  return { ...variable, condition: { ...compared, tests } };
}

/** What is told of a value that the law works out, beside what it comes to. */
export function reckoned(law: LoadedLaw, variable: number): Pick<ReasonNode, "from" | "money"> {
  const tested = law.law.variables[variable];
  const from = supportOf(law, variable);
  return tested !== undefined && isMoney(tested) ? { from, money: true } : { from };
}

/** An amount in euros, rather than a number, a day or a word. */
function isMoney(variable: Variable): boolean {
  return variable.kind === "cut" ? variable.type === "money" : comparedNumbers(variable)?.type === "money";
}
