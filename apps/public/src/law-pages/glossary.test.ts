// SPDX-License-Identifier: AGPL-3.0-or-later
/** The public's glossary: the words it meets, and none of the workshop. */
import { describe, expect, it } from "vitest";
import messages from "../messages/fr.json" with { type: "json" };
import { roomAddress } from "./addresses.ts";
import { apartFromAcronyms, readGlossary } from "./glossary.ts";
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

describe("apartFromAcronyms", () => {
  const word = (french: string, meaning: string) => ({ code: french, french, meaning });
  const sections = [
    { title: "Mots", words: [word("récépissé", "Un papier."), word("PUMa", "Une assurance.")] },
    { title: "Sigles", words: [word("CEDH", "Une convention.")] },
  ];

  it("tells each acronym once, in the words that explain it, and leaves no empty section", () => {
    const acronyms = [
      { short: "PUMA", french: "protection universelle", english: "universal protection" },
      { short: "VPF", french: "vie privée", english: "private life" },
    ];
    expect(apartFromAcronyms(sections, acronyms)).toEqual({
      acronyms: [
        { short: "PUMA", french: "Une assurance.", english: null },
        { short: "VPF", french: "vie privée", english: "private life" },
        { short: "CEDH", french: "Une convention.", english: null },
      ],
      sections: [{ title: "Mots", words: [word("récépissé", "Un papier.")] }],
    });
  });
});

describe("the page of the glossary", () => {
  it("tells no word twice, and none by itself", () => {
    const page = unescaped(pageAt(FRENCH)).toLowerCase();
    const told = [
      ...matches(page, /<dt>(.*?)<\/dt>/g),
      ...matches(page, /<th scope="row"[^>]*>(.*?)<\/th>/g),
    ];
    expect(told).toContain("oqtf");
    expect(told.filter((one, i) => told.indexOf(one) !== i)).toEqual([]);
    for (const bare of ["oui", "non", "témoin"]) expect(told).not.toContain(bare);
  });

  it("has no word of the workshop: how the engine counts, how its files are written", () => {
    for (const page of [FRENCH, roomAddress("en", "glossary")])
      expect(pageAt(page)).not.toMatch(/kleene|fait mixte|jumeau|nœud|moteur|chiffrement|<code/i);
    const { sections } = apartFromAcronyms(glossary(), []);
    expect(matches(pageAt(FRENCH), /id="(mot-[^"]+)"/g)).toHaveLength(
      sections.flatMap((one) => one.words).length,
    );
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
