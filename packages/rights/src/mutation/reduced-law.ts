// SPDX-License-Identifier: AGPL-3.0-or-later
/** A law cut down to one item, what it refers to and what refers to it: small enough to compile for each mutant. */
import type { Item, Law } from "../syntax/index.ts";

/** Ids of the items that some part of the syntax tree refers to: `relève de`, `fin du délai`, `comme`. */
function referencesIn(part: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (x: unknown): void => {
    if (typeof x !== "object" || x === null) return;
    const { kind, item, from } = x as { kind?: string; item?: string; from?: { item?: string } };
    if ((kind === "applies" || kind === "limit-end") && item !== undefined) found.add(item);
    if (kind === "borrowed" && from?.item !== undefined) found.add(from.item);
    for (const part of Object.values(x)) visit(part);
  };
  visit(part);
  return found;
}

function closure(start: Iterable<string>, next: (id: string) => Iterable<string>): Set<string> {
  const seen = new Set<string>(start);
  for (const id of seen) for (const other of next(id)) seen.add(other); // a Set grows while it is walked
  return seen;
}

export interface Reduced {
  readonly law: Law;
  /** The item, then those that refer to it, near ones first: whose worked cases may notice a change. */
  readonly witnesses: readonly Item[];
  /** Nothing that the item rests on rests on it: a twin beside it, under another name, answers as it would in its place. */
  readonly standsAlone: boolean;
}

export function reducedLaw(law: Law, id: string): Reduced {
  const references = new Map([...law.items.values()].map((item) => [item.id, referencesIn(item.versions)]));
  const users = (one: string): string[] =>
    [...references].filter(([, to]) => to.has(one)).map(([user]) => user);
  const witnesses = closure([id], users);
  const shared = referencesIn([...law.facts.values(), ...law.constraints]);
  const kept = closure([...witnesses, ...shared], (one) => references.get(one) ?? []);
  const restsOn = closure([...(references.get(id) ?? []), ...shared], (one) =>
    one === id ? [] : (references.get(one) ?? []),
  );
  const standsAlone =
    !shared.has(id) && [...restsOn].every((one) => one === id || !references.get(one)?.has(id));
  const items = new Map([...law.items].filter(([one]) => kept.has(one)));
  const alerts = new Map(
    [...law.alerts].filter(([, alert]) => [...referencesIn(alert)].every((one) => kept.has(one))),
  );
  return {
    law: { ...law, items, alerts },
    witnesses: [...witnesses].flatMap((one) => law.items.get(one) ?? []),
    standsAlone,
  };
}
