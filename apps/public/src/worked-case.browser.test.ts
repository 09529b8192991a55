// SPDX-License-Identifier: AGPL-3.0-or-later
/** A worked case opened from a page of the law, and what nobody would type. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { held } from "./testing/held.ts";
import { printedPages } from "./testing/pdf-text.ts";
import { answer, begin, plain, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("a link to a worked case", () => {
  it("fills in an invented person's answers, leaves no trace in the address, and gives way in one press", async () => {
    const { page, complaints, close } = await site.visit({ width: 360, height: 740 });
    await page.goto(`${site.origin}/droit/etranger-malade-l425-9/`);
    await page.goto(`${site.origin}/#cas=etranger-malade-l425-9.avis-favorable-aujourd-hui-aucun-blocage`);
    await page.getByText("Cas inventé").waitFor();
    expect(page.url()).toBe(`${site.origin}/`);
    expect(await title(page)).toBe("Vos droits aujourd’hui");
    const card = page.locator(".right", { hasText: "Carte de séjour temporaire pour l’étranger malade" });
    expect(plain(await card.first().textContent())).toContain("Ouvert");
    await page.getByRole("button", { name: "Commencer le mien" }).click();
    expect(await title(page)).toBe("Par quoi commencer ?");
    expect(await page.getByText("Cas inventé").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("opens in the language of the page that it stands on, whatever the browser's, and leaves it nowhere in the address", async () => {
    for (const [language, browser, said] of [
      ["en", "fr-FR", "Invented case"],
      ["fr", "en-GB", "Cas inventé"],
    ] as const) {
      const { page, complaints, close } = await site.visit({ language: browser });
      const root = language === "en" ? "/en/law/" : "/droit/";
      await page.goto(`${site.origin}${root}etranger-malade-l425-9/`);
      await page.locator(".case-end a").first().click();
      await page.getByText(said).waitFor();
      expect(page.url()).toBe(`${site.origin}/`);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it("closed by an amount says the amount and its ceiling on the screen, and neither on paper", async () => {
    const { page, complaints, close } = await site.visit({ width: 360, height: 740 });
    await page.goto(`${site.origin}/#cas=ame-conditions.seul-un-euro-au-dessus-du-plafond`);
    const line = "Ressources comptées : 10 422 €. Il faut : au plus 10 421 €";
    const card = page.locator(".right", { hasText: "Aide médicale de l’État" });
    await page.getByText("Cas inventé").waitFor();
    await expect
      .poll(async () => plain((await card.allTextContents()).join(" ")), { timeout: 20_000 })
      .toContain(line);
    const paper = plain(
      printedPages(await page.pdf({ preferCSSPageSize: true }))
        .map(({ text }) => text)
        .join(" "),
    );
    expect(paper).toContain("Aide médicale de l’État");
    expect(paper).not.toContain("10 422");
    expect(complaints).toEqual([]);
    await close();
  });

  it("of what the check does not list shows it all the same, unfolded; by its number where its name is not said", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740, language: "en-GB" });
    await page.goto(`${site.origin}/#cas=zone-attente.veille-du-dernier-jour&langue=en`);
    // English words of the law come last: until then the title is French.
    const note = page.locator(".above-view p").filter({ hasText: "How long one can be kept" });
    await note.waitFor();
    const told = plain(await note.textContent());
    expect(told).toMatch(/^Invented case: example \d+ of “How long one can be kept in a waiting zone”/);
    const about = page.locator(".results .right", { hasText: "How long one can be kept" }).first();
    expect(await about.locator(".right-trigger").getAttribute("aria-expanded")).toBe("true");
    await close();
  });

  it("of a practice tells once what it is, and what to say in French beside", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740, language: "en-GB" });
    await page.goto(`${site.origin}/en/law/confiscation-passeport-par-tiers/`);
    await page.locator(".case-end a").first().click();
    await page.getByText("Invented case").waitFor();
    const practice = page.locator(".results .right", { hasText: "against their will" });
    await practice.locator(".right-trigger").click();
    const read = plain(await practice.textContent());
    expect(read.split("against their will").length - 1).toBe(1);
    const said = practice.locator(".to-say");
    expect(await said.count()).toBe(2);
    expect(plain(await said.first().textContent())).toContain("written record of it");
    expect(plain(await said.first().locator("[lang=fr][dir=ltr]").textContent())).toBe(
      "Mes papiers sont gardés par une autre personne, et j’en demande une trace écrite.",
    );
    await close();
  });

  it("does not open once everything was wiped, or left, while it came", async () => {
    for (const act of ["Tout effacer", "Quitter vite"]) {
      let come = () => {};
      const prepare = async (page: Page) => {
        come = await held(page, "**/droit/cas/*.json");
      };
      const { page, complaints, close } = await site.visit({ prepare });
      const asked = page.waitForRequest("**/droit/cas/*.json");
      await page.evaluate(() => {
        location.hash = "#cas=etranger-malade-l425-9.avis-favorable-aujourd-hui-aucun-blocage";
      });
      await asked;
      await page.getByRole("button", { name: act }).click();
      const answered = page.waitForResponse("**/droit/cas/*.json");
      come();
      await (await answered).finished();
      // What the page would do of it comes before the next frame but one.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.getByText("Cas inventé").count()).toBe(0);
      expect(await page.getByText("Par quoi commencer").count()).toBe(act === "Tout effacer" ? 1 : 0);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it("that leads nowhere says so, and the page is itself", async () => {
    for (const fragment of ["ame-conditions.aucun-cas", "aucune-fiche.aucun-cas", "../../secret.1"]) {
      const { page, close } = await site.visit({ width: 360, height: 740 });
      await page.goto(`${site.origin}/droit/`);
      await page.goto(`${site.origin}/#cas=${fragment}`);
      await page.locator("html[data-alive] h1").waitFor();
      await page.waitForFunction(() => window.location.hash === "");
      if (!fragment.startsWith("..")) await page.getByText("n’a pas pu être ouvert").waitFor();
      expect(await title(page)).toBe("Par quoi commencer ?");
      await close();
    }
  });
});

describe("a link of the law pages to the check", () => {
  it.each([
    ["en/law/", "fr-FR", "See my rights", "en"],
    ["droit/", "en-GB", "Voir mes droits", "fr"],
    // The law is not written in Arabic: its French page says nothing of the reader.
    ["droit/", "ar", "Voir mes droits", "ar"],
  ] as const)("on /%s, for a browser in %s, « %s » opens it in %s", async (from, browser, said, language) => {
    const { page, complaints, close } = await site.visit({ language: browser });
    await page.goto(`${site.origin}/${from}`);
    await page.getByRole("link", { name: said }).click();
    await page.locator("html[data-alive] h1").waitFor();
    await page.locator(`html[lang=${language}]`).waitFor();
    expect(page.url()).toBe(`${site.origin}/`);
    // Nothing of it is left to go back to.
    expect(await page.evaluate(() => JSON.stringify(window.history.state))).not.toContain("langue");
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("what a link carries that is none of ours", () => {
  it.each([
    ["/#je-suis-malade", "/"],
    ["/droit/?q=malade#je-suis-malade", "/droit/"],
    ["/droit/?q=malade#search", "/droit/#search"],
  ])("stays in no address: %s", async (link, left) => {
    const { page, complaints, close } = await site.open(link);
    await page.waitForURL(`${site.origin}${left}`);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("what nobody would type", () => {
  it("gets one clear message, and stays in its field", async () => {
    const { page, complaints, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "J’ai reçu une décision");
    await answer(page, "Obligation de quitter la France").click();
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    await answer(page, "Je connais le jour").click();
    const field = page.getByLabel("Jour, mois, année");
    for (const [typed, said] of [
      ["x".repeat(10_000), "ne se lit pas comme une date"],
      ["31/02/2026", "n’existe pas"],
      ["01/01/2199", "vérifiez l’année|vient après aujourd’hui"],
    ] as const) {
      await field.fill(typed);
      await page.getByRole("button", { name: "Continuer", exact: true }).click();
      const fault = page.locator(".entry-error:visible");
      await fault.first().waitFor();
      expect(await fault.count()).toBe(1);
      expect(plain(await fault.textContent())).toMatch(new RegExp(said, "i"));
      expect(plain(await fault.textContent()).length).toBeLessThan(400);
      expect(await field.inputValue()).toBe(typed);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("a link to a paper", () => {
  it("found in the search of the law opens in the demand checker, and leaves no trace in the address", async () => {
    const { page, complaints, close } = await site.visit({ width: 360, height: 740 });
    await page.goto(`${site.origin}/droit/`);
    await page.locator("#search").fill("visa");
    const found = page.locator(".search-found a", { hasText: "Visa ou preuve d’entrée régulière" });
    expect(plain(await found.textContent())).toContain("On me le demande au guichet");
    await found.click();
    await page.getByRole("combobox").waitFor();
    expect(page.url()).toBe(`${site.origin}/`);
    expect(await page.getByRole("combobox").inputValue()).toBe("Visa ou preuve d’entrée régulière");
    expect(complaints).toEqual([]);
    await close();
  });

  it("opens in the language of the search that found it", async () => {
    const { page, complaints, close } = await site.visit({ language: "fr-FR" });
    await page.goto(`${site.origin}/en/law/`);
    await page.locator("#search").fill("passport");
    await page.locator('.search-found a[href*="guichet=passeport"]').click();
    await page.getByRole("combobox").waitFor();
    expect(await page.getByRole("combobox").inputValue()).toBe("Passport");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(page.url()).toBe(`${site.origin}/`);
    expect(complaints).toEqual([]);
    await close();
  });

  it("that nobody knows opens nothing", async () => {
    const { page, complaints, close } = await site.visit({ width: 360, height: 740 });
    await page.goto(`${site.origin}/droit/`);
    await page.goto(`${site.origin}/#guichet=__proto__`);
    await page.locator("html[data-alive] h1").waitFor();
    await page.waitForFunction(() => window.location.hash === "");
    expect(await title(page)).toBe("Par quoi commencer ?");
    expect(complaints).toEqual([]);
    await close();
  });
});
