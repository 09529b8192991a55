// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dates, hours, durations and numbers as the law writes them, and the corrections of the usual mistakes. */
import { formatDay, parseDay, parseDuration, parseInstant } from "@sauf-conduit/calendar";
import type { Value } from "../../syntax.ts";
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

const two = (n: string): string => n.padStart(2, "0");

/** `01/03/2005`, `1.3.2005`, `2005-3-1` → `2005-03-01`; undefined when it cannot be a date. */
export function correctedDate(text: string): string | undefined {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  const parts = french ? [french[3], french[2], french[1]] : iso ? [iso[1], iso[2], iso[3]] : undefined;
  if (parts === undefined) return undefined;
  const day = `${parts[0]}-${two(parts[1] ?? "")}-${two(parts[2] ?? "")}`;
  return parseDay(day) === null ? undefined : day;
}

/** Whether the text looks like a date that someone tried to write. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}( .*)?$/.test(text);
}

/** What to say of a text that should be a date and is not one. */
export function dateFault(text: string): { readonly message: string; readonly suggestion?: string } {
  const suggestion = correctedDate(text);
  if (suggestion !== undefined && suggestion !== text) {
    return { message: fr`« ${text} » : écrivez la date ainsi : ${suggestion}.`, suggestion };
  }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { message: fr`Le ${text} n'existe pas dans le calendrier.` };
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

/** `6,80` → `6.80`; undefined when a comma is not what is wrong. */
export function correctedNumber(text: string): string | undefined {
  return /^-?\d+,\d+$/.test(text) ? text.replace(",", ".") : undefined;
}

/** What to say of a text that should be a number and is not one. */
export function numberFault(text: string): { readonly message: string; readonly suggestion?: string } {
  const suggestion = correctedNumber(text);
  if (suggestion === undefined) return { message: fr`« ${text} » n'est pas un nombre.` };
  return { message: fr`« ${text} » n'est pas un nombre. Écrivez ${suggestion} avec un point.`, suggestion };
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
