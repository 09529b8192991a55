// SPDX-License-Identifier: AGPL-3.0-or-later
/** A step of an amount in figures and signs, as one writes it on paper: « 10 421 × 1,113 ». Alike on every surface. */
import type { Language } from "@sauf-conduit/calendar";
import type { AmountStep } from "../api/amount-step.ts";
import { numberInWords } from "./wording.ts";

/** @returns null when the step has nothing to reckon, or no sign for it (the largest of two, what is rounded). */
export function stepFormula(step: AmountStep, language: Language): string | null {
  const number = (value: number): string => numberInWords(value, language);
  switch (step.kind) {
    case "sum":
      return joined(step.of, " + ", number);
    case "product":
      return joined(step.of, " × ", number);
    case "difference":
      return joined(step.of, " − ", number);
    case "total":
      return step.of.length > 1 ? step.of.map(number).join(" + ") : null;
    case "table":
      return (
        step.beyond && `${number(step.cell)} + ${number(step.beyond.rows)} × ${number(step.beyond.each)}`
      );
    default:
      return null;
  }
}

/** After a sign, a number below zero stands in brackets. */
function joined(
  operands: readonly { readonly value: number }[],
  sign: string,
  number: (value: number) => string,
): string {
  return operands
    .map(({ value }, i) => (i > 0 && value < 0 ? `(${number(value)})` : number(value)))
    .join(sign);
}

/** Whether an amount has an arithmetic to show, beyond the one figure or the one answer that it is. */
export function isReckoned(steps: readonly AmountStep[]): boolean {
  return steps.length > 1 || (steps[0] !== undefined && stepFormula(steps[0], "fr") !== null);
}
