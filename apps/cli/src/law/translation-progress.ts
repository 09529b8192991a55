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
  /** Sentences of its files that are not, to the letter, in the law or the contacts: they are never shown. */
  readonly strange: readonly string[];
}

/**
 * One a language, French left aside: the others are translated from it.
 * @param displayed every French string of the law and of the contacts that is shown.
 * @param written every word and sentence of the files of the law: what only its pages show is there too.
 * @param catalogues sentences of the law, by language.
 */
export function translationProgress(
  { languages, messages }: TranslatorFiles,
  { displayed, written }: { readonly displayed: readonly string[]; readonly written: ReadonlySet<string> },
  catalogues: ReadonlyMap<string, Catalogue>,
): readonly TranslationProgress[] {
  const known = new Set(displayed);
  const said = Object.keys(messages.get("fr") ?? {});
  const translated = languages.filter(({ code }) => code !== "fr");
  return translated.map(({ code, name, reviewed }) => {
    const catalogue = catalogues.get(code) ?? {};
    const law = shareOf(displayed, catalogue);
    const page = shareOf(said, messages.get(code) ?? {});
    const strange = Object.keys(catalogue).filter((text) => !known.has(text) && !written.has(text));
    return { code, name, reviewed, law, page, strange };
  });
}

const shareOf = (wanted: readonly string[], catalogue: Catalogue): Share => ({
  done: wanted.filter((text) => Object.hasOwn(catalogue, text)).length,
  all: wanted.length,
});
