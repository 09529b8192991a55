// SPDX-License-Identifier: AGPL-3.0-or-later
/** The pages as built: none is missing, none leads nowhere, each says its law and its age. */
import { describe, expect, it } from "vitest";
import { EVENT_PAGES } from "../session/life-events.ts";
import {
  casesFile,
  feedAddress,
  itemAddress,
  LANGUAGES,
  type Language,
  lawIndex,
  RESERVED,
  roomAddress,
  shelfAddress,
  versionAddress,
} from "./addresses.ts";
import { ITEMS_OF_EVENT } from "./event-items.ts";
import { numberFormat } from "./reference-page.tsx";
import { panelsOf } from "./series-panels.ts";
import {
  builtFile,
  builtPages,
  englishWords,
  isServed,
  lawPages,
  presentation,
} from "./testing/built-pages.ts";

const pages = builtPages();
const law = lawPages();
const words = presentation();
const items = Object.values(law.items);

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
const unescaped = (text: string): string =>
  text
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

function pageAt(address: string): string {
  const found = pages.get(address);
  if (found === undefined) throw new Error(`no page at ${address}`);
  return found;
}

/** Names that a tree of conditions tests, wherever they stand in it. */
function namesIn(part: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(part)) for (const one of part) namesIn(one, found);
  else if (typeof part === "object" && part !== null) {
    if ("kind" in part && part.kind === "test" && "name" in part) found.add(String(part.name));
    for (const one of Object.values(part)) namesIn(one, found);
  }
  return found;
}

describe("every item of the law", () => {
  it("has a page in both languages, and each of its versions a stable address", () => {
    expect(items.length).toBe(Object.keys(words.items).length);
    const wanted = LANGUAGES.flatMap((language) =>
      items.flatMap(({ id, versions }) => [
        itemAddress(language, id),
        ...versions.map(({ key }) => versionAddress(language, id, key)),
      ]),
    );
    expect(wanted.filter((address) => !pages.has(address))).toEqual([]);
    expect(new Set(wanted).size).toBe(wanted.length);
    for (const { versions } of items)
      for (const { key, from } of versions) expect(key).toMatch(new RegExp(`^${from}(-\\d)?$`));
  });

  it("shows every condition of the version of today, and of each version on its page", () => {
    const hidden: string[] = [];
    for (const { id, versions } of items)
      for (const version of versions) {
        const page = pageAt(versionAddress("fr", id, version.key));
        const shown = new Set(matches(page, /data-test="([^"]*)"/g).map(unescaped));
        const { scope, when, except, risks, onlyFor, branches } = version;
        const asked = namesIn([
          scope,
          when,
          except,
          risks,
          onlyFor,
          branches.map((branch) => [branch.scope, branch.when, branch.except, branch.risks, branch.proves]),
        ]);
        for (const name of asked) if (!shown.has(name)) hidden.push(`${id} ${version.key}: ${name}`);
      }
    expect(hidden).toEqual([]);
  });

  it("gives its worked cases to the check, numbered as its page says", () => {
    for (const { id, cases } of items) {
      const file = JSON.parse(builtFile(casesFile(id))) as { law: string; cases: { number: number }[] };
      expect(file.law).toBe(law.law);
      expect(file.cases.map(({ number }) => number)).toEqual(cases.map((_, i) => i + 1));
      const links = matches(pageAt(itemAddress("fr", id)), /href="\/#cas=([^"]+)"/g);
      expect(links).toEqual(cases.map(({ number }) => `${id}.${number}`));
    }
  });

  it("shows a case or a situation for each change of its answers", () => {
    let changed = 0;
    for (const { id, versions } of items)
      for (const { key, change } of versions) {
        if (!change || change.equivalent) continue;
        changed++;
        const page = pageAt(versionAddress("fr", id, key));
        expect(page, `${id} ${key}`).toContain('class="witness"');
        if (change.workedCase) {
          expect(change.workedCase.before).not.toBe(change.workedCase.after);
          expect(page).toContain(`href="${itemAddress("fr", id)}#cas-${change.workedCase.number}"`);
        }
      }
    expect(changed).toBeGreaterThan(30);
  });

  it("that is announced says so first, and never as in force", () => {
    const announced = items.flatMap(({ id, versions }) =>
      versions
        .filter(({ from }) => from > builtOn(pageAt(itemAddress("fr", id))))
        .map(({ key }) => [id, key] as const),
    );
    expect(announced.length).toBeGreaterThan(0);
    for (const [id, key] of announced) {
      expect(pageAt(itemAddress("fr", id))).toContain("Annoncé, pas encore en vigueur");
      expect(pageAt(itemAddress("en", id))).toContain("Announced, not in force yet");
      expect(pageAt(versionAddress("fr", id, key))).toContain("<b>Annoncée, pas encore en vigueur.</b>");
    }
  });
});

