// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which facts, lists and readings an expression looks at, and how many times. Readings are written `lecture:name`. */
import { READING_PREFIX } from "../artefact/compiled-law.ts";
import type { Condition, Fact, Law, Value } from "../syntax/index.ts";
import { type Visitor, visitCondition, visitValue } from "../syntax/visit.ts";

/** Name → number of occurrences. */
export type Support = ReadonlyMap<string, number>;
type NodeSupport = (node: number) => Support;

/** Expects closed expressions: computed names, milestones and other items are resolved before support is asked. */
class Collector {
  readonly found = new Map<string, number>();
  readonly #law: Law;
  readonly #nodes: NodeSupport;
  /** Deduced facts that are being gone through. */
  readonly #inside = new Set<string>();
  readonly visitor: Visitor = {
    condition: (c) => this.#condition(c),
    value: (v) => this.#value(v),
    body: (b) => {
      if (b.kind === "reading") this.#reading(b.reading);
    },
  };

  constructor(law: Law, nodes: NodeSupport) {
    this.#law = law;
    this.#nodes = nodes;
  }

  fact(name: string): void {
    const fact = this.#law.facts.get(name);
    if (fact?.listOf !== undefined) return; // fields are looked at through their list
    if (!fact?.suppliedByApplication) this.#add(name);
    if (!fact || this.#inside.has(name)) return;
    this.#inside.add(name);
    this.#whatDeduces(fact);
    this.#inside.delete(name);
  }

  #whatDeduces({ yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween }: Fact): void {
    for (const condition of [yesIf, noIf, presumedYesIf, presumedNoIf])
      if (condition) visitCondition(condition, this.visitor);
    for (const date of [computedBetween?.from, computedBetween?.to]) if (date) visitValue(date, this.visitor);
  }

  #condition(c: Condition): void {
    if (c.kind === "fact") this.fact(c.name);
    else if (c.kind === "node") for (const [name, times] of this.#nodes(c.node)) this.#add(name, times);
    else if (c.kind === "some" || c.kind === "every" || c.kind === "none") this.#add(c.list);
    else if (c.kind === "reading") this.#reading(c.reading);
  }

  #value(v: Value): void {
    if (v.kind === "fact") this.fact(v.name);
    else if (v.kind === "count" || v.kind === "total") this.#add(v.list);
    else if (v.kind === "reading") this.#reading(v.reading);
  }

  #reading(name: string): void {
    this.#add(READING_PREFIX + name);
  }

  #add(name: string, times = 1): void {
    this.found.set(name, (this.found.get(name) ?? 0) + times);
  }
}

export function supportOfValue(law: Law, value: Value, nodes: NodeSupport): Support {
  const { found, visitor } = new Collector(law, nodes);
  visitValue(value, visitor);
  return found;
}

export function supportOfCondition(law: Law, condition: Condition, nodes: NodeSupport): Support {
  const { found, visitor } = new Collector(law, nodes);
  visitCondition(condition, visitor);
  return found;
}

export function supportOfFact(law: Law, fact: string, nodes: NodeSupport): Support {
  const collector = new Collector(law, nodes);
  collector.fact(fact);
  return collector.found;
}
