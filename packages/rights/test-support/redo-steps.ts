// SPDX-License-Identifier: AGPL-3.0-or-later
/** Does the steps of an amount again, with a pen: from what is printed alone, to the thousandth of a cent. For tests. */
import type { AmountStep, StepOperand } from "../src/api/amount-step.ts";
import { numberInWords } from "../src/words/wording.ts";

/** A number as a reader sees it. */
export const printed = (value: number): number =>
  Number(numberInWords(value, "en").replaceAll(",", "").replace("−", "-"));

const near = (value: number): number => Math.round(value * 1e6) / 1e6;

/** @returns what each step gives. @throws when an operand is not what its step gave. */
export function redone(steps: readonly AmountStep[]): number[] {
  const given: number[] = [];
  const read = ({ value, step }: StepOperand): number => {
    const from = step === null ? printed(value) : given[step];
    if (from === undefined || from !== printed(value))
      throw new Error(`step ${given.length} reckons with ${value}, not with ${from}`);
    return from;
  };
  for (const step of steps) given.push(near(redo(step, read)));
  return given;
}

function redo(step: AmountStep, read: (operand: StepOperand) => number): number {
  switch (step.kind) {
    case "fact":
      return printed(step.value);
    case "count":
      return step.which.length;
    case "table":
      if (step.lookedUp !== null) read(step.lookedUp);
      return printed(step.cell) + (step.beyond ? step.beyond.rows * printed(step.beyond.each) : 0);
    case "total":
      return step.of.map(printed).reduce((a, b) => a + b, 0);
    case "days-in-month": {
      const [year = 0, month = 0] = step.month.split("-").map(Number);
      return new Date(Date.UTC(year, month, 0)).getUTCDate();
    }
    case "cases":
    case "reading":
      return read(step.of);
    case "sum":
      return step.of.map(read).reduce((a, b) => a + b);
    case "product":
      return step.of.map(read).reduce((a, b) => near(a * b));
    case "difference":
      return step.of.map(read).reduce((a, b) => a - b);
    case "largest":
      return Math.max(...step.of.map(read));
    case "smallest":
      return Math.min(...step.of.map(read));
    case "round": {
      const way = { nearest: Math.round, down: Math.floor, up: Math.ceil }[step.towards];
      return way(near(read(step.of) / step.to)) * step.to;
    }
  }
}
