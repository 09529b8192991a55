// SPDX-License-Identifier: AGPL-3.0-or-later
/** How far each language of the page is: sentences of the law, messages of the page, and whether a translator has read them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

type Catalogue = Readonly<Record<string, string>>;

/** A line of `content/languages.json`. */
interface LanguageOfPage {
  readonly code: string;
  readonly name: string;
  readonly reviewed: boolean;
}

interface Share {
  readonly done: number;
  readonly all: number;
}

export interface TranslationProgress extends LanguageOfPage {
  readonly law: Share;
  readonly page: Share;
  /** Of a language that is begun: sentences of its files that are not those of the law, to the letter. They are never shown. */
  readonly strange: readonly string[];
}

/**
 * One a language, French left aside: the others are translated from it.
 * @param house the folder that holds `content` and `apps`.
 * @param displayed every French string of the law that is shown.
 * @returns none when that house has no list of languages: a draft of law alone.
 */
export async function translationProgress(
  house: string,
  displayed: readonly string[],
  catalogues: ReadonlyMap<string, Catalogue>,
): Promise<readonly TranslationProgress[]> {
  const languages = await readJson<readonly LanguageOfPage[]>(join(house, "content", "languages.json"));
  if (languages === null) return [];
  const messages = async (code: string): Promise<Catalogue> =>
    (await readJson<Catalogue>(join(house, "apps", "public", "src", "messages", `${code}.json`))) ?? {};
  const said = Object.keys(await messages("fr"));
  const translated = languages.filter(({ code }) => code !== "fr");
  return Promise.all(
    translated.map(async ({ code, name, reviewed }) => {
      const catalogue = catalogues.get(code) ?? {};
      const law = shareOf(displayed, catalogue);
      const page = shareOf(said, await messages(code));
      return {
        code,
        name,
        reviewed,
        law,
        page,
        strange: law.done < law.all ? strangeTo(displayed, catalogue) : [],
      };
    }),
  );
}

function strangeTo(displayed: readonly string[], catalogue: Catalogue): string[] {
  const known = new Set(displayed);
  return Object.keys(catalogue).filter((text) => !known.has(text));
}

const shareOf = (wanted: readonly string[], catalogue: Catalogue): Share => ({
  done: wanted.filter((text) => Object.hasOwn(catalogue, text)).length,
  all: wanted.length,
});

/** Null when there is no such file. @throws SyntaxError when it is not JSON. */
async function readJson<T>(path: string): Promise<T | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}
