// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The oracle: the meaning of a law, with two values only and everything known, written on the syntax tree as
 * simply as the format says it, and shared with no line of the engine. What the engine answers when something
 * is unknown must be the union of what this says over every completion.
 */
import type { Branch, Condition, Item, Law, Value, Version } from "../src/syntax/index.ts";

export type Settled = "yes" | "no" | "not-applicable";

/** A value of one fact: `oui`, `non`, a word, a number, a day (`YYYY-MM-DD`), or `aucune`. */
export type FullAnswer = string | number;

/** Everything known: an answer to every fact and every reading. */
export interface World {
  readonly facts: Readonly<Record<string, FullAnswer>>;
  readonly readings: Readonly<Record<string, string>>;
}

interface Scope {
  readonly law: Law;
  readonly world: World;
  readonly version: Version | null;
  /** Facts fixed by `avec`. */
  readonly fixed: Readonly<Record<string, FullAnswer>>;
}

/** What a unit (`id` or `id / branch`) answers in one world. */
export function bruteAnswer(law: Law, unit: string, world: World): Settled {
  return unitAnswer(unit, { law, world, version: null, fixed: {} });
}

/** Every certain constraint and certain deduction holds in the world. */
export function isPossibleWorld(law: Law, world: World): boolean {
  const scope: Scope = { law, world, version: null, fixed: {} };
  const respected = law.constraints.every((c) => !c.certain || !holds(c.when, scope) || holds(c.then, scope));
  return (
    respected &&
    [...law.facts.values()].every(
      (fact) =>
        !(fact.yesIf && holds(fact.yesIf, scope) && world.facts[fact.name] === "non") &&
        !(fact.noIf && holds(fact.noIf, scope) && world.facts[fact.name] === "oui"),
    )
  );
}

/** What one version of an item says, wherever it is in force: for comparing versions. */
export function bruteVersion(law: Law, item: Item, version: Version, world: World): Settled {
  return versionAnswer(item, version, null, { law, world, version, fixed: {} });
}

function unitAnswer(unit: string, outer: Scope): Settled {
  const [id = "", branchId] = unit.split(" / ");
  const item = outer.law.items.get(id);
  if (!item) throw new Error(`no such item: ${id}`);
  for (const version of item.versions) {
    const scope: Scope = { ...outer, version };
    if (!inPeriod(item.selectedBy, version, scope)) continue;
    if (version.onlyFor && !holds(version.onlyFor, scope)) continue;
    if (branchId === undefined) return versionAnswer(item, version, null, scope);
    const branch = version.branches.find((b) => b.id === branchId);
    return branch ? versionAnswer(item, version, branch, scope) : "not-applicable";
  }
  return "not-applicable";
}

function versionAnswer(item: Item, version: Version, branch: Branch | null, scope: Scope): Settled {
  if (branch) return branchAnswer(item, branch, scope);
  if (version.scope && !holds(version.scope, scope)) return "not-applicable";
  const own = version.when === undefined || holds(version.when, scope);
  const limbs = version.branches;
  const one = limbs.length === 0 || limbs.some((b) => branchAnswer(item, b, scope) === "yes");
  return own && one && !version.except.some((x) => holds(x, scope)) ? "yes" : "no";
}

function branchAnswer(item: Item, branch: Branch, scope: Scope): Settled {
  const dated = branch.from !== undefined || branch.to !== undefined;
  if (dated && !inPeriod(branch.selectedBy ?? item.selectedBy, branch, scope)) return "not-applicable";
  if (branch.scope && !holds(branch.scope, scope)) return "not-applicable";
  const conditions = branch.when === undefined || holds(branch.when, scope);
  return conditions && !branch.except.some((x) => holds(x, scope)) ? "yes" : "no";
}

function inPeriod(selectedBy: readonly string[], period: Pick<Branch, "from" | "to">, scope: Scope): boolean {
  const day = selectedBy.map((name) => factValue(name, scope)).find((value) => value !== "aucune");
  if (day === undefined) return false;
  const bound = (b: Branch["from"]): string => {
    if (b?.kind !== "day") throw new Error("brute force knows only days as bounds");
    return b.day;
  };
  const after = period.from === undefined || String(day) >= bound(period.from);
  return after && (period.to === undefined || String(day) <= bound(period.to));
}

function factValue(name: string, scope: Scope): FullAnswer {
  const value = scope.fixed[name] ?? scope.world.facts[name];
  if (value === undefined) throw new Error(`no answer for ${name}`);
  return value;
}

