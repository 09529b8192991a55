// SPDX-License-Identifier: AGPL-3.0-or-later
/** Drawings and tables of the law pages: whole and legible on a telephone, on a desk and on paper. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./testing/site.ts";

const TELEPHONE = { viewport: { width: 360, height: 740 } } as const;
const DESK = { viewport: { width: 1280, height: 900 } } as const;
/** A page of A4 between its margins. */
const PAPER = { viewport: { width: 673, height: 1000 } } as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function on<T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const { page, close } = await site.open(path, { ...options, javaScriptEnabled: false });
  if (options.viewport?.width === PAPER.viewport.width) await page.emulateMedia({ media: "print" });
  const seen = await look(page);
  await close();
  return seen;
}

/** Height of the smallest letters of a drawing on the screen, and what sticks out of it or of the page. */
const drawn = (page: Page, drawing: string, instead: string) =>
  page.locator(drawing).evaluate((svg, list) => {
    const box = svg.getBoundingClientRect();
    const scale = box.width / ((svg as SVGSVGElement).viewBox.baseVal.width || 1);
    const texts = [...svg.querySelectorAll("text")];
    return {
      visible: box.width > 0 && document.querySelector(list)?.getBoundingClientRect().height === 0,
      letters: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale)),
      outside: texts
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < box.left - 1 || right > Math.min(box.right, innerWidth) + 1;
        })
        .map((text) => text.textContent),
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  }, instead);

describe("the versions of an item in time", () => {
  const PATH = "/droit/etranger-malade-l425-9/";

  it("stand one under the other on a telephone, what holds today first, older ones a press away", async () => {
    await on(PATH, TELEPHONE, async (page) => {
      expect(await page.locator(".time-drawing").isVisible()).toBe(false);
      const steps = page.locator(".time-steps > li:visible");
      expect(await steps.count()).toBe(2);
      expect(await steps.first().textContent()).toContain("Recodification de 2021En vigueur");
      await page.getByText("6 versions plus anciennes").click();
      expect(await steps.count()).toBe(8);
      expect(await steps.last().textContent()).toContain("Loi de 1998");
      await steps.first().getByRole("link").click();
      expect(new URL(page.url()).pathname).toBe(`${PATH}2021-05-01-recodification-de-2021/`);
    });
  });

  it("say what is announced before what is in force", async () => {
    const states = await on("/en/law/aes-metiers-tension-l435-4/", TELEPHONE, (page) =>
      page.locator(".time-steps > li .chip").allTextContents(),
    );
    expect(states).toEqual(["Announced, not in force yet", "Announced, not in force yet", "In force"]);
  });

  it.each([
    ["a desk", DESK, 12.9],
    ["paper", PAPER, 10],
  ] as const)("are drawn on %s with letters that can be read, none cut", async (_, look, least) => {
    const seen = await on(PATH, look, (page) => drawn(page, ".time-drawing", ".time-list"));
    expect(seen).toMatchObject({ visible: true, outside: [], wide: false });
    expect(seen.letters).toBeGreaterThanOrEqual(least);
  });
});

describe("in forced colours", () => {
  it("what holds today does not have the colour of its ground", async () => {
    const [ground, words] = await on(
      "/droit/etranger-malade-l425-9/",
      { ...DESK, forcedColors: "active" },
      (page) =>
        page
          .locator('.time-bar[data-state="in-force"] :is(rect, text)')
          .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill)),
    );
    expect(words).not.toBe(ground);
    expect([ground, words]).toEqual(expect.arrayContaining([expect.stringMatching(/^rgb/)]));
  });
});

describe("the ladder of titles", () => {
  const PATH = "/droit/echelle-des-titres/";

  it("says on a telephone all that its table says, and cuts none of it", async () => {
    const rows = (page: Page) =>
      page
        .locator(".ladder table tbody tr")
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll("th, td:not(.number)")].map((cell) => cell.textContent)),
        );
    const said = await on(PATH, DESK, rows);
    expect(said.length).toBeGreaterThan(20);
    await on(PATH, TELEPHONE, async (page) => {
      expect(await page.locator(".ladder table").isVisible()).toBe(false);
      const papers = page.locator(".ladder-paper");
      const listed = await papers.evaluateAll((all) =>
        all.map((one) => {
          const answers = [...one.querySelectorAll("dd")].map((answer) => answer.textContent);
          const [name, note] = [one.querySelector("a"), one.querySelector(":scope > .sub")];
          return [`${name?.textContent ?? ""}${note?.textContent ?? ""}`, ...answers];
        }),
      );
      expect(listed).toEqual(said);
      const cut = await papers.evaluateAll((all) =>
        all.filter(
          (one) => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > innerWidth,
        ),
      );
      expect(cut).toHaveLength(0);
    });
  });

  it("is a list on a telephone: each name whole, its bar below, shorter and shorter", async () => {
    await on(PATH, TELEPHONE, async (page) => {
      expect(await page.locator(".ladder-drawing").isVisible()).toBe(false);
      const bars = await page
        .locator(".ladder-list rect")
        .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect()).map(({ right }) => right));
      expect(bars).toHaveLength(12);
      expect(bars.every((end, i) => end <= 340 && (i === 0 || end < (bars[i - 1] ?? 0)))).toBe(true);
    });
  });

  it.each([
    ["a desk", DESK, 12.9],
    ["paper", PAPER, 10],
  ] as const)("is drawn whole on %s", async (_, look, least) => {
    const seen = await on(PATH, look, (page) => drawn(page, ".ladder-drawing", ".ladder-list"));
    expect(seen).toMatchObject({ visible: true, outside: [], wide: false });
    expect(seen.letters).toBeGreaterThanOrEqual(least);
  });
});

describe("a table wider than a telephone", () => {
  it("scrolls in a named box that the keyboard reaches, and its edge shows that there is more", async () => {
    await on("/droit/etranger-malade-l425-9/", TELEPHONE, async (page) => {
      await page.getByText("Voir en tableau").first().click();
      const box = page.getByRole("region", { name: "Versions, dates et autorité" });
      expect(await box.evaluate((e) => e.scrollWidth > e.clientWidth)).toBe(true);
      expect(await box.evaluate((e) => getComputedStyle(e).backgroundAttachment)).toContain("local");
      await box.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => box.evaluate((e) => e.scrollLeft)).toBeGreaterThan(0);
    });
  });
});