/** The day that the foot of a page says. */
function builtOn(page: string): string {
  const [day] = matches(page.slice(page.indexOf("frame-foot")), /<time dateTime="([\d-]+)"/gi);
  if (day === undefined) throw new Error("the foot of the page says no day");
  return day;
}

describe("addresses", () => {
  it("that pages keep for themselves are the name of no item", () => {
    const taken = [
      ...Object.keys(words.items),
      ...Object.keys(words.references),
      ...items.flatMap(({ id }) => words.items[id]?.aliases ?? []),
    ];
    expect(taken.filter((id) => RESERVED.has(id))).toEqual([]);
  });

  it("of aliases lead to the page", () => {
    for (const { id, aliases } of Object.values(words.items))
      for (const alias of aliases) {
        const page = pageAt(itemAddress("fr", alias));
        expect(page).toContain(`href="${itemAddress("fr", id)}"`);
        expect(page).toContain('content="noindex"');
      }
  });

  it("inside each page resolve, and so does each anchor", { timeout: 60_000 }, () => {
    const ids = new Map(
      [...pages].map(([address, page]) => [address, new Set(matches(page, / id="([^"]*)"/g))]),
    );
    const broken = new Set<string>();
    for (const [address, page] of pages)
      for (const href of matches(page, / (?:href|src)="([^"]*)"/g).map(unescaped)) {
        if (/^(https?|tel):/.test(href)) continue;
        const [path = "", fragment] = href.split("#");
        const target = path === "" ? address : path;
        const opensCase = target === "/" && fragment?.startsWith("cas=");
        if (!isServed(target)) broken.add(`${address} → ${href}`);
        else if (fragment !== undefined && !opensCase && !ids.get(target)?.has(decodeURI(fragment)))
          broken.add(`${address} → ${href}`);
      }
    expect([...broken]).toEqual([]);
  });

  it("see a link that leads nowhere", () => {
    expect(isServed("/droit/nulle-part/")).toBe(false);
    expect(isServed(lawIndex("en"))).toBe(true);
  });
});

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

  it("has data that search engines can read", () => {
    const data = matches(
      pageAt(itemAddress("en", "ame-conditions")),
      /<script type="application\/ld\+json">(.*?)<\/script>/g,
    );
    expect(data.map((one) => JSON.parse(one)["@type"])).toEqual(["Legislation"]);
  });
});

describe("the English pages", () => {
  it("have a translation of all that only these pages show, and none of what they do not", () => {
    const shown = wordsOfPages();
    const { own, check } = englishWords();
    expect([...shown].filter((text) => !(text in own) && !(text in check))).toEqual([]);
    expect(Object.keys(own).filter((text) => !shown.has(text) || text in check)).toEqual([]);
  });
});

