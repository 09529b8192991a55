// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A last safe day as a file that any calendar opens (RFC 5545). Nothing in it says what it is about: titles are neutral,
 * there is no place, no description, no name of a law. The arguable day is never in it.
 */
import { formatDay, type Language, type Place, parseDay, parseInstant } from "@sauf-conduit/calendar";
import type { Situation } from "@sauf-conduit/rights";
import { endMoment } from "./end-moment.ts";
import { wordsIn } from "./words.ts";

export interface CalendarEntry {
  /** `YYYY-MM-DD`, or `YYYY-MM-DD HH:MM` on the clock of the place. */
  readonly safe: string;
  /** Null: not known, and the territory told leaves it open. */
  readonly place: Place | null;
  readonly situation: Situation;
  /** The day examined: DTSTAMP. */
  readonly on: string;
  /** Random, made for this file: nothing of the answer may be guessed from it. */
  readonly uid: string;
  readonly language: Language;
}

/**
 * When the calendar rings, from the beginning of the entry: a whole day begins at 00:00. A day so near that days before
 * would be over rings at noon the day before, then on the day itself, until eight, for who learns of it that day; an
 * hour of the day itself rings once more, one hour before.
 */
const ALARMS = {
  day: ["-P3D", "-P1D"],
  nearDay: ["-PT12H", "PT9H", "PT14H", "PT20H"],
  hour: ["-PT12H", "-PT3H"],
  nearHour: ["-PT12H", "-PT3H", "-PT1H"],
} as const;
const NEAR_DAYS = 3;

function alarmsOf({ safe, on }: CalendarEntry): readonly string[] {
  const left = (parseDay(safe.slice(0, 10)) ?? 0) - (parseDay(on) ?? 0);
  if (safe.includes(":")) return left < 1 ? ALARMS.nearHour : ALARMS.hour;
  return left <= NEAR_DAYS ? ALARMS.nearDay : ALARMS.day;
}

/** The whole file, lines ended by CRLF. @throws RangeError when `safe` is neither a day nor a moment. */
export function calendarFile(entry: CalendarEntry): string {
  const { on, language, safe } = entry;
  const words = wordsIn(language);
  const hour = safe.includes(":");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Agenda//1.0//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${entry.uid}`,
    `DTSTAMP:${basic(on)}T000000Z`,
    ...(hour ? momentLines(entry) : dayLines(safe)),
    `SUMMARY:${escaped(words.calendarTitle)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    ...alarmsOf(entry).flatMap((before) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(words.calendarAlarm)}`,
      `TRIGGER:${before}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join("");
}

/** The whole day: its end is the day after, excluded. */
function dayLines(safe: string): string[] {
  const day = parseDay(safe);
  if (day === null) throw new RangeError(`not a day: ${safe}`);
  return [`DTSTART;VALUE=DATE:${basic(safe)}`, `DTEND;VALUE=DATE:${basic(formatDay(day + 1))}`];
}

/** Universal time, so that no calendar mistakes it. */
function momentLines({ safe, place, situation }: CalendarEntry): string[] {
  if (parseInstant(safe) === null) throw new RangeError(`not a moment: ${safe}`);
  const at = new Date(endMoment(safe, place, situation) * 60_000);
  return [`DTSTART:${at.toISOString().replace(/[-:]/g, "").slice(0, 13)}00Z`];
}

const basic = (day: string): string => day.replaceAll("-", "");

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

const OCTETS_A_LINE = 75;

/** No line over 75 octets: the next ones begin with a space. A sign is never cut in two. */
function folded(line: string): string[] {
  const out: string[] = [];
  let current = "";
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > OCTETS_A_LINE) {
      out.push(current);
      current = " ";
      octets = 1;
    }
    current += sign;
    octets += size;
  }
  return [...out, current];
}
