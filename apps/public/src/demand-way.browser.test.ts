// SPDX-License-Identifier: AGPL-3.0-or-later
/** The way through the counter, in a queue: a request is found at once, and « back » leads where one was. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, sidewaysScroll } from "../../../test/accessible.ts";
import { ask, button, card, demand, openChecker, PHONE, SICK, text } from "./testing/counter.ts";
import { answer, begin, openRights, plain, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SOUGHT = "Votre demande, en un mot";
const choice = (page: Page) => page.locator(".provision-choice");
const lines = (page: Page) => choice(page).locator(".line-trigger");
const more = (page: Page) => button(page, /demandes de plus/);

/** Both ways back, which are one. */
const BACKS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["of the browser", (page) => page.goBack()],
  ["of the page", (page) => button(page, "Retour").click()],
];

describe("the requests, once it is said what is asked", () => {
  it("are those of which the texts say something; the others are counted, and one press away", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await demand(page, "visa");
    const first = await lines(page).count();
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(25);
    expect((await choice(page).locator(".line-sub").allTextContents()).map(plain)).not.toContain(
      "Ni permis ni interdit par les textes lus",
    );
    const others = Number.parseInt(plain(await more(page).textContent()).replace(/\D/g, ""), 10);
    await more(page).click();
    expect(await lines(page).count()).toBe(first + others);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("DIV");
    expect([await faults(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await close();
  });

  it("are found by a word at any counter, whatever its accents or a slip; Enter takes the first", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await demand(page, "visa");
    await page.getByLabel(SOUGHT).fill("étrangèr malde");
    await page.getByText("1 demande", { exact: true }).waitFor();
    expect(plain(await lines(page).textContent())).toContain(SICK);
    await page.keyboard.press("Enter");
    await card(page).waitFor();
    expect(plain(await card(page).textContent())).toContain(SICK);
    await page.goBack();
    await page.getByLabel(SOUGHT).fill("réfugié");
    expect(plain(await lines(page).first().textContent())).toContain("réfugiée");
    await page.getByLabel(SOUGHT).fill("xyzxyz");
    await page.getByText("Aucune demande de ce nom").waitFor();
    expect(await lines(page).count()).toBe(0);
    await close();
  });

  it("begin with those that her own answers lead to", async () => {
    const { page, close } = await site.visit(PHONE);
    await begin(page, "La maladie et le séjour");
    await openRights(page);
    await page.locator(".right-trigger").filter({ hasText: SICK }).first().click();
    await button(page, "Montrer au guichet").first().click();
    await button(page, "Changer").click();
    const group = choice(page)
      .locator("div", { has: page.locator("h3") })
      .first();
    expect(plain(await group.locator("h3").textContent())).toBe("D’après vos réponses");
    expect(plain(await group.locator(".line-trigger").first().textContent())).toContain(SICK);
    // They stay, whatever the counter that the others are those of.
    const likely = await lines(page).count();
    await page.getByRole("radio", { name: "Hôpital" }).click();
    await page.getByText("Soins urgents et vitaux").waitFor();
    expect(await lines(page).count()).toBeGreaterThan(likely);
    expect(plain(await group.locator(".line-trigger").first().textContent())).toContain(SICK);
    await close();
  });
});

describe.each(BACKS)("back, %s", (_, goBack) => {
  it("leads from the card to the list that it was chosen in, as it was, then to the field, then out", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await demand(page, "visa");
    await page.getByRole("radio", { name: "Préfecture" }).click();
    await more(page).click();
    const listed = await lines(page).allTextContents();
    await button(page, "Titre de voyage").click();
    await card(page).waitFor();
    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    await goBack(page);
    await card(page).waitFor();

    await goBack(page);
    await choice(page).waitFor();
    expect(await card(page).count()).toBe(0);
    expect(await lines(page).allTextContents()).toEqual(listed);
    expect(await page.getByRole("combobox").inputValue()).toContain("Visa");
    expect(await page.getByRole("radio", { name: "Préfecture" }).isChecked()).toBe(true);
    await page.locator("#provision-choice:focus").waitFor();

    await goBack(page);
    await choice(page).waitFor({ state: "detached" });
    expect(await page.getByRole("combobox").inputValue()).toBe("");
    await goBack(page);
    await page.getByRole("heading", { name: "Par quoi commencer" }).waitFor();
    await close();
  });

  it("leads from the one question of the card to the card, which its answer leads to as well", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await ask(page, "visa", "Carte de conjoint de Français");
    const open = () => card(page).getByRole("button", { name: "Répondre" }).click();
    await open();
    expect(await title(page)).toContain("déjà eu la carte de conjoint de Français");
    const said = await text(page);
    expect(said).toContain("Au guichet : une question, puis la réponse");
    expect(said).not.toMatch(/\d+ droits?/);
    expect(await page.locator(".steps, .live-bar").count()).toBe(0);
    await goBack(page);
    await page.locator("#demand-card:focus").waitFor();

    await open();
    await answer(page, "Oui").click();
    await button(page, "Continuer").click();
    await page.locator("#demand-card:focus").waitFor();
    expect(plain(await card(page).locator(".demand-verdict").textContent())).toBe("Ne peut pas être demandé");
    await close();
  });
});
