// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which facts, lists and readings an expression looks at, and how many times. Readings are written `lecture:name`. */
import { READING_PREFIX } from "../compiled-law.ts";
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
        this.fact(c.name);
        return;
      case "node":
        for (const [name, times] of this.#nodes(c.node))
          this.found.set(name, (this.found.get(name) ?? 0) + times);
        return;
      case "not":
      case "named":
      case "labelled":
        this.condition(c.of);
        return;
      case "all":
      case "any":
        for (const x of c.of) this.condition(x);
        return;
      case "is":
      case "in-list":
      case "exists":
        this.value(c.value);
        return;
      case "compare":
      case "compare-date":
        this.value(c.value);
        for (const t of c.tests) this.value(t.than);
        return;
      case "applies":
        return; // lowered to a node before support is asked
      case "some":
      case "every":
      case "none":
        this.#add(c.list);
        this.condition(c.who);
        return;
      case "cases":
        c.cases.forEach((x) => {
          this.condition(x.when);
          this.condition(x.then);
        });
        this.condition(c.otherwise);
        return;
      case "reading":
        this.#add(`${READING_PREFIX}${c.reading}`);
        for (const x of Object.values(c.answers)) this.condition(x);
        return;
    }
  }

  value(v: Value): void {
    switch (v.kind) {
      case "fact":
        this.fact(v.name);
        return;
      case "cases":
        v.cases.forEach((x) => {
          this.condition(x.when);
          this.value(x.then);
        });
        this.value(v.otherwise);
        return;
      case "reading":
        this.#add(`${READING_PREFIX}${v.reading}`);
        for (const x of Object.values(v.answers)) this.value(x);
        return;
      case "add":
      case "subtract":
        this.value(v.duration);
        this.value(v.date);
        return;
      case "day-after":
      case "day-before":
      case "month-end":
      case "month-start":
      case "days-in-month":
      case "round":
        this.value(v.of);
        return;
      case "first-existing":
      case "latest":
      case "earliest":
      case "sum":
      case "product":
      case "largest":
      case "smallest":
        for (const x of v.of) this.value(x);
        return;
      case "between":
        this.value(v.from);
        this.value(v.to);
        return;
      case "difference":
        this.value(v.left);
        this.value(v.right);
        return;
      case "count":
      case "total":
        this.#add(v.list);
        if (v.who) this.condition(v.who);
        return;
      case "table":
        for (const part of [v.row, v.column, v.on]) if (part) this.value(part);
        return;
      case "limit":
        this.#limit(v.limit);
        return;
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
      this.#add(`${READING_PREFIX}${body.reading}`);
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
