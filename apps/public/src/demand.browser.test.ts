// SPDX-License-Identifier: AGPL-3.0-or-later
/** At the counter, with a telephone: from what is asked to what to answer, and to the page that the clerk reads. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, LIST_OPEN, sidewaysScroll } from "../../../test/accessible.ts";
import { printedPages } from "./testing/pdf-text.ts";
import { plain, tabTo, title } from "./testing/person.ts";
import { openSite, type Site, type VisitOptions } from "./testing/site.ts";

const PHONE = { width: 360, height: 740 };
const SICK = "Carte de séjour temporaire pour l’étranger malade";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const card = (page: Page) => page.locator("#demand-card");
const text = async (page: Page) => plain(await page.locator("main").textContent()).replace(/\s+/g, " ");

async function openChecker(page: Page, door = "On me demande quelque chose au guichet"): Promise<void> {
  await button(page, door).click();
  await page.getByRole("combobox").waitFor();
}

/** Types what is asked for, takes the first found, says what one is there for. */
async function ask(page: Page, typed: string, counter = "Préfecture", provision = SICK): Promise<void> {
  await page.getByRole("combobox").fill(typed);
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: counter }).click();
  await button(page, provision).click();
  await card(page).waitFor();
}

describe("refused for want of a visa", () => {
  it("has the text to show to the clerk in six presses, and nothing leaves", async () => {
    const { page, requests, complaints, close } = await site.visit(PHONE);
    await page.waitForLoadState("networkidle");
    const [loaded, address] = [requests.length, page.url()];
    await openChecker(page);
    await ask(page, "viza");
    expect(plain(await card(page).locator(".demand-verdict").textContent())).toBe("Ne peut pas être demandé");
    const said = plain(await card(page).textContent());
    expect(said).toContain("CESEDA L. 425-9");
    expect(said).toContain("Vérifié le 20 novembre 2026");
    expect(said).toContain("Note écrite le jour même");
    expect(await page.locator("[role=status] #demand-card").count()).toBe(1);

    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    const shown = await text(page);
    expect(shown).toContain("les textes ne permettent pas d’exiger ceci : visa ou preuve d’entrée régulière");
    expect(shown).toContain("merci de me le dire par écrit");
    expect([await page.title(), page.url()]).toEqual(["Sauf-conduit", address]);
    expect(requests.length).toBe(loaded);

    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(plain(pages[0]?.text ?? "")).toContain("Bonjour.");

    await page.keyboard.press("Escape");
    await card(page).waitFor();
    await page.goBack();
    expect(await title(page)).toBe("Par quoi commencer ?");
    expect(complaints).toEqual([]);
    await close();
  });

  it("keeps the screen lit while it is shown, and no longer", async () => {
    const { page, close } = await site.visit({
      ...PHONE,
      prepare: (page) =>
        page.addInitScript(() => {
          const lit = { now: 0 };
          Object.assign(window, { lit });
          Object.defineProperty(navigator, "wakeLock", {
            value: {
              request: async () => {
                lit.now += 1;
                return {
                  release: async () => {
                    lit.now -= 1;
                  },
                };
              },
            },
          });
        }),
    });
    const lit = (now: number) =>
      page.waitForFunction(
        (wanted) => (window as unknown as { lit: { now: number } }).lit.now === wanted,
        now,
      );
    await openChecker(page);
    await ask(page, "visa");
    await button(page, "Montrer à l’agent").click();
    await lit(1);
    await button(page, "Retour").click();
    await lit(0);
    await close();
  });

  it("is said in English to the person, in French to the clerk", async () => {
    const { page, close } = await site.visit({ ...PHONE, language: "en-GB" });
    await openChecker(page, "I am being asked for something at a counter");
    await page.getByRole("combobox").fill("visa");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Préfecture" }).click();
    const refused = page.locator(".provision-choice .line").filter({ hasText: "May not be asked for" });
    await refused.first().locator(".line-trigger").click();
    expect(plain(await card(page).locator(".demand-verdict").textContent())).toBe("May not be asked for");
    await button(page, "Show to the clerk").click();
    await page.getByText("Bonjour.").waitFor();
    expect(await page.locator("main").getAttribute("lang")).toBe("fr");
    expect(await text(page)).toContain("les textes ne permettent pas d’exiger");
    expect(await button(page, "Back").isVisible()).toBe(true);
    await close();
  });
});

describe("the demand checker", () => {
  it("answers to a keyboard alone", async () => {
    const { page, close } = await site.visit();
    await tabTo(page, ".doors .button");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox").waitFor();
    await tabTo(page, "[role=combobox]");
    await page.keyboard.type("passeport");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await tabTo(page, "[role=radio]");
    await page.keyboard.press("Space");
    await tabTo(page, ".line-trigger");
    await page.keyboard.press("Enter");
    await page.locator("#demand-card:focus").waitFor();
    await close();
  });

  it("finds practices too, and says what is not verified without a no", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await ask(page, "refuse d'enregistrer");
    expect(plain(await card(page).textContent())).toContain("Contraire à la loi, si le reste est établi");
    await page.getByRole("combobox").fill("compte bancaire");
    await page.keyboard.press("Enter");
    await page.getByText("Pas encore vérifié").first().waitFor();
    expect(plain(await card(page).textContent())).toContain("Demandez par écrit le texte");
    await close();
  });

  it("says in one message that 10,000 characters are too many, and keeps them", async () => {
    const { page, complaints, close } = await site.visit(PHONE);
    await openChecker(page);
    const long = "é".repeat(10_000);
    await page.getByRole("combobox").fill(long);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("combobox").inputValue()).toBe(long);
    expect(await page.getByText(/C’est trop long pour chercher/).count()).toBe(1);
    expect([await sidewaysScroll(page), complaints]).toEqual([0, []]);
    await close();
  });

  it("opens from a right, for that right", async () => {
    const { page, close } = await site.visit(PHONE);
    await page.locator("label.answer").filter({ hasText: "La maladie et le séjour" }).click();
    await button(page, "Commencer").click();
    await page.locator("form.question").waitFor();
    await button(page, "Voir vos droits").click();
    await page.locator(".right-trigger").filter({ hasText: SICK }).first().click();
    await button(page, "Montrer au guichet").first().click();
    expect(await title(page)).toBe("On vous demande quoi ?");
    expect(plain(await page.locator(".demand-at").textContent())).toContain(SICK);
    await page.locator(".often .line-trigger").filter({ hasText: "Visa" }).click();
    expect(plain(await card(page).textContent())).toContain("Ne peut pas être demandé");
    await close();
  });

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