function holds(c: Condition, scope: Scope): boolean {
  switch (c.kind) {
    case "always":
      return true;
    case "never":
      return false;
    case "fact":
      return factValue(c.name, scope) === "oui";
    case "computed":
      return holds(computed(c.name, scope) as Condition, scope);
    case "not":
      return !holds(c.of, scope);
    case "labelled":
      return holds(c.of, scope);
    case "all":
      return c.of.every((x) => holds(x, scope));
    case "any":
      return c.of.some((x) => holds(x, scope));
    case "is":
      return c.among.includes(String(readValue(c.value, scope)));
    case "exists":
      return readValue(c.value, scope) !== "aucune";
    case "compare":
    case "compare-date": {
      if (c.value.kind === "between") return lasts(c.value, c.tests, scope);
      const left = readValue(c.value, scope);
      return c.tests.every((t) => compares(left, t.op, readValue(t.than, scope)));
    }
    case "applies": {
      const fixed = Object.fromEntries(
        Object.entries(c.with).map(([name, v]) => [name, readValue(v, scope)] as const),
      );
      const unit = c.branch === undefined ? c.item : `${c.item} / ${c.branch}`;
      return unitAnswer(unit, { ...scope, fixed: { ...scope.fixed, ...fixed } }) === "yes";
    }
    case "cases":
      return holds(c.cases.find((x) => holds(x.when, scope))?.then ?? c.otherwise, scope);
    case "reading":
      return holds(c.answers[scope.world.readings[c.reading] ?? ""] as Condition, scope);
    default:
      throw new Error(`brute force does not know ${c.kind}`);
  }
}

function computed(name: string, scope: Scope): Value | Condition {
  const found = scope.version?.computations.find((one) => one.name === name);
  if (!found) throw new Error(`nothing computes ${name}`);
  return found.value;
}

function readValue(v: Value, scope: Scope): FullAnswer {
  switch (v.kind) {
    case "day":
      return v.day;
    case "number":
      return v.number;
    case "word":
      return v.word;
    case "no-date":
      return "aucune";
    case "fact":
      return factValue(v.name, scope);
    case "computed":
      return readValue(computed(v.name, scope) as Value, scope);
    case "first-existing":
      return v.of.map((x) => readValue(x, scope)).find((x) => x !== "aucune") ?? "aucune";
    case "add":
    case "subtract":
      return later(readValue(v.date, scope), v.duration, v.kind === "add" ? 1 : -1);
    case "day-after":
      return later(readValue(v.of, scope), ONE_DAY, 1);
    case "month-end":
      return monthEnd(readValue(v.of, scope));
    case "latest":
    case "earliest": {
      const days = v.of.map((x) => readValue(x, scope)).filter((x) => x !== "aucune");
      return [...days].sort().at(v.kind === "latest" ? -1 : 0) ?? "aucune";
    }
    case "sum":
      return v.of.reduce((sum, x) => sum + Number(readValue(x, scope)), 0);
    case "cases":
      return readValue(v.cases.find((x) => holds(x.when, scope))?.then ?? v.otherwise, scope);
    case "reading":
      return readValue(v.answers[scope.world.readings[v.reading] ?? ""] as Value, scope);
    default:
      throw new Error(`brute force does not know ${v.kind}`);
  }
}

const ONE_DAY: Value = { kind: "duration", duration: { unit: "days", count: 1 } };

/** From date to date: « at least 2 months » is on the day two months later, or after it. */
function lasts(
  { from, to }: Extract<Value, { kind: "between" }>,
  tests: readonly { readonly op: string; readonly than: Value }[],
  scope: Scope,
): boolean {
  const [start, end] = [readValue(from, scope), readValue(to, scope)];
  return tests.every(({ op, than }) => compares(end, op, later(start, than, 1)));
}

/** Days or months later (or earlier); in a month too short, its last day. */
function later(day: FullAnswer, duration: Value, sign: 1 | -1): FullAnswer {
  if (day === "aucune") return day;
  if (duration.kind !== "duration") throw new Error("brute force knows only written durations");
  const { unit, count } = duration.duration;
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  if (unit === "days") date.setUTCDate(wanted + sign * count);
  else {
    date.setUTCMonth(date.getUTCMonth() + sign * count);
    if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  }
  return date.toISOString().slice(0, 10);
}

function monthEnd(day: FullAnswer): FullAnswer {
  if (day === "aucune") return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

/** Days compare as texts (`YYYY-MM-DD`), numbers as numbers; an event that did not happen compares to nothing. */
function compares(left: FullAnswer, op: string, right: FullAnswer): boolean {
  if (left === "aucune" || right === "aucune") return false;
  switch (op) {
    case "at-least":
    case "from":
      return left >= right;
    case "more-than":
    case "after":
      return left > right;
    case "at-most":
    case "until":
      return left <= right;
    default:
      return left < right;
  }
}
