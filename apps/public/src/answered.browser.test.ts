// SPDX-License-Identifier: AGPL-3.0-or-later
/** The moment of an answer: what it decides shows at once, the next question follows, and nothing is counted twice. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, begin, FOREIGN, untilElsewhere } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Presses « Continuer »; gives what stands on the screen before anything else is done. */
const pressed = (page: Page) =>
  page.evaluate(async () => {
    const seen = () => ({
      counts: document.querySelector(".live-totals")?.textContent,
      question: document.querySelector("h1")?.textContent,
    });
    const before = seen();
    document.querySelector<HTMLElement>("form.question button[type=submit]")?.click();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return { before, after: seen() };
  });

/** Presses « Continuer » again and again, until another question is there. */
const pressedUntilElsewhere = (page: Page) =>
  page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>("form.question button[type=submit]");
    while (button?.isConnected) {
      button.click();
      await new Promise((turn) => setTimeout(turn));
    }
  });

describe("an answer", () => {
  it("shows what it decides before the next question is drawn", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    await answer(page, FOREIGN).click();
    const { before, after } = await pressed(page);
    expect(after.counts).not.toBe(before.counts);
    expect(after.question).toBe(before.question);
    await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before.question);
    expect(await page.locator(".live-totals").textContent()).toBe(after.counts);
    await close();
  });

  it("is given once by who presses again and again: the next question is not passed", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    await answer(page, FOREIGN).click();
    await untilElsewhere(page, () => pressedUntilElsewhere(page));
    expect(await page.evaluate(() => history.state)).toEqual({ step: 2 });
    await page.getByRole("button", { name: "Voir vos droits" }).click();
    await page.getByRole("button", { name: "Mes réponses" }).click();
    expect(await page.locator("main").textContent()).toContain(FOREIGN);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.locator("label.answer[data-selected]", { hasText: FOREIGN }).waitFor();
    await close();
  });
});
