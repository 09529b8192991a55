// SPDX-License-Identifier: AGPL-3.0-or-later
/** One answer to one fact, by the type of the fact. « inconnu » never comes here. */
import { formatDay, parseDay, parseInstant } from "@sauf-conduit/calendar";
import type { CompiledFact } from "../compiled-law.ts";
import { nearest } from "../compiler/text/suggest.ts";
import {
  ANY_DATE,
  type DateRange,
  dayRange,
  FAILS,
  HOLDS,
  MINUTES_A_DAY,
  NO_DATE,
} from "../engine/values/ranges.ts";
import type { Answer } from "../syntax.ts";
import { type Bounds, emptyRange, isBounds, type Read, shown, wrongType } from "./answer-forms.ts";
import { readDuration, readNumber } from "./quantities.ts";

/** @param latest the last day on which a past event may lie, in days since 1970-01-01; null: any. */
export function readAnswer(fact: CompiledFact, answer: Answer, latest: number | null): Read {
  switch (fact.type) {
    case "yes-no":
      return answer === "oui" || answer === "non"
        ? { known: { type: "yes-no", value: answer === "oui" ? HOLDS : FAILS } }
        : wrongType(fact, answer, "yes-no");
    case "choice":
      return readChoice(fact, answer);
    case "number":
    case "money":
      return readNumber(fact, answer);
    case "duration":
      return readDuration(fact, answer);
    case "date":
    case "datetime":
      return readDate(fact, answer, fact.past === true ? latest : null);
    case "list":
      return wrongType(fact, answer, "list");
  }
}

function readChoice(fact: CompiledFact, answer: Answer): Read {
  const words = typeof answer === "string" || typeof answer === "number" ? [answer] : answer;
  if (!Array.isArray(words) || words.length === 0) return wrongType(fact, answer, "word");
  const possible = fact.values ?? [];
  const given = words.map(String);
  const other = given.find((word) => !possible.includes(word));
  if (other === undefined) return { known: { type: "choice", value: new Set(given) } };
  const suggestion = nearest(other, possible) ?? null;
  return { fault: { code: "not-a-word", name: fact.name, given: other, possible, suggestion } };
}

/** A day or an instant as it should be written, whether or not the calendar has it. */
const DATE_FORM = /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/;

function readDate(fact: CompiledFact, answer: Answer, latest: number | null): Read {
  if (answer === "aucune") return { known: { type: "date", value: NO_DATE } };
  if (isBounds(answer)) return readDateBounds(fact, answer, latest);
  const timed = fact.type === "datetime";
  const value = typeof answer === "string" ? dateRange(answer, timed) : null;
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
  if (day === null) return null;
  return timed ? { ...dayRange(day), hi: lastMinuteOf(day), timed } : dayRange(day);
}

const lastMinuteOf = (day: number): number => (day + 1) * MINUTES_A_DAY - 1;

function readDateBounds(fact: CompiledFact, answer: Bounds, latest: number | null): Read {
  const timed = fact.type === "datetime";
  let value: DateRange = { ...ANY_DATE, none: false, timed };
  for (const [word, text] of Object.entries(answer)) {
    if (word === "existe" && text === "non") return { known: { type: "date", value: NO_DATE } };
    if (word === "existe" && text === "oui") continue;
    const day = parseDay(String(text));
    if (word === "existe" || !DATE_BOUNDS.has(word))
      return wrongType(fact, answer, timed ? "datetime" : "date");
    if (day === null) return notADate(fact, text);
    if (word === "à partir du") value = { ...value, lo: day * MINUTES_A_DAY };
    else if (word === "après le") value = { ...value, lo: (day + 1) * MINUTES_A_DAY };
    else value = { ...value, hi: lastOf(word === "jusqu'au" ? day : day - 1, timed) };
  }
  return value.lo > value.hi ? emptyRange(fact, answer) : known(fact, answer, value, latest);
}

const DATE_BOUNDS = new Set(["à partir du", "après le", "jusqu'au", "avant le"]);

function lastOf(day: number, timed: boolean): number {
  return timed ? lastMinuteOf(day) : day * MINUTES_A_DAY;
}

/**
 * What can only be past has happened by the day examined, or not yet: then the answer that day is « aucune ». An event
 * known of from later is refused rather than set aside, since the rules would read it as having happened.
 */
function known(fact: CompiledFact, answer: Answer, value: DateRange, latest: number | null): Read {
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