/** French words of `build/law-pages.json` that are shown: names and notes of conditions, columns and rows of tables. */
function wordsOfPages(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (...texts: readonly (string | null)[]) => {
    for (const text of texts) if (text && !/^[\d ]+$/.test(text)) found.add(text);
  };
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) visit(one);
    else if (typeof part === "object" && part !== null) {
      const node = part as { kind?: string; name?: string | null; note?: string | null };
      if (node.kind === "named") add(node.name ?? null, node.note ?? null);
      for (const one of Object.values(part)) visit(one);
    }
  };
  for (const { versions } of items)
    for (const version of versions) {
      visit(version);
      for (const { name, note } of version.computations) add(name, note);
      for (const { duration, exceptions } of version.branches) add(duration, exceptions);
      for (const { name, who, limit } of version.steps) add(name, who, limit);
      for (const { events } of version.limits) add(...events.map(({ note }) => note));
    }
  for (const { unit, period, entry, columns, notToMerge, rows } of law.series)
    add(unit, period, entry, notToMerge, ...columns, ...rows.map(({ label }) => label));
  for (const { unit, entry, columns } of Object.values(law.tables)) add(unit, entry, ...columns);
  return found;
}

describe("ways in", () => {
  it("by life event name items that exist, each once", () => {
    for (const event of EVENT_PAGES) {
      const ids = ITEMS_OF_EVENT[event];
      expect(
        ids.filter((id) => !Object.hasOwn(words.items, id)),
        event,
      ).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      const page = pageAt(shelfAddress("fr", "event", event));
      for (const id of ids) expect(page).toContain(`href="${itemAddress("fr", id)}"`);
    }
  });

  it("from A to Z name every item, table and list without scripts", () => {
    for (const language of LANGUAGES) {
      const index = pageAt(lawIndex(language));
      const listed = [
        ...Object.keys(words.items),
        ...Object.values(words.references)
          .filter(({ kind }) => kind !== "statistic")
          .map(({ id }) => id),
      ];
      expect(listed.filter((id) => !index.includes(`href="${itemAddress(language, id)}"`))).toEqual([]);
    }
  });

  it("for engines and readers of feeds name the pages, each once", () => {
    const sitemap = builtFile("/sitemap.xml");
    const listed = matches(sitemap, /<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g);
    expect(new Set(listed).size).toBe(listed.length);
    const findable = [...pages]
      .filter(([, page]) => !page.includes('content="noindex"'))
      .map(([address]) => address);
    expect([...listed].sort()).toEqual(findable.sort());
    for (const language of LANGUAGES) {
      const feed = builtFile(feedAddress(language));
      const ids = matches(feed, /<entry>.*?<id>([^<]+)<\/id>/g);
      expect(ids.length).toBe(60);
      expect(new Set(ids).size).toBe(ids.length);
      expect(matches(feed, /<updated>(\d{4}-\d\d-\d\dT00:00:00Z)<\/updated>/g)).toHaveLength(61);
    }
  });

  it("show every published series with its source", () => {
    const page = pageAt(roomAddress("fr", "figures"));
    for (const { id, asOf } of law.series) {
      expect(page).toContain(`id="${id}"`);
      expect(page).toContain(`dateTime="${asOf}"`);
    }
  });

  it.each(LANGUAGES)(
    "draw every value of the series, as pictures that have one label each (%s)",
    (language) => {
      const number = numberFormat(language);
      const wanted = law.series
        .flatMap(panelsOf)
        .map(({ marks }) => marks.flatMap(({ value }) => (value === null ? [] : [number(value)])));
      const charts = matches(
        pageAt(roomAddress(language, "figures")),
        /(<svg class="chart"(?:(?!<svg).)*?<\/svg>)/g,
      );
      const drawn = charts.map((chart) =>
        matches(chart.slice(chart.indexOf("chart-value")).split("</g>")[0] ?? "", />([^<]+)<\/text>/g),
      );
      expect(drawn.map(String).sort()).toEqual(wanted.map(String).sort());
      for (const chart of charts) {
        expect(chart).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"/);
        expect(matches(chart, /( aria-)/g)).toHaveLength(1);
      }
    },
  );
});
