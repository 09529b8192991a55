// SPDX-License-Identifier: AGPL-3.0-or-later
/** The named results of an item (amounts, dates, choices), as a value or a range, over its candidate versions. */
import { formatDay, formatDuration, formatInstant } from "@sauf-conduit/calendar";
import type { AmountResult, Truth } from "../../api/answer.ts";
import type { CompiledVersion } from "../../artefact/compiled-law.ts";
import type { Limit, Value } from "../../syntax/expressions.ts";
import { visitValue } from "../../syntax/visit.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import {
  type DateRange,
  type DurationRange,
  dayAt,
  joinDates,
  joinNumbers,
  joinWords,
  type NumberRange,
} from "../values/ranges.ts";
import { answerOf } from "./dependence.ts";
import { candidateVersions } from "./evaluate.ts";
import { truthOf } from "./truth.ts";

/** Results listed in `résultats`; `all` gives every computed name (for worked cases). */
export function amountsOf(law: LoadedLaw, item: string, encoded: EncodedLaw, all = false): AmountResult[] {
  const versions = versionsOf(law, item, encoded);
  const names = [
    ...new Set(
      versions.flatMap((v) => Object.entries(v.results).flatMap(([n, r]) => (all || r.shown ? [n] : []))),
    ),
  ];
  return names.map((name) => amount(law, name, versions, encoded));
}

/** The versions of an item that may apply: its results are those of each of them. */
export function versionsOf(law: LoadedLaw, item: string, encoded: EncodedLaw): CompiledVersion[] {
  const unit =
    law.units.find((u) => u.unit.item === item && u.unit.branch === null) ??
    law.units.find((u) => u.unit.item === item);
  if (!unit) return [];
  return candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? []);
}

function amount(
  law: LoadedLaw,
  name: string,
  versions: readonly CompiledVersion[],
  encoded: EncodedLaw,
): AmountResult {
  const using = encoded.interpreter;
  const found = versions.flatMap((v) => (v.results[name] ? [v.results[name]] : []));
  const nodes = found.flatMap((r) => (r.type === "condition" ? [r.node] : []));
  if (nodes.length > 0) return { kind: "condition", name, value: truthOver(law, nodes, encoded) };
  const type = found.find((r) => r.type !== "condition")?.type ?? "number";
  const values = found.flatMap((r) => (r.type === "condition" ? [] : [r.value]));
  switch (type) {
    case "date":
      return {
        kind: "date",
        name,
        ...datesOf(values.map((v) => using.date(v)).reduce(joinDates)),
        toAct: values.some((value) => isToAct(name, value)),
        limits: ownLimits(values, versions),
      };
    case "money":
    case "number":
      return { kind: type, name, ...boundsOf(values.map((v) => using.number(v)).reduce(joinNumbers), type) };
    case "choice": {
      const words = values.map((v) => using.words(v)).reduce(joinWords);
      return { kind: "choice", name, words: words === null ? null : [...words] };
    }
    case "duration":
      return { kind: "duration", name, text: durationText(values.map((v) => using.duration(v))) };
  }
}

/** The words of the law. */
const THE_PERSON = "la personne";
const LAST = /^dernier (jour|moment)\b/;

/** The end of her own time-limits and of no other; one that is reckoned otherwise has a name that says it is the last. */
function isToAct(name: string, value: Value): boolean {
  const limits = limitsIn(value);
  return limits.length === 0 ? LAST.test(name) : limits.every(({ who }) => who === THE_PERSON);
}

/** The time-limits whose end these dates are, by name; null when they are no end, or also that of another item's. */
function ownLimits(values: readonly Value[], versions: readonly CompiledVersion[]): string[] | null {
  const limits = values.flatMap(limitsIn);
  const own = versions.flatMap((version) => version.limits).filter((limit) => limits.includes(limit));
  // What one of them rests on is named with it.
  const named = new Set([...own, ...own.flatMap((limit) => limitsIn({ kind: "limit", limit }))]);
  if (own.length === 0 || limits.some((limit) => !named.has(limit))) return null;
  return [...new Set(own.map(({ name }) => name))];
}

function limitsIn(value: Value): Limit[] {
  const limits: Limit[] = [];
  visitValue(value, {
    value: (part) => {
      if (part.kind === "limit") limits.push(part.limit);
    },
  });
  return limits;
}

function boundsOf(
  { lo, hi }: NumberRange,
  type: "money" | "number",
): { from: number | null; to: number | null; unit: string | null } {
  const bound = (n: number): number | null => (Number.isFinite(n) ? n : null);
  return { from: bound(lo), to: bound(hi), unit: unitOf(type) };
}

/** The unit of a result, in the words of the law. */
export function unitOf(type: "money" | "number"): string | null {
  return type === "money" ? "euros" : null;
}

/** Of one version only, and known. */
function durationText([only, ...others]: readonly DurationRange[]): string | null {
  if (only?.kind !== "one-of" || others.length > 0) return null;
  return only.durations.map(formatDuration).join(" ou ");
}

/** The truth of a computed condition, the same in every candidate version or unknown. */
function truthOver(law: LoadedLaw, nodes: readonly number[], encoded: EncodedLaw): Truth {
  const values = nodes.map((node) => truthOf(answerOf(law, law.formulaUnit(node), encoded).values));
  return values.every((v) => v === values[0]) ? (values[0] ?? "unknown") : "unknown";
}

/** The two ends of a date, in words of the calendar; null where nothing bounds it. */
export function datesOf(date: DateRange): {
  safe: string | null;
  arguable: string | null;
  mayNotExist: boolean;
  exists: boolean;
} {
  const show = (minute: number): string | null =>
    !Number.isFinite(minute) ? null : date.timed ? formatInstant(minute) : formatDay(dayAt(minute));
  return {
    safe: date.some ? show(date.lo) : null,
    arguable: date.some ? show(date.hi) : null,
    mayNotExist: date.none,
    exists: date.some,
  };
}
