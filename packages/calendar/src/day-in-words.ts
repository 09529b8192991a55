// SPDX-License-Identifier: AGPL-3.0-or-later
/** Days and instants as people read them. From the civil parts alone: the years before 100 are years too. */
import { type Day, parseDay, partsOf, weekday } from "./day.ts";
import { dayOfInstant, formatInstant, parseInstant } from "./instant.ts";
import { type GrammarLanguage, hasGrammar, type Language } from "./language.ts";

interface Words {
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly day: (date: number, month: string, year: number) => string;
  readonly month: (month: string, year: number) => string;
  readonly at: (day: string, hour: string, minute: string) => string;
}

const WORDS: Readonly<Record<GrammarLanguage, Words>> = {
  fr: {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
    weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
    day: (date, month, year) => `${date === 1 ? "1er" : date} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    at: (day, hour, minute) => `${day} à ${Number(hour)} h ${minute}`,
  },
  en: {
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
    day: (date, month, year) => `${date} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    at: (day, hour, minute) => `${day} at ${hour}:${minute}`,
  },
  es: {
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
      " ",
    ),
    weekdays: "lunes martes miércoles jueves viernes sábado domingo".split(" "),
    day: (date, month, year) => `${date} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    at: (day, hour, minute) => `${day} a las ${hour}:${minute}`,
  },
  ar: {
    months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
    weekdays: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(" "),
    day: (date, month, year) => `${date} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    at: (day, hour, minute) => `${day} الساعة ${hour}:${minute}`,
  },
};

/** As `dayInWords`, with the day of the week: vendredi 20 novembre 2026; Friday 20 November 2026. */
export function dayInFull(text: string, language: Language): string | null {
  const instant = parseInstant(text);
  const day = instant === null ? parseDay(text) : dayOfInstant(instant);
  if (day === null) return null;
  if (!hasGrammar(language)) return byTheBrowser(text, day, { language, dateStyle: "full" });
  return `${WORDS[language].weekdays[weekday(day) - 1]} ${dayInWords(text, language)}`;
}

/**
 * `2026-11-20` → 20 novembre 2026, 20 November 2026; `2026-11-20 17:40` → … à 17 h 40, … at 17:40. Spaces are ordinary:
 * typography is for whoever shows it.
 * @returns null for any other text.
 */
export function dayInWords(text: string, language: Language): string | null {
  const instant = parseInstant(text);
  const day = instant === null ? parseDay(text) : dayOfInstant(instant);
  if (day === null) return null;
  if (!hasGrammar(language)) return byTheBrowser(text, day, { language, dateStyle: "long" });
  const { year, month, day: date } = partsOf(day);
  const words = WORDS[language];
  const said = words.day(date, words.months[month - 1] ?? "", year);
  if (instant === null) return said;
  const [hour = "", minute = ""] = formatInstant(instant).slice(-5).split(":");
  return words.at(said, hour, minute);
}

/** `2026-04` → avril 2026, April 2026. @returns null for any other text. */
export function monthInWords(text: string, language: Language): string | null {
  const first = `${text}-01`;
  const day = parseDay(first);
  if (day === null) return null;
  if (!hasGrammar(language)) return byTheBrowser(first, day, { language, month: "long", year: "numeric" });
  const { year, month } = partsOf(day);
  return WORDS[language].month(WORDS[language].months[month - 1] ?? "", year);
}

/** A language without words of ours, in our figures and our calendar. */
function byTheBrowser(
  text: string,
  day: Day,
  { language, ...said }: { readonly language: Language } & Intl.DateTimeFormatOptions,
): string {
  const { year, month, day: date } = partsOf(day);
  const clock = parseInstant(text) === null ? null : text.slice(-5).split(":");
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  at.setUTCHours(Number(clock?.[0] ?? 0), Number(clock?.[1] ?? 0));
  const timeStyle = clock === null ? undefined : "short";
  const form = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    ...said,
    timeStyle,
    timeZone: "UTC",
  });
  return form.format(at);
}
