// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conditions on what is known: « may hold, may fail ». */
import type { Comparison, Condition, DateComparison, Value } from "../../syntax/index.ts";
import type { Member } from "../situation/knowledge.ts";
import { compareDates, compareDuration, compareNumbers } from "./compare.ts";
import type { Interpreter } from "./interpreter.ts";
import { FAILS, HOLDS, OPEN, type Tri, tri, triAll, triAny, triNot } from "./ranges.ts";

export function conditionTruth(c: Condition, using: Interpreter, member: Member | null): Tri {
  const truth = (x: Condition): Tri => using.condition(x, member);
  switch (c.kind) {
    case "always":
      return HOLDS;
    case "never":
      return FAILS;
    case "unknown":
      return OPEN;
    case "fact":
      return using.truth(c.name, member);
    case "node":
      return using.node(c.node);
    case "not":
      return triNot(truth(c.of));
    case "named":
    case "labelled":
      return truth(c.of);
    case "all":
      return triAll(c.of.map(truth));
    case "any":
      return triAny(c.of.map(truth));
    case "cases":
    case "reading":
      return using.choose(c, member, truth, either);
    default:
      return testTruth(c, using, member);
  }
}

function either(a: Tri, b: Tri): Tri {
  return (a | b) as Tri;
}

/** A condition that looks at a value, or at the members of a list. */
function testTruth(c: Condition, using: Interpreter, member: Member | null): Tri {
  switch (c.kind) {
    case "is":
      return oneOf(c.value, c.among, using, member);
    case "exists": {
      const { some, none } = using.date(c.value, member);
      return tri(some, none);
    }
    case "compare":
      return triAll(
        c.tests.map(({ op, than }) =>
          c.type === "duration"
            ? durationTest(c.value, { op, than }, using, member)
            : compareNumbers(using.number(c.value, member), op, using.number(than, member)),
        ),
      );
    case "compare-date":
      return triAll(c.tests.map((test) => dateTest(c.value, test, using, member)));
    case "some":
    case "every":
    case "none":
      return quantified(c, using);
    default:
      throw new Error(`a condition was not closed: ${c.kind}`);
  }
}

function oneOf(value: Value, among: readonly string[], using: Interpreter, member: Member | null): Tri {
  const possible = using.words(value, member) ?? (value.kind === "fact" ? using.wordsOf(value.name) : null);
  if (!possible) return OPEN;
  const list = [...possible];
  return tri(
    list.some((word) => among.includes(word)),
    list.some((word) => !among.includes(word)),
  );
}

function dateTest(
  value: Value,
  { op, than }: { readonly op: DateComparison; readonly than: Value },
  using: Interpreter,
  member: Member | null,
): Tri {
  return compareDates(using.date(value, member), op, using.date(than, member));
}

function durationTest(
  value: Value,
  { op, than }: { readonly op: Comparison; readonly than: Value },
  using: Interpreter,
  member: Member | null,
): Tri {
  const bounds = using.duration(than, member);
  if (bounds.kind !== "one-of") return OPEN;
  const length = using.duration(value, member);
  return bounds.durations.reduce<Tri>((acc, d) => (acc | compareDuration(length, op, d)) as Tri, 0);
}

function quantified(c: Extract<Condition, { kind: "some" | "every" | "none" }>, using: Interpreter): Tri {
  const list = using.list(c.list);
  const each = (list?.members ?? []).map((m) => using.condition(c.who, m));
  if (!list?.complete) each.push(OPEN);
  if (c.kind === "some") return triAny(each);
  return c.kind === "every" ? triAll(each) : triNot(triAny(each));
}
