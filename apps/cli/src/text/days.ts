// SPDX-License-Identifier: AGPL-3.0-or-later
/** Days, instants and numbers as people read them. */

import { typeset } from "../law/law-words.ts";
import type { Language } from "../messages/language.ts";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

/** `2026-11-20` → 20 novembre 2026; `2026-11-20 17:40` → 20 novembre 2026 à 17 h 40. Anything else is left as it is. */
export function dayText(text: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}))?$/.exec(text);
  if (!found) return text;
  const [, year, month, date, hour, minute] = found;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const day = format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))));
  const written = language === "fr" ? day.replace(/^1 /, "1er ") : day;
  const at =
    hour === undefined ? "" : language === "fr" ? ` à ${Number(hour)}h${minute}` : ` at ${hour}:${minute}`;
  return typeset(written + at, language);
}

/** Amounts have two decimals or none. */
export function numberText(value: number, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(value);
}
