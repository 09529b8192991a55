// SPDX-License-Identifier: AGPL-3.0-or-later
/** Numbers that the law compares with a ceiling of its own, worked out for each household. */
import type { Variable } from "../../artefact/compiled-law.ts";
import type { Condition } from "../../syntax/index.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";

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

/** An amount in euros, rather than a number, a day or a word. */
export function isMoney(variable: Variable | undefined): boolean {
  if (variable === undefined) return false;
  return variable.kind === "cut" ? variable.type === "money" : comparedNumbers(variable)?.type === "money";
}
