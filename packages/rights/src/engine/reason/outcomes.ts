// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Facts whose yes is the outcome of a right that the unit asks for (`résulte de`): « being covered » opens a goal that
 * the right to be covered opens. True, and of no use to whoever looks for a way to it.
 */
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { Needs } from "./drafts.ts";

/** The second class of a yes/no fact, alone. */
const YES_ONLY = 2;

export class Outcomes {
  readonly #law: LoadedLaw;
  readonly #unit: LoadedUnit;
  #asked: ReadonlySet<string> | null = null;

  constructor(law: LoadedLaw, unit: LoadedUnit) {
    this.#law = law;
    this.#unit = unit;
  }

  /** Each of the needs is the outcome of an item that the unit asks for. */
  only(needs: Needs): boolean {
    return [...needs].every(([variable, set]) => {
      const tested = this.#law.law.variables[variable];
      if (tested?.kind !== "fact" || set[0] !== YES_ONLY) return false;
      const from = this.#law.facts.get(tested.fact)?.resultOf ?? [];
      return from.some((item) => this.#items.has(item));
    });
  }

  /** Items whose yes may make the unit say yes, however deep. */
  get #items(): ReadonlySet<string> {
    this.#asked ??= itemsAsked(this.#law, this.#unit);
    return this.#asked;
  }
}

function itemsAsked(law: LoadedLaw, { versions }: LoadedUnit): ReadonlySet<string> {
  const items = new Set<string>();
  const seen = new Set<number>();
  const visit = (id: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const node = law.law.nodes[id];
    if (node?.op === "and" || node?.op === "or") node.of.forEach(visit);
    else if (node?.op === "note") visit(node.of);
    else if ((node?.op === "named" || node?.op === "ref") && !node.negated) {
      if (node.op === "ref") items.add(node.unit.split(" / ")[0] ?? node.unit);
      visit(node.of);
    }
  };
  for (const { version } of versions) visit(version.body);
  return items;
}
