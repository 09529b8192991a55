// SPDX-License-Identifier: AGPL-3.0-or-later
/** The demand checker on every screen: large letters, dark, right to left, wide. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, LIST_OPEN, sidewaysScroll } from "../../../test/accessible.ts";
import { ask, button, openChecker, PHONE } from "./testing/counter.ts";
import { openSite, type Site, type VisitOptions } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("the demand checker", () => {
  it.each([
    [320, 100],
    [360, 200],
  ])("needs no sideways scroll at %i px, root letters at %i percent", async (width, percent) => {
    const { page, close } = await site.visit({ width, height: 640 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, percent);
    await openChecker(page);
    await ask(page, "visa");
    const widths = [await sidewaysScroll(page)];
    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    widths.push(await sidewaysScroll(page));
    expect(widths).toEqual([0, 0]);
    await close();
  });

  it.each<VisitOptions>([
    PHONE,
    { ...PHONE, dark: true },
    { ...PHONE, rightToLeft: true },
    { width: 1280, height: 900 },
  ])("is as clear to everyone: %o", async (look) => {
    const { page, complaints, close } = await site.visit(look);
    const wrong: (readonly string[] | number)[] = [];
    const seen = async (except: readonly string[] = []) =>
      wrong.push(await faults(page, except), await sidewaysScroll(page));
    await openChecker(page);
    await page.getByRole("combobox").fill("visa");
    await page.getByRole("option").first().waitFor();
    await seen(LIST_OPEN);
    await page.getByRole("combobox").fill("");
    await page.keyboard.press("Escape");
    await ask(page, "visa");
    await seen();
    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    await seen();
    expect(wrong).toEqual([[], 0, [], 0, [], 0]);
    expect(complaints).toEqual([]);
    await close();
  });
});
