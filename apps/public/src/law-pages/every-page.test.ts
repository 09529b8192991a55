// SPDX-License-Identifier: AGPL-3.0-or-later
/** What every page of the law says of itself, and what none has. */
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { itemAddress, LANGUAGES, type Language, versionAddress } from "./addresses.ts";
import {
  builtOn,
  builtPages,
  lawPages,
  matches,
  pageAt,
  presentation,
  unescaped,
} from "./testing/built-pages.ts";
import { firstArticle } from "./timeline/article.ts";

const pages = builtPages();
const law = lawPages();
const words = presentation();
const items = Object.values(law.items);

describe("every page", () => {
  it("carries the hash of the law and the day it was built", () => {
    for (const page of pages.values()) {
      expect(page).toContain(`data-law="${law.law}"`);
      expect(builtOn(page)).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it("of an item says when it was verified", () => {
    for (const language of LANGUAGES)
      for (const { id } of items)
        expect(pageAt(itemAddress(language, id))).toContain(
          `data-verified="${words.items[id]?.verified ?? "never"}"`,
        );
  });

  it("has no style attribute and no script but its file and its data", () => {
    const wrong = [...pages].filter(
      ([, page]) =>
        / style="/.test(page) ||
        /<script(?! type="(?:module" src="|application\/ld\+json"))/.test(page) ||
        /<style/.test(page),
    );
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it("has no id twice, one title, one first heading", () => {
    for (const [address, page] of pages) {
      const ids = matches(page, / id="([^"]*)"/g);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        address,
      ).toEqual([]);
      expect(matches(page, /<(h1)[ >]/g), address).toHaveLength(1);
      expect(matches(page, /<title>([^<]+) · Sauf-conduit<\/title>/g), address).toHaveLength(1);
    }
  });

  it("exists in the other language, and says where", () => {
    for (const [address, page] of pages) {
      const others = new Map(
        [...page.matchAll(/rel="alternate" hrefLang="(..)" href="([^"]+)"/g)].map(
          ([, lang = "", href = ""]) => [lang, href],
        ),
      );
      const language: Language = address.startsWith("/en/") ? "en" : "fr";
      expect(page).toContain(`<html lang="${language}"`);
      expect(others.get(language)).toBe(address);
      expect(pages.has(others.get(language === "fr" ? "en" : "fr") ?? ""), address).toBe(true);
    }
  });

  it("tells two versions apart wherever it compares them", () => {
    const alike = [...pages].flatMap(([address, page]) =>
      matches(page, /<p class="difference-head">(.*?)<\/p>/g)
        .map((head) => matches(head, /<a [^>]*>(.*?)<\/a>/g))
        .filter(([before, after]) => before === after)
        .map((told) => `${address} ${told[0]}`),
    );
    expect(alike).toEqual([]);
    expect(
      pageAt(
        versionAddress(
          "fr",
          "travail-6-mois",
          "2026-06-12-six-mois-demande-introduite-depuis-le-12-juin-2026",
        ),
      ),
    ).toContain('class="difference-head"');
  });

  it("in English says of each article in a drawing that it is French", () => {
    const drawn: string[] = [];
    const unmarked: string[] = [];
    for (const { id, versions } of items) {
      const cited = new Set(versions.map((version) => typo(firstArticle(version) ?? "", "fr")));
      for (const [, tag = "", inside = ""] of pageAt(itemAddress("en", id)).matchAll(
        /<text([^>]*)>(.*?)<\/text>/g,
      )) {
        const words = unescaped(matches(inside, /<tspan[^>]*>([^<]*)</g).join(" "));
        if (!cited.has(words)) continue;
        drawn.push(words);
        if (!tag.includes('lang="fr"')) unmarked.push(`${id} ${words}`);
      }
    }
    expect(drawn.length).toBeGreaterThan(20);
    expect(unmarked).toEqual([]);
  });

  it("in English marks no number as French", () => {
    const numbers = [...pages].flatMap(([address, page]) =>
      matches(page, /<span lang="fr">([^<\p{L}]*)<\/span>/gu).map((words) => `${address} ${words}`),
    );
    expect(numbers).toEqual([]);
  });
});

describe("the words of the engine", () => {
  const read = [...pages].map(
    ([address, page]) =>
      [address, unescaped(page.replace(/<script.*?<\/script>/gs, "").replace(/<[^>]+>/g, " "))] as const,
  );
  const saying = (pattern: RegExp) =>
    read.filter(([, text]) => pattern.test(text)).map(([address]) => address);

  it("are on no page: every value is said, and every table by its title", () => {
    expect(saying(/valeur calculée/)).toEqual([]);
    const ids = Object.keys(law.tables).join("|");
    expect(saying(new RegExp(`barème (?:${ids})(?![a-z0-9-])`))).toEqual([]);
  });

  it("do not run together with the name of a date", () => {
    expect(saying(/(?:à partir du|après le|avant le|jusqu[’']au) (?:date|fin|veille) d/)).toEqual([]);
  });

  it("do not stand for what a missed time-limit means", () => {
    expect(saying(/(?:Une fois passé|Once it has passed)\s*:\s*(?:rien|refus|acceptation)\s*\./)).toEqual([]);
    expect(pageAt("/en/law/travail-6-mois/")).toContain("silence means acceptance");
  });
});
