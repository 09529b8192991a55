// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every word of the law that a screen may show is said in each complete language: a missing one fails this test. */
import { fileURLToPath } from "node:url";
import type { Presentation } from "@sauf-conduit/rights";
import { compileFolder, displayedWords, readTranslations } from "@sauf-conduit/rights/compiler";
import { beforeAll, describe, expect, test } from "vitest";
import languages from "../content/languages.json" with { type: "json" };
import { typographyFaults } from "./typography.ts";

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

let compiled: ReturnType<typeof compileFolder> | null = null;

/** Compiled once for all the tests. */
async function law(): Promise<Presentation> {
  compiled ??= compileFolder(root("law"));
  const { presentation } = await compiled;
  if (!presentation) throw new Error("the law does not compile: npm run -s cli -- check");
  return presentation;
}

const wordsShown = async (): Promise<ReadonlySet<string>> => displayedWords(await law());

async function catalogue(language: string): Promise<Readonly<Record<string, string>>> {
  return (await readTranslations(root("content/translations"))).catalogues.get(language) ?? {};
}

beforeAll(law, 120_000);

describe("the words of the law", () => {
  test("never show the id of a file of the law, which is no word", async () => {
    const presentation = await law();
    const ids = new Set([
      ...Object.keys(presentation.items ?? {}),
      ...Object.keys(presentation.references ?? {}),
    ]);
    const shown = [...(await wordsShown())];
    const named = (word: string): boolean =>
      (word.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).some((id) => ids.has(id));
    expect(ids.size).toBeGreaterThan(100);
    expect(shown.filter(named)).toEqual([]);
  });

  test("are enough to be the law", async () => {
    expect((await wordsShown()).size).toBeGreaterThan(1000);
  });

  test.each(languages.filter(({ code, complete }) => complete && code !== "fr"))(
    "are all in $name",
    async ({ code }) => {
      const translated = await catalogue(code);
      expect([...(await wordsShown())].filter((french) => translated[french] === undefined)).toEqual([]);
    },
  );

  test.each(languages.map(({ code }) => code))("are set as %s is printed", async (code) => {
    const said = await catalogue(code);
    const texts = [...(await wordsShown())].map((french) => said[french] ?? french);
    expect(texts.flatMap((text) => typographyFaults(text, code))).toEqual([]);
  });

  test("that the page says more plainly are still words of the law", async () => {
    const plain = Object.keys(await catalogue("fr"));
    const words = await wordsShown();
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter((french) => !words.has(french))).toEqual([]);
  });
});
