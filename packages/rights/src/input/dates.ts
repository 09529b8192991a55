// SPDX-License-Identifier: AGPL-3.0-or-later
/** Days and instants, whole or between bounds, within the years that a life or a paper may be of. */
import { FIRST_DAY, formatDay, LAST_DAY, parseDay, parseInstant } from "@sauf-conduit/calendar";
import type { CompiledFact } from "../artefact/compiled-law.ts";
import type { SituationFault } from "../engine/situation/situation-error.ts";
import { ANY_DATE, type DateRange, dayAt, MINUTES_A_DAY, NO_DATE } from "../engine/values/ranges.ts";
import type { Answer } from "../syntax/index.ts";
import {
  type Bounds,
  badBounds,
  emptyRange,
  isBounds,
  outOfBounds,
  type Read,
  shown,
  wrongType,
} from "./answer-forms.ts";

/** A day or an instant as it should be written, whether or not the calendar has it. */
const DATE_FORM = /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/;

/** For the messages. */
const YEARS = { least: formatDay(FIRST_DAY), most: formatDay(LAST_DAY) };

/** The day that chooses the law: one day, of those that a life or a paper may be of. */
export function readDayExamined(name: string, given: string): { day: number } | { fault: SituationFault } {
  const day = parseDay(given);
  if (day === null) return { fault: { code: "impossible-date", name, given } };
  if (day < FIRST_DAY || day > LAST_DAY) return { fault: { code: "out-of-bounds", name, given, ...YEARS } };
  return { day };
}

/** @param latest the last day on which the event may lie; null: any. */
export function readDate(fact: CompiledFact, answer: Answer, latest: number | null): Read {
  if (answer === "aucune") return { known: { type: "date", value: NO_DATE } };
  if (isBounds(answer)) return readBounds(fact, answer, latest);
  const value = typeof answer === "string" ? dateRange(answer, fact.type === "datetime") : null;
  return value === null ? notADate(fact, answer) : known(fact, answer, value, latest);
}

/** Written as a date, and not in the calendar; or not a date at all. */
function notADate(fact: CompiledFact, given: Answer): Read {
  const timed = fact.type === "datetime";
  if (typeof given !== "string" || !DATE_FORM.test(given) || (!timed && given.includes(":")))
    return wrongType(fact, given, timed ? "datetime" : "date");
  return { fault: { code: "impossible-date", name: fact.name, given } };
}

/** A day, or a day with its hour; a datetime whose hour is unknown runs from 0 h 00 to 23 h 59. */
function dateRange(text: string, timed: boolean): DateRange | null {
  const minute = parseInstant(text);
  if (minute !== null) return timed ? { none: false, some: true, lo: minute, hi: minute, timed: true } : null;
  const day = parseDay(text);
  return day === null ? null : { ...between(timed), lo: day * MINUTES_A_DAY, hi: lastOf(day, timed) };
}

const between = (timed: boolean): DateRange => ({ ...ANY_DATE, none: false, timed });

function lastOf(day: number, timed: boolean): number {
  return timed ? (day + 1) * MINUTES_A_DAY - 1 : day * MINUTES_A_DAY;
}

/** Which end of the range a word bounds, and how many days from the day that follows it. */
const ENDS: ReadonlyMap<string, { readonly end: "lo" | "hi"; readonly shift: number }> = new Map([
  ["à partir du", { end: "lo", shift: 0 }],
  ["après le", { end: "lo", shift: 1 }],
  ["jusqu'au", { end: "hi", shift: 0 }],
  ["avant le", { end: "hi", shift: -1 }],
]);

function readBounds(fact: CompiledFact, answer: Bounds, latest: number | null): Read {
  const timed = fact.type === "datetime";
  const { existe, ...bounds } = answer;
  if (existe === "non" && Object.keys(bounds).length === 0)
    return { known: { type: "date", value: NO_DATE } };
  if (existe !== undefined && existe !== "oui") return wrongType(fact, answer, timed ? "datetime" : "date");
  let value = between(timed);
  for (const [word, text] of Object.entries(bounds)) {
    const bound = ENDS.get(word);
    const day = parseDay(String(text));
    if (bound === undefined || Number.isFinite(value[bound.end]))
      return badBounds(fact, answer, [...ENDS.keys(), "existe"]);
    if (day === null) return notADate(fact, text);
    const at = day + bound.shift;
    value = { ...value, [bound.end]: bound.end === "lo" ? at * MINUTES_A_DAY : lastOf(at, timed) };
  }
  return value.lo > value.hi ? emptyRange(fact, answer) : known(fact, answer, value, latest);
}

/**
 * What can only be past has happened by the day examined, or not yet: then the answer that day is « aucune ». An event
 * known of from later is refused rather than set aside, since the rules would read it as having happened.
 */
function known(fact: CompiledFact, answer: Answer, value: DateRange, latest: number | null): Read {
  if (dayAt(value.hi) < FIRST_DAY || dayAt(value.lo) > LAST_DAY) return outOfBounds(fact, answer, YEARS);
  if (latest === null) return { known: { type: "date", value } };
  const end = lastOf(latest, value.timed);
  if (value.lo > end) {
    const on = formatDay(latest);
    return { fault: { code: "later-event", name: fact.name, given: shown(answer), on } };
  }
  // « 2026 » said in November is not December; « existe » alone says nothing of when.
  const said = Number.isFinite(value.lo) || Number.isFinite(value.hi);
  return { known: { type: "date", value: said ? { ...value, hi: Math.min(value.hi, end) } : value } };
}
