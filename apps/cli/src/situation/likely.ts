// SPDX-License-Identifier: AGPL-3.0-or-later
/** What was probably meant, in the form of a situation; null when nothing certain was. */
import { formatDuration, parseDuration, readWrittenHour } from "@sauf-conduit/calendar";
import { correctedDate, correctedNumber, nearest } from "@sauf-conduit/rights/format";

/** A day and its hour, as they are written together: « 20/11/2026 à 17h40 », `2026-11-20T17:40`. */
const WITH_HOUR = /^(.+?)(?: à | at |[ T])(\d{1,2} ?[h:.] ?(?:\d{2})?)$/;

export function splitHour(text: string): { readonly day: string; readonly hour: string | null } {
  const found = WITH_HOUR.exec(text.trim());
  return found ? { day: found[1] ?? "", hour: found[2] ?? "" } : { day: text, hour: null };
}

/** @param timed the fact has an hour. */
export function likelyDate(text: string, timed: boolean): string | null {
  const { day, hour } = splitHour(text);
  // « 26-01-05 » is a year, or a day, first.
  const date = /^\d{1,2}-\d{1,2}-\d{2}$/.test(day) ? undefined : correctedDate(day);
  if (date === undefined) return nearest(text, ["aucune", "inconnu"]) ?? null;
  const at = hour === null ? null : readWrittenHour(hour);
  return timed && at?.ok === true ? `${date} ${at.value}` : date;
}

/** Never below zero: a sign before an amount is a slip. */
export function likelyNumber(text: string): string | null {
  return correctedNumber(text)?.replace(/^-/, "") ?? null;
}

/** « 12 » of a fact counted in years → 12 ans; 12mois → 12 mois; 2 semaines → 14 jours. @param unit of the fact. */
export function likelyDuration(text: string, unit: string | null): string | null {
  const found = /^(\d+)\s*([\p{L} ]*)$/u.exec(text.trim().toLowerCase());
  if (!found) return null;
  const [count, written] = [Number(found[1]), (found[2] ?? "").trim() || unit];
  const weeks = written === "semaine" || written === "semaines";
  const duration = parseDuration(weeks ? `${count * 7} jours` : `${count} ${written}`);
  if (duration === null || written === null) return null;
  // As it is counted: 12 months stay 12 months, but 1 is singular.
  return weeks || count < 2 ? formatDuration(duration) : `${count} ${written}`;
}

/** What other files and other hands write for yes and no. */
const YES_NO: ReadonlyMap<string, string> = new Map([
  ...["oui", "true", "yes", "y", "o", "vrai", "1"].map((word) => [word, "oui"] as const),
  ...["non", "false", "no", "n", "faux", "0"].map((word) => [word, "non"] as const),
]);

export function likelyYesNo(text: string): string | null {
  return YES_NO.get(text.trim().toLowerCase()) ?? nearest(text, ["inconnu"]) ?? null;
}
