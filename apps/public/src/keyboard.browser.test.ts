// SPDX-License-Identifier: AGPL-3.0-or-later
/** Someone who never touches a mouse: arrows choose, Enter continues, focus goes where speech must read. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { focused, plain, tabTo, title, untilElsewhere } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What has focus is in the window, under neither the head of the page nor the bar at its foot. */
const focusInSight = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement
      ?.closest("label, .right-head, button, a, input")
      ?.getBoundingClientRect();
    const bar = document.querySelector(".live-bar")?.getBoundingClientRect();
    const floor = bar && bar.height > 0 ? bar.top : innerHeight;
    const head = document.querySelector(".frame-head")?.getBoundingClientRect();
    const itself = document.activeElement?.closest(".live-bar, .frame-head, .skip-link") !== null;
    return box !== undefined && (itself || (box.top >= (head?.bottom ?? 0) - 1 && box.bottom <= floor + 1));
  });

describe("with a keyboard alone", () => {
  it("skips to the content, chooses, continues, unfolds and comes back", async () => {
    const { page, close } = await site.visit();
    await page.keyboard.press("Tab");
    expect((await focused(page)).text).toBe("Aller au contenu");
    await page.keyboard.press("Enter");

    await tabTo(page, { words: "Me soigner" });
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.locator("form.question").waitFor();
    expect((await focused(page)).tag).toBe("H1");
    const first = await title(page);

    await tabTo(page, { words: "Pourquoi cette question" });
    await page.keyboard.press("Enter");
    expect(await page.locator(".why-body").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (old) => !document.querySelector("h1")?.textContent?.startsWith(old),
      first.slice(0, 20),
    );
    expect((await focused(page)).tag).toBe("H1");

    await tabTo(page, { words: "Voir sur toute la page" }, { most: 200 });
    await page.keyboard.press("Enter");
    expect(await title(page)).toBe("Vos droits aujourd’hui");
    expect((await focused(page)).tag).toBe("H1");
    await tabTo(page, { words: "À décider" }, { most: 200, key: "Shift+Tab" });
    await page.keyboard.press("Enter");
    expect(plain((await focused(page)).text)).toBe("À décider");
    expect(new URL(page.url()).hash).toBe("");
    await tabTo(page, { words: "Aide médicale" }, { most: 200 });
    await page.keyboard.press("Space");
    await page.locator(".right[data-expanded] .right-section").first().waitFor();
    await tabTo(page, { words: "Répondre à cette question" }, { most: 200 });
    await page.keyboard.press("Enter");
    await page.locator("form.question").waitFor();
    expect((await focused(page)).tag).toBe("H1");
    await tabTo(page, { words: "Retour" });
    await untilElsewhere(page, () => page.keyboard.press("Enter"));
    expect(await title(page)).toBe("Vos droits aujourd’hui");
    expect(await page.locator(".right[data-expanded]").count()).toBe(1);
    await close();
  });

  it("shows what has focus, above the bar of a phone", async () => {
    const { page, close } = await site.visit({ width: 360, height: 640 });
    await tabTo(page, { words: "Me soigner" });
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.locator("form.question").waitFor();
    for (let pressed = 0; pressed < 14; pressed += 1) {
      await page.keyboard.press("Tab");
      const { tag, text } = await focused(page);
      if (tag !== "BODY") expect(await focusInSight(page), text).toBe(true);
    }
    await close();
  });
});
