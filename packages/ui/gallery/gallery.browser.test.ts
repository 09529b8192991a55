// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every component in every state, swept in a real browser: both directions, light and dark, phone and desk, print. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
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
/** One page for all the tests, since a new one would read the script again: each test says all that it asks of it. */
let page: Page;
/** What the browser complained of, over all tests. */
const complaints: string[] = [];

beforeAll(async () => {
  await build({ ...CONFIG, logLevel: "error" });
  server = await preview({ ...CONFIG, preview: { host: "127.0.0.1", port: 4790 } });
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Device = Pick<BrowserContextOptions, "colorScheme" | "contrast" | "forcedColors" | "reducedMotion">;

/** A device that asks for nothing but what is said. */
const asDevice = (device: Device & { media?: "print" } = {}) =>
  page.emulateMedia({
    media: "screen",
    colorScheme: "light",
    contrast: "no-preference",
    forcedColors: "none",
    reducedMotion: "reduce",
    ...device,
  });

async function show(asked: string, { width, height } = DESK, device: Device = {}): Promise<void> {
  await page.setViewportSize({ width, height });
  await asDevice(device);
  await page.goto(`${server.resolvedUrls?.local[0]}?${asked}`);
  await page.locator("h1").first().waitFor();
}

const force = (theme: string) =>
  page.evaluate((wanted) => {
    document.documentElement.dataset.theme = wanted;
  }, theme);
const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The list closes when the page scrolls, as a slow machine may still do once the field has come in sight: she types again. */
async function typeUntil(field: Locator, typed: string, shown: Locator): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await field.fill("");
    await field.fill(typed);
    const there = shown.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (await there) return;
  }
  throw new Error(`Nothing was offered for « ${typed} ».`);
}

describe("for axe, and at both widths", () => {
  it.each([
    ["left to right", "langue=fr"],
    ["right to left", "langue=ar"],
  ])("%s, light and dark", async (_, language) => {
    for (const screen of SCREENS) {
      await show(`${language}&ecran=${screen}`);
      expect(await faults(page), `${screen}, light`).toEqual([]);
      await asDevice({ colorScheme: "dark" });
      expect(await faults(page), `${screen}, dark`).toEqual([]);
      expect(await sidewaysScroll(page), `${screen} on a desk`).toBe(0);
      await page.setViewportSize(PHONE);
      expect(await sidewaysScroll(page), `${screen} on a phone`).toBe(0);
    }
  });

  it.each(["ltr", "rtl"])("in a language longer by 40 hundredths, %s", async (direction) => {
    for (const screen of SCREENS) {
      await show(`langue=pseudo&sens=${direction}&ecran=${screen}`, PHONE);
      expect(await sidewaysScroll(page), screen).toBe(0);
    }
  });

  it.each([
    ["langue=fr", "passe", "light"],
    ["langue=ar", "جواز", "dark"],
  ] as const)("with a list open, %s", async (language, typed, colorScheme) => {
    await show(language, DESK, { colorScheme });
    const field = page.locator(".search-input").first();
    const options = page.locator(".search-option");
    await field.click();
    await typeUntil(field, typed, options.first());
    expect(await options.count()).toBe(1);
    expect(await faults(page, LIST_OPEN)).toEqual([]);
    await typeUntil(field, "zzz", page.locator(".search-none"));
    expect(await faults(page, LIST_OPEN)).toEqual([]);
    await page.keyboard.press("Escape");
    // The list of the field with groups, opened whole.
    await page.locator(".search-all").nth(3).click();
    await options.first().waitFor();
    expect(await options.count()).toBe(3);
    expect(await faults(page, LIST_OPEN)).toEqual([]);
  });
});

describe("by the keyboard", () => {
  it.each(["langue=fr", "langue=ar"])(
    "every control is reached in order, ringed, large enough: %s",
    async (asked) => {
      // Under 980 px, where the bar of a phone is.
      await show(asked, { width: 760, height: 900 });
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(50);
      expect(await neverReached(page, stops)).toEqual([]);
      expect(stops.filter(({ place }, at) => at > 0 && place <= (stops[at - 1]?.place ?? 0))).toEqual([]);
      expect(stops.filter(({ ringed }) => !ringed)).toEqual([]);
      // 44 px for a control, 24 for one among words.
      const least = (name: string) => (name.includes("link-button") ? 24 : 44);
      expect(stops.filter(({ target, name }) => target !== null && target < least(name))).toEqual([]);
      expect(Math.min(...(await answerHeights(page)))).toBeGreaterThanOrEqual(56);
    },
  );

  it("a refused answer takes focus, with its ring", async () => {
    await show("ecran=fault");
    const focused = page.locator(":focus");
    expect(await focused.getAttribute("aria-invalid")).toBe("true");
    expect(await focused.evaluate((field) => getComputedStyle(field).outlineWidth)).toBe("3px");
  });
});

