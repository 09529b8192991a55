// SPDX-License-Identifier: AGPL-3.0-or-later
/** A last day while answers are missing: the first step, the question that decides, and no alarm that it would lift. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, sidewaysScroll } from "../../../test/accessible.ts";
import { chooseLimit, OQTF, openCalculator, openList } from "./testing/calculator.ts";
import { answer, plain } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

const PHONE = { width: 360, height: 740 };
const LATER = "imposée après la notification";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const words = async (page: Page, place: string) =>
  plain(await page.locator(place).textContent()).replace(/\s+/g, " ");
const question = (page: Page, asked: string) => page.locator(".deadline-question").filter({ hasText: asked });

async function chooseOqtf(page: Page): Promise<void> {
  await openCalculator(page);
  await chooseLimit(page, OQTF);
}

/** Free, not a ban alone, given on the 19th: two days before the day of the stories. */
async function freeSince19(page: Page): Promise<void> {
  await chooseOqtf(page);
  await answer(page, "Aucune contrainte").first().click();
  await question(page, "interdiction de retour, arrivée")
    .locator("label.answer")
    .filter({ hasText: "Non" })
    .click();
  await page.getByLabel("Jour, mois, année").first().fill("19/11/2026");
  await page.locator(".deadline-depends").filter({ hasText: "19 décembre 2026" }).waitFor();
}

describe("an obligation to leave France, while something is not answered", () => {
  it("is first appealed to the tribunal: the appeal against the judgment is another entry", async () => {
    const { page, complaints, close } = await site.visit(PHONE);
    await chooseOqtf(page);
    expect(await words(page, ".deadline-act")).toBe("Dernier jour sûr pour saisir le tribunal administratif");
    for (const found of await page.locator(".deadline-found").allTextContents())
      expect(plain(found)).not.toContain("cour administrative d’appel, sans effet");
    expect(complaints).toEqual([]);
    await close();
  });

  it("shows the worst day as the safe one, until when and if what, and asks it first: no alarm that an answer would lift", async () => {
    const { page, complaints, close } = await site.visit(PHONE);
    await freeSince19(page);
    expect(await words(page, ".deadline-day")).toBe("Vendredi 20 novembre 2026");
    expect(await page.locator('.day-strip [data-mark="safe"] b').textContent()).toBe("20");
    expect(await page.locator('.day-strip [data-mark="possible-end"] b').textContent()).toBe("19");
    expect(await page.locator('.day-strip [data-mark^="disputed"]').count()).toBe(0);
    const card = await words(page, ".deadline-card");
    expect(card).toMatch(/Une assignation, .* imposée après la notification/);
    expect(card).toMatch(
      /Ce jour est peut-être déjà passé\. Jusqu’au samedi 19 décembre 2026 si rien de ceci n’est arrivé/,
    );
    expect(await words(page, ".deadline-columns")).not.toMatch(
      /Au pire, le jour sûr est passé|ne le visez pas/i,
    );
    expect(await question(page, LATER).textContent()).toContain("Répondez");
    expect(await page.locator(".deadline-first").count()).toBe(1);
    expect([await faults(page), await sidewaysScroll(page), complaints]).toEqual([[], 0, []]);

    await question(page, LATER).locator("label.answer").filter({ hasText: "Aucune contrainte" }).click();
    await page.locator('.deadline-card[data-state="far"]').waitFor();
    expect(await words(page, ".deadline-day")).toBe("Samedi 19 décembre 2026");
    expect(await page.locator(".deadline-first").count()).toBe(0);
    await close();
  });

  it("counts nothing that has not happened, once that is told", async () => {
    const { page, close } = await site.visit(PHONE);
    await freeSince19(page);
    expect(await words(page, ".deadline-count")).toContain(
      "Seulement si c’est arrivé : un autre délai remplace",
    );
    await page.getByRole("button", { name: "Rien de cela n’est arrivé" }).click();
    await page.locator('.deadline-card[data-state="far"]').waitFor();
    expect(await words(page, ".deadline-count")).not.toContain("remplace");
    await close();
  });
});

it("the list offers no way of counting, and no two entries of the same name", async () => {
  const { page, close } = await site.visit(PHONE);
  await openCalculator(page);
  await openList(page);
  const names = (await page.locator(".search-option").allInnerTexts()).map((text) =>
    plain(text.split("\n")[0] ?? ""),
  );
  expect(names.filter((name) => name.startsWith("Comment se compt"))).toEqual([]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.length).toBeGreaterThan(30);
  await close();
});
