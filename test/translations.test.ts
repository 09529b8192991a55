// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every word of the law that a screen may show has its English: a missing one fails the build. */
import { fileURLToPath } from "node:url";
import { compileFolder, displayedWords, readTranslations } from "@sauf-conduit/rights/compiler";
import { describe, expect, test } from "vitest";

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

describe("the words of the law", () => {
  test("are all in English", async () => {
    const { presentation } = await compileFolder(root("law"));
    const english = (await readTranslations(root("content/translations"))).get("en") ?? {};
    if (!presentation) throw new Error("the law does not compile: npm run -s cli -- check");
    const words = [...displayedWords(presentation)];
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((french) => english[french] === undefined)).toEqual([]);
  });
});
