// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bundledChromium, launchChromium, machineChromium, NoChromium } from "./chromium.ts";

const PAGE = `data:text/html;charset=utf-8,${encodeURIComponent("<title>Où aller ? À l’accueil</title>")}`;
const BUNDLED_RUNS_HERE = process.platform === "linux" && process.arch === "x64";

/** Opens the page twice, each time in a new context, and gives the titles read. */
async function titles(browser: Awaited<ReturnType<typeof launchChromium>>): Promise<readonly string[]> {
  const read: string[] = [];
  for (let visit = 0; visit < 2; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(PAGE);
    read.push(await page.title());
    await context.close();
  }
  await browser.close();
  return read;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a Chromium for the tests", () => {
  it("is launched on this machine", async () => {
    expect(await titles(await launchChromium())).toEqual([
      "Où aller ? À l’accueil",
      "Où aller ? À l’accueil",
    ]);
  });

  it.each([
    ["with the machine's libraries", false],
    ["with its own libraries", true],
  ])("comes inside the npm package, and runs %s", async (_name, withLibraries) => {
    const options: LaunchOptions | null = await bundledChromium(withLibraries);
    if (!BUNDLED_RUNS_HERE) {
      expect(options).toBeNull();
      return;
    }
    const opened = await titles(await chromium.launch({ ...options, headless: true }));
    expect(opened).toEqual(["Où aller ? À l’accueil", "Où aller ? À l’accueil"]);
  });

  it("reads a file whose name has an accent, on a machine without a locale", async () => {
    vi.stubEnv("LC_ALL", "C");
    const folder = await mkdtemp(join(tmpdir(), "sauf-conduit-"));
    await writeFile(join(folder, "récépissé.txt"), "lu");
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent("<input type=file>");
    await page.locator("input").setInputFiles(join(folder, "récépissé.txt"));
    const read = await page
      .locator("input")
      .evaluate((input: HTMLInputElement) => input.files?.[0]?.text().catch(() => null));
    expect(read).toBe("lu");
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it("is the one of CHROMIUM_PATH when it is set", () => {
    expect(machineChromium({ CHROMIUM_PATH: process.execPath })?.executablePath).toBe(process.execPath);
  });

  it("is not replaced in silence when CHROMIUM_PATH leads nowhere", async () => {
    vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
    await expect(launchChromium()).rejects.toThrow(NoChromium);
    await expect(launchChromium()).rejects.toThrow("/nowhere/chromium");
  });
});
