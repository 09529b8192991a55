// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Quitter vite », and what somebody who takes the telephone afterwards can find. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { timesInMemory } from "./testing/memory.ts";
import {
  answer,
  answerAndPress,
  answerAnything,
  begin,
  next,
  passUntil,
  settled,
  title,
} from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ELSEWHERE = "**/mesures.html";
const leave = (page: Page) => page.getByRole("button", { name: "Quitter vite" }).click();
/** All that can be seen of the page: its address, the title of the tab, its icon, its text, its colours. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    address: location.pathname,
    title: document.title,
    icon: document.querySelector("link[rel=icon]")?.getAttribute("href"),
    text: document.querySelector("main")?.textContent ?? "",
    ground: getComputedStyle(document.body).fontFamily + getComputedStyle(document.body).backgroundColor,
    state: history.state as unknown,
  }));

/** What the browser itself calls the pages of this visit, once it has gone back over them. */
async function inTheBrowser(page: Page): Promise<string[]> {
  await page.waitForFunction(() => history.state === null && history.length === 3);
  const browser = await page.context().newCDPSession(page);
  const { entries } = await browser.send("Page.getNavigationHistory");
  return entries.filter(({ url }) => url !== "about:blank").map(({ title }) => title);
}

describe("« Quitter vite »", () => {
  it("puts an unrelated page in the place of this one, the very page that the server gives", async () => {
    const { page, complaints, close } = await site.visit();
    await begin(page, "Des violences");
    await answerAnything(page);
    await leave(page);
    await page.waitForURL(ELSEWHERE);
    const shown = await seen(page);
    expect(shown.title).toBe("Mesures de cuisine");
    expect(shown.text).not.toMatch(/sauf|droit|séjour/i);
    await page.reload();
    expect(await seen(page)).toEqual(shown);
    expect(complaints).toEqual([]);
    await close();
  });

  it("leaves no step of the check behind, before or after", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    for (let place = 0; place < 3; place += 1) await answerAnything(page);
    await page.goBack();
    await leave(page);
    await page.waitForURL(ELSEWHERE);
    await page.waitForFunction(() => history.state === null);
    // Away from the page, then every way back to it.
    const titles: string[] = [];
    for (let back = 0; back < 8 && page.url() !== "about:blank"; back += 1) {
      titles.push(await page.title(), new URL(page.url()).pathname);
      await page.goBack();
    }
    expect(page.url()).toBe("about:blank");
    // The four steps are gone: two entries are left, of the neutral page both.
    expect(titles.length / 2).toBe(2);
    for (let forward = 0; forward < 8; forward += 1) {
      const before = page.url();
      await page.goForward();
      if (page.url() !== "about:blank") titles.push(await page.title(), new URL(page.url()).pathname);
      if (page.url() === before && forward > 2) break;
    }
    expect([...new Set(titles)].sort()).toEqual(["/mesures.html", "Mesures de cuisine"]);
    await close();
  });

  it("has no name of the check in the tab, nor in the list behind the « back » button", async () => {
    for (const steps of [0, 1, 3]) {
      const { page, close } = await site.visit();
      if (steps > 0) await begin(page, "Des violences");
      for (let step = 1; step < steps; step += 1) await answerAnything(page);
      await leave(page);
      await page.waitForURL(ELSEWHERE);
      expect(await inTheBrowser(page)).toEqual(["Mesures de cuisine", "Mesures de cuisine"]);
      await close();
    }
  });

  it("leaves nothing behind when an answer was given in the same instant", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    for (let place = 0; place < 2; place += 1) await answerAnything(page);
    await answerAndPress(page, "Quitter vite");
    await page.waitForURL(ELSEWHERE);
    expect(await inTheBrowser(page)).toEqual(["Mesures de cuisine", "Mesures de cuisine"]);
    await close();
  });

  it("works without a network, and at the very first view", async () => {
    const { page, close } = await site.visit();
    await settled(page);
    await page.context().setOffline(true);
    await leave(page);
    await page.waitForURL(ELSEWHERE);
    expect((await seen(page)).text).toContain("1 cuillère à café");
    expect(await page.locator("#app").count()).toBe(0);
    await close();
  });

  it("asks nothing of the network", async () => {
    const { page, requests, close } = await site.visit();
    await begin(page, "Me soigner");
    await settled(page);
    const before = requests.length;
    await leave(page);
    await page.waitForURL(ELSEWHERE);
    const afterwards = requests.slice(before).map(({ url }) => new URL(url).pathname);
    expect(afterwards.filter((path) => path !== "/mesures.svg")).toEqual([]);
    await close();
  });

  it("answers three presses of Shift, and not two, nor writing in capitals", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Me soigner");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift+A");
    await page.keyboard.press("Shift+B");
    expect(page.url()).toBe(`${site.origin}/`);
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.waitForURL(ELSEWHERE);
    await close();
  });
});

