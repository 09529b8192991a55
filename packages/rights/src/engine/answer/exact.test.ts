// SPDX-License-Identifier: AGPL-3.0-or-later
/** The exact answer is the union over every completion: the engine against brute force, on random small laws. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteAnswer } from "../../../test-support/brute-force.ts";
import { completionsOf, runs, situationOf, tryEncode, unionOf } from "../../../test-support/completions.ts";
import { loaded, TODAY } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { type RandomSituation, randomSituation } from "../../../test-support/random-situation.ts";
import { YES_NO } from "../../../test-support/small-domains.ts";
import {
  tinyConstraint,
  tinyFact,
  tinyItem,
  tinyLaw,
  tinyVersion,
} from "../../../test-support/tiny-syntax.ts";
import type { Condition, Law } from "../../syntax/index.ts";
import { exactValues, isSettled, isUndecided, kleene } from "./evaluate.ts";
import { possibleOf } from "./truth.ts";

const LONG = 120_000;
/** Below this many completions, the engine must have refined even an undecided answer to the last value. */
const FEW = 16;

async function agree(law: Law, given: RandomSituation): Promise<void> {
  const model = await loaded(law);
  const worlds = completionsOf(law, given);
  const encoded = tryEncode(model, given.situation);
  if (encoded === null) expect(worlds).toEqual([]); // a contradiction is told only when there is one
  if (encoded === null || worlds.length === 0) return;
  for (const unit of model.units) {
    const expected = unionOf(law, unit, worlds);
    const { possible, value, exact } = model.determine(encoded, unit);
    expect(value, unit).toBe(possible.length === 1 ? possible[0] : "unknown");
    expect(possible, unit).toEqual(expect.arrayContaining(expected)); // sound, always
    if (!exact) continue;
    expect(value, unit).toBe(expected.length === 1 ? expected[0] : "unknown");
    if (!possible.includes("yes") || worlds.length <= FEW) expect(possible, unit).toEqual(expected);
  }
}

describe("the exact answer", () => {
  it("is the union over every completion", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: false, deductions: false });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, randomSituation, async (law, one, other) => {
        await agree(law, one);
        await agree(law, other);
      }),
      runs(80),
    );
  });

  it("counts only the completions that certain constraints and deductions allow", {
    timeout: LONG,
  }, async () => {
    const laws = randomLaw({ constraints: true, deductions: true });
    await fc.assert(fc.asyncProperty(laws, randomSituation, agree), runs(120));
  });

  it("is what brute force says when everything is known", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: false, deductions: false });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, given) => {
        const model = await loaded(law);
        for (const world of completionsOf(law, given).slice(0, 12)) {
          const encoded = model.encode(situationOf(world), TODAY);
          for (const unit of model.units) {
            const { value, exact, missing, readings } = model.determine(encoded, unit);
            expect([value, exact, missing, readings]).toEqual([bruteAnswer(law, unit, world), true, [], []]);
          }
        }
      }),
      runs(60),
    );
  });

  it("is never less precise than Kleene's", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: true, deductions: false });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, given) => {
        const model = await loaded(law);
        const encoded = tryEncode(model, given.situation);
        for (const unit of encoded === null ? [] : model.loaded.units) {
          const first = kleene(unit, (encoded as NonNullable<typeof encoded>).encoded);
          const { values } = exactValues(
            model.loaded,
            unit,
            (encoded as NonNullable<typeof encoded>).encoded,
          );
          expect(possibleOf(first)).toEqual(expect.arrayContaining(possibleOf(values)));
        }
      }),
      runs(100),
    );
  });
});

describe("an open answer", () => {
  it("is told at once as the whole search tells it", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: true, deductions: false });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, given) => {
        const model = await loaded(law);
        const encoded = tryEncode(model, given.situation)?.encoded;
        if (encoded === undefined) return;
        const before = encoded.masks.slice();
        for (const unit of model.loaded.units) {
          const open = !isSettled(exactValues(model.loaded, unit, encoded).values);
          expect(isUndecided(model.loaded, unit, encoded), unit.unit.id).toBe(open);
        }
        expect(encoded.masks).toEqual(before); // witnesses give back what they narrowed
      }),
      runs(100),
    );
  });
});

