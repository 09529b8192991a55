// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReasonNode } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { closedFirstBy } from "./closed-first-by.ts";

const failed = (kind: ReasonNode["kind"], name: string, more: Partial<ReasonNode> = {}): ReasonNode => ({
  kind,
  name,
  value: "no",
  negated: false,
  children: [],
  ...more,
});

describe("what closed a right, in one line", () => {
  it("is the first answer, or the first value that the law works out and tests", () => {
    const age = failed("fact", "est majeur", { test: "oui", answer: "non" });
    const money = failed("computed", "ressources comptées", { test: "au plus 10421", answer: "10422" });
    const unanswered = failed("fact", "réside en France", { test: "oui" });
    expect(closedFirstBy([unanswered, age, money])).toBe(age);
    expect(closedFirstBy([failed("item", "un autre droit", { children: [money] }), age])).toBe(money);
  });

  it("goes by the name over a formula that has none of its own", () => {
    const formula = failed("computed", "temps écoulé de « date d'entrée » à « date de la demande »", {
      test: "plus de 3 mois",
    });
    const named = failed("computed", "irrégulier depuis assez longtemps", { children: [formula] });
    expect(closedFirstBy([named])).toMatchObject({
      name: "irrégulier depuis assez longtemps",
      test: "plus de 3 mois",
    });
    expect(closedFirstBy([formula])).toBe(formula);
  });

  it("is nothing where the reasons are only names", () => {
    expect(closedFirstBy([failed("item", "un autre droit")])).toBeUndefined();
    expect(closedFirstBy([])).toBeUndefined();
  });
});
