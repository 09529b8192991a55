// SPDX-License-Identifier: AGPL-3.0-or-later
/** Short French words for a test, as the law writes it: `au moins 3 mois`, `à partir du 2026-05-01`, `réfugié ou apatride`. */
import { formatDuration } from "@sauf-conduit/calendar";
import type { Condition, Value } from "../syntax.ts";

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

/** What a condition tests and how, in a few words. */
export function sayCondition(c: Condition): SaidTest {
  switch (c.kind) {
    case "fact":
      return { name: c.name, kind: "fact", test: "oui" };
    case "computed":
    case "named":
      return { name: c.name, kind: "computed", test: "oui" };
    case "not": {
      const inner = sayCondition(c.of);
      return { ...inner, test: inner.test === "oui" ? "non" : `pas : ${inner.test}` };
    }
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
      return { ...subject(c.value), test: c.tests.map((t) => `${WORDS[t.op]} ${sayValue(t.than)}`).join(" et ") };
    case "some":
    case "every":
    case "none": {
      const words = { some: "au moins un", every: "tous", none: "aucun" }[c.kind];
      return { name: c.list, kind: "fact", test: `${words} : ${sayCondition(c.who).name}` };
    }
    case "reading":
      return { name: c.reading, kind: "reading", test: Object.keys(c.answers).join(" ou ") };
    case "all":
    case "any": {
      const parts = c.of.map(sayCondition);
      const [first] = parts;
      const same = first !== undefined && parts.every((p) => p.name === first.name);
      if (same) return { ...first, test: parts.map((p) => p.test).join(c.kind === "all" ? " et " : " ou ") };
      return { name: parts.map((p) => p.name).join(", "), kind: "group", test: "" };
    }
    default:
      return { name: "", kind: "group", test: "" };
  }
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
    case "between":
      return `de ${sayValue(v.from)} à ${sayValue(v.to)}`;
    case "first-existing":
      return v.of.map(sayValue).join(" ou, à défaut, ");
    case "add":
      return `${sayValue(v.date)} + ${sayValue(v.duration)}`;
    case "subtract":
      return `${sayValue(v.date)} − ${sayValue(v.duration)}`;
    case "day-after":
      return `lendemain de ${sayValue(v.of)}`;
    case "day-before":
      return `veille de ${sayValue(v.of)}`;
    case "month-end":
      return `fin du mois de ${sayValue(v.of)}`;
    case "table":
      return `barème ${v.table}`;
    case "count":
      return `nombre de ${v.list}`;
    default:
      return "valeur calculée";
  }
}
