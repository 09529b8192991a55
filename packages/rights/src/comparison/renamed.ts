// SPDX-License-Identifier: AGPL-3.0-or-later
/** Names of the law turned to others, wherever a part of it refers to them: for two states of one thing, side by side. */

/** Old name → new name, for each kind of thing that is referred to. Facts keep theirs. */
export interface Renames {
  readonly items?: ReadonlyMap<string, string>;
  readonly tables?: ReadonlyMap<string, string>;
  readonly lists?: ReadonlyMap<string, string>;
  readonly readings?: ReadonlyMap<string, string>;
  readonly milestones?: ReadonlyMap<string, string>;
}

/** A key of the syntax tree that holds a reference: in any node, or in nodes of one kind. */
const REFERENCES: readonly {
  readonly key: string;
  readonly kind?: string;
  readonly of: keyof Renames;
}[] = [
  { key: "item", of: "items" },
  { key: "table", of: "tables" },
  { key: "reading", of: "readings" },
  { key: "list", kind: "in-list", of: "lists" },
  { key: "name", kind: "milestone", of: "milestones" },
];

/** A copy of a part of the syntax tree (plain data) with its references renamed; its own id stays. */
export function renamed<T>(part: T, renames: Renames): T {
  const turn = (kind: unknown, key: string, value: string): string => {
    const found = REFERENCES.find((one) => one.key === key && (one.kind === undefined || one.kind === kind));
    return (found && renames[found.of]?.get(value)) ?? value;
  };
  const copy = (value: unknown, key: string, kind: unknown): unknown => {
    if (typeof value === "string") return turn(kind, key, value);
    if (Array.isArray(value)) return value.map((one) => copy(one, "", null));
    if (typeof value !== "object" || value === null) return value;
    const own = (value as { kind?: unknown }).kind;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copy(one, name, own)]));
  };
  return copy(part, "", null) as T;
}
