// SPDX-License-Identifier: AGPL-3.0-or-later
/** Numbers and amounts on what is known, as ranges. Parts are bounded apart: a range may be wider than exact, never narrower. */
import { daysInMonth, monthStart } from "@sauf-conduit/calendar";
import type { Value } from "../../syntax/index.ts";
import type { Member } from "../situation/knowledge.ts";
import type { Interpreter } from "./interpreter.ts";
import {
  ANY_NUMBER,
  clean,
  type DateRange,
  dayAt,
  exactly,
  FAILS,
  HOLDS,
  joinNumbers,
  type NumberRange,
  range,
  type Tri,
} from "./ranges.ts";
import { tableValue } from "./tables.ts";

export function numberRange(v: Value, using: Interpreter, member: Member | null): NumberRange {
  const number = (x: Value): NumberRange => using.number(x, member);
  switch (v.kind) {
    case "number":
      return exactly(v.number);
    case "unknown":
      return ANY_NUMBER;
    case "fact":
      return using.numberFact(v.name, member);
    case "cases":
    case "reading":
      return using.choose(v, member, number, joinNumbers);
    case "sum":
      return v.of.map(number).reduce(add);
    case "product":
      return v.of.map(number).reduce(multiply);
    case "difference":
      return add(number(v.left), negated(number(v.right)));
    case "largest":
    case "smallest":
      return v.of.map(number).reduce(v.kind === "largest" ? largest : smallest);
    case "round":
      return rounded(number(v.of), v.to, v.towards);
    case "days-in-month":
      return daysOfMonth(using.date(v.of, member));
    case "count":
    case "total":
      return overList(v, using);
    case "table":
      return tableValue(v, using, member);
    default:
      throw new Error(`not a number: ${v.kind}`);
  }
}

/** A member of whom nothing is known. */
const NOBODY: Member = new Map();

type OverList = Extract<Value, { kind: "count" | "total" }>;

/** What one member of a list adds, as far as the rule may mean it. */
export interface Weight {
  /** Where it stands in the list, from 1. */
  readonly place: number;
  readonly meant: Tri;
  readonly weight: NumberRange;
}

/** Of each member that the rule may mean, in the order of the list. */
export function weightsOver(v: OverList, using: Interpreter): Weight[] {
  return (using.list(v.list)?.members ?? []).flatMap((m, i) => {
    const meant = v.who ? using.condition(v.who, m) : HOLDS;
    return meant === FAILS ? [] : [{ place: i + 1, meant, weight: weightOf(v, using, m) }];
  });
}

function weightOf(v: OverList, using: Interpreter, member: Member): NumberRange {
  return v.kind === "count" ? exactly(1) : using.number({ kind: "fact", name: v.field }, member);
}

/**
 * Certain members count whole; one that may not be counted can only add or take away; a list that may be longer
 * has no end on the sides where one more member could push.
 */
function overList(v: OverList, using: Interpreter): NumberRange {
  let [lo, hi] = [0, 0];
  for (const { meant, weight } of weightsOver(v, using)) {
    lo += meant === HOLDS ? weight.lo : Math.min(0, weight.lo);
    hi += meant === HOLDS ? weight.hi : Math.max(0, weight.hi);
  }
  if (using.list(v.list)?.complete) return range(clean(lo), clean(hi));
  const other = weightOf(v, using, NOBODY);
  return range(other.lo < 0 ? -Infinity : clean(lo), other.hi > 0 ? Infinity : clean(hi));
}

function add(a: NumberRange, b: NumberRange): NumberRange {
  return range(clean(a.lo + b.lo), clean(a.hi + b.hi));
}
function negated({ lo, hi }: NumberRange): NumberRange {
  return range(-hi, -lo);
}
function largest(a: NumberRange, b: NumberRange): NumberRange {
  return range(Math.max(a.lo, b.lo), Math.max(a.hi, b.hi));
}
function smallest(a: NumberRange, b: NumberRange): NumberRange {
  return range(Math.min(a.lo, b.lo), Math.min(a.hi, b.hi));
}

function multiply(a: NumberRange, b: NumberRange): NumberRange {
  const products = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi].map((p) => (Number.isNaN(p) ? 0 : p));
  return range(clean(Math.min(...products)), clean(Math.max(...products)));
}

function rounded(n: NumberRange, to: number, towards: "nearest" | "down" | "up"): NumberRange {
  const step = towards === "nearest" ? Math.round : towards === "down" ? Math.floor : Math.ceil;
  const round = (x: number): number => (Number.isFinite(x) ? clean(step(clean(x / to)) * to) : x);
  return range(round(n.lo), round(n.hi));
}

function daysOfMonth(date: DateRange): NumberRange {
  if (!date.some || !Number.isFinite(date.lo) || !Number.isFinite(date.hi)) return range(28, 31);
  const [first, last] = [dayAt(date.lo), dayAt(date.hi)];
  if (monthStart(first) === monthStart(last)) return exactly(daysInMonth(first));
  return range(28, 31);
}
