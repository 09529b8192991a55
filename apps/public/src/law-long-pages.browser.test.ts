// SPDX-License-Identifier: AGPL-3.0-or-later
/** Long pages of the law: their titles first, each part within reach of a press or of a link, all of it on paper. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedPages } from "./testing/pdf-text.ts";
import { openSite, type Site } from "./testing/site.ts";

const TELEPHONE = { viewport: { width: 360, height: 740 } } as const;
/** Eleven thousand points are some fifteen screens of a telephone. */
const LONGEST = 11_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Without spaces: lines of paper are cut elsewhere than those of the screen. */
const squeezed = (text: string) => text.replaceAll(/[\s\u2060]+/g, "");
const titles = (page: Page) =>
  page.locator(".fold > summary").evaluateAll((all) => all.map((one) => one.textContent));

/** @param before what the reader does on the page before printing it. */
async function printed(
  path: string,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const { page, close } = await site.open(path);
  await before(page);
  const pages = printedPages(await page.pdf({ preferCSSPageSize: true })).map(({ text }) => squeezed(text));
  await close();
  return pages;
}

/** A sign of one point at the end of each title: a page that ends with it ends with a title. */
const signTitles = (page: Page) =>
  page.evaluate(() => {
    const titles = "h3, h4, .law-sheet-title > span, .tree-word, .tree-name, .joint, .computations dt";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `:is(${titles})::after { content: "¤"; font-size: 1px; line-height: 0 } .frame-foot { display: none }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });

describe.each([
  ["/droit/pieces-interdites/", "branche-hebergement-urgence", "Hébergement d’urgence du 115"],
  [
    "/droit/chiffres/",
    "stat-dublin-sans-issue",
    "Personnes en procédure Dublin dont la suite n’est pas connue",
  ],
])("%s, on a telephone, without scripts", (path, name, title) => {
  it("shows its titles first, and opens the one that is pressed or linked to", {
    timeout: 60_000,
  }, async () => {
    const { page, close } = await site.open(path, { ...TELEPHONE, javaScriptEnabled: false });
    // Letters of the page are narrower than those that stand in for them.
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(LONGEST);
    expect((await titles(page)).length).toBeGreaterThan(30);
    const part = page.locator(`#${name}`);
    expect(await part.isVisible()).toBe(false);
    await page.locator(".fold > summary").filter({ hasText: title }).click();
    expect(await part.isVisible()).toBe(true);
    await page.goto("about:blank");
    await page.goto(`${site.origin}${path}#${name}`);
    await part.waitFor({ state: "visible" });
    // Its title is above it, and not under the head of the page.
    const head = await page.locator(".frame-head").boundingBox();
    const above = await page.locator(`.fold:has(#${name}) > summary`).boundingBox();
    expect(above?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    await close();
  });

  it("is whole on paper, each part under its title", async () => {
    const { page, close } = await site.open(path);
    const begun = await page
      .locator(".fold > .stack")
      .evaluateAll((all) => all.map((one) => one.querySelector("p, li")?.textContent?.slice(0, 30)));
    const wanted = [...(await titles(page)), ...begun];
    await close();
    const text = (await printed(path)).join("");
    expect(wanted.filter((one) => !text.includes(squeezed(one ?? "nothing")))).toEqual([]);
  });
});

describe("on paper", () => {
  it("each text says its address", async () => {
    const pages = await printed("/droit/etranger-malade-l425-9/");
    const text = pages.join("");
    expect(text).toContain("(https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158)");
  });

  it("the sheet of a correction is printed by who has opened it, and by nobody else", async () => {
    const line = squeezed("Ce que la fiche dit, et qui serait faux");
    const path = "/droit/etranger-malade-l425-9/";
    expect((await printed(path)).join("")).not.toContain(line);
    const opened = await printed(path, (page) => page.getByText("La feuille à remplir").click());
    expect(opened.at(-1)).toContain(line);
  });

  it("says what a list is though its title is pressed on the screen, and not how to press it", async () => {
    const text = (await printed("/droit/pieces-interdites/")).join("");
    expect(text).toContain(squeezed("Des voies ou des cas s’ajoutent"));
    expect(text).not.toContain(squeezed("Touchez un titre"));
  });

  it.each([
    "/droit/ame-conditions/",
    "/en/law/etranger-malade-l425-9/",
    "/droit/situation/recepisse-expire/",
  ])("no page of %s but the last is left half blank", async (path) => {
    const pages = await printed(path);
    expect(pages.slice(0, -1).filter(({ length }) => length < 600)).toEqual([]);
  });

  it.each([
    "/droit/ame-delai-neuf-mois/",
    "/droit/avis-medical-non-motive-ou-systematique/",
    "/droit/conjoint-francais-violences-l423-5/",
    "/droit/hierarchie-des-titres/",
    "/droit/recours-oqtf/",
    "/droit/zone-attente/2021-05-01-quatre-jours/",
  ])("no page of %s ends with a title", async (path) => {
    const pages = await printed(path, signTitles);
    expect(pages.join("").split("¤").length).toBeGreaterThan(20);
    expect(pages.filter((text) => /¤\d+\/\d+$/.test(text)).map((text) => text.slice(-80))).toEqual([]);
  });

  it.each(["/droit/ada-base/", "/droit/empp/", "/droit/zone-attente/"])(
    "%s says the age of the law beside the mark, and has no page for that alone",
    async (path) => {
      const [first, ...others] = await printed(path);
      expect(first).toContain(squeezed("Repère du droit lu"));
      expect(others.join("")).not.toContain(squeezed("Repère du droit lu"));
      expect(others.filter(({ length }) => length < 200)).toEqual([]);
    },
  );
});
