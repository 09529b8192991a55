// SPDX-License-Identifier: AGPL-3.0-or-later
/** The real law grown to a number of displayed provisions: copies of its own provisions, every other fact renamed. */
import type { Fact, Item, Law } from "../src/syntax/index.ts";

export interface GrownLaw {
  readonly law: Law;
  readonly real: number;
  readonly copied: number;
}

function displayed(item: Item): boolean {
  return item.kind === "provision" && item.together !== "independent-branches";
}

export function growLaw(law: Law, wanted: number): GrownLaw {
  const items = new Map(law.items);
  const facts = new Map(law.facts);
  const models = [...law.items.values()].filter(
    (item) => displayed(item) && !item.id.startsWith("objectif-"),
  );
  const real = [...law.items.values()].filter(displayed).length;
  let copied = 0;
  for (let round = 2; real + copied < wanted; round++)
    for (const model of models) {
      if (real + copied >= wanted) break;
      const copy = copyItem(model, round, law, facts);
      items.set(copy.id, copy);
      copied++;
    }
  return { law: { ...law, items, facts }, real, copied };
}

function copyItem(model: Item, round: number, law: Law, facts: Map<string, Fact>): Item {
  const renamed = new Map<string, string>();
  const rename = (name: string): string => {
    const fact = law.facts.get(name);
    if (!fact || fact.suppliedByApplication || fact.listOf !== undefined || fact.type === "list") return name;
    const known = renamed.get(name);
    if (known !== undefined) return known;
    const fresh = renamed.size % 2 === 0 ? `${name} ${round}` : name;
    renamed.set(name, fresh);
    if (!facts.has(fresh)) facts.set(fresh, { ...fact, name: fresh });
    return fresh;
  };
  const walk = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(walk);
    if (typeof x !== "object" || x === null) return x;
    const node = x as Record<string, unknown>;
    if (node.kind === "fact" && typeof node.name === "string") return { ...node, name: rename(node.name) };
    return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, walk(v)]));
  };
  return { ...(walk(model) as Item), id: `${model.id}-${round}`, cases: [] };
}
