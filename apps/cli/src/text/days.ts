// SPDX-License-Identifier: AGPL-3.0-or-later
/** Days and numbers as people read them, in the typography of their language. */
import { dayInWords } from "@sauf-conduit/calendar";
import { numberInWords } from "@sauf-conduit/rights";
import { typeset } from "../law/law-words.ts";
import type { Language } from "../messages/language.ts";

/** `2026-11-20` → 20 novembre 2026; `2026-11-20 17:40` → 20 novembre 2026 à 17 h 40. Anything else is left as it is. */
export function dayText(text: string, language: Language): string {
  return typeset(dayInWords(text, language) ?? text, language);
}

export function numberText(value: number, language: Language): string {
  return typeset(numberInWords(value, language), language);
}
