// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dates, hours, durations and numbers as the law writes them, and the corrections of the usual mistakes. */
import {
  formatDay,
  parseDay,
  parseDuration,
  parseInstant,
  readWrittenDay,
  type WrittenDateFault,
} from "@sauf-conduit/calendar";
import type { Value } from "../../syntax/index.ts";
import { readWrittenNumber } from "../../words/written-number.ts";
import { fr } from "./french.ts";

/** A day (`2026-05-01`) or an instant (`2026-11-20 17:40`) that exists; undefined otherwise. */
export function readDate(text: string): Value | undefined {
  if (parseDay(text) !== null) return { kind: "day", day: text };
  return parseInstant(text) === null ? undefined : { kind: "instant", at: text };
}

/** `3 mois`, `2 ans` (24 months), `15 jours`, `7 jours ouvrés`, `48 heures`. */
export function readDuration(text: string): Value | undefined {
  const duration = parseDuration(text);
  return duration === null ? undefined : { kind: "duration", duration };
}

/** `01/03/2005`, `1.3.2005`, `1er mars 2005` → `2005-03-01`; undefined when nothing certain was meant. */
export function correctedDate(text: string): string | undefined {
  const read = readWrittenDay(text);
  if (read.ok) return read.value;
  return "likely" in read.fault ? (read.fault.likely ?? undefined) : undefined;
}

/** What the calendar has against a day written in full: its month lacks it, or there is no such month. Null otherwise. */
export function calendarFault(text: string): CalendarFault | null {
  const read = readWrittenDay(text);
  if (read.ok) return null;
  const { fault } = read;
  return fault.kind === "impossible-day" || fault.kind === "impossible-month" ? fault : null;
}

export type CalendarFault = Extract<WrittenDateFault, { kind: "impossible-day" | "impossible-month" }>;

/** Whether the text looks like a date that someone tried to write. */
export function looksLikeDate(text: string): boolean {
  return correctedDate(text) !== undefined || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}( .*)?$/.test(text);
}

/** What to say of a text that should be a date and is not one. */
export function dateFault(text: string): { readonly message: string; readonly suggestion?: string } {
  const suggestion = correctedDate(text);
  if (suggestion !== undefined && suggestion !== text) {
    return { message: fr`« ${text} » : écrivez la date ainsi : ${suggestion}.`, suggestion };
  }
  if (calendarFault(text) !== null) return { message: fr`Le ${text} n'existe pas dans le calendrier.` };
  return { message: fr`« ${text} » n'est pas une date. Écrivez-la ainsi : 2005-03-01.` };
}

/** What to say of a text or a number that should be a duration and is not one. */
export function durationFault(text: string): string {
  const number = /^\d+$/.exec(text)?.[0];
  if (number !== undefined) {
    return fr`« ${text} » n'est pas une durée. Écrivez « ${number} mois » ou « ${number} jours ».`;
  }
  return fr`« ${text} » n'est pas une durée. Écrivez par exemple « 3 mois », « 15 jours », « 48 heures » ou « 2 ans ».`;
}

/** `6,80` → `6.80`, `1 200,50` → `1200.50`; undefined when nothing certain was meant. */
export function correctedNumber(text: string): string | undefined {
  const read = readWrittenNumber(text);
  if (read.ok) return read.text;
  if (read.fault.kind === "negative") return `-${read.fault.likely}`;
  return read.fault.kind === "words-around" ? read.fault.likely : undefined;
}

/** What to say of a text that should be a number and is not one. */
export function numberFault(text: string): { readonly message: string; readonly suggestion?: string } {
  const suggestion = correctedNumber(text);
  if (suggestion === undefined)
    return { message: fr`« ${text} » n'est pas un nombre. Écrivez-le en chiffres, comme 1250 ou 6.80.` };
  const how = suggestion.includes(".")
    ? fr`${suggestion} avec un point`
    : fr`${suggestion}, sans espace ni unité`;
  return { message: fr`« ${text} » n'est pas un nombre. Écrivez ${how}.`, suggestion };
}

/** The day before a day `YYYY-MM-DD`. */
export function eveOf(day: string): string {
  return shiftDay(day, -1);
}

/** The day after a day `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return shiftDay(day, 1);
}

function shiftDay(text: string, by: number): string {
  const day = parseDay(text);
  // The first and last days of the calendar have no neighbour: they are their own.
  if (day === null || text === (by < 0 ? "0000-01-01" : "9999-12-31")) return text;
  return formatDay(day + by);
}