describe("as the device asks", () => {
  it("nothing moves when movement is reduced, and no more than 160 ms otherwise", async () => {
    await show("");
    expect(await longestMovement(page)).toBe(0);
    await asDevice({ reducedMotion: "no-preference" });
    expect(await longestMovement(page)).toBe(0.16);
  });

  it("no word is grey when more contrast is asked for, in light and in dark", async () => {
    await show("");
    const colours = (...tokens: readonly string[]) =>
      page.evaluate((names) => {
        const style = getComputedStyle(document.documentElement);
        return names.map((name) => style.getPropertyValue(name));
      }, tokens);
    for (const colorScheme of ["light", "dark"] as const) {
      await asDevice({ colorScheme });
      const [ink] = await colours("--ink");
      expect(await colours("--ink-2", "--ink-3", "--edge", "--rule")).not.toContain(ink);
      await asDevice({ contrast: "more", colorScheme });
      expect(await colours("--ink-2", "--ink-3", "--edge", "--rule")).toEqual([ink, ink, ink, ink]);
      expect(await faults(page)).toEqual([]);
    }
  });

  it("in forced colours, light and dark, drawings, edges and hatching stay", async () => {
    await show("");
    const groundOf = (part: string) =>
      page
        .locator(part)
        .first()
        .evaluate((one) => getComputedStyle(one).background);
    for (const colorScheme of ["light", "dark"] as const) {
      await asDevice({ forcedColors: "active", colorScheme });
      expect(await unseenDrawings(page), colorScheme).toEqual([]);
      expect(await withoutEdge(page), colorScheme).toEqual([]);
      const parts = ["answered", "sure", "possible"].map((step) => `[data-step=${step}]`);
      const grounds = await Promise.all([...parts, "[data-off]"].map(groundOf));
      expect(new Set(grounds).size, colorScheme).toBe(4);
    }
  });

  it("a box that is not ticked shows no tick, in forced colours or not", async () => {
    await show("");
    const seen = (box: string) => page.locator(`${box} .tick-box .icon`).first().isVisible();
    for (const forcedColors of ["none", "active"] as const) {
      await asDevice({ forcedColors });
      expect([await seen(".tick[data-selected]"), await seen(".tick:not([data-selected])")]).toEqual([
        true,
        false,
      ]);
    }
  });

  it("the theme can be forced against the system", async () => {
    await show("");
    const light = await ground();
    await force("dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await asDevice({ colorScheme: "dark" });
    expect(await ground()).toBe(dark);
    await force("light");
    expect(await ground()).toBe(light);
  });
});

it("on paper: black on white, without shadow, whatever the theme", async () => {
  await show("");
  for (const theme of ["light", "dark"]) {
    await asDevice();
    await force(theme);
    expect(await shadows(page)).not.toEqual([]);
    await asDevice({ media: "print" });
    expect(await shadows(page)).toEqual([]);
    expect(await ground()).toBe("rgb(255, 255, 255)");
    const inks = await page
      .locator(".glyph")
      .evaluateAll((glyphs) => glyphs.map((glyph) => getComputedStyle(glyph).color));
    // The inks of print: black, and two greys as dark as text.
    expect([...new Set(inks)].sort()).toEqual(["rgb(0, 0, 0)", "rgb(31, 31, 31)", "rgb(51, 51, 51)"]);
    expect(await unseenDrawings(page)).toEqual([]);
    expect(await page.locator(".button:visible, .link-button:visible").count()).toBe(0);
    // What says something by its ground keeps it, even where the browser saves ink.
    for (const said of [".tick[data-selected] .tick-box", "[data-off]"]) {
      const kept = page.locator(said).first();
      expect(await kept.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe("exact");
    }
  }
});

it("and the browser complains of nothing", () => {
  expect(complaints).toEqual([]);
});
