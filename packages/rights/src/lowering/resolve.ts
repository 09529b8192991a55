// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Closes an expression: computed names are replaced by what they mean, milestones by their date, facts fixed
 * by `avec` by their value. A closed expression depends on facts, lists and readings only.
 */

import { foldDate, isDateExpression } from "../syntax/fold-date.ts";
import type { BorrowedLimit, Computation, Condition, Law, Limit, LimitBody, Value } from "../syntax/index.ts";
import { type Change, mapBody, mapCondition, mapLimit, mapValue } from "../syntax/parts.ts";
import { inListWords } from "./in-list.ts";

/** Where names are looked up. */
export interface Scope {
  readonly item: string;
  readonly computations: ReadonlyMap<string, Computation>;
  readonly limits: ReadonlyMap<string, Limit>;
  /** Facts fixed by `avec`. */
  readonly substitution: ReadonlyMap<string, Value>;
}

export const EMPTY_SCOPE: Scope = {
  item: "",
  computations: new Map(),
  limits: new Map(),
  substitution: new Map(),
};

/** What resolution asks of the rest of lowering. */
export interface Resolution {
  readonly law: Law;
  /** Nodes for « this item (or branch) says yes » and its negation, under a substitution. */
  applies(
    item: string,
    branch: string | undefined,
    substitution: ReadonlyMap<string, Value>,
  ): { unit: string; node: number; negation: number };
  /** The versions of another item, to borrow a limit from. */
  versionsOf(
    item: string,
    substitution: ReadonlyMap<string, Value>,
  ): readonly { selected: Condition; scope: Scope }[];
}

export class Resolver {
  readonly #with: Resolution;

  constructor(resolution: Resolution) {
    this.#with = resolution;
  }

  value(v: Value, scope: Scope): Value {
    switch (v.kind) {
      case "fact":
        return scope.substitution.get(v.name) ?? v;
      case "computed":
        return this.value(computationOf(v.name, scope).value as Value, scope);
      case "milestone":
        return this.#milestone(v.name);
      case "table":
        return this.#inside(v.on ? v : { ...v, on: this.#selectingDate(v.table) }, scope);
      case "limit-end":
        return this.#limitEnd(v.item, v.limit, scope);
      case "limit":
        return v; // closed already
      default:
        return this.#folded(this.#inside(v, scope));
    }
  }

  condition(c: Condition, scope: Scope): Condition {
    switch (c.kind) {
      case "fact":
        return fixedCondition(scope.substitution.get(c.name)) ?? c;
      case "computed": {
        const { value } = computationOf(c.name, scope);
        return { kind: "named", name: c.name, of: this.condition(value as Condition, scope) };
      }
      case "in-list":
        return this.condition(inListWords(this.#with.law, c), scope);
      case "applies":
        return { kind: "node", ...this.#with.applies(c.item, c.branch, this.substitutionOf(c.with, scope)) };
      case "labelled": {
        const { note: _, sources: _2, ...kept } = c;
        return mapCondition(kept, this.#change(scope));
      }
      default:
        return mapCondition(c, this.#change(scope));
    }
  }

  #change(scope: Scope): Change {
    return {
      value: (part) => this.value(part, scope),
      condition: (part) => this.condition(part, scope),
      body: (part) => this.#limitBody(part, scope),
    };
  }

  #inside(v: Value, scope: Scope): Value {
    return mapValue(v, this.#change(scope));
  }

  #folded(v: Value): Value {
    if (isDateExpression(v)) return foldDate(v);
    return v.kind === "first-existing" ? simplifyFirst(v.of) : v;
  }

  #milestone(name: string): Value {
    const milestone = this.#with.law.milestones.get(name);
    if (!milestone) throw new Error(`unknown milestone: ${name}`);
    return this.value(milestone.date, EMPTY_SCOPE);
  }

  /** The date that chooses the version of a table, when the rule does not say which. */
  #selectingDate(id: string): Value {
    const names = this.#with.law.tables.get(id)?.selectedBy ?? [];
    return { kind: "first-existing", of: names.map((name) => ({ kind: "fact", name })) };
  }

  /** The substitution inside a referenced item: the caller's, overridden by `avec` (whose values are the caller's). */
  substitutionOf(fixed: Readonly<Record<string, Value>>, scope: Scope): ReadonlyMap<string, Value> {
    const out = new Map(scope.substitution);
    for (const [name, value] of Object.entries(fixed)) out.set(name, this.value(value, scope));
    return out;
  }

  /** A limit by name: here, or in another item, whose version is chosen by its own dates. */
  #limitEnd(item: string | undefined, name: string, scope: Scope): Value {
    if (item === undefined || item === scope.item) {
      const limit = scope.limits.get(name);
      if (!limit) throw new Error(`unknown limit: ${name} (${scope.item})`);
      return { kind: "limit", limit: this.limit(limit, scope) };
    }
    const versions = this.#with.versionsOf(item, scope.substitution);
    return {
      kind: "cases",
      cases: versions.map((version) => ({
        when: this.condition(version.selected, version.scope),
        then: this.#limitEnd(undefined, name, version.scope),
      })),
      otherwise: { kind: "unknown" },
    };
  }

