// SPDX-License-Identifier: AGPL-3.0-or-later
/** The ways to a page of the law: life events, the list from A to Z, the sitemap, the feed; and the figures. */
import { describe, expect, it } from "vitest";
import { doorOf } from "../session/entrances.ts";
import { EVENT_PAGES, entranceOf } from "../session/life-events.ts";
import { feedAddress, itemAddress, LANGUAGES, lawIndex, roomAddress, shelfAddress } from "./addresses.ts";
import { ITEMS_OF_EVENT } from "./event-items.ts";
import { numberFormat } from "./number-table.tsx";
import { panelsOf } from "./series-panels.ts";
import {
  builtFile,
  builtOn,
  builtPages,
  lawPages,
  matches,
  pageAt,
  presentation,
} from "./testing/built-pages.ts";

const pages = builtPages();
const law = lawPages();
const words = presentation();

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

  it("by life event name what the door of the same event leads to in the check", () => {
    for (const event of EVENT_PAGES) {
      const entrance = entranceOf(event);
      const { first, foremost } = doorOf(entrance ?? "all", null);
      const ledTo = [...first, ...foremost];
      expect(
        ledTo.filter((id) => !ITEMS_OF_EVENT[event].includes(id)),
        event,
      ).toEqual([]);
    }
  });

  it("give the numbers to call that the door of the same event gives in the check", () => {
    const called = (event: string) =>
      matches(pageAt(`/droit/situation/${event}/`), /class="telephone num" href="[a-z]+:(\d+)"/g);
    expect(called("exploitation-au-travail")).toEqual(["17", "114", "115"]);
    expect(called("sans-toit")).toEqual(["115", "119"]);
    expect(called("maladie")).toEqual([]);
  });

  it("by violence give the numbers to call before anything to read", () => {
    for (const language of LANGUAGES) {
      const page = pageAt(shelfAddress(language, "event", "violences"));
      const calls = matches(page, /class="telephone num" href="[a-z]+:(\d+)"/g);
      expect(calls).toEqual(["17", "114", "3919", "115", "119"]);
      expect(page.lastIndexOf('class="telephone')).toBeLessThan(
        page.indexOf(itemAddress(language, "plainte-sans-condition-de-sejour")),
      );
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

  it("by changes give the next to come, then the latest of the past", () => {
    const days = matches(pageAt(roomAddress("en", "changes")), /<li><time dateTime="([^"]*)"/gi);
    const ahead = days.findLastIndex((day) => day > builtOn(pageAt(lawIndex("en")))) + 1;
    const [coming, past] = [days.slice(0, ahead), days.slice(ahead)];
    expect(coming.length).toBeGreaterThan(1);
    expect(coming).toEqual(coming.toSorted());
    expect(past).toEqual(past.toSorted().reverse());
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
      // Days are said as people say them; what is announced says so in its title, which may be all that is shown.
      expect(matches(feed, /<(?:title|summary)>([^<]*\d{4}-\d\d-\d\d[^<]*)</g)).toEqual([]);
      const said =
        language === "fr" ? "Entre en vigueur le 1er janvier 2027." : "Comes into force on 1 January 2027.";
      expect(
        matches(feed, /<title>([^<]*)<\/title>/g).some((title) =>
          title.replaceAll(/\s/g, " ").endsWith(said),
        ),
      ).toBe(true);
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

  it("names the rules that read it: a reader of a scale goes to what it decides", () => {
    const links = (id: string) => matches(pageAt(itemAddress("fr", id)), / href="([^"#]+)"/g);
    for (const item of ["ame-conditions", "c2s-conditions"])
      expect(links("c2s-plafonds")).toContain(itemAddress("fr", item));
    expect(links("titres-en-ligne")).toContain(itemAddress("fr", "depot-anef-ou-guichet"));
    expect(links("jours-feries")).toContain(itemAddress("fr", "delai-franc-mois"));
    expect(links("jours-feries")).not.toContain(itemAddress("fr", "ame-conditions"));
  });

  it("give every amount of a column its cents when one of them has some, so that their commas stand in line", () => {
    const cells = matches(pageAt(itemAddress("fr", "ada-base")), /<td class="number">([^<]+)<\/td>/g);
    expect(cells.slice(0, 2)).toEqual(["6,80", "3,80"]);
    expect(cells.filter((cell) => !/,\d\d$/.test(cell))).toEqual([]);
    expect(pageAt(itemAddress("fr", "c2s-plafonds"))).not.toMatch(/<td class="number">[^<]+,00</);
  });
});
