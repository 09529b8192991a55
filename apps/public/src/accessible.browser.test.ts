// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every view, in light, dark and right to left, on a phone and on a desk: no fault for axe, no sideways scroll. */
import { readFileSync } from "node:fs";
import { typo } from "@sauf-conduit/ui/typo";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, sidewaysScroll } from "../../../test/accessible.ts";
import { LIGHTS, setLetters, unclear } from "./testing/looks.ts";
import { answer, answerAnything, begin, next, passUntil } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

/** The translation of the law that the page was built with. */
const TRANSLATIONS = JSON.parse(
  readFileSync(new URL("../../../build/translations.en.json", import.meta.url), "utf8"),
) as Record<string, string>;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Looks at each view in turn, in every light; returns what is wrong, by view. */
async function lookAround(page: Page): Promise<Record<string, readonly string[]>> {
  const wrong: Record<string, readonly string[]> = {};
  const look = async (view: string) => {
    const seen = await unclear(page, LIGHTS);
    if (seen.length > 0) wrong[view] = seen;
  };
  await page.getByRole("button", { name: "Commencer" }).click();
  await look("start, nothing chosen");
  await answer(page, "L’asile").click();
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.locator("form.question").waitFor();
  await passUntil(page, "Je connais le jour");
  await page.getByRole("button", { name: "Pourquoi cette question" }).click();
  await answer(page, "Je connais le jour").click();
  await page.locator(".answer-detail input").first().fill("31/02/2026");
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await look("question, wrong date");
  await answer(page, "Environ").click();
  await page.locator(".answer-detail input").first().fill("03/2026");
  await next(page);
  await answerAnything(page);
  await look("question after answers");

  await page
    .getByRole("button", { name: /Voir vos droits|Voir sur toute la page/ })
    .first()
    .click();
  for (const group of ["page-yes", "page-unknown", "page-no"]) {
    const right = page.locator(`section[aria-labelledby=${group}] .right-trigger`).first();
    if (await right.isVisible()) await right.click();
  }
  await page.locator(".folded-group button").last().click();
  await look("rights, unfolded");
  await page.getByRole("button", { name: "Mes réponses" }).click();
  await look("answers");
  await page.getByRole("button", { name: "Voir vos droits" }).click();
  await page.getByRole("button", { name: "Garder ou imprimer" }).click();
  await page.getByRole("button", { name: "Garder un fichier" }).click();
  await look("keep or print, no passphrase");
  await answer(page, "Pour le guichet").click();
  await look("keep or print, for the counter");
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await page.getByRole("button", { name: "Rouvrir un fichier gardé" }).click();
  await page.getByRole("button", { name: "Rouvrir", exact: true }).click();
  await look("reopen, no file");
  return wrong;
}

describe("every view", () => {
  it.each([
    ["a phone", { width: 360, height: 740 }],
    ["a desk", { width: 1280, height: 900 }],
  ])("on %s: light, dark, right to left", { timeout: 240_000 }, async (_, screen) => {
    const { page, complaints, close } = await site.visit(screen);
    expect(await lookAround(page)).toEqual({});
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ["320 px, the width of a desk zoomed four times", 320, 100],
    ["360 px with letters twice as large", 360, 200],
    ["320 px with letters twice as large", 320, 200],
  ])("needs no sideways scroll at %s", async (_, width, percent) => {
    const { page, close } = await site.visit({ width, height: 640 });
    await setLetters(page, percent);
    const widths = [await sidewaysScroll(page)];
    await begin(page, "La maladie et le séjour");
    await answerAnything(page);
    widths.push(await sidewaysScroll(page));
    await page.getByRole("button", { name: "Voir vos droits" }).click();
    await page.locator(".right-trigger").first().click();
    widths.push(await sidewaysScroll(page));
    await page.getByRole("button", { name: "Mes réponses" }).click();
    widths.push(await sidewaysScroll(page));
    expect(widths).toEqual([0, 0, 0, 0]);
    // The way out stays in sight, on one line: it leaves the screen to what is read.
    const head = await page
      .locator(".frame-head")
      .evaluate((element) => element.getBoundingClientRect().height);
    expect(head).toBeLessThan(90);
    await close();
  });
});

