// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conditions and examples as built: what is supposed, computed or chosen among many must not be read as something else. */
import { describe, expect, it } from "vitest";
import { itemAddress, LANGUAGES, lawIndex, shelfAddress } from "./addresses.ts";
import { DOMAINS } from "./domains.ts";
import { builtPages, lawPages, matches, pageAt, unescaped } from "./testing/built-pages.ts";

const fiche = (id: string): string => unescaped(pageAt(itemAddress("fr", id)));
const all = [...builtPages()];

describe("a condition", () => {
  it("that another page answers says what it supposes, and of which page a way is", () => {
    const supposed = fiche("aps-malade-sans-residence-habituelle").replaceAll(/<[^>]+>/g, "");
    expect(supposed).toMatch(/Tenu ici pour vrai\s: réside habituellement en France/);
    expect(supposed).toMatch(/Tenu ici pour faux\s: menace pour l’ordre public/);
    const ways = matches(fiche("aes-l435-1"), /Relève de\s:\s(.*?)<\/span>/g);
    expect(ways.filter((one) => one.includes("#branche")).length).toBeGreaterThan(2);
    expect(ways[0]).toContain("dans la fiche");
  });

  it("of many answers is a list, never a wall of bold words", () => {
    expect(matches(fiche("refus-implicite"), /<ul class="options">(.*?)<\/ul>/g).length).toBeGreaterThan(1);
    expect(fiche("visa-retour")).toMatch(/<li>carte de conjoint de Français \(L/);
    const walls = all.filter(([, page]) => /<b>(L\. \d[^<]{0,60}? ou ){3}/.test(page));
    expect(walls.map(([address]) => address)).toEqual([]);
  });

  it("says once what two lines in a row suppose alike", () => {
    const told = fiche("accompagnant-malade-l423-23").split(/Regardé ici pour\s:\s<?/).length - 1;
    expect(told).toBe(1);
  });

  it("says from when a way of another page holds that began after the version", () => {
    const old = fiche("parents-mineur-malade-l425-10");
    expect(old).not.toMatch(/Depuis le <time[^>]*>1er janvier/);
    const past = all.filter(([address]) => /^\/droit\/aps-malade[^/]*\/(2006|2017)/.test(address));
    expect(past.length).toBeGreaterThan(0);
    for (const [address, page] of past)
      expect(unescaped(page), address).toMatch(
        /Refus de signer(?:(?!<li).)*Depuis le <time datetime="2024-07-17"/is,
      );
  });

  it("that a case settles is said to be met there, never « yes » to what the case asks", () => {
    const page = fiche("parents-mineur-malade-l425-10").replaceAll(/<[^>]+>/g, " ");
    expect(page).toMatch(/favorable ou défavorable\s[^:]*alors\s+Cette condition est remplie/);
    const bare = all.filter(([, one]) => /Oui, dans tous les cas|Yes, in every case/.test(one));
    expect(bare.map(([address]) => address)).toEqual([]);
    const papers = fiche("documents-provisoires").replaceAll(/<[^>]+>/g, " ");
    expect(papers).toMatch(/Prouve le séjour régulier\s:\s+oui, dans tous les cas/);
    expect(papers).not.toContain("Condition toujours remplie");
  });

  it("on a date or a computed word is never appreciated by anyone", () => {
    const line = matches(fiche("droit-au-maintien"), /data-test="date de l'examen">(.*?)<\/span><\/div>/g);
    expect(line.length).toBeGreaterThan(0);
    expect(line.filter((one) => one.includes("apprécié"))).toEqual([]);
  });

  it("is not said to be wanting where some are written", () => {
    const wrong = all.filter(
      ([, page]) => page.includes("Aucune condition n’est posée ici") && page.includes("De qui il s’agit"),
    );
    expect(wrong.map(([address]) => address)).toEqual([]);
  });
});

describe("an example", () => {
  it("shows its outcome and what it computes", () => {
    expect(fiche("ada-montant")).toMatch(
      /<div class="case-end"><span class="truth-word".*?<\/span><ul class="plain-list">/,
    );
  });

  it("says so many euros of an amount, in a case as in its example", () => {
    const page = fiche("taxes-et-timbres").replaceAll(/<[^>]+>/g, " ");
    expect(page).toMatch(/Total à payer\s:\s+0\s€/);
    expect(page).toMatch(/alors\s+0\s€/);
    expect(page).not.toMatch(/(?:alors|Total à payer\s:|, ou)\s+0\s(?!€)/);
  });

  it("never announces facts that do not follow", () => {
    const bare = all.filter(([, page]) => /The facts:<\/p><\/div>/.test(page));
    expect(bare.map(([address]) => address)).toEqual([]);
  });

  it("leans on one that stands above it", () => {
    const page = pageAt(itemAddress("en", "enregistrement-demande-asile"));
    const seen = new Set<string>();
    for (const one of page.split(/<li id="cas-/).slice(1)) {
      const [, own = ""] = /<b>Example (\d+)/.exec(one) ?? [];
      const [, as] = /As example (\d+)|Same facts as example (\d+)/.exec(one) ?? [];
      if (as !== undefined) expect(seen, own).toContain(as);
      seen.add(own);
    }
    expect(seen.size).toBe(lawPages().items["enregistrement-demande-asile"]?.cases.length);
  });
});

it("the index has a letter for each title, never a quotation mark", () => {
  for (const language of LANGUAGES) {
    const letters = matches(pageAt(lawIndex(language)), /id="lettre-(.*?)"/g);
    expect(letters).toContain("V");
    expect(letters.filter((letter) => !/^[\p{L}\d]$/u.test(letter))).toEqual([]);
  }
});

it("the pages of a domain stand from A to Z under each heading, which the top leads to", () => {
  const bare = (text: string) =>
    text.replace(/^[^\p{L}\d]+/u, "").replace(/^(l['’]|d['’]|le |la |les |un |une |des |the |an? )/i, "");
  for (const language of LANGUAGES)
    for (const domain of DOMAINS) {
      const page = unescaped(pageAt(shelfAddress(language, "domain", domain)));
      const shelves = page.split('<ul class="summaries">').slice(1);
      expect(shelves.length).toBeGreaterThan(0);
      for (const shelf of shelves) {
        const titles = matches(shelf.split("</ul>")[0] ?? "", /<li><a[^>]*>(.*?)<\/a>/g).map((one) =>
          bare(one.replace(/<[^>]+>/g, "")),
        );
        expect(titles, domain).toEqual(titles.toSorted(new Intl.Collator(language).compare));
      }
      for (const id of matches(page, /<li><a href="#([a-z]+)"/g)) expect(page).toContain(`id="${id}"`);
    }
});
