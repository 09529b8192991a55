// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Closes an expression: computed names are replaced by what they mean, milestones by their date, facts fixed
 * by `avec` by their value. A closed expression depends on facts, lists and readings only.
 */

import { foldDate } from "../syntax/fold-date.ts";
import type { Case, Computation, Condition, Law, Limit, LimitBody, LimitRule, Value } from "../syntax.ts";
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
      case "computed": {
        const computation = scope.computations.get(v.name);
        if (!computation) throw new Error(`computed name without definition: ${v.name} (${scope.item})`);
        return this.value(computation.value as Value, scope);
      }
      case "milestone": {
        const milestone = this.#with.law.milestones.get(v.name);
        if (!milestone) throw new Error(`unknown milestone: ${v.name}`);
        return this.value(milestone.date, EMPTY_SCOPE);
      }
      case "cases":
        return {
          kind: "cases",
          cases: v.cases.map((c) => this.#case(c, scope)),
          otherwise: this.value(v.otherwise, scope),
        };
      case "reading":
        return {
          kind: "reading",
          reading: v.reading,
          answers: mapRecord(v.answers, (x) => this.value(x, scope)),
        };
      case "add":
      case "subtract":
        return foldDate({
          kind: v.kind,
          duration: this.value(v.duration, scope),
          date: this.value(v.date, scope),
        });
      case "day-after":
      case "day-before":
      case "month-end":
      case "month-start":
        return foldDate({ kind: v.kind, of: this.value(v.of, scope) });
      case "days-in-month":
        return { kind: v.kind, of: this.value(v.of, scope) };
      case "first-existing":
        return simplifyFirst(v.of.map((x) => this.value(x, scope)));
      case "latest":
      case "earliest":
      case "sum":
      case "product":
      case "largest":
      case "smallest":
        return { kind: v.kind, of: v.of.map((x) => this.value(x, scope)) };
      case "between":
        return { kind: "between", from: this.value(v.from, scope), to: this.value(v.to, scope) };
      case "difference":
        return { kind: "difference", left: this.value(v.left, scope), right: this.value(v.right, scope) };
      case "round":
        return { ...v, of: this.value(v.of, scope) };
      case "count":
      case "total":
        return v.who ? { ...v, who: this.condition(v.who, scope) } : v;
      case "table":
        return this.#table(v, scope);
      case "limit-end":
        return this.#limitEnd(v.item, v.limit, scope);
      default:
        return v;
    }
  }

  condition(c: Condition, scope: Scope): Condition {
    switch (c.kind) {
      case "fact": {
        const fixed = scope.substitution.get(c.name);
        if (fixed === undefined) return c;
        if (fixed.kind === "word")
          return { kind: fixed.word === "oui" ? "always" : fixed.word === "non" ? "never" : "unknown" };
        return fixed.kind === "fact" ? { kind: "fact", name: fixed.name } : { kind: "unknown" };
      }
      case "computed": {
        const computation = scope.computations.get(c.name);
        if (!computation) throw new Error(`computed name without definition: ${c.name} (${scope.item})`);
        return { kind: "named", name: c.name, of: this.condition(computation.value as Condition, scope) };
      }
      case "not":
      case "named":
      case "labelled":
        return { ...c, of: this.condition(c.of, scope) };
      case "all":
      case "any":
        return { kind: c.kind, of: c.of.map((x) => this.condition(x, scope)) };
      case "in-list":
        return this.condition(inListWords(this.#with.law, c), scope);
      case "is":
      case "exists":
        return { ...c, value: this.value(c.value, scope) };
      case "compare":
        return {
          ...c,
          value: this.value(c.value, scope),
          tests: c.tests.map((t) => ({ ...t, than: this.value(t.than, scope) })),
        };
      case "compare-date":
        return {
          ...c,
          value: this.value(c.value, scope),
          tests: c.tests.map((t) => ({ ...t, than: this.value(t.than, scope) })),
        };
      case "applies":
        return { kind: "node", ...this.#with.applies(c.item, c.branch, this.substitutionOf(c.with, scope)) };
      case "some":
      case "every":
      case "none":
        return { ...c, who: this.condition(c.who, scope) };
      case "cases":
        return {
          kind: "cases",
          cases: c.cases.map((x) => ({
            ...x,
            when: this.condition(x.when, scope),
            then: this.condition(x.then, scope),
          })),
          otherwise: this.condition(c.otherwise, scope),
        };
      case "reading":
        return { ...c, answers: mapRecord(c.answers, (x) => this.condition(x, scope)) };
      default:
        return c;
    }
  }

  /** The substitution inside a referenced item: the caller's, overridden by `avec` (whose values are the caller's). */
  substitutionOf(fixed: Readonly<Record<string, Value>>, scope: Scope): ReadonlyMap<string, Value> {
    const out = new Map(scope.substitution);
    for (const [name, value] of Object.entries(fixed)) out.set(name, this.value(value, scope));
    return out;
  }

  #case(c: Case<Value>, scope: Scope): Case<Value> {
    return { ...c, when: this.condition(c.when, scope), then: this.value(c.then, scope) };
  }

  #table(v: Extract<Value, { kind: "table" }>, scope: Scope): Value {
    const table = this.#with.law.tables.get(v.table);
    const on = v.on ?? {
      kind: "first-existing",
      of: (table?.selectedBy ?? []).map((name) => ({ kind: "fact", name })),
    };
    return {
      kind: "table",
      table: v.table,
      ...(v.row ? { row: this.value(v.row, scope) } : {}),
      ...(v.column ? { column: this.value(v.column, scope) } : {}),
      on: this.value(on as Value, scope),
    };
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
    return {
      ...limit,
      body: this.#limitBody(limit.body, scope),
      events: limit.events.map((event) => ({
        ...event,
        when: this.condition(event.when, scope),
        ...(event.stoppedOn ? { stoppedOn: this.value(event.stoppedOn, scope) } : {}),
        ...(event.resumesOn ? { resumesOn: this.value(event.resumesOn, scope) } : {}),
        ...(event.extension ? { extension: this.value(event.extension, scope) } : {}),
        ...(event.by ? { by: this.#limitBody(event.by, scope) } : {}),
      })),
    };
  }

  #limitBody(body: LimitBody, scope: Scope, since?: Value): LimitBody {
    switch (body.kind) {
      case "rule":
        return { kind: "rule", rule: this.#limitRule(body.rule, scope, since) };
      case "cases":
        return {
          kind: "cases",
          cases: body.cases.map((c) => ({
            ...c,
            when: this.condition(c.when, scope),
            then: this.#limitBody(c.then, scope, since),
          })),
          otherwise: this.#limitBody(body.otherwise, scope, since),
        };
      case "reading":
        return { ...body, answers: mapRecord(body.answers, (x) => this.#limitBody(x, scope, since)) };
      case "borrowed":
        return this.#borrowed(body.from, scope, since);
    }
  }

  #limitRule(rule: LimitRule, scope: Scope, since?: Value): LimitRule {
    return {
      ...rule,
      duration: this.value(rule.duration, scope),
      since: since ?? this.value(rule.since, scope),
    };
  }

  #borrowed(from: { item: string; limit: string; since?: Value }, scope: Scope, since?: Value): LimitBody {
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

function mapRecord<A, B>(record: Readonly<Record<string, A>>, f: (a: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, a]) => [key, f(a)]));
}