describe("an answer too entangled to be looked at whole", () => {
  const fact = (name: string): Condition => ({ kind: "fact", name });
  const not = (of: Condition): Condition => ({ kind: "not", of });
  const names = Array.from({ length: 24 }, (_, i) => `fait ${i}`);
  /** Exactly the parity of all the facts: nothing less than all of them settles it. */
  const parity = (list: readonly string[]): Condition => {
    const [first = "", ...rest] = list;
    if (rest.length === 0) return fact(first);
    const half = Math.ceil(list.length / 2);
    const [a, b] = [parity(list.slice(0, half)), parity(list.slice(half))];
    return {
      kind: "any",
      of: [
        { kind: "all", of: [a, not(b)] },
        { kind: "all", of: [not(a), b] },
      ],
    };
  };

  it("is left unknown and says that it may hide a settled answer", async () => {
    const odd = parity(names);
    const never: Condition = {
      kind: "all",
      of: [odd, not({ kind: "labelled", of: parity([...names].reverse()), label: "x" })],
    };
    const item = tinyItem("impair", [tinyVersion("v1", "2000-01-01", { when: never })]);
    const model = await loaded(tinyLaw({ facts: names.map((n) => tinyFact(n, "yes-no")), items: [item] }));
    const answer = model.determine(model.encode({ facts: {}, lists: {}, readings: {} }, TODAY), "impair");
    expect(answer).toMatchObject({ value: "unknown", exact: false });
    expect(answer.possible).toContain("no"); // the truth
  });

  it("is exact again once enough is known", async () => {
    const item = tinyItem("impair", [tinyVersion("v1", "2000-01-01", { when: parity(names) })]);
    const model = await loaded(tinyLaw({ facts: names.map((n) => tinyFact(n, "yes-no")), items: [item] }));
    const facts = Object.fromEntries(names.slice(4).map((name) => [name, "non"]));
    const answer = model.determine(model.encode({ facts, lists: {}, readings: {} }, TODAY), "impair");
    expect(answer).toMatchObject({ value: "unknown", possible: ["yes", "no"], exact: true });
    expect([...answer.missing].sort()).toEqual(names.slice(0, 4));
  });
});

describe("chains of constraints", () => {
  it("tie facts through facts that the unit does not read", async () => {
    const fact = (name: string): Condition => ({ kind: "fact", name });
    const [a, b, c, d] = YES_NO.map(fact) as [Condition, Condition, Condition, Condition];
    const when: Condition = { kind: "all", of: [a, { kind: "not", of: d }] };
    const law = tinyLaw({
      facts: YES_NO.map((name) => tinyFact(name, "yes-no")),
      items: [tinyItem("suite", [tinyVersion("v1", "2000-01-01", { when })])],
      constraints: [tinyConstraint("1", a, b), tinyConstraint("2", b, c), tinyConstraint("3", c, d)],
    });
    const model = await loaded(law);
    const answer = model.determine(model.encode({ facts: {}, lists: {}, readings: {} }, TODAY), "suite");
    expect(answer).toMatchObject({ value: "no", exact: true });
  });

  it("exclude together what each allows alone", async () => {
    const fact = (name: string): Condition => ({ kind: "fact", name });
    const [a, b, c] = YES_NO.map(fact) as [Condition, Condition, Condition];
    const law = tinyLaw({
      facts: YES_NO.map((name) => tinyFact(name, "yes-no")),
      items: [tinyItem("premier", [tinyVersion("v1", "2000-01-01", { when: a })])],
      constraints: [
        tinyConstraint("l'un ou l'autre", a, { kind: "any", of: [b, c] }),
        tinyConstraint("pas l'un", a, { kind: "not", of: b }),
        tinyConstraint("pas l'autre", a, { kind: "not", of: c }),
      ],
    });
    const model = await loaded(law);
    const answer = model.determine(model.encode({ facts: {}, lists: {}, readings: {} }, TODAY), "premier");
    expect(answer).toMatchObject({ value: "no", exact: true });
  });
});
