// SPDX-License-Identifier: AGPL-3.0-or-later
/** The pages of the law in a real browser: no fault for axe, nothing refused, no sideways scroll, without scripts, on paper. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, sidewaysScroll } from "../../../test/accessible.ts";
import { printedPages } from "./testing/pdf-text.ts";
import { openSite, type Site } from "./testing/site.ts";

/** One page of each kind. */
const KINDS: readonly (readonly [fr: string, en: string])[] = [
  ["/droit/", "/en/law/"],
  ["/droit/etranger-malade-l425-9/", "/en/law/ame-conditions/"],
  [
    "/droit/aes-metiers-tension-l435-4/2024-01-28-experience-jusqu-a-fin-2026/",
    "/en/law/etranger-malade-l425-9/2017-01-01-college-de-l-ofii/",
  ],
  ["/droit/c2s-plafonds/", "/en/law/pieces-courantes/"],
  ["/droit/situation/violences/", "/en/law/situation/asile/"],
  ["/droit/glossaire/", "/en/law/glossary/"],
  ["/droit/echelle-des-titres/", "/en/law/ladder-of-titles/"],
  ["/droit/chiffres/", "/en/law/figures/"],
  ["/droit/contacts/", "/en/law/contacts/"],
  ["/droit/changements/", "/en/law/changes/"],
  ["/droit/corriger/", "/en/law/correct/"],
  [
    "/droit/etranger-malade-l425-9/1998-05-12-loi-de-1998/",
    "/en/law/etranger-malade-l425-9/1998-05-12-loi-de-1998/",
  ],
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const open = (path: string, options: BrowserContextOptions = {}): Promise<Opened> => site.open(path, options);

const LOOKS = {
  "a desk, light, in French": { viewport: { width: 1280, height: 900 }, colorScheme: "light", at: 0 },
  "a telephone, dark, in English": { viewport: { width: 360, height: 740 }, colorScheme: "dark", at: 1 },
} as const;

describe("every kind of page", () => {
  it.each(Object.entries(LOOKS))("on %s", { timeout: 120_000 }, async (_, { at, ...look }) => {
    const { page, complaints, close } = await open(KINDS[0]?.[at] ?? "", look);
    const wrong: Record<string, readonly string[]> = {};
    for (const paths of KINDS) {
      await page.goto(`${site.origin}${paths[at]}`);
      const seen = [...(await faults(page))];
      if ((await sidewaysScroll(page)) > 0) seen.push("scrolls sideways");
      if (seen.length > 0) wrong[paths[at]] = seen;
    }
    expect(wrong).toEqual({});
    // Nothing that the content security policy refuses: the data for engines is no script.
    expect(complaints).toEqual([]);
    await close();
  });

  it("needs no sideways scroll on a telephone in French, nor with letters twice as large", async () => {
    const { page, close } = await open(KINDS[0]?.[0] ?? "", { viewport: { width: 360, height: 740 } });
    const wide: string[] = [];
    for (const [path] of KINDS) {
      await page.goto(`${site.origin}${path}`);
      if ((await sidewaysScroll(page)) > 0) wide.push(path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      if ((await sidewaysScroll(page)) > 0) wide.push(`${path}, twice as large`);
    }
    expect(wide).toEqual([]);
    await close();
  });
});

describe("the other language", () => {
  it.each([360, 1280])("is within reach at the top of the page, %i px wide", async (width) => {
    const { page, close } = await open("/droit/etranger-malade-l425-9/", {
      viewport: { width, height: 740 },
    });
    const link = page.locator(".frame-head").getByRole("link", { name: "English" });
    const box = await link.boundingBox();
    expect(box?.y).toBeLessThan(80);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await link.click();
    expect(new URL(page.url()).pathname).toBe("/en/law/etranger-malade-l425-9/");
    await close();
  });
});

describe("the head", () => {
  const MOST = 80;
  const seen = (page: Page) =>
    page.evaluate(() => {
      const head = document.querySelector(".frame-head") as HTMLElement;
      const { height, right } = head.getBoundingClientRect();
      const link = head.querySelector(".other-language") as HTMLElement;
      const kept = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
      return {
        height,
        keptForIt: kept >= height,
        cut: Math.max(...[...head.querySelectorAll("a")].map((a) => a.getBoundingClientRect().right)) > right,
        sticky: getComputedStyle(head).position === "sticky",
        oneRow: link.offsetTop < 44,
      };
    });

  it.each([
    ["/droit/ame-conditions/", 360],
    ["/droit/ame-conditions/", 320],
    ["/en/law/ame-conditions/", 360],
    ["/en/law/ame-conditions/", 320],
  ])("of %s is one row on a telephone %i px wide, and names the house", async (path, width) => {
    const { page, close } = await open(path, { viewport: { width, height: 740 }, colorScheme: "dark" });
    const head = await seen(page);
    expect(head).toMatchObject({ keptForIt: true, cut: false, sticky: true, oneRow: true });
    expect(head.height).toBeLessThan(MOST);
    expect(await page.getByRole("link", { name: "Sauf-conduit", exact: true }).count()).toBe(1);
    await close();
  });

  it("shows the name of the house where there is room", async () => {
    const { page, close } = await open("/droit/", { viewport: { width: 480, height: 740 } });
    const name = page.locator(".frame-head .brand > span");
    const inside = () =>
      name.evaluate((word) => {
        const { bottom } = (word.parentElement as HTMLElement).getBoundingClientRect();
        return word.getBoundingClientRect().bottom <= bottom;
      });
    expect(await inside()).toBe(true);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await inside()).toBe(false);
    await close();
  });

  it("does not stay above what is read when letters twice as large make it taller", async () => {
    const { page, close } = await open("/droit/ame-conditions/", { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await seen(page)).toMatchObject({ sticky: false, cut: false });
    await close();
  });
});

describe("search", () => {
  it("answers from the keyboard alone, says how many, and opens what was chosen", async () => {
    const { page, close } = await open("/droit/");
    await page.getByLabel("Chercher dans le droit").focus();
    await page.keyboard.type("titre etranger malade");
    await page
      .getByRole("status")
      .getByText(/^(?:Les )?\d+ (?:premiers )?résultats\./)
      .waitFor();
    const first = page.locator(".search-found a").first();
    // Each letter has its answers: those of the last one are waited for.
    await expect
      .poll(() => first.textContent())
      .toContain("Carte de séjour temporaire pour l’étranger malade");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const focused = () =>
      page
        .locator(".search-found a")
        .nth(1)
        .evaluate((link) => link === document.activeElement);
    await expect.poll(focused).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/droit/etranger-malade-l425-9/");
    await close();
  });

  it("says that it could not be loaded, and that not found is not inexistent", async () => {
    const { page, close } = await open("/en/law/");
    await page.route("**/search.json", (route) => route.abort());
    await page.getByLabel("Search the law").fill("shelter");
    await page.getByText("Search could not be loaded.").waitFor();
    await page.unroute("**/search.json");
    await page.getByLabel("Search the law").fill("xqzwvk");
    await page.getByText("If it was not found, that does not mean that it does not exist.").waitFor();
    const elsewhere = page.locator(".search-else a");
    expect(await elsewhere.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
      "/en/law/contacts/",
      "/#langue=en",
    ]);
    expect(await elsewhere.first().isVisible()).toBe(true);
    await page.getByLabel("Search the law").fill("shelter");
    await elsewhere.first().waitFor({ state: "hidden" });
    await close();
  });
});

describe("without scripts", () => {
  it("everything is read, the list from A to Z replaces search, and the way out is a link", async () => {
    const { page, close } = await open("/droit/", { javaScriptEnabled: false });
    expect(await page.locator("#search").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Aide médicale de l’État", exact: true }).click();
    expect(await page.locator("h1").textContent()).toBe("Aide médicale de l’État");
    expect(await page.getByText("Toutes ces conditions").first().isVisible()).toBe(true);
    await page.getByRole("link", { name: "English" }).first().click();
    expect(new URL(page.url()).pathname).toBe("/en/law/ame-conditions/");
    await page.getByRole("link", { name: "Leave fast" }).click();
    expect(new URL(page.url()).pathname).toBe("/mesures.html");
    await close();
  });
});

describe("the way out", () => {
  it.each(["button", "keys"])("by %s takes the place of the page in the history", async (by) => {
    const { page, close } = await open("/droit/contacts/");
    const before = await page.evaluate(() => history.length);
    if (by === "button") await page.getByRole("link", { name: "Quitter vite" }).click();
    else for (let tap = 0; tap < 3; tap += 1) await page.keyboard.press("Shift");
    await page.waitForURL("**/mesures.html");
    expect(await page.evaluate(() => history.length)).toBe(before);
    await close();
  });
});

describe("on paper", () => {
  it("everything is unfolded, and what is pressed is left out", async () => {
    const { page, close } = await open("/droit/ame-conditions/");
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true })).map((printed) => printed.text);
    const text = pages.join(" ");
    for (const said of ["Conditions aujourd", "Pièges", "Premier jour", "Repère du droit lu"])
      expect(text).toContain(said);
    expect(text).not.toContain("Quitter vite");
    expect(text).not.toContain("Voir en tableau");
    // Neither where one came from; and a sheet that falls out of its order finds it again.
    expect(text).not.toContain("Le droit · ");
    for (const [index, one] of pages.entries()) expect(one).toContain(`${index + 1} / ${pages.length}`);
    await close();
  });

  it("the table of a drawing is on one page", async () => {
    const { page, close } = await open("/droit/chiffres/");
    await page.emulateMedia({ media: "print" });
    const tables = page.locator("figure details");
    const breaks = await tables.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
    expect(breaks.length).toBeGreaterThan(10);
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
    await close();
  });
});

describe("the check", () => {
  it("leads to the pages of the law, in the language of its reader", async () => {
    const { page, close } = await site.visit();
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "Le droit, fiche par fiche" }).click();
    const beside = await opened;
    await beside.waitForURL("**/droit/");
    // Beside: what was answered here stays.
    expect(new URL(page.url()).pathname).toBe("/");
    await close();
  });
});
