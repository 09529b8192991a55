// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every word of the law that a screen may show has its English: a missing one fails the build. */
import { fileURLToPath } from "node:url";
import { compileFolder, displayedWords, readTranslations } from "@sauf-conduit/rights/compiler";
import { describe, expect, test } from "vitest";

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function wordsShown(): Promise<ReadonlySet<string>> {
  const { presentation } = await compileFolder(root("law"));
  if (!presentation) throw new Error("the law does not compile: npm run -s cli -- check");
  return displayedWords(presentation);
}

async function catalogue(language: string): Promise<Readonly<Record<string, string>>> {
  return (await readTranslations(root("content/translations"))).catalogues.get(language) ?? {};
}

describe("the words of the law", () => {
  test("never show the id of a file of the law, which is no word", async () => {
    const { presentation } = await compileFolder(root("law"));
    const ids = new Set([
      ...Object.keys(presentation?.items ?? {}),
      ...Object.keys(presentation?.references ?? {}),
    ]);
    const shown = [...(await wordsShown())];
    const named = (word: string): boolean =>
      (word.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).some((id) => ids.has(id));
    expect(ids.size).toBeGreaterThan(100);
    expect(shown.filter(named)).toEqual([]);
  });

  test("are all in English", async () => {
    const english = await catalogue("en");
    const words = [...(await wordsShown())];
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((french) => english[french] === undefined)).toEqual([]);
  });

  test("that the page says more plainly are still words of the law", async () => {
    const plain = Object.keys(await catalogue("fr"));
    const words = await wordsShown();
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter((french) => !words.has(french))).toEqual([]);
  });
});
