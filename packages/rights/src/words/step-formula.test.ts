// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { AmountStep, StepOperand } from "../api/amount-step.ts";
import { isReckoned, stepFormula } from "./step-formula.ts";

const of = (...values: number[]): StepOperand[] => values.map((value) => ({ value, step: null }));
const head = { name: null, value: 0, unit: null };
const table: AmountStep = {
  ...{ ...head, kind: "table", table: "plafonds", from: "2024-01-01", row: "2", column: null },
  ...{ cell: 360, beyond: { rows: 2, each: 120.5 }, lookedUp: null },
};

const total = (...some: number[]): AmountStep => ({
  ...{ ...head, kind: "total", list: "foyer", field: "ressources", of: some },
  ...{ members: 3, which: some.map((_, i) => i + 1), by: [] },
});

describe("a step in figures and signs", () => {
  const said = (step: AmountStep): string | null =>
    stepFormula(step, "fr")?.replace(/[\u202f\u00a0]/g, " ") ?? null;

  it.each<[AmountStep, string | null]>([
    [{ ...head, kind: "sum", of: of(1, 2.5) }, "1 + 2,50"],
    [{ ...head, kind: "product", of: of(10_421, 1.113) }, "10 421 × 1,113"],
    [{ ...head, kind: "difference", of: of(-1, -2) }, "-1 − (-2)"],
    [total(10, 20), "10 + 20"],
    [total(10), null],
    [table, "360 + 2 × 120,50"],
    [{ ...head, kind: "largest", of: of(0, 1) }, null],
  ])("%j", (step, formula) => {
    expect(said(step)).toBe(formula);
  });

  it("is of the reader's language", () => {
    expect(stepFormula({ ...head, kind: "sum", of: of(1000, 2.5) }, "en")).toBe("1,000 + 2.50");
  });
});

it("one figure of a table, or one answer, is no arithmetic", () => {
  expect(isReckoned([])).toBe(false);
  expect(isReckoned([{ ...table, beyond: null }])).toBe(false);
  expect(isReckoned([table])).toBe(true);
  expect(isReckoned([{ ...head, kind: "fact", fact: "ressources" }])).toBe(false);
  expect(isReckoned([{ ...head, kind: "fact", fact: "ressources" }, table])).toBe(true);
});
