// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Value } from "../syntax/index.ts";
import { debatesIn } from "./debated-value.ts";

const amount = (number: number): Value => ({ kind: "number", number });
const debate = (one: number, other: number): Value => ({
  kind: "reading",
  reading: "le conjoint compte-t-il",
  answers: { oui: amount(one), non: amount(other) },
});

describe("the debates inside a value", () => {
  it("say what each reading makes of it, wherever it stands", () => {
    expect(debatesIn({ kind: "sum", of: [amount(1), debate(1, 0)] })).toEqual([
      { reading: "le conjoint compte-t-il", answers: { oui: "1", non: "0" } },
    ]);
  });

  it("leave out the answers of a reading that settles two values: neither would stand for the other", () => {
    expect(debatesIn(debate(1, 0), debate(3, 2))).toEqual([
      { reading: "le conjoint compte-t-il", answers: {} },
    ]);
  });
});
