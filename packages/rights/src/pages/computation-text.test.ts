// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import type { Computation, Value } from "../syntax/index.ts";
import { computationText } from "./computation-text.ts";
import { TreeWriter } from "./condition-tree.ts";

const number = (of: number): Value => ({ kind: "number", number: of });
const debate: Value = {
  kind: "reading",
  reading: "la carte paie-t-elle",
  answers: { oui: number(25.5), non: number(0) },
};

function told(type: Computation["type"], value: Value) {
  const one = { name: "taxe", type, value } as Computation;
  // No condition is written here: no law is read.
  return computationText(one, new TreeWriter({} as never, []));
}

it("says so many euros of an amount, wherever it is a number alone", () => {
  expect(told("money", number(25)).said).toBe("25 euros");
  expect(told("money", { kind: "sum", of: [number(25), debate] }).said).toBe(
    "25 + (selon la lecture : 25.5 euros, ou 0 euros)",
  );
  expect(told("money", debate).debates[0]?.answers).toEqual({ oui: "25.5 euros", non: "0 euros" });
});

it("says no euros of a count", () => {
  expect(told("number", number(25))).toMatchObject({ said: "25", isMoney: false });
});
