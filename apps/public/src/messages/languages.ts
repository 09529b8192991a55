// SPDX-License-Identifier: AGPL-3.0-or-later
/** Languages of the page, from `content/languages.json`: what each calls itself, how it is written, who has read it. */
import type { Language } from "@sauf-conduit/calendar";
import languages from "../../../../content/languages.json" with { type: "json" };

export type { Language };

interface LanguageOfPage {
  readonly code: Language;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Forms of numbers and dates: in English the day comes before the month, as on every paper of the person. */
  readonly locale: string;
  /** Every word of the page and of the law is there: a test says which is not. French is shown for what lacks. */
  readonly complete: boolean;
  /** False: no translator has read it over, and the page says so. */
  readonly reviewed: boolean;
}

export const LANGUAGES = languages as readonly LanguageOfPage[];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));

export function languageOf(code: Language): LanguageOfPage {
  const language = BY_CODE.get(code);
  if (language === undefined) throw new Error(`content/languages.json has no ${code}.`);
  return language;
}

/** The first of the reader's languages that the page speaks whole; French when none. One that is begun is chosen, not given. */
export function preferredLanguage(
  tags: readonly string[],
  languages: readonly Pick<LanguageOfPage, "code" | "complete">[] = LANGUAGES,
): Language {
  for (const tag of tags) {
    const code = (tag.split("-")[0] ?? "").toLowerCase();
    const spoken = languages.find((language) => language.complete && language.code === code);
    if (spoken) return spoken.code;
  }
  return "fr";
}
