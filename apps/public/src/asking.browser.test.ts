// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is asked, in which order and in which words: what decides most first, nothing twice, the last day before all. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answer,
  answerAnything,
  back,
  begin,
  FOREIGN,
  next,
  passUntil,
  plain,
  title,
} from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("a person who has said nothing yet", () => {
  it("is asked her nationality first, unless she holds a decision: every right looks at it", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    for (const entrance of ["Me soigner", "Des violences", "L’asile", "La maladie", "Tout regarder"]) {
      await begin(page, entrance);
      expect(await title(page), entrance).toBe("Quelle est la nationalité de la personne ?");
      await back(page);
    }
    await close();
  });

  it("says her age once: who was of age on the day of the application still is", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    const asked: string[] = [];
    for (let place = 0; place < 8; place += 1) {
      asked.push(await title(page));
      await answerAnything(page);
    }
    expect(asked.filter((question) => question.includes("18 ans"))).toHaveLength(1);
    await close();
  });

  it("is told of the same papers once, whatever they prove", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    await answer(page, FOREIGN).click();
    await next(page);
    await page.getByRole("button", { name: "Voir vos droits" }).click();
    const right = page.locator(".right", { hasText: "Conjoint de Français victime de violences" }).first();
    await right.getByRole("button").first().click();
    const papers = right
      .locator(".right-section", { hasText: "Papiers à apporter" })
      .locator("li > span > span:first-child");
    const named = (await papers.allTextContents()).map(plain);
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual([...new Set(named)]);
    await close();
  });

  it("knows her card by what it was given for, the article beside it", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    await answer(page, FOREIGN).click();
    await next(page);
    await passUntil(page, "être soigné en France");
    const card = answer(page, "être soigné en France").first();
    expect(plain(await card.textContent())).toBe("Carte pour être soigné en France (L. 425-9)");
    const offered = (await page.locator("label.answer").allTextContents()).map(plain);
    expect(offered.filter((words) => /^L\. ?\d/.test(words))).toEqual([]);
    await page.getByLabel("Chercher dans la liste").fill("violences");
    expect(await answer(page, "conjoint de Français").isVisible()).toBe(true);
    expect(await card.isVisible()).toBe(false);
    await page.getByRole("button", { name: "English" }).first().click();
    await page.getByLabel("Search the list").fill("425-9");
    const english = plain(await answer(page, "medical care").first().textContent());
    expect(english).toBe("Card to receive medical care in France (L. 425-9)");
    await close();
  });

  it("is asked in plain words, and finds no right closed", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    const counts = (await page.locator(".live-totals > li").allTextContents()).map(plain);
    expect(counts[2]).toBe("0 Fermés aujourd’hui");
    const offered = (await page.locator("label.answer").allTextContents()).map(plain);
    expect(offered.slice(0, 4)).toEqual([
      "Ni française, ni européenne, ni algérienne",
      "Algérienne",
      "Européenne",
      "Française",
    ]);
    await close();
  });
});
