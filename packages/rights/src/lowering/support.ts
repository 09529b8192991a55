// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which facts, lists and readings an expression looks at, and how many times. Readings are written `lecture:name`. */
import type { Condition, Law, Limit, LimitBody, Value } from "../syntax.ts";

/** Name → number of occurrences. */
export type Support = ReadonlyMap<string, number>;
type NodeSupport = (node: number) => Support;

class Collector {
  readonly found = new Map<string, number>();
  readonly #law: Law;
  readonly #nodes: NodeSupport;
  readonly #inside = new Set<string>();

  constructor(law: Law, nodes: NodeSupport) {
    this.#law = law;
    this.#nodes = nodes;
  }

  #add(name: string): void {
    this.found.set(name, (this.found.get(name) ?? 0) + 1);
  }

  fact(name: string): void {
    const fact = this.#law.facts.get(name);
    if (fact?.listOf !== undefined) return; // fields are looked at through their list
    if (!fact?.suppliedByApplication) this.#add(name);
    if (!fact || this.#inside.has(name)) return;
    this.#inside.add(name);
    for (const condition of [fact.yesIf, fact.noIf, fact.presumedYesIf, fact.presumedNoIf])
      if (condition) this.condition(condition);
    if (fact.computedBetween) {
      this.value(fact.computedBetween.from);
      this.value(fact.computedBetween.to);
    }
    this.#inside.delete(name);
  }

  condition(c: Condition): void {
    switch (c.kind) {
      case "always":
      case "never":
      case "unknown":
      case "computed":
        return;
      case "fact":
        return this.fact(c.name);
      case "node":
        for (const [name, times] of this.#nodes(c.node))
          this.found.set(name, (this.found.get(name) ?? 0) + times);
        return;
      case "not":
      case "named":
      case "labelled":
        return this.condition(c.of);
      case "all":
      case "any":
        return c.of.forEach((x) => this.condition(x));
      case "is":
      case "in-list":
      case "exists":
        return this.value(c.value);
      case "compare":
      case "compare-date":
        this.value(c.value);
        return c.tests.forEach((t) => this.value(t.than));
      case "applies":
        return; // lowered to a node before support is asked
      case "some":
      case "every":
      case "none":
        this.#add(c.list);
        return this.condition(c.who);
      case "cases":
        c.cases.forEach((x) => {
          this.condition(x.when);
          this.condition(x.then);
        });
        return this.condition(c.otherwise);
      case "reading":
        this.#add(`lecture:${c.reading}`);
        return Object.values(c.answers).forEach((x) => this.condition(x));
    }
  }

  value(v: Value): void {
    switch (v.kind) {
      case "fact":
        return this.fact(v.name);
      case "cases":
        v.cases.forEach((x) => {
          this.condition(x.when);
          this.value(x.then);
        });
        return this.value(v.otherwise);
      case "reading":
        this.#add(`lecture:${v.reading}`);
        return Object.values(v.answers).forEach((x) => this.value(x));
      case "add":
      case "subtract":
        this.value(v.duration);
        return this.value(v.date);
      case "day-after":
      case "day-before":
      case "month-end":
      case "month-start":
      case "days-in-month":
      case "round":
        return this.value(v.of);
      case "first-existing":
      case "latest":
      case "earliest":
      case "sum":
      case "product":
      case "largest":
      case "smallest":
        return v.of.forEach((x) => this.value(x));
      case "between":
        this.value(v.from);
        return this.value(v.to);
      case "difference":
        this.value(v.left);
        return this.value(v.right);
      case "count":
      case "total":
        this.#add(v.list);
        if (v.who) this.condition(v.who);
        return;
      case "table":
        for (const part of [v.row, v.column, v.on]) if (part) this.value(part);
        return;
      case "limit":
        return this.#limit(v.limit);
      default:
        return; // literals; `computed`, `milestone` and `limit-end` are resolved before support is asked
    }
  }

  #limit(limit: Limit): void {
    this.#limitBody(limit.body);
    for (const event of limit.events) {
      this.condition(event.when);
      for (const value of [event.stoppedOn, event.resumesOn, event.extension]) if (value) this.value(value);
      if (event.by) this.#limitBody(event.by);
    }
  }

  #limitBody(body: LimitBody): void {
    if (body.kind === "rule") {
      this.value(body.rule.duration);
      this.value(body.rule.since);
    } else if (body.kind === "cases") {
      for (const c of body.cases) {
        this.condition(c.when);
        this.#limitBody(c.then);
      }
      this.#limitBody(body.otherwise);
    } else if (body.kind === "reading") {
      this.#add(`lecture:${body.reading}`);
      for (const answer of Object.values(body.answers)) this.#limitBody(answer);
    }
  }
}

export function supportOfValue(law: Law, value: Value, nodes: NodeSupport): Support {
  const collector = new Collector(law, nodes);
  collector.value(value);
  return collector.found;
}

export function supportOfCondition(law: Law, condition: Condition, nodes: NodeSupport): Support {
  const collector = new Collector(law, nodes);
  collector.condition(condition);
  return collector.found;
}

export function supportOfFact(law: Law, fact: string, nodes: NodeSupport): Support {
  const collector = new Collector(law, nodes);
  collector.fact(fact);
  return collector.found;
}
