// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInWords } from "@sauf-conduit/calendar";
import type { Language } from "../messages/language.tsx";

/** A day in words: 20 novembre 2026, 20 November 2026. Anything else is left as it is. */
export function dayText(day: string, language: Language): string {
  return dayInWords(day, language) ?? day;
}
