// SPDX-License-Identifier: AGPL-3.0-or-later
/** Under an amount, how it is calculated: folded, numbered, and readable in both directions of writing. */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, sidewaysScroll } from "../../../test/accessible.ts";
import { plain } from "./testing/person.ts";
import { openSite, type Site, type Visit } from "./testing/site.ts";
import { device, listen, said } from "./testing/voices.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The allowance of a couple with three children, none of them housed (a worked case of the law), unfolded. */
async function allowance(language: "fr-FR" | "ar", title: string): Promise<Visit> {
  const prepare = device([{ lang: language, localService: true }]);
  const visit = await site.visit({ width: 360, height: 740, language, prepare });
  await visit.page.goto(`${site.origin}/droit/`);
  await visit.page.goto(
    `${site.origin}/#cas=ada-montant.couple-avec-trois-enfants-sans-hebergement-mai-2026`,
  );
  await visit.page.locator(".right").getByRole("button", { name: title }).first().click();
  await visit.page.locator(".amounts").waitFor();
  return visit;
}

describe("under an amount", () => {
  it("the steps are folded, then numbered, and end on the amount", async () => {
    const { page, complaints, close } = await allowance(
      "fr-FR",
      "Montant de l’allocation pour demandeur d’asile",
    );
    const month = page.locator(".amounts > div").filter({ hasText: "Montant du mois" });
    expect(await month.locator("ol").count()).toBe(0);
    await month.getByRole("button", { name: "Comment c’est calculé" }).click();
    const steps = (await month.locator("ol > li").allTextContents()).map(plain);
    expect(steps.join("\n")).toMatch(/ligne 5 · colonne cas général/);
    expect(steps).toContain("Montant par jour : 20,40 + 14,80 = 35,20 euros");
    expect(steps.at(-1)).toBe("Montant du mois : le plus grand de 0 / 1 091,20 = 1 091,20 euros");
    await listen(page).first().click();
    const spoken = (await said(page)).map(plain).join("\n");
    expect(spoken).toContain("Montant par jour : 20,40 + 14,80 = 35,20 euros");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("figures and signs keep their order in Arabic", async () => {
    const { page, complaints, close } = await allowance("ar", "مبلغ");
    await page.getByRole("button", { name: "كيف تم الحساب" }).last().click();
    const figures = page.locator(".arithmetic bdi[dir=ltr]");
    expect((await figures.allTextContents()).map(plain)).toContain("20.40 + 14.80");
    // Read from the right, the number comes before its unit.
    const whole = page.locator(".amounts dd > bdi", { has: page.locator("bdi") }).first();
    const unit = whole.locator("bdi").first();
    const left = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().left);
    expect(plain(await whole.textContent())).toMatch(/^\W*[\d.,]+/);
    expect(Math.abs((await left(unit)) - (await left(whole)))).toBeLessThan(2);
    expect(complaints).toEqual([]);
    await close();
  });
});
