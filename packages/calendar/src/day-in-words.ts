// SPDX-License-Identifier: AGPL-3.0-or-later
/** Days and instants as people read them. From the civil parts alone: the years before 100 are years too. */
import { parseDay, partsOf, weekday } from "./day.ts";
import { dayOfInstant, formatInstant, parseInstant } from "./instant.ts";

const MONTHS = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

const WEEKDAYS = {
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
} as const;

/** As `dayInWords`, with the day of the week: vendredi 20 novembre 2026; Friday 20 November 2026. */
export function dayInFull(text: string, language: "fr" | "en"): string | null {
  const instant = parseInstant(text);
  const day = instant === null ? parseDay(text) : dayOfInstant(instant);
  return day === null ? null : `${WEEKDAYS[language][weekday(day) - 1]} ${dayInWords(text, language)}`;
}

/**
 * `2026-11-20` → 20 novembre 2026, 20 November 2026; `2026-11-20 17:40` → … à 17 h 40, … at 17:40. Spaces are ordinary:
 * typography is for whoever shows it.
 * @returns null for any other text.
 */
export function dayInWords(text: string, language: "fr" | "en"): string | null {
  const instant = parseInstant(text);
  const day = instant === null ? parseDay(text) : dayOfInstant(instant);
  if (day === null) return null;
  const { year, month, day: date } = partsOf(day);
  const first = language === "fr" && date === 1 ? "1er" : date;
  const said = `${first} ${MONTHS[language][month - 1]} ${year}`;
  if (instant === null) return said;
  const [hour = "", minute = ""] = formatInstant(instant).slice(-5).split(":");
  return language === "fr" ? `${said} à ${Number(hour)} h ${minute}` : `${said} at ${hour}:${minute}`;
}
