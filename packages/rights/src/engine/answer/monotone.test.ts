// SPDX-License-Identifier: AGPL-3.0-or-later
/** Learning never contradicts: what was settled stays, what was excluded stays excluded. And order says nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, tryEncode } from "../../../test-support/completions.ts";
import { loaded } from "../../../test-support/french-law.ts";
import { ISSUES_AFTER, naturedLaw } from "../../../test-support/natured-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { type RandomSituation, randomSituation } from "../../../test-support/random-situation.ts";
import type { Condition, Law, Situation } from "../../syntax/index.ts";
import type { LawModel, ModelCase } from "../model.ts";

const LONG = 120_000;
const laws = randomLaw({ constraints: false, deductions: false });

/** One more fact known: the `pick`-th of those that were not settled, with one of the answers that were possible. */
function learn({ situation, possible }: RandomSituation, pick: number, choose: number): Situation {
  const open = Object.entries(possible.facts).filter(([, list]) => list.length > 1);
  const [name, list] = open[pick % Math.max(1, open.length)] ?? [];
  if (name === undefined || list === undefined) return situation;
  return { ...situation, facts: { ...situation.facts, [name]: list[choose % list.length] ?? "non" } };
}

describe("learning one more fact", () => {
  it("never turns yes into no nor no into yes, and never adds a possible answer", {
    timeout: LONG,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, fc.nat(20), fc.nat(20), async (law, given, pick, choose) => {
        const model = await loaded(law);
        const [before, after] = [given.situation, learn(given, pick, choose)].map((s) =>
          model.encode(s, "2026-11-20"),
        );
        for (const unit of model.units) {
          if (!before || !after) continue;
          const [less, more] = [model.determine(before, unit), model.determine(after, unit)];
          if (less.value !== "unknown") expect(more.value).toBe(less.value);
          if (less.exact && more.exact && less.possible.length < 3)
            expect(less.possible).toEqual(expect.arrayContaining([...more.possible]));
        }
      }),
      runs(120),
    );
  });
});

describe("learning one more fact, of what an answer gives", () => {
  it("never takes back a right, of an item or of a goal, nor what one may ask for", {
    timeout: LONG,
  }, async () => {
    const met = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        naturedLaw,
        randomSituation,
        fc.nat(20),
        fc.nat(20),
        async (law, given, pick, choose) => {
          const model = await loaded(law);
          const [before, after] = [given.situation, learn(given, pick, choose)].map((s) =>
            model.encode(s, "2026-11-20"),
          );
          for (const unit of model.units) {
            if (!before || !after) continue;
            const [less, more] = [model.determine(before, unit), model.determine(after, unit)];
            met.set(less.issue, (met.get(less.issue) ?? 0) + 1);
            expect(ISSUES_AFTER[less.issue] ?? [more.issue], `${unit}: ${less.value}`).toContain(more.issue);
          }
          for (const goal of before ? model.goalsOf(before) : [])
            expect(goal).toMatchObject({ issue: model.determine(before as ModelCase, goal.id).issue });
        },
      ),
      runs(150),
    );
    for (const issue of ["entitled", "may-apply"]) expect(met.get(issue), issue).toBeGreaterThan(10);
  });
});

/** The same law, every list of conditions, exceptions and items turned round. */
function turned(law: Law): Law {
  const turn = (_: string, x: unknown): unknown => {
    if (x === null || typeof x !== "object" || Array.isArray(x)) return x;
    const { kind, of, except } = x as { kind?: string; of?: unknown; except?: unknown };
    return {
      ...x,
      ...((kind === "all" || kind === "any") && Array.isArray(of) ? { of: [...of].reverse() } : {}),
      ...(Array.isArray(except) ? { except: [...except].reverse() } : {}),
    };
  };
  const copy = <T>(x: T): T => JSON.parse(JSON.stringify(x, turn));
  const reversed = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...map].reverse().map(([key, x]) => [key, copy(x)]));
  return {
    ...law,
    items: reversed(law.items),
    facts: reversed(law.facts),
    readings: reversed(law.readings),
    constraints: [...law.constraints].reverse().map((c) => ({ ...c, then: copy<Condition>(c.then) })),
  };
}

function answers(model: LawModel, situation: Situation): unknown {
  const encoded = tryEncode(model, situation);
  if (encoded === null) return "refused";
  return [...model.units].sort().map((unit) => {
    const { value, possible, exact, conditions, exceptions, missing, readings } = model.determine(
      encoded,
      unit,
    );
    const sorted = [[...missing].sort(), [...readings].sort((a, b) => (a.reading < b.reading ? -1 : 1))];
    return {
      unit,
      value,
      exact,
      conditions,
      exceptions,
      possible: exact && possible.length < 3 ? possible : null,
      sorted,
    };
  });
}

describe("order", () => {
  it("of conditions, exceptions, items, facts and readings changes no answer", {
    timeout: LONG,
  }, async () => {
    const constrained = randomLaw({ constraints: true, deductions: false });
    await fc.assert(
      fc.asyncProperty(constrained, randomSituation, async (law, { situation }) => {
        const facts = Object.fromEntries(Object.entries(situation.facts).reverse());
        const [one, other] = [await loaded(law), await loaded(turned(law))];
        expect(answers(other, { ...situation, facts })).toEqual(answers(one, situation));
      }),
      runs(80),
    );
  });
});
