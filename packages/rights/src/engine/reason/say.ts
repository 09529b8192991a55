// SPDX-License-Identifier: AGPL-3.0-or-later
/** Short French words for a test, as the law writes it: `au moins 3 mois`, `à partir du 2026-05-01`, `réfugié ou apatride`. */
import { formatDuration } from "@sauf-conduit/calendar";
import type { ClassSet, CompiledLaw, CutTest, Variable } from "../../artefact/compiled-law.ts";
import type { Condition, Value } from "../../syntax/index.ts";
import { visitValue } from "../../syntax/visit.ts";
import { has } from "../law/mixed.ts";
import { datesIn, outcomes, sayPeople, sayTable } from "./say-parts.ts";

const WORDS = {
  "at-least": "au moins",
  "at-most": "au plus",
  "more-than": "plus de",
  "less-than": "moins de",
  from: "à partir du",
  until: "jusqu'au",
  after: "après le",
  before: "avant le",
} as const;

export interface SaidTest {
  /** The fact, computed name or list that is tested. */
  readonly name: string;
  readonly kind: "fact" | "computed" | "reading" | "group";
  readonly test: string;
}

/** What a literal says: the variable, and the classes in words. */
export function sayLiteral(law: CompiledLaw, variable: Variable, set: ClassSet): SaidTest {
  switch (variable.kind) {
    case "fact":
      return { name: variable.fact, kind: "fact", test: has(set, 1) ? "oui" : "non" };
    case "choice":
      return { name: variable.fact, kind: "fact", test: sayWords(law, variable, set) };
    case "reading": {
      const answers = law.readings.find((r) => r.name === variable.reading)?.answers ?? [];
      return {
        name: variable.reading,
        kind: "reading",
        test: answers.filter((_, i) => has(set, i)).join(" ou "),
      };
    }
    case "opaque": {
      const said = sayCondition(has(set, 1) ? variable.condition : { kind: "not", of: variable.condition });
      return variable.label === undefined ? said : { ...said, name: variable.label, kind: "computed" };
    }
    case "cut": {
      const named =
        variable.label === undefined
          ? subject(variable.value)
          : { name: variable.label, kind: "computed" as const };
      return { ...named, test: sayClasses(variable, set) };
    }
    case "open":
      return { name: "", kind: "group", test: "" };
  }
}

/** The words of a choice: « is one of », or « is none of » where that is no longer; of three, two are said as soon. */
function sayWords(law: CompiledLaw, variable: Extract<Variable, { kind: "choice" }>, set: ClassSet): string {
  const words = law.facts.find((f) => f.name === variable.fact)?.values ?? [];
  const inside = words.filter((_, i) => has(set, variable.groups[i] ?? 0));
  const outside = words.filter((_, i) => !has(set, variable.groups[i] ?? 0));
  return words.length > 3 && outside.length > 0 && outside.length <= Math.min(inside.length, 3)
    ? `pas : ${outside.join(" ou ")}`
    : inside.join(" ou ");
}

/** Runs of classes as bounds; the last class of a date is « did not happen ». */
function sayClasses(variable: Extract<Variable, { kind: "cut" }>, set: ClassSet): string {
  const last = variable.cuts.length;
  const parts: string[] = [];
  for (let i = 0; i <= last; i++) {
    if (!has(set, i) || (i > 0 && has(set, i - 1))) continue;
    let end = i;
    while (end < last && has(set, end + 1)) end++;
    const lower = variable.cuts[i - 1];
    const upper = variable.cuts[end];
    const words = [...(lower ? [sayCut(lower)] : []), ...(upper ? [sayCut(belowOf(upper))] : [])];
    parts.push(words.length > 0 ? words.join(" et ") : "existe");
  }
  if (variable.classes > last + 1 && has(set, last + 1)) parts.push("n'existe pas");
  return parts.join(" ou ");
}

function belowOf(cut: CutTest): CutTest {
  const below = { "at-least": "less-than", "more-than": "at-most", from: "before", after: "until" } as const;
  return { op: below[cut.op as keyof typeof below], than: cut.than } as CutTest;
}