describe("when the law does not come", () => {
  it.each([{}, { dark: true }, { rightToLeft: true }])("is as clear to everyone: %o", async (look) => {
    const { page, close } = await site.visit({
      width: 360,
      height: 740,
      ...look,
      prepare: (page) => page.route("**/assets/law-*.json", (route) => route.abort()),
    });
    expect(await faults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await close();
  });

  it.each([{}, { rightToLeft: true }])("nor its translation: %o", async (look) => {
    const { page, close } = await site.visit({
      ...look,
      language: "en-GB",
      prepare: (page) => page.route("**/assets/translations.en-*.json", (route) => route.abort()),
    });
    await page.getByText("The translation of the law could not be loaded.").waitFor();
    expect(await faults(page)).toEqual([]);
    await close();
  });
});

describe("what watches", () => {
  it("sees a button without a name, and a line too long for the screen", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await page.evaluate(() => {
      const button = document.createElement("button");
      const line = document.createElement("div");
      line.className = "nowrap";
      line.textContent = "trop long ".repeat(20);
      document.querySelector("main")?.append(button, line);
    });
    expect(await faults(page)).toEqual([expect.stringContaining("button-name")]);
    expect(await sidewaysScroll(page)).toBeGreaterThan(0);
    await close();
  });
});

/** What is asked for in each language: the words of the file that its translator wrote. */
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(new URL(`./messages/${language}.json`, import.meta.url), "utf8")) as Record<
    string,
    string
  >;

/** Text nodes in French letters that are not marked as French, in a page written in another script. */
const latinSentences = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const marked = node.parentElement?.closest(
        "[lang=fr], [lang=en], [lang=es], [translate=no], script, style, noscript",
      );
      // Three words in a row outside brackets: a term to be shown at the counter stands in brackets.
      const bare = text.replace(/\([^()]*\)/g, "");
      if (!marked && /[a-zà-ÿ]{3,}[ \u00a0]+[a-zà-ÿ]{2,}[ \u00a0]+[a-zà-ÿ]{2,}/i.test(bare)) found.push(text);
    }
    return found;
  });

describe("in Arabic and in Spanish", () => {
  it.each([
    ["ar", 360],
    ["es", 1280],
  ] as const)(
    "%s at %d px: the start, a question's way out, the results unfolded",
    { timeout: 120_000 },
    async (language, width) => {
      const words = messagesOf(language);
      const button = (key: string) => page.getByRole("button", { name: words[key] ?? key, exact: true });
      const { page, complaints, close } = await site.visit({ width, height: 740, language });
      const html = page.locator("html");
      expect(await html.getAttribute("lang")).toBe(language);
      expect(await html.getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
      expect(
        await page
          .getByText(typo(words["shell.unreviewed"] ?? "", language))
          .first()
          .isVisible(),
      ).toBe(true);
      const wrong = [await faults(page), await sidewaysScroll(page)];
      await answer(page, words["entrance.decision"] ?? "").click();
      await button("start.begin").click();
      await page.locator("form.question").waitFor();
      await page
        .getByRole("button", { name: new RegExp(`${words["live.open"]}|${words["live.whole"]}`) })
        .first()
        .click();
      await page.locator(".right-trigger").first().click();
      wrong.push(await faults(page), await sidewaysScroll(page));
      expect(wrong).toEqual([[], 0, [], 0]);
      if (language === "ar") expect(await latinSentences(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

describe("in English", () => {
  it("what nobody has translated yet is shown in French, and marked as French", {
    timeout: 120_000,
  }, async () => {
    const { page, close } = await site.visit({ language: "en-GB" });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await answer(page, "Look at everything").click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.locator("form.question").waitFor();
    const translated = new Set(Object.values(TRANSLATIONS).map((text) => typo(text, "en")));
    const titles = await page.locator(".live-column .right-trigger").evaluateAll((buttons) =>
      buttons.map((button) => ({
        text: button.firstChild?.textContent ?? "",
        inFrench: button.querySelector("[lang=fr]") !== null,
      })),
    );
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter(({ text, inFrench }) => translated.has(text) === inFrench)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await close();
  });
});
