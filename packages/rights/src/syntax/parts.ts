// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What stands directly below a value, a condition or the body of a time-limit. This is the only place that knows the
 * parts of every construct: whoever resolves, lifts, visits or measures the tree says what is special to it, and
 * leaves the rest to these functions. A new construct is added here once.
 */

import type { Case, Condition, Limit, LimitBody, Value } from "./index.ts";
import { present } from "./present.ts";

/** What is to be made of each part; called once a part, in the order of the text. */
export interface Change {
  readonly value: (value: Value) => Value;
  readonly condition: (condition: Condition) => Condition;
  readonly body: (body: LimitBody) => LimitBody;
}

type PartlessValue = Extract<
  Value,
  | { kind: "day" | "instant" | "no-date" | "unknown" | "number" | "duration" | "word" }
  | { name: string }
  | { kind: "limit-end" }
>;
type PartlessCondition = Extract<
  Condition,
  { kind: "always" | "never" | "unknown" | "fact" | "computed" | "node" }
>;

/** The value with its direct parts changed; what has no part comes back as it is. */
export function mapValue(v: Value, { value, condition, body }: Change): Value {
  switch (v.kind) {
    case "cases":
      return mapCases(v, condition, value);
    case "reading":
      return { ...v, answers: mapRecord(v.answers, value) };
    case "add":
    case "subtract":
      return { ...v, duration: value(v.duration), date: value(v.date) };
    case "day-after":
    case "day-before":
    case "month-end":
    case "month-start":
    case "days-in-month":
    case "round":
      return { ...v, of: value(v.of) };
    case "between":
      return { ...v, from: value(v.from), to: value(v.to) };
    case "difference":
      return { ...v, left: value(v.left), right: value(v.right) };
    case "count":
    case "total":
      return v.who ? { ...v, who: condition(v.who) } : v;
    case "table":
      return mapPresent(v, ["row", "column", "on"], value);
    case "limit":
      return { ...v, limit: mapLimit(v.limit, { value, condition, body }) };
    default:
      return "of" in v ? { ...v, of: v.of.map(value) } : (v satisfies PartlessValue);
  }
}

/** The condition with its direct parts changed; what has no part comes back as it is. */
export function mapCondition(c: Condition, { value, condition }: Omit<Change, "body">): Condition {
  switch (c.kind) {
    case "not":
    case "named":
    case "labelled":
      return { ...c, of: condition(c.of) };
    case "all":
    case "any":
      return { ...c, of: c.of.map(condition) };
    case "is":
    case "in-list":
    case "exists":
      return { ...c, value: value(c.value) };
    case "compare":
      return { ...c, value: value(c.value), tests: c.tests.map((t) => ({ ...t, than: value(t.than) })) };
    case "compare-date":
      return { ...c, value: value(c.value), tests: c.tests.map((t) => ({ ...t, than: value(t.than) })) };
    case "applies":
      return { ...c, with: mapRecord(c.with, value) };
    case "some":
    case "every":
    case "none":
      return { ...c, who: condition(c.who) };
    case "cases":
      return mapCases(c, condition, condition);
    case "reading":
      return { ...c, answers: mapRecord(c.answers, condition) };
    default:
      return c satisfies PartlessCondition;
  }
}

/** The body of a time-limit with its direct parts changed. */
export function mapBody(b: LimitBody, { value, condition, body }: Change): LimitBody {
  switch (b.kind) {
    case "rule":
      return {
        ...b,
        rule: { ...b.rule, duration: value(b.rule.duration), since: value(b.rule.since) },
      };
    case "borrowed":
      return { ...b, from: mapPresent(b.from, ["since"], value) };
    case "cases":
      return mapCases(b, condition, body);
    case "reading":
      return { ...b, answers: mapRecord(b.answers, body) };
  }
}

/** The time-limit with its body and all that its events hold changed. */
export function mapLimit<L extends Limit>(limit: L, { value, condition, body }: Change): L {
  return {
    ...limit,
    body: body(limit.body),
    events: limit.events.map((event) => ({
      ...mapPresent(
        { ...event, when: condition(event.when) },
        ["stoppedOn", "resumesOn", "extension"],
        value,
      ),
      ...present({ by: event.by && body(event.by) }),
    })),
  };
}

/** The values directly below a value: those that decide what it is, without the conditions that choose among them. */
export function valuesIn(v: Value): readonly Value[] {
  const found: Value[] = [];
  const kept = <T>(part: T): T => part;
  mapValue(v, {
    value: (part) => {
      found.push(part);
      return part;
    },
    condition: kept,
    body: kept,
  });
  return found;
}

/** The value with these values in the place of `valuesIn`, in the same order. */
export function withValues(v: Value, values: readonly Value[]): Value {
  const left = [...values];
  const kept = <T>(part: T): T => part;
  return mapValue(v, { value: (part) => left.shift() ?? part, condition: kept, body: kept });
}

/** A record with each of its values changed. */
export function mapRecord<A, B>(record: Readonly<Record<string, A>>, change: (a: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, a]) => [key, change(a)]));
}

function mapCases<T, Whole extends { readonly cases: readonly Case<T>[]; readonly otherwise: T }>(
  whole: Whole,
  condition: (c: Condition) => Condition,
  outcome: (then: T) => T,
): Whole {
  return {
    ...whole,
    cases: whole.cases.map((one) => ({ ...one, when: condition(one.when), then: outcome(one.then) })),
    otherwise: outcome(whole.otherwise),
  };
}

/** The whole with the values under these keys changed, where it has them. */
function mapPresent<Key extends string, Whole extends { readonly [K in Key]?: Value }>(
  whole: Whole,
  keys: readonly Key[],
  value: (v: Value) => Value,
): Whole {
  const changed = keys.flatMap((key) => {
    const part = whole[key];
    return part === undefined ? [] : [[key, value(part)]];
  });
  return { ...whole, ...Object.fromEntries(changed) };
}
