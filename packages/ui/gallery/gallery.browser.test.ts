// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every component in every state, swept in a real browser: both directions, light and dark, phone and desk, print. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, LIST_OPEN, sidewaysScroll } from "../../../test/accessible.ts";
import { launchChromium } from "../../../test/chromium.ts";
import {
  answerHeights,
  longestMovement,
  neverReached,
  shadows,
  tabThrough,
  unseenDrawings,
  withoutEdge,
} from "./testing/looks.ts";

const CONFIG = { configFile: fileURLToPath(new URL("./vite.config.ts", import.meta.url)) };
const SCREENS = ["parts", "question", "fault", "show"];
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

let server: PreviewServer;
let browser: Browser;
beforeAll(async () => {
  await build({ ...CONFIG, logLevel: "error" });
  server = await preview({ ...CONFIG, preview: { host: "127.0.0.1", port: 4790 } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What the browser complained of, over all pages. */
const complaints: string[] = [];

async function open(asked: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: DESK, reducedMotion: "reduce", ...options });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await show(page, asked);
  return page;
}

async function show(page: Page, asked: string): Promise<void> {
  await page.goto(`${server.resolvedUrls?.local[0]}?${asked}`);
  await page.locator("h1").first().waitFor();
}

describe("for axe, and at both widths", () => {
  it.each([
    ["left to right, light", "langue=fr", "light"],
    ["left to right, dark", "langue=fr", "dark"],
    ["right to left, light", "langue=ar", "light"],
    ["right to left, dark", "langue=ar", "dark"],
  ] as const)("%s", async (_, language, colorScheme) => {
    const page = await open(language, { colorScheme });
    const wrong: Record<string, readonly string[]> = {};
    const wide: Record<string, readonly number[]> = {};
    for (const screen of SCREENS) {
      await show(page, `${language}&ecran=${screen}`);
      wrong[screen] = await faults(page);
      const desk = await sidewaysScroll(page);
      await page.setViewportSize(PHONE);
      wide[screen] = [desk, await sidewaysScroll(page)];
      await page.setViewportSize(DESK);
    }
    expect(wrong).toEqual({ parts: [], question: [], fault: [], show: [] });
    expect(wide).toEqual({ parts: [0, 0], question: [0, 0], fault: [0, 0], show: [0, 0] });
    await page.close();
  });

  it.each(["ltr", "rtl"])("in a language longer by 40 %%, %s", async (direction) => {
    const page = await open("", { viewport: PHONE });
    for (const screen of SCREENS) {
      await show(page, `langue=pseudo&sens=${direction}&ecran=${screen}`);
      expect(await sidewaysScroll(page), screen).toBe(0);
    }
    await page.close();
  });

  it.each([
    ["langue=fr", "passe", "light"],
    ["langue=ar", "جواز", "dark"],
  ] as const)("with a list open, %s", async (language, typed, colorScheme) => {
    const page = await open(language, { colorScheme });
    const field = page.locator(".search-input").first();
    await field.fill(typed);
    await page.getByRole("option").first().waitFor();
    expect(await page.getByRole("option").count()).toBe(1);
    expect(await faults(page, LIST_OPEN)).toEqual([]);
    await field.fill("zzz");
    await page.locator(".search-none").waitFor();
    expect(await faults(page, LIST_OPEN)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".group-select-button").first().click();
    expect(await page.getByRole("option").count()).toBe(3);
    expect(await faults(page, LIST_OPEN)).toEqual([]);
    await page.close();
  });
});

describe("by the keyboard", () => {
  it.each(["langue=fr", "langue=ar"])(
    "every control is reached in order, ringed, and large enough, %s",
    async (language) => {
      const page = await open(language, { viewport: { width: 760, height: 900 } });
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(50);
      expect(await neverReached(page, stops)).toEqual([]);
      expect(stops.filter(({ place }, at) => at > 0 && place <= (stops[at - 1]?.place ?? 0))).toEqual([]);
      expect(stops.filter(({ ringed }) => !ringed)).toEqual([]);
      // 44 px for a control, 24 for one among words.
      expect(
        stops.filter(
          ({ target, name }) => target !== null && target < (name.includes("link-button") ? 24 : 44),
        ),
      ).toEqual([]);
      expect(Math.min(...(await answerHeights(page)))).toBeGreaterThanOrEqual(56);
      await page.close();
    },
  );

  it("a refused answer takes focus, with its ring", async () => {
    const page = await open("ecran=fault");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    expect(await page.locator(".entry-input").evaluate((field) => getComputedStyle(field).outlineWidth)).toBe(
      "3px",
    );
    await page.close();
  });
});

describe("as the device asks", () => {
  it("nothing moves when movement is reduced, and no more than 160 ms otherwise", async () => {
    const page = await open("");
    expect(await longestMovement(page)).toBe(0);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect(await longestMovement(page)).toBe(0.16);
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "in forced colours, %s, drawings and edges stay",
    async (colorScheme) => {
      const page = await open("", { forcedColors: "active", colorScheme });
      expect(await unseenDrawings(page)).toEqual([]);
      expect(await withoutEdge(page)).toEqual([]);
      const ofSteps = (step: string) =>
        page
          .locator(`[data-step=${step}]`)
          .first()
          .evaluate((one) => getComputedStyle(one).background);
      expect(
        new Set([await ofSteps("answered"), await ofSteps("sure"), await ofSteps("possible")]).size,
      ).toBe(3);
      await page.close();
    },
  );

  it("a box that is not ticked shows no tick, in forced colours or not", async () => {
    for (const forcedColors of ["none", "active"] as const) {
      const page = await open("", { forcedColors });
      const seen = (box: string) => page.locator(`${box} .tick-box .icon`).first().isVisible();
      expect([await seen(".tick[data-selected]"), await seen(".tick:not([data-selected])")]).toEqual([
        true,
        false,
      ]);
      await page.close();
    }
  });

  it("the theme can be forced against the system", async () => {
    const grounds: Record<string, string> = {};
    for (const system of ["light", "dark"] as const) {
      for (const forced of ["light", "dark"]) {
        const page = await open(`theme=${forced}`, { colorScheme: system });
        grounds[`${system}, ${forced}`] = await page.evaluate(
          () => getComputedStyle(document.body).backgroundColor,
        );
        await page.close();
      }
    }
    expect(grounds["dark, light"]).toBe(grounds["light, light"]);
    expect(grounds["light, dark"]).toBe(grounds["dark, dark"]);
    expect(grounds["light, light"]).not.toBe(grounds["dark, dark"]);
  });
});

describe("on paper", () => {
  it.each(["theme=light", "theme=dark"])("black on white, without shadow, %s", async (theme) => {
    const page = await open(theme);
    expect(await shadows(page)).not.toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await shadows(page)).toEqual([]);
    const inks = await page
      .locator(".glyph")
      .evaluateAll((glyphs) => [...new Set(glyphs.map((glyph) => getComputedStyle(glyph).color))]);
    // The three inks of print: black, and two greys as dark as text.
    for (const ink of inks) expect(["rgb(0, 0, 0)", "rgb(31, 31, 31)", "rgb(51, 51, 51)"]).toContain(ink);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    expect(await unseenDrawings(page)).toEqual([]);
    expect(await page.locator(".button:visible, .link-button:visible").count()).toBe(0);
    // What says something by its ground keeps it, even where the browser saves ink.
    for (const said of [".tick[data-selected] .tick-box", "[data-off]"]) {
      const kept = page.locator(said).first();
      expect(await kept.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe("exact");
    }
    await page.close();
  });
});

it("and the browser complains of nothing", () => {
  expect(complaints).toEqual([]);
});