function sayCut(cut: CutTest): string {
  return `${WORDS[cut.op]} ${sayValue(cut.than)}`;
}

/** What a condition tests and how, in a few words. */
export function sayCondition(c: Condition): SaidTest {
  switch (c.kind) {
    case "fact":
      return { name: c.name, kind: "fact", test: "oui" };
    case "computed":
    case "named":
      return { name: c.name, kind: "computed", test: "oui" };
    case "not":
      return sayContrary(c.of);
    case "labelled":
      return sayCondition(c.of);
    case "is":
      return { ...subject(c.value), test: c.among.join(" ou ") };
    case "in-list":
      return { ...subject(c.value), test: `dans la liste ${c.list}` };
    case "exists":
      return { ...subject(c.value), test: "existe" };
    case "compare":
    case "compare-date":
      return {
        ...subject(c.value),
        test: c.tests.map((t) => `${WORDS[t.op]} ${sayCeiling(t.than)}`).join(" et "),
      };
    case "some":
    case "every":
    case "none":
      return sayMembers(c);
    case "reading":
      return { name: c.reading, kind: "reading", test: Object.keys(c.answers).join(" ou ") };
    case "all":
    case "any":
      return sayGroup(c.of.map(sayCondition), c.kind === "all" ? " et " : " ou ");
    default:
      return { name: "", kind: "group", test: "" };
  }
}

function sayContrary(of: Condition): SaidTest {
  const above = aboveOf(of);
  if (above !== null) return sayCondition(above);
  const inner = sayCondition(of);
  return { ...inner, test: inner.test === "oui" ? "non" : `pas : ${inner.test}` };
}

function sayMembers({ kind, list, who }: Extract<Condition, { kind: "some" | "every" | "none" }>): SaidTest {
  const words = { some: "au moins un", every: "tous", none: "aucun" }[kind];
  const { name, test } = sayCondition(who);
  return { name: list, kind: "fact", test: `${words} : ${who.kind === "is" ? test : name}` };
}

/** Tests of one thing are one test; of several, their names alone. */
function sayGroup(parts: readonly SaidTest[], joint: string): SaidTest {
  const [first] = parts;
  const same = first !== undefined && parts.every((p) => p.name === first.name);
  if (same) return { ...first, test: parts.map((p) => p.test).join(joint) };
  return { name: parts.map((p) => p.name).join(", "), kind: "group", test: "" };
}

/**
 * An amount worked out of a table for each household is said by its table: a formula of six terms tells nothing of what one
 * has, and its arithmetic stands under the amount.
 */
function sayCeiling(v: Value): string {
  const tables = new Set<string>();
  let counts = false;
  visitValue(v, {
    value: (part) => {
      if (part.kind === "table") tables.add(part.table);
      counts ||= part.kind === "count" || part.kind === "total";
    },
  });
  const [table, ...others] = tables;
  if (v.kind === "table" || table === undefined || others.length > 0 || !counts) return sayValue(v);
  return `montant tiré de barème ${table}`;
}

/** Numbers not under a ceiling are over it, and are said so. Null: it is not the only test, or not of numbers. */
function aboveOf(c: Condition): Condition | null {
  if (c.kind !== "compare" || c.type === "duration" || c.tests.length !== 1) return null;
  const [test] = c.tests;
  if (test?.op !== "less-than" && test?.op !== "at-most") return null;
  return { ...c, tests: [{ ...test, op: test.op === "less-than" ? "at-least" : "more-than" }] };
}

function subject(v: Value): { name: string; kind: SaidTest["kind"] } {
  if (v.kind === "fact") return { name: v.name, kind: "fact" };
  if (v.kind === "computed") return { name: v.name, kind: "computed" };
  if (v.kind === "first-existing") {
    const [first] = v.of.filter((x) => x.kind === "fact");
    if (first?.kind === "fact") return { name: first.name, kind: "fact" };
  }
  return { name: sayValue(v), kind: "computed" };
}

