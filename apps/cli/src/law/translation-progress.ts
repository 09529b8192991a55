// SPDX-License-Identifier: AGPL-3.0-or-later
/** How far each language of the page is: sentences of the law, messages of the page, and whether a translator has read them. */
import type { LanguageOfPage } from "@sauf-conduit/calendar";
import type { Catalogue, TranslatorFiles } from "./translator-files.ts";

interface Share {
  readonly done: number;
  readonly all: number;
}

export interface TranslationProgress extends Pick<LanguageOfPage, "code" | "name" | "reviewed"> {
  readonly law: Share;
  readonly page: Share;
  /** Of a language that is begun: sentences of its files that are not those of the law, to the letter. They are never shown. */
  readonly strange: readonly string[];
}

/**
 * One a language, French left aside: the others are translated from it.
 * @param displayed every French string of the law that is shown.
 * @param catalogues sentences of the law, by language.
 */
export function translationProgress(
  { languages, messages }: TranslatorFiles,
  displayed: readonly string[],
  catalogues: ReadonlyMap<string, Catalogue>,
): readonly TranslationProgress[] {
  const said = Object.keys(messages.get("fr") ?? {});
  const translated = languages.filter(({ code }) => code !== "fr");
  return translated.map(({ code, name, reviewed }) => {
    const catalogue = catalogues.get(code) ?? {};
    const law = shareOf(displayed, catalogue);
    const page = shareOf(said, messages.get(code) ?? {});
    const strange = law.done < law.all ? strangeTo(displayed, catalogue) : [];
    return { code, name, reviewed, law, page, strange };
  });
}

function strangeTo(displayed: readonly string[], catalogue: Catalogue): string[] {
  const known = new Set(displayed);
  return Object.keys(catalogue).filter((text) => !known.has(text));
}

const shareOf = (wanted: readonly string[], catalogue: Catalogue): Share => ({
  done: wanted.filter((text) => Object.hasOwn(catalogue, text)).length,
  all: wanted.length,
});
