// SPDX-License-Identifier: AGPL-3.0-or-later
/** The facts, lists and readings (`lecture:…`) that may decide a fact nobody answered, found in its deductions. */
import { type CompiledFact, type CompiledLaw, READING_PREFIX } from "../artefact/compiled-law.ts";

export class NamesBehind {
  readonly #law: CompiledLaw;
  readonly #facts: ReadonlyMap<string, CompiledFact>;

  constructor(law: CompiledLaw) {
    this.#law = law;
    this.#facts = new Map(law.facts.map((fact) => [fact.name, fact]));
  }

  /** Sorted; without the fact itself. */
  of(fact: string): string[] {
    const search = new Search(this.#law, this.#facts);
    search.deductions(fact);
    search.names.delete(fact);
    return [...search.names].sort();
  }
}

class Search {
  readonly names = new Set<string>();
  readonly #nodes = new Set<number>();
  readonly #law: CompiledLaw;
  readonly #facts: ReadonlyMap<string, CompiledFact>;

  constructor(law: CompiledLaw, facts: ReadonlyMap<string, CompiledFact>) {
    this.#law = law;
    this.#facts = facts;
  }

  deductions(fact: string): void {
    const { yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween } = this.#facts.get(fact) ?? {};
    this.#part([yesIf, noIf, presumedYesIf, presumedNoIf, computedBetween]);
  }

  #part(part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    const { kind, name, list, reading, node } = part as Record<string, unknown>;
    if (kind === "fact" && typeof name === "string") this.#fact(name);
    if (kind === "node" && typeof node === "number") this.#node(node);
    if (typeof list === "string") this.names.add(list);
    if (typeof reading === "string") this.names.add(READING_PREFIX + reading);
    for (const inner of Object.values(part)) this.#part(inner);
  }

  #fact(name: string): void {
    const { supplied, listOf } = this.#facts.get(name) ?? {};
    if (supplied || listOf !== undefined || this.names.has(name)) return; // a field is looked at through its list
    this.names.add(name);
    this.deductions(name);
  }

  #node(id: number): void {
    if (this.#nodes.has(id)) return;
    this.#nodes.add(id);
    const node = this.#law.nodes[id];
    if (node?.op === "lit") {
      const variable = this.#law.variables[this.#law.literals[node.lit]?.variable ?? -1];
      if (variable && "fact" in variable) this.#fact(variable.fact);
      else this.#part(variable);
    } else if (node && "of" in node) for (const child of [node.of].flat()) this.#node(child);
  }
}
