// SPDX-License-Identifier: AGPL-3.0-or-later
/** The public's glossary: the words it meets, and none of the workshop. */
import { describe, expect, it } from "vitest";
import messages from "../messages/fr.json" with { type: "json" };
import { roomAddress } from "./addresses.ts";
import { readGlossary } from "./glossary.ts";
import { builtPages, glossary, matches, pageAt, unescaped } from "./testing/built-pages.ts";

const FRENCH = roomAddress("fr", "glossary");
const plain = (text: string) =>
  unescaped(text)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\u00a0\u202f]/g, " ");

describe("readGlossary", () => {
  it("reads the words in bold under each title, and leaves the others to the workshop", () => {
    const read = readGlossary(
      "# G\n\n## 1. Les réponses\n\n| code | français | sens |\n| --- | --- | --- |\n" +
        "| `yes` | **oui** | Oui. |\n| `kleene` | logique | Calcul. |\n\n## 2. L'atelier\n\n" +
        "| code | français | sens |\n| --- | --- | --- |\n| `app` | application | Là. |\n",
    );
    expect(read).toEqual([
      { title: "Les réponses", words: [{ code: "yes", french: "oui", meaning: "Oui." }] },
    ]);
  });
});

describe("the page of the glossary", () => {
  it("has no word of the workshop: how the engine counts, how its files are written", () => {
    for (const page of [FRENCH, roomAddress("en", "glossary")])
      expect(pageAt(page)).not.toMatch(/kleene|fait mixte|jumeau|nœud|moteur|chiffrement|<code/i);
  });

  it("says each word once: an acronym with its meaning in the table of acronyms, the others by themselves", () => {
    const words = glossary().flatMap((one) => one.words);
    const acronyms = new Set(matches(pageAt(FRENCH), /id="sigle-([^"]+)"/g));
    const alone = words.filter(({ french }) => !acronyms.has(french.toUpperCase()));
    expect(alone.length).toBeLessThan(words.length);
    expect(matches(pageAt(FRENCH), /id="(mot-[^"]+)"/g)).toHaveLength(alone.length);
    expect(plain(pageAt(FRENCH))).toContain("juge les recours contre l'ofpra");
  });

  it("explains words that are met on the site", () => {
    const site = plain(
      [...builtPages()]
        .filter(([address]) => address.startsWith("/droit/") && address !== FRENCH)
        .map(([, page]) => page.slice(page.indexOf("<body")).replace(/<[^>]+>/g, " "))
        .join(" ") + Object.values(messages).join(" "),
    );
    const met = ({ french }: { french: string }) =>
      new RegExp(`(?<!\\p{L})${plain(french)}(?!\\p{L})`, "u").test(site);
    const words = glossary().flatMap((one) => one.words);
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => !met(word))).toEqual([]);
  });
});