  limit(limit: Limit, scope: Scope): Limit {
    return mapLimit(limit, this.#change(scope));
  }

  /** @param since the start that replaces the body's own, for a limit borrowed with another start. */
  #limitBody(body: LimitBody, scope: Scope, since?: Value): LimitBody {
    if (body.kind === "borrowed") return this.#borrowed(body.from, scope, since);
    const change = { ...this.#change(scope), body: (part: LimitBody) => this.#limitBody(part, scope, since) };
    if (body.kind !== "rule" || !since) return mapBody(body, change);
    return { ...body, rule: { ...body.rule, duration: this.value(body.rule.duration, scope), since } };
  }

  #borrowed(from: BorrowedLimit, scope: Scope, since?: Value): LimitBody {
    const start = since ?? (from.since ? this.value(from.since, scope) : undefined);
    const branches = this.#with.versionsOf(from.item, scope.substitution).flatMap((version) => {
      const limit = version.scope.limits.get(from.limit);
      if (!limit) return [];
      return [
        {
          when: this.condition(version.selected, version.scope),
          then: this.#limitBody(limit.body, version.scope, start),
        },
      ];
    });
    const last = branches.at(-1);
    if (!last) throw new Error(`unknown limit: ${from.item} / ${from.limit}`);
    return branches.length === 1
      ? last.then
      : { kind: "cases", cases: branches.slice(0, -1), otherwise: last.then };
  }
}

/** Drops what certainly did not happen, and what comes after a day that certainly exists. */
function simplifyFirst(values: readonly Value[]): Value {
  const kept: Value[] = [];
  for (const value of values) {
    if (value.kind === "no-date") continue;
    if (value.kind === "first-existing") kept.push(...value.of);
    else kept.push(value);
    if (value.kind === "day" || value.kind === "instant") break;
  }
  const [only] = kept;
  if (!only) return { kind: "no-date" };
  return kept.length === 1 ? only : { kind: "first-existing", of: kept };
}

/** What a name of `calculs` means. */
export function computationOf(name: string, scope: Scope): Computation {
  const computation = scope.computations.get(name);
  if (!computation) throw new Error(`computed name without definition: ${name} (${scope.item})`);
  return computation;
}

/** What a yes/no fact becomes when `avec` fixes it; undefined when it does not. */
function fixedCondition(fixed: Value | undefined): Condition | undefined {
  if (fixed === undefined) return undefined;
  if (fixed.kind === "fact") return fixed;
  const word = fixed.kind === "word" ? fixed.word : "";
  return { kind: word === "oui" ? "always" : word === "non" ? "never" : "unknown" };
}
