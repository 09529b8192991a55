// SPDX-License-Identifier: AGPL-3.0-or-later
/** Goes through every condition, value and time-limit below a part of the syntax tree. */
import type { Branch, Computation, Condition, Limit, LimitBody, Value, Version } from "../../syntax.ts";

export interface Visitor {
  condition?(condition: Condition): void;
  value?(value: Value): void;
  /** A time-limit borrowed by `comme`. */
  borrowed?(item: string, limit: string): void;
}

/** The condition, then what is below it. */
export function visitCondition(condition: Condition, visitor: Visitor): void {
  visitor.condition?.(condition);
  const conditions = (of: readonly Condition[]) => {
    for (const one of of) visitCondition(one, visitor);
  };
  const values = (of: readonly Value[]) => {
    for (const one of of) visitValue(one, visitor);
  };
  switch (condition.kind) {
    case "not":
    case "labelled":
      visitCondition(condition.of, visitor);
      return;
    case "all":
    case "any":
      conditions(condition.of);
      return;
    case "is":
    case "in-list":
    case "exists":
      visitValue(condition.value, visitor);
      return;
    case "compare":
    case "compare-date":
      values([condition.value, ...condition.tests.map((test) => test.than)]);
      return;
    case "applies":
      values(Object.values(condition.with));
      return;
    case "some":
    case "every":
    case "none":
      visitCondition(condition.who, visitor);
      return;
    case "cases":
      conditions(condition.cases.flatMap((one) => [one.when, one.then]));
      visitCondition(condition.otherwise, visitor);
      return;
    case "reading":
      conditions(Object.values(condition.answers));
      return;
    default:
      return; // always, never, unknown, fact, computed: nothing below
  }
}

/** The value, then what is below it. */
export function visitValue(value: Value, visitor: Visitor): void {
  visitor.value?.(value);
  for (const part of partsOf(value)) visitValue(part, visitor);
  if (value.kind === "cases") for (const one of value.cases) visitCondition(one.when, visitor);
  if ((value.kind === "count" || value.kind === "total") && value.who) visitCondition(value.who, visitor);
}

/** The values directly below a value. */
function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case "cases":
      return [...value.cases.map((one) => one.then), value.otherwise];
    case "reading":
      return Object.values(value.answers);
    case "add":
    case "subtract":
      return [value.duration, value.date];
    case "between":
      return [value.from, value.to];
    case "difference":
      return [value.left, value.right];
    case "table":
      return [value.row, value.column, value.on].filter((part) => part !== undefined);
    case "day-after":
    case "day-before":
    case "month-end":
    case "month-start":
    case "days-in-month":
    case "round":
      return [value.of];
    case "first-existing":
    case "latest":
    case "earliest":
    case "sum":
    case "product":
    case "largest":
    case "smallest":
      return value.of;
    default:
      return [];
  }
}

function visitBody(body: LimitBody, visitor: Visitor): void {
  switch (body.kind) {
    case "rule":
      visitValue(body.rule.duration, visitor);
      visitValue(body.rule.since, visitor);
      return;
    case "borrowed":
      visitor.borrowed?.(body.from.item, body.from.limit);
      if (body.from.since !== undefined) visitValue(body.from.since, visitor);
      return;
    case "cases":
      for (const one of body.cases) {
        visitCondition(one.when, visitor);
        visitBody(one.then, visitor);
      }
      visitBody(body.otherwise, visitor);
      return;
    case "reading":
      for (const one of Object.values(body.answers)) visitBody(one, visitor);
  }
}

/** A time-limit and its events. */
export function visitLimit(limit: Limit, visitor: Visitor): void {
  visitBody(limit.body, visitor);
  for (const event of limit.events) {
    visitCondition(event.when, visitor);
    if (event.by !== undefined) visitBody(event.by, visitor);
    for (const value of [event.stoppedOn, event.resumesOn, event.extension]) {
      if (value !== undefined) visitValue(value, visitor);
    }
  }
}

/** The conditions that stand at the top of a version or a branch. */
export function conditionsOf(body: Version | Branch): readonly Condition[] {
  const own = [body.scope, body.when, ...body.except, ...body.risks];
  const more = "proves" in body ? [body.proves["lawful-stay"], body.proves.work] : [body.onlyFor];
  return [...own, ...more].filter((condition) => condition !== undefined);
}

/** Everything below one name of `calculs`. */
export function visitComputation({ type, value }: Computation, visitor: Visitor): void {
  if (type === "condition") visitCondition(value as Condition, visitor);
  else visitValue(value as Value, visitor);
}

/** Everything below a branch. */
export function visitBranch(branch: Branch, visitor: Visitor): void {
  for (const condition of conditionsOf(branch)) visitCondition(condition, visitor);
  if (branch.effects?.title !== undefined) visitValue(branch.effects.title, visitor);
  if (branch.duration?.kind === "until") visitValue(branch.duration.date, visitor);
}

/** Everything below a version, its branches excepted. */
export function visitVersion(version: Version, visitor: Visitor): void {
  for (const condition of conditionsOf(version)) visitCondition(condition, visitor);
  if (version.effects?.title !== undefined) visitValue(version.effects.title, visitor);
  for (const computation of version.computations) visitComputation(computation, visitor);
  for (const limit of version.limits) visitLimit(limit, visitor);
}
