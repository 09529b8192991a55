// SPDX-License-Identifier: AGPL-3.0-or-later
/** Search on the index that was built: accents, case, typing, acronyms, in both languages. */
import { describe, expect, it } from "vitest";
import {
  demandInCheck,
  itemAddress,
  LANGUAGES,
  type Language,
  roomAddress,
  searchIndex,
} from "../addresses.ts";
import { builtFile, contactNumbers } from "../testing/built-pages.ts";
import { Search, type SearchEntry } from "./index.ts";
import { distance, folded, wordsOf } from "./words.ts";

const load = (language: Language) =>
  new Search(JSON.parse(builtFile(searchIndex(language))) as SearchEntry[]);
const searches = { fr: load("fr"), en: load("en") };

/** Where a short name of a result leads: `#paper`, `contacts/#contact`, or an item. */
function addressOf(language: Language, name: string): string {
  if (name.startsWith("#")) return demandInCheck(language, name.slice(1));
  const contact = /^contacts\/(#.+)$/.exec(name)?.[1];
  return contact === undefined
    ? itemAddress(language, name)
    : `${roomAddress(language, "contacts")}${contact}`;
}

describe("search", () => {
  it.each([
    ["fr", "AME", "ame-conditions"],
    ["fr", "ame", "ame-conditions"],
    ["fr", "aide medicale de l'etat", "ame-conditions"],
    ["fr", "AIDE MÉDICALE DE L’ÉTAT", "ame-conditions"],
    ["fr", "oqtf", "recours-oqtf"],
    ["fr", "ADA", "ada-eligibilite"],
    ["fr", "titre etranger malade", "etranger-malade-l425-9"],
    ["fr", "titre étrangé maladde", "etranger-malade-l425-9"],
    ["fr", "L425-9", "etranger-malade-l425-9"],
    ["fr", "L. 425-9", "etranger-malade-l425-9"],
    ["fr", "l 425 9", "etranger-malade-l425-9"],
    ["fr", "article L.425.9", "etranger-malade-l425-9"],
    ["fr", "recipice", "recepisses-a-repetition"],
    ["fr", "hebergemant d'urgance", "hebergement-urgence-inconditionnel"],
    ["fr", "avocat gratuit", "aide-juridictionnelle-etrangers"],
    ["fr", "shelter", "chrs"],
    ["en", "AME", "ame-conditions"],
    ["en", "State medical aid", "ame-conditions"],
    ["en", "sick foreign national", "etranger-malade-l425-9"],
    ["en", "asylum alowance", "ada-eligibilite"],
    ["en", "étranger malade", "etranger-malade-l425-9"],
    ["en", "recepisse", "documents-provisoires"],
  ] as const)("in %s, « %s » finds %s among the first five", (language, question, id) => {
    const found = searches[language].find(question, 5).map(({ url }) => url);
    expect(found).toContain(itemAddress(language, id));
  });

  it.each([
    ["fr", "visa", ["pieces-interdites", "#visa-ou-preuve-d-entree", "pieces-non-prevues"]],
    ["en", "visa", ["pieces-interdites", "#visa-ou-preuve-d-entree", "pieces-non-prevues"]],
    ["fr", "récépissé", ["documents-provisoires", "#recepisse", "recepisses-a-repetition"]],
    ["fr", "recepisse", ["documents-provisoires", "#recepisse", "recepisses-a-repetition"]],
    ["en", "entry stamp", ["pieces-interdites", "#visa-ou-preuve-d-entree"]],
    ["fr", "3919", ["contacts/#violences-femmes-info"]],
    ["en", "3919", ["contacts/#violences-femmes-info"]],
    ["fr", "115", ["contacts/#hebergement-115", "refus-115-sans-papiers"]],
    ["fr", "0800059595", ["contacts/#collectif-feministe-contre-le-viol"]],
    ["fr", "0800 05 95 95", ["contacts/#collectif-feministe-contre-le-viol"]],
    ["fr", "17", ["contacts/#police-secours"]],
    ["fr", "AME", ["ame-conditions"]],
    ["fr", "OQTF", ["recours-oqtf", "oqtf-cas"]],
    ["en", "order to leave", ["recours-oqtf", "oqtf-cas"]],
    ["fr", "ofpra", ["delai-ofpra", "introduction-ofpra"]],
    ["en", "legal aid", ["aide-juridictionnelle-etrangers"]],
  ] as const)("in %s, « %s » puts %j first", (language, question, first) => {
    const found = searches[language].find(question, first.length).map(({ url }) => url);
    expect(found.toSorted()).toEqual(first.map((one) => addressOf(language, one)).toSorted());
  });

  it("knows the courts, offices and funds by their initials, in both languages", () => {
    for (const language of LANGUAGES)
      for (const initials of ["JLD", "BAJ", "TJ", "TA", "CAA", "CPAM", "JAF", "ASE"])
        expect(searches[language].find(initials, 3), `${language} ${initials}`).not.toEqual([]);
  });

  it("puts rights before the numbers to call, and finds both", () => {
    for (const language of LANGUAGES) {
      const isNumber = searches[language].find("violences", 40).map(({ url }) => url.includes("contacts/#"));
      expect(isNumber.slice(0, 5)).toEqual([false, false, false, false, false]);
      expect(isNumber).toContain(true);
    }
  });

  it("finds each telephone number, which says when it must be checked", async () => {
    for (const language of LANGUAGES)
      for (const { id, telephones, current } of await contactNumbers())
        for (const number of telephones) {
          const address = `${roomAddress(language, "contacts")}#${id}`;
          const found = searches[language].find(number).find(({ url }) => url === address);
          expect(found?.note !== "", `${number}, ${found?.url}`).toBe(!current);
        }
  });

  it("finds nothing for no word, and for words of nowhere", () => {
    for (const question of ["", "   ", "?!", "xqzwvk"]) expect(searches.fr.find(question)).toEqual([]);
  });

  it("bears ten thousand letters", () => {
    expect(searches.fr.find("récépissé ".repeat(1000)).length).toBeGreaterThan(0);
    expect(searches.fr.find("x".repeat(10_000))).toEqual([]);
  });
});

describe("words", () => {
  it.each([
    ["L'étranger, l’ÉTAT", ["etranger", "etat"]],
    ["CESEDA L. 425-9 et R431-14", ["ceseda", "l425-9", "r431-14"]],
    ["cœur de la loi", ["coeur", "loi"]],
    ["le la", ["le", "la"]],
  ])("of « %s »", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("sound alike when they are spelt as they are heard", () => {
    expect(folded("physique")).toBe(folded("fisike"));
    expect(folded("malades")).toBe(folded("malade"));
    expect(folded("l425-9")).toBe("l425-9");
  });

  it("are as far as the letters that differ, and no further than asked", () => {
    expect(distance("asile", "asile", 2)).toBe(0);
    expect(distance("aslie", "asile", 2)).toBe(1);
    expect(distance("asil", "asile", 2)).toBe(1);
    expect(distance("asile", "titre", 2)).toBe(3);
    expect(distance("a", "abcdef", 2)).toBe(3);
  });
});