/** Said so when the value is one of several: which one, its own conditions tell. */
const ONE_OF = { cases: "selon le cas", reading: "selon la lecture" } as const;

export function sayValue(v: Value): string {
  switch (v.kind) {
    case "day":
      return v.day;
    case "instant":
      return v.at;
    case "number":
      return String(v.number);
    case "duration":
      return formatDuration(v.duration);
    case "word":
      return v.word;
    case "fact":
    case "computed":
    case "milestone":
      return v.name;
    case "no-date":
      return "aucune";
    case "unknown":
      return "inconnue";
    case "table":
      return sayTable(v);
    case "count":
      return `nombre de « ${v.list} »`;
    case "total":
      return `total de « ${v.field} »`;
    case "limit":
      return `fin du délai « ${v.limit.to} »`;
    case "limit-end":
      return `fin du délai « ${v.limit} »`;
    case "cases":
    case "reading": {
      const [first = "", ...others] = new Set(outcomes(v).map(sayValue));
      return others.length === 0 ? first : `${ONE_OF[v.kind]} : ${[first, ...others].join(", ou ")}`;
    }
    default:
      return sayMade(v);
  }
}

type Made = Exclude<
  Value,
  | { kind: "day" | "instant" | "number" | "duration" | "word" | "fact" | "computed" | "milestone" }
  | {
      kind: "no-date" | "unknown" | "table" | "count" | "total" | "limit" | "limit-end" | "cases" | "reading";
    }
>;

/** A value made of others. */
function sayMade(v: Made): string {
  switch (v.kind) {
    case "between":
      return `temps écoulé de « ${sayValue(v.from)} » à « ${sayValue(v.to)} »`;
    case "first-existing":
      return v.of.map(sayPart).join(" ou, à défaut, ");
    case "add":
      return `${sayPart(v.date)} + ${sayPart(v.duration)}`;
    case "subtract":
      return `${sayPart(v.date)} − ${sayPart(v.duration)}`;
    case "day-after":
      return `lendemain de ${sayPart(v.of)}`;
    case "day-before":
      return `veille de ${sayPart(v.of)}`;
    case "month-end":
      return `fin du mois de ${sayPart(v.of)}`;
    case "month-start":
      return `début du mois de ${sayPart(v.of)}`;
    case "days-in-month":
      return `jours du mois de ${sayPart(v.of)}`;
    case "round":
      return sayValue(v.of);
    case "sum":
      return sayPeople(v.of) ?? v.of.map(sayPart).join(" + ");
    case "product": {
      // A choice lifted out of a product leaves « × 1 », which says nothing.
      const factors = v.of.filter((of) => of.kind !== "number" || of.number !== 1);
      const said = factors.length > 0 ? factors : v.of;
      return said.length === 1 ? said.map(sayValue).join() : said.map(sayFactor).join(" × ");
    }
    case "difference":
      return `${sayPart(v.left)} − ${sayFactor(v.right)}`;
    case "largest":
    case "smallest":
      return `le plus ${v.kind === "largest" ? "grand" : "petit"} de ${v.of.map(sayAmong).join(" et ")}`;
    case "latest":
    case "earliest": {
      const dates = v.of.flatMap(datesIn).map(sayAmong);
      if (dates.length <= 1) return dates[0] ?? "aucune";
      return `le plus ${v.kind === "latest" ? "tard" : "tôt"} de ${dates.join(" et ")}`;
    }
  }
}

/** In brackets where its own « ou » would run into what stands around it. */
function sayPart(v: Value): string {
  const said = sayValue(v);
  return /^selon l[ea] \S+ : /.test(said) ? `(${said})` : said;
}

function sayFactor(v: Value): string {
  const shown = v.kind === "round" ? v.of : v;
  return shown.kind === "sum" || shown.kind === "difference" ? `(${sayValue(v)})` : sayPart(v);
}

function sayAmong(v: Value): string {
  const said = sayPart(v);
  return said.startsWith("le plus ") ? `(${said})` : said;
}
