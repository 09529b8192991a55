// SPDX-License-Identifier: AGPL-3.0-or-later
/** Languages of the page, from `content/languages.json`: what each calls itself, how it is written, who has read it. */
import type { Language, LanguageOfPage } from "@sauf-conduit/calendar";
import languages from "../../../../content/languages.json" with { type: "json" };

export type { Language };

export const LANGUAGES = languages as readonly LanguageOfPage[];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));

export function languageOf(code: Language): LanguageOfPage {
  const language = BY_CODE.get(code);
  if (language === undefined) throw new Error(`content/languages.json has no ${code}.`);
  return language;
}

/**
 * The first of the reader's languages that the page speaks whole; French when none. One that is begun is chosen, not given.
 * « pt-BR » is spoken by « pt-BR », else by « pt », else by any other « pt-… »: nearer to the reader than French.
 */
export function preferredLanguage(
  tags: readonly string[],
  languages: readonly Pick<LanguageOfPage, "code" | "complete">[] = LANGUAGES,
): Language {
  const whole = languages.filter(({ complete }) => complete);
  for (const tag of tags) {
    const spoken =
      narrower(tag)
        .map((wanted) => whole.find(({ code }) => code.toLowerCase() === wanted))
        .find((language) => language !== undefined) ?? whole.find(({ code }) => baseOf(code) === baseOf(tag));
    if (spoken) return spoken.code;
  }
  return "fr";
}

const baseOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** « zh-hant-tw », « zh-hant », « zh ». */
function narrower(tag: string): string[] {
  const parts = tag.toLowerCase().split("-");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
}
