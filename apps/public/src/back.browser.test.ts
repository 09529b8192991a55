// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Back » of the browser and of the telephone: step by step inside the check, nothing lost, and out at the first step. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answer,
  answerAndPress,
  answerAnything,
  asks,
  back,
  begin,
  next,
  title,
  untilElsewhere,
} from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const goBack = (page: Page) => untilElsewhere(page, () => page.goBack());
const goForward = (page: Page) => untilElsewhere(page, () => page.goForward());
const chosen = (page: Page) => page.locator("label.answer[data-selected]").count();
const WHERE_FROM = "about:blank";

describe("the way back", () => {
  it("is the same from the browser and from the page, loses nothing, and leads forward again", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    const asked: string[] = [];
    for (let place = 0; place < 4; place += 1) {
      asked.push(await title(page));
      await answerAnything(page);
    }
    const last = await title(page);
    const counts = await page.locator(".live-totals").textContent();
    await goBack(page);
    expect(await title(page)).toBe(asked[3]);
    await back(page);
    expect(await title(page)).toBe(asked[2]);
    await goBack(page);
    expect([await title(page), await chosen(page)]).toEqual([asked[1], 1]);
    await goForward(page);
    expect(await title(page)).toBe(asked[2]);
    for (const question of asked.slice(2)) {
      expect(await title(page)).toBe(question);
      await next(page);
    }
    expect(await title(page)).toBe(last);
    expect(await page.locator(".live-totals").textContent()).toBe(counts);
    await close();
  });

  it("crosses the views in the order in which they were opened, and keeps what was typed", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    while (!(await answer(page, "Je connais le jour").isVisible())) await answerAnything(page);
    const question = await title(page);
    await answer(page, "Je connais le jour").click();
    await page.getByLabel("Jour, mois, année").fill("31/02/20");
    await untilElsewhere(page, () => page.getByRole("button", { name: "Voir vos droits" }).click());
    await untilElsewhere(page, () => page.getByRole("button", { name: "Mes réponses" }).click());
    await untilElsewhere(page, () =>
      page
        .getByRole("button", { name: /^Changer/ })
        .first()
        .click(),
    );
    const views = [];
    for (let step = 0; step < 3; step += 1) {
      await goBack(page);
      views.push(await title(page));
    }
    expect(views).toEqual(["Mes réponses", "Vos droits aujourd’hui", question]);
    expect(await page.getByLabel("Jour, mois, année").inputValue()).toBe("31/02/20");
    await close();
  });

  it("writes in the history the number of each step, and nothing of the person", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    for (let step = 2; step <= 5; step += 1) {
      await answerAnything(page);
      expect(await page.evaluate(() => history.state)).toEqual({ step });
      expect(page.url()).toBe(`${site.origin}/`);
      expect(await page.title()).toBe("Sauf-conduit");
    }
    await close();
  });

  it("leaves the page at the first step", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Me soigner");
    await goBack(page);
    expect(await title(page)).toBe("Par quoi commencer ?");
    await page.goBack();
    expect(page.url()).toBe(WHERE_FROM);
    // Whoever comes back finds the first step: what the browser kept of the page, or a new visit.
    await page.goForward();
    await page.getByRole("heading", { name: "Par quoi commencer" }).waitFor();
    await close();
  });

  it.each(["opened again", "wiped"])("leaves at once when the page was %s in the middle", async (how) => {
    const { page, close } = await site.visit();
    await begin(page, "L’asile");
    for (let place = 0; place < 3 && (await asks(page)); place += 1) await answerAnything(page);
    await untilElsewhere(page, () =>
      how === "wiped" ? page.getByRole("button", { name: "Tout effacer" }).click() : page.reload(),
    );
    expect(await title(page)).toBe("Par quoi commencer ?");
    await page.waitForFunction(() => (history.state?.step ?? 0) === 0);
    // Steps of before have nothing to show any more: forward stays here.
    await page.goForward();
    await page.waitForFunction(() => (history.state?.step ?? 0) === 0);
    expect(await title(page)).toBe("Par quoi commencer ?");
    await page.goBack();
    expect(page.url()).toBe(WHERE_FROM);
    await close();
  });

  it("writes no step of an answer that was wiped in the same instant", async () => {
    const { page, close } = await site.visit();
    await begin(page, "L’asile");
    for (let place = 0; place < 2 && (await asks(page)); place += 1) await answerAnything(page);
    const steps = await page.evaluate(() => history.length);
    await answerAndPress(page, "Tout effacer");
    await page.getByRole("heading", { name: "Par quoi commencer" }).waitFor();
    await page.waitForFunction(() => (history.state?.step ?? 0) === 0);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await close();
  });
});
