// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Condition, Limit, LimitBody, Value } from "./index.ts";
import { mapCondition, mapLimit, mapValue, valuesIn, withValues } from "./parts.ts";
import { present } from "./present.ts";

const n = (number: number): Value => ({ kind: "number", number });
const day = (d: number): Value => ({ kind: "day", day: `2026-01-0${d}` });
const fact = (name: string): Condition => ({ kind: "fact", name });
const limit: Limit = {
  name: "recours",
  who: "la personne",
  to: "agir",
  body: { kind: "reading", reading: "un débat", answers: { a: rule(1), b: rule(2) } },
  events: [{ when: fact("e"), effect: "replaces", beforeEnd: true, stoppedOn: day(8), by: rule(3) }],
};

function rule(d: number): LimitBody {
  return { kind: "rule", rule: { duration: n(d), since: day(d), counted: "plain", carriedOver: false } };
}

/** One value of each shape, with the direct parts it holds, in the order of the text. */
const VALUES: readonly (readonly [Value, readonly Value[]])[] = [
  [day(1), []],
  [{ kind: "limit-end", limit: "recours" }, []],
  [{ kind: "cases", cases: [{ when: fact("x"), then: n(1), note: "dit" }], otherwise: n(2) }, [n(1), n(2)]],
  [{ kind: "reading", reading: "un débat", answers: { a: n(1), b: n(2) } }, [n(1), n(2)]],
  [{ kind: "add", duration: n(1), date: day(2) }, [n(1), day(2)]],
  [{ kind: "month-end", of: day(1) }, [day(1)]],
  [{ kind: "round", of: n(1), to: 1, towards: "up" }, [n(1)]],
  [{ kind: "between", from: day(1), to: day(2) }, [day(1), day(2)]],
  [{ kind: "difference", left: n(1), right: n(2) }, [n(1), n(2)]],
  [{ kind: "latest", of: [day(1), day(2), day(3)] }, [day(1), day(2), day(3)]],
  [{ kind: "count", list: "foyer", who: fact("x") }, []],
  [{ kind: "table", table: "plafonds", row: n(1), on: day(2) }, [n(1), day(2)]],
];

const CONDITIONS: readonly (readonly [Condition, readonly (Condition | Value)[]])[] = [
  [fact("x"), []],
  [{ kind: "labelled", of: fact("x"), label: "dite" }, [fact("x")]],
  [{ kind: "any", of: [fact("x"), fact("y")] }, [fact("x"), fact("y")]],
  [{ kind: "is", value: n(1), among: ["a"] }, [n(1)]],
  [{ kind: "compare", type: "number", value: n(1), tests: [{ op: "at-least", than: n(2) }] }, [n(1), n(2)]],
  [{ kind: "compare-date", value: day(1), tests: [{ op: "from", than: day(2) }] }, [day(1), day(2)]],
  [{ kind: "applies", item: "autre", with: { fait: n(1) } }, [n(1)]],
  [{ kind: "every", list: "foyer", who: fact("x") }, [fact("x")]],
  [
    { kind: "cases", cases: [{ when: fact("x"), then: fact("y") }], otherwise: fact("z") },
    [fact("x"), fact("y"), fact("z")],
  ],
  [{ kind: "reading", reading: "un débat", answers: { a: fact("x") } }, [fact("x")]],
];

/** A change that changes nothing, and what it was shown. */
function looking() {
  const seen: unknown[] = [];
  const look = <T>(part: T): T => {
    seen.push(part);
    return part;
  };
  return { seen, change: { value: look<Value>, condition: look<Condition>, body: look<LimitBody> } };
}

describe("the parts of a value", () => {
  it.each(VALUES)("%j", (value, parts) => {
    expect(valuesIn(value)).toEqual(parts);
    expect(withValues(value, parts)).toEqual(value);
    expect(mapValue(value, looking().change)).toEqual(value);
    const others = parts.map((_, i) => n(100 + i));
    expect(valuesIn(withValues(value, others))).toEqual(others);
  });

  it("are also the conditions that choose among them, or count", () => {
    const { seen, change } = looking();
    for (const [value] of VALUES.filter(([{ kind }]) => kind === "cases" || kind === "count"))
      mapValue(value, change);
    expect(seen).toEqual([fact("x"), n(1), n(2), fact("x")]);
  });
});

describe("the parts of a condition", () => {
  it.each(CONDITIONS)("%j", (condition, parts) => {
    const { seen, change } = looking();
    expect(mapCondition(condition, change)).toEqual(condition);
    expect(seen).toEqual(parts);
  });
});

describe("the parts of a time-limit", () => {
  it("are its body and all that its events hold", () => {
    const { seen, change } = looking();
    expect(mapLimit(limit, change)).toEqual(limit);
    expect(seen).toEqual([limit.body, fact("e"), day(8), rule(3)]);
    expect(mapLimit(limit, { ...change, body: () => rule(9) }).body).toEqual(rule(9));
  });
});

it("what is not there has no key; what is empty, false or nought is there", () => {
  expect(Object.entries(present({ a: undefined, b: null, c: false, d: 0, e: "" }))).toEqual([
    ["b", null],
    ["c", false],
    ["d", 0],
    ["e", ""],
  ]);
});
