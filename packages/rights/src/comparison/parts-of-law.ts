// SPDX-License-Identifier: AGPL-3.0-or-later
/** The parts of a law under one name each, and what depends on what: where a change may be felt. */
import type { Law } from "../syntax/index.ts";
import { factRules, itemRules, rulesText, wholeText } from "./written.ts";

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

/** `kind name` → part, in the order of the law. What is only said to people is in `whole`, not in `rules`. */
export function partsOf(law: Law): ReadonlyMap<string, Part> {
  const parts: Part[] = [];
  const add = (kind: PartKind, { name, title }: Named, part: object, rules: string): void => {
    parts.push({ kind, name, title: title ?? null, whole: wholeText(part), rules });
  };
  const byId = ({ id, title }: { readonly id: string; readonly title: string }): Named => ({
    name: id,
    title,
  });
  for (const item of law.items.values()) add("item", byId(item), item, itemRules(item));
  for (const table of law.tables.values()) {
    const { columns, entry, unit, versions, selectedBy } = table;
    add("table", byId(table), table, rulesText({ columns, entry, unit, versions, selectedBy }));
  }
  for (const list of law.lists.values()) {
    const { versions, selectedBy } = list;
    add("list", byId(list), list, rulesText({ versions, selectedBy }));
  }
  for (const one of law.statistics.values()) add("statistic", byId(one), one, "");
  for (const fact of law.facts.values()) add("fact", { name: fact.name }, fact, factRules(fact));
  for (const { name, answers, settled, ...words } of law.readings.values()) {
    const rules = rulesText({ answers: answers.map((answer) => answer.name), settled });
    add("reading", { name }, { answers, settled, ...words }, rules);
  }
  for (const one of law.milestones.values()) add("milestone", one, one, rulesText(one.date));
  for (const { name, message, when } of law.alerts.values())
    add("alert", { name }, { message, when }, rulesText(when));
  for (const rule of law.constraints) {
    const { when, then, certain } = rule;
    add("constraint", { name: rule.name }, rule, rulesText({ when, then, certain }));
  }
  for (const piece of law.pieces.values()) add("piece", { name: piece.id, title: piece.name }, piece, "");
  return new Map(parts.map((part) => [keyOf(part), part]));
}

interface Named {
  readonly name: string;
  readonly title?: string;
}

export function keyOf({ kind, name }: Pick<Part, "kind" | "name">): string {
  return `${kind} ${name}`;
}

/** Their rules name other parts; a word of a list or of a reading may look like a name, and is none. */
const USERS: ReadonlySet<PartKind> = new Set(["item", "table", "fact", "milestone", "alert", "constraint"]);

/**
 * Keys of the parts whose answers a change may alter: those whose rules differ, and those that name one of them,
 * whatever the road. A name that two parts share counts for both: one part too many costs a comparison, no more.
 * @param through only changes of these kinds count, and only by way of them.
 */
export function affectedParts(
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  through: ReadonlySet<PartKind> | null = null,
): ReadonlySet<string> {
  const counted = [...before.values(), ...after.values()].filter(({ kind }) => through?.has(kind) ?? true);
  const affected = new Set(
    counted.map(keyOf).filter((key) => before.get(key)?.rules !== after.get(key)?.rules),
  );
  const users = usersByName(counted.filter(({ kind }) => USERS.has(kind)));
  for (const key of affected) {
    const name = key.slice(key.indexOf(" ") + 1);
    for (const user of users.get(name) ?? []) affected.add(user); // a Set grows while it is walked
  }
  return affected;
}

/** Name → keys of the parts whose rules write it. */
function usersByName(parts: readonly Part[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  const add = (name: string, user: string): void => {
    users.set(name, (users.get(name) ?? new Set()).add(user));
  };
  const facts = new Set(parts.filter(({ kind }) => kind === "fact").map(({ name }) => name));
  for (const part of parts)
    for (const name of stringsIn(JSON.parse(part.rules))) {
      add(name, keyOf(part));
      // A rule of coherence is named by nobody: it is felt by whoever reads its facts.
      if (part.kind === "constraint" && facts.has(name)) add(part.name, keyOf({ kind: "fact", name }));
    }
  return users;
}

/** Texts and keys: `avec` writes a fact as a key. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(stringsIn)];
}
