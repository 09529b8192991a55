// SPDX-License-Identifier: AGPL-3.0-or-later
/** Goes through every condition, value and time-limit below a part of the syntax tree. */
import type { Branch, Computation, Condition, Limit, LimitBody, Value, Version } from "./index.ts";
import { type Change, mapBody, mapCondition, mapLimit, mapValue } from "./parts.ts";

export interface Visitor {
  condition?(condition: Condition): void;
  value?(value: Value): void;
  /** The body of a time-limit, and those it chooses among. */
  body?(body: LimitBody): void;
}

/** The condition, then what is below it. */
export function visitCondition(condition: Condition, visitor: Visitor): void {
  visitor.condition?.(condition);
  mapCondition(condition, below(visitor));
}

/** The value, then what is below it. */
export function visitValue(value: Value, visitor: Visitor): void {
  visitor.value?.(value);
  mapValue(value, below(visitor));
}

/** A time-limit and its events. */
export function visitLimit(limit: Limit, visitor: Visitor): void {
  mapLimit(limit, below(visitor));
}

function visitBody(body: LimitBody, visitor: Visitor): void {
  visitor.body?.(body);
  mapBody(body, below(visitor));
}

/** A change that changes nothing: each part is visited, and stays. */
function below(visitor: Visitor): Change {
  return {
    condition: (part) => {
      visitCondition(part, visitor);
      return part;
    },
    value: (part) => {
      visitValue(part, visitor);
      return part;
    },
    body: (part) => {
      visitBody(part, visitor);
      return part;
    },
  };
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
