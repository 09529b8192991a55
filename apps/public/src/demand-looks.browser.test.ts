// SPDX-License-Identifier: AGPL-3.0-or-later
/** The demand checker on every screen: large letters, dark, right to left, wide. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIST_OPEN, sidewaysScroll } from "../../../test/accessible.ts";
import { ask, button, openChecker, PHONE } from "./testing/counter.ts";
import { LARGE_LETTERS, SCREENS, setLetters, unclear } from "./testing/looks.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("the demand checker", () => {
  it.each(LARGE_LETTERS)(
    "needs no sideways scroll at %i px, root letters at %i percent",
    async (width, percent) => {
      const { page, close } = await site.visit({ width, height: 640 });
      await setLetters(page, percent);
      await openChecker(page);
      await ask(page, "visa");
      const widths = [await sidewaysScroll(page)];
      await button(page, "Montrer à l’agent").click();
      await page.getByText("Bonjour.").waitFor();
      widths.push(await sidewaysScroll(page));
      expect(widths).toEqual([0, 0]);
      await close();
    },
  );

  it.each(SCREENS)("is as clear to everyone: %o", async ({ lights, ...screen }) => {
    const { page, complaints, close } = await site.visit(screen);
    await openChecker(page);
    await page.getByRole("combobox").fill("visa");
    await page.getByRole("option").first().waitFor();
    expect(await unclear(page, lights, LIST_OPEN)).toEqual([]);
    await page.getByRole("combobox").fill("");
    await page.keyboard.press("Escape");
    await ask(page, "visa");
    expect(await unclear(page, lights)).toEqual([]);
    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    expect(await unclear(page, lights)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

it("keeps an article whole among the words of Arabic", async () => {
  const { page, close } = await site.visit({ ...PHONE, language: "ar" });
  await page.locator(".doors .button").first().click();
  await page.getByRole("combobox").fill("فيزا");
  await page.keyboard.press("Enter");
  await page.locator(".provision-choice .line-trigger").first().click();
  await page.locator("#demand-card").waitFor();
  // Around the isolates of its numbers, one that holds them all.
  expect(await page.locator(".to-say").first().textContent()).toMatch(/\u2066CESEDA[^()]*\u2069\u2069\)/);
  await close();
});
