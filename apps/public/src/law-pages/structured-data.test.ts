// SPDX-License-Identifier: AGPL-3.0-or-later
/** What each page of the built site tells machines, read back as they read it. */
import { describe, expect, it } from "vitest";
import { itemAddress, LANGUAGES, lawIndex, ROOMS, roomAddress, versionAddress } from "./addresses.ts";
import { rests } from "./structured-data.ts";
import { builtPages, lawPages, matches, pageAt, presentation, unescaped } from "./testing/built-pages.ts";

interface Data {
  readonly "@id": string;
  readonly "@type": string;
  readonly name: string;
  readonly [key: string]: unknown;
}

const items = Object.values(lawPages().items);
const words = presentation();

const dataIn = (page: string): readonly Data[] =>
  matches(page, /<script type="application\/ld\+json">(.*?)<\/script>/g).map((data) => JSON.parse(data));

function dataAt(address: string): Data {
  const [data] = dataIn(pageAt(address));
  if (data === undefined) throw new Error(`${address} tells machines nothing`);
  return data;
}

describe("the data of a page", () => {
  it("is one, at its own address, under its own title, unless the page is not to be found", () => {
    for (const [address, page] of builtPages()) {
      const data = dataIn(page);
      if (page.includes('content="noindex"')) {
        expect(data, address).toEqual([]);
        continue;
      }
      expect(data, address).toHaveLength(1);
      const [told] = data;
      const [description] = matches(page, /<meta name="description" content="([^"]*)"/g);
      expect(told, address).toMatchObject({
        "@context": "https://schema.org",
        "@id": address,
        url: address,
        inLanguage: address.startsWith(lawIndex("en")) ? "en" : "fr",
        description: unescaped(description ?? ""),
      });
      expect(matches(page, /<link rel="canonical" href="([^"]*)"/g), address).toEqual([told?.["@id"]]);
    }
  });

  it("names the kind of page: none is legislation", () => {
    const kinds = new Map(
      [...builtPages()].flatMap(([address, page]) => dataIn(page).map((one) => [address, one["@type"]])),
    );
    expect(new Set(kinds.values())).toEqual(new Set(["WebPage", "CollectionPage"]));
    for (const language of LANGUAGES) {
      expect(kinds.get(lawIndex(language))).toBe("CollectionPage");
      for (const room of Object.keys(ROOMS) as (keyof typeof ROOMS)[])
        expect(kinds.get(roomAddress(language, room)), room).toBe(
          room === "correct" ? "WebPage" : "CollectionPage",
        );
      for (const { id } of items) expect(kinds.get(itemAddress(language, id)), id).toBe("WebPage");
    }
  });

  it("of an item leads to its versions, and of each version back to the item, each with its name and its days", () => {
    for (const language of LANGUAGES)
      for (const { id, versions } of items) {
        const item = dataAt(itemAddress(language, id));
        expect(item.identifier).toBe(id);
        expect(item.lastReviewed).toBe(words.items[id]?.verified ?? undefined);
        const own = versions.map(({ key }) => dataAt(versionAddress(language, id, key)));
        expect(item.hasPart).toEqual(
          own.map((one) => ({
            "@type": "WebPage",
            "@id": one["@id"],
            url: one.url,
            temporalCoverage: one.temporalCoverage,
          })),
        );
        for (const one of own) expect(one.isPartOf).toMatchObject({ "@id": item["@id"], name: item.name });
        expect(own.map(({ temporalCoverage }) => temporalCoverage)).toEqual(
          versions.map(({ from, to }) => `${from}/${to ?? ".."}`),
        );
        for (const of of [(one: Data) => one.name, (one: Data) => one.identifier])
          expect(new Set([item, ...own].map(of)).size, `${language} ${id}`).toBe(own.length + 1);
      }
  });

  it("of a version names each text that it rests on, as legislation or as what is cited", () => {
    for (const { id, versions } of items)
      for (const { key, sources } of versions) {
        const { about = [], citation = [], isBasedOn } = dataAt(versionAddress("fr", id, key));
        const named = [...(about as Data[]), ...(citation as Data[])].map(({ name }) => name);
        expect(new Set(named), `${id} ${key}`).toEqual(new Set(sources.map(({ text }) => text)));
        expect(isBasedOn).toBeUndefined();
      }
  });
});

describe("a text", () => {
  const LEGIFRANCE = "https://www.legifrance.gouv.fr";

  it("is legislation at its official address", () => {
    const link = `${LEGIFRANCE}/jorf/id/JORFTEXT000049040245`;
    expect(rests([{ text: "loi 2024-42", link }])).toEqual({
      about: [
        {
          "@type": "Legislation",
          legislationIdentifier: "loi 2024-42",
          name: "loi 2024-42",
          legislationJurisdiction: "FR",
          sameAs: link,
        },
      ],
    });
    const european = "http://data.europa.eu/eli/dir/2024/1346/oj";
    expect(rests([{ text: "directive (UE) 2024/1346", link: european }])).toMatchObject({
      about: [{ legislationJurisdiction: "EU", sameAs: european }],
    });
  });

  it("that has only the address of its code is a part of it, and not the code", () => {
    const link = `${LEGIFRANCE}/codes/texte_lc/LEGITEXT000006070158`;
    const [article] = rests([{ text: "CESEDA L425-9", link }]).about as readonly Data[];
    expect(article).toMatchObject({ isPartOf: { "@type": "Legislation", sameAs: link } });
    expect(article).not.toHaveProperty("sameAs");
  });

  it("elsewhere, or nowhere, is cited", () => {
    const link = "https://www.conseil-etat.fr/avis";
    expect(rests([{ text: "Conseil d'État, avis", link }, { text: "règlement 604/2013" }])).toEqual({
      citation: [
        { "@type": "CreativeWork", name: "Conseil d'État, avis", url: link },
        { "@type": "CreativeWork", name: "règlement 604/2013" },
      ],
    });
  });
});