describe("in several tabs of this site", () => {
  /** A second tab of the same browser, at this address. */
  async function beside(page: Page, path = "/"): Promise<Page> {
    const other = await page.context().newPage();
    await other.goto(`${site.origin}${path}`);
    return other;
  }

  it.each(["/", "/droit/ame-conditions/", "/en/law/"])("leaving one leaves them all: %s", async (path) => {
    const { page, complaints, requests, close } = await site.visit();
    await begin(page, "Des violences");
    await answerAnything(page);
    const other = await beside(page, path);
    await other.locator("h1").waitFor();
    if (path === "/") await settled(other);
    const asked = requests.length;
    await other
      .getByText(/^(Quitter vite|Leave fast)$/)
      .first()
      .click();
    await Promise.all([page.waitForURL(ELSEWHERE), other.waitForURL(ELSEWHERE)]);
    expect((await seen(page)).title).toBe("Mesures de cuisine");
    expect((await seen(other)).title).toBe("Mesures de cuisine");
    expect(requests.slice(asked)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("leaving the check leaves the page of the law that was opened beside it", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    const other = await beside(page, "/droit/ame-conditions/");
    await other.locator("h1").waitFor();
    await leave(page);
    await Promise.all([page.waitForURL(ELSEWHERE), other.waitForURL(ELSEWHERE)]);
    await close();
  });

  it("what is erased in one is erased in the others, which stay, and leaving comes after it", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    const asked = await title(page);
    await answerAnything(page);
    const other = await beside(page);
    await settled(other);
    await begin(other, "Des violences");
    await other.getByRole("button", { name: "Tout effacer" }).click();
    await page.getByText("Tout est effacé").first().waitFor();
    expect(await title(page)).not.toBe(asked);
    await begin(page, "Des violences");
    expect(await page.locator("label.answer[data-selected]").count()).toBe(0);
    await leave(page);
    await other.waitForURL(ELSEWHERE);
    await close();
  });
});

describe("what was answered", () => {
  it.each(["Quitter vite", "Tout effacer"])(
    "is in memory until « %s »",
    { timeout: 120_000 },
    async (act) => {
      const { page, close } = await site.visit({ width: 360, height: 740 });
      await begin(page, "J’ai reçu une décision");
      await passUntil(page, "Environ");
      await answer(page, "Je connais le jour").click();
      await page.locator(".answer-detail input:not([type=radio])").first().fill("11/07/2003");
      await next(page);
      const [day = 0] = await timesInMemory(page, "2003-07-11");
      expect(day).toBeGreaterThan(0);
      await page.getByRole("button", { name: act }).click();
      await page
        .getByText(act === "Quitter vite" ? "cuillère à café" : "Tout est effacé")
        .first()
        .waitFor();
      await expect
        .poll(() => timesInMemory(page, "2003-07-11", "11/07/2003"), { timeout: 60_000 })
        .toEqual([0, 0]);
      await close();
    },
  );
});

describe("leaving for another site", () => {
  it("leaves no answer in what the browser keeps for its « back » button", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    const question = await title(page);
    await answerAnything(page);
    // Told as a browser tells that it keeps the page: the small Chromium of the tests keeps none.
    const told = (type: "pagehide" | "pageshow") =>
      page.evaluate((name) => {
        window.dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
      }, type);
    await told("pagehide");
    expect(await page.locator("#app").textContent()).toBe("");
    await told("pageshow");
    await page.getByText("Par quoi commencer").waitFor();
    expect(await page.locator("body").textContent()).not.toContain(question);
    await close();
  });
});
