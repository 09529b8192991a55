// SPDX-License-Identifier: AGPL-3.0-or-later
/** A value as the cases in which it is one thing: conditions that exclude each other, each with a plain value. */
import { formatDay, parseDay } from "@sauf-conduit/calendar";
import { baseOf, foldDate, fromBase, isDateExpression } from "../syntax/fold-date.ts";
import type { Law, Value } from "../syntax/index.ts";
import { type Expression, NO, YES } from "./expression.ts";

export type Plain =
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "none" };

export interface Alternative {
  readonly when: readonly Expression[];
  readonly value: Plain;
}

/** Said when something cannot be written in publicodes; the message is for the reader of the export. */
export class NotExpressible extends Error {}

/** What reading a value asks of the rest of the export. */
export interface ValueScope {
  readonly law: Law;
  computed(name: string): Value;
  fixed(name: string): Value | undefined;
  condition(c: import("../syntax/index.ts").Condition, positive: boolean): Expression;
  isAnswer(reading: string, answer: string): Expression;
  exists(dateFact: string, positive: boolean): Expression;
}

export function alternatives(v: Value, scope: ValueScope): Alternative[] {
  switch (v.kind) {
    case "fact":
      return factAlternatives(v.name, scope);
    case "computed":
      return alternatives(scope.computed(v.name), scope);
    case "word":
      return [{ when: [], value: v }];
    case "number":
      return [{ when: [], value: { kind: "number", number: v.number } }];
    case "day":
      return [{ when: [], value: { kind: "number", number: parseDay(v.day) ?? 0 } }];
    case "no-date":
      return [{ when: [], value: { kind: "none" } }];
    case "milestone": {
      const milestone = scope.law.milestones.get(v.name);
      if (!milestone) throw new NotExpressible(`repère inconnu : ${v.name}`);
      return alternatives(milestone.date, scope);
    }
    case "reading":
      return Object.entries(v.answers).flatMap(([answer, value]) =>
        guarded([scope.isAnswer(v.reading, answer)], alternatives(value, scope)),
      );
    case "cases":
      return caseAlternatives(v, scope);
    case "first-existing":
      return firstExisting(v.of, scope);
    default:
      return shiftedDay(v, scope);
  }
}

function guarded(when: readonly Expression[], list: readonly Alternative[]): Alternative[] {
  return list.map((one) => ({ ...one, when: [...when, ...one.when] }));
}

function factAlternatives(name: string, scope: ValueScope): Alternative[] {
  const fixed = scope.fixed(name);
  // What `avec` fixes is a constant, or another fact of whoever refers: never fixed again.
  if (fixed?.kind === "fact") return plainFact(fixed.name, scope);
  return fixed ? alternatives(fixed, scope) : plainFact(name, scope);
}

function plainFact(name: string, scope: ValueScope): Alternative[] {
  const fact = scope.law.facts.get(name);
  if (fact?.listOf !== undefined || fact?.type === "list") throw new NotExpressible(`une liste : ${name}`);
  if (fact?.type === "duration") throw new NotExpressible(`une durée : ${name}`);
  const value: Plain = { kind: "fact", name };
  if ((fact?.type !== "date" && fact?.type !== "datetime") || fact.suppliedByApplication)
    return [{ when: [], value }];
  return [
    { when: [scope.exists(name, true)], value },
    { when: [scope.exists(name, false)], value: { kind: "none" } },
  ];
}

function caseAlternatives(v: Extract<Value, { kind: "cases" }>, scope: ValueScope): Alternative[] {
  const earlier: Expression[] = [];
  const out: Alternative[] = [];
  for (const one of v.cases) {
    out.push(...guarded([...earlier, scope.condition(one.when, true)], alternatives(one.then, scope)));
    earlier.push(scope.condition(one.when, false));
  }
  return [...out, ...guarded(earlier, alternatives(v.otherwise, scope))];
}

function firstExisting(values: readonly Value[], scope: ValueScope): Alternative[] {
  let open: Expression[][] = [[]];
  const out: Alternative[] = [];
  for (const value of values) {
    const list = alternatives(value, scope);
    out.push(
      ...open.flatMap((when) =>
        guarded(
          when,
          list.filter((one) => one.value.kind !== "none"),
        ),
      ),
    );
    open = open.flatMap((when) =>
      list.filter((one) => one.value.kind === "none").map((one) => [...when, ...one.when]),
    );
  }
  return [...out, ...open.map((when): Alternative => ({ when, value: { kind: "none" } }))];
}

/** Constant dates may be moved; anything else that is computed is left out. */
function shiftedDay(v: Value, scope: ValueScope): Alternative[] {
  if (!isDateExpression(v)) throw new NotExpressible(NAMES[v.kind] ?? `un calcul (${v.kind})`);
  return alternatives(baseOf(v), scope).map((one) => {
    if (one.value.kind === "none") return one;
    if (one.value.kind !== "number") throw new NotExpressible("une date calculée");
    const day: Value = { kind: "day", day: formatDay(one.value.number) };
    const folded = foldDate(fromBase(v, day));
    if (folded.kind !== "day") throw new NotExpressible("une date calculée");
    return { ...one, value: { kind: "number", number: parseDay(folded.day) ?? 0 } };
  });
}

const NAMES: Readonly<Record<string, string>> = {
  between: "une durée entre deux dates",
  duration: "une durée",
  table: "un barème",
  count: "un compte dans une liste",
  total: "une somme dans une liste",
  "limit-end": "la fin d'un délai",
  unknown: "une valeur inconnue",
};

/** The alternatives that may still be met. */
export function reachable(list: readonly Alternative[]): Alternative[] {
  return list
    .filter((one) => !one.when.includes(NO))
    .map((one) => ({ ...one, when: one.when.filter((x) => x !== YES) }));
}
