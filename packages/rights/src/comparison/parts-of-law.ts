// SPDX-License-Identifier: AGPL-3.0-or-later
/** The parts of a law under one name each, and what depends on what: where a change may be felt. */
import type { Law } from "../syntax/index.ts";
import { factRules, itemRules, partRules, wholeText } from "./written.ts";

export type PartKind =
  | "item"
  | "table"
  | "list"
  | "statistic"
  | "fact"
  | "reading"
  | "milestone"
  | "alert"
  | "constraint"
  | "piece";

export interface Part {
  readonly kind: PartKind;
  /** An id, or a name. */
  readonly name: string;
  /** What it is called for people, when it has such words. */
  readonly title: string | null;
  /** All that is written, and what may alter an answer: equal texts say the same. */
  readonly whole: string;
  readonly rules: string;
}

/** `kind name` → part, in the order of the law. */
export function partsOf(law: Law): ReadonlyMap<string, Part> {
  const parts: Part[] = [];
  const add = (kind: PartKind, part: object, words: { name: string; title?: string; rules?: string }) => {
    const { name, title = null, rules = partRules(part) } = words;
    parts.push({ kind, name, title, whole: wholeText(part), rules });
  };
  for (const item of law.items.values())
    add("item", item, { name: item.id, title: item.title, rules: itemRules(item) });
  for (const table of law.tables.values()) add("table", table, { name: table.id, title: table.title });
  for (const list of law.lists.values()) add("list", list, { name: list.id, title: list.title });
  for (const one of law.statistics.values()) add("statistic", one, { name: one.id, title: one.title });
  for (const fact of law.facts.values()) add("fact", fact, { name: fact.name, rules: factRules(fact) });
  for (const reading of law.readings.values()) add("reading", reading, { name: reading.name });
  for (const one of law.milestones.values()) add("milestone", one, { name: one.name, title: one.title });
  for (const alert of law.alerts.values()) add("alert", alert, { name: alert.name });
  for (const rule of law.constraints) add("constraint", rule, { name: rule.name });
  for (const piece of law.pieces.values()) add("piece", piece, { name: piece.id, title: piece.name });
  return new Map(parts.map((part) => [keyOf(part), part]));
}

export function keyOf({ kind, name }: Pick<Part, "kind" | "name">): string {
  return `${kind} ${name}`;
}

/**
 * Keys of the parts whose answers a change may alter: those whose rules differ, and those that name one of them,
 * whatever the road. A name that two parts share counts for both: one part too many costs a comparison, no more.
 */
export function affectedParts(
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
): ReadonlySet<string> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key)?.rules !== after.get(key)?.rules,
  );
  const users = usersByName([...before.values(), ...after.values()]);
  const affected = new Set(changed);
  for (const key of affected) {
    const name = key.slice(key.indexOf(" ") + 1);
    for (const user of users.get(name) ?? []) affected.add(user); // a Set grows while it is walked
  }
  return affected;
}

/** Name → keys of the parts whose rules write it. */
function usersByName(parts: readonly Part[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const part of parts)
    for (const name of stringsIn(JSON.parse(part.rules)))
      users.set(name, (users.get(name) ?? new Set()).add(keyOf(part)));
  return users;
}

/** Texts and keys: `avec` writes a fact as a key. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(stringsIn)];
}
