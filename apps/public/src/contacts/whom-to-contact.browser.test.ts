// SPDX-License-Identifier: AGPL-3.0-or-later
/** « À qui s'adresser », in the right unfolded, on the page of the law, and never on what a clerk reads. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults } from "../../../../test/accessible.ts";
import { SCREENS, unclear } from "../testing/looks.ts";
import { printedPages } from "../testing/pdf-text.ts";
import { answer, begin, FOREIGN, plain, tell, unfold, untilElsewhere } from "../testing/person.ts";
import { openSite, type Site } from "../testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const COMPLAINT = "Porter plainte, avec ou sans papiers";

const toldOfViolence = async (page: Page) => {
  await begin(page, "Des violences");
  await tell(page, {
    "Quelle est la nationalité": FOREIGN,
    "La personne dit-elle avoir été victime": "Oui",
    "La personne a-t-elle subi des violences de son conjoint": "Oui",
  });
  const rights = page.getByRole("button", { name: /^(Voir vos droits|Voir sur toute la page)$/ });
  await untilElsewhere(page, () => rights.click());
};

/** The page as it would be had someone verified these contacts, by id, on these days. */
const verifiedOn = (page: Page, days: Readonly<Record<string, string>>) =>
  page.route("**/assets/check-parts-*.js", async (route) => {
    const response = await route.fetch();
    let body = await response.text();
    for (const [id, day] of Object.entries(days)) {
      const never = new RegExp(`("id":"${id}"[^{}]*"verified":)null`);
      expect(body).toMatch(never);
      body = body.replace(never, `$1"${day}"`);
    }
    await route.fulfill({ response, body });
  });

const whom = (page: Page) => page.locator(".right .whom");

describe("a woman who told of violence", () => {
  it("reads whom to call in the right unfolded, since when nobody checked, without a network", async () => {
    const { page, requests, close } = await site.visit({ width: 360, height: 740 });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await toldOfViolence(page);
    const before = requests.length;
    await page.context().setOffline(true);
    const right = await unfold(page, COMPLAINT);
    const said = (await right.part("À qui s’adresser")).replace(/\s+/g, " ");
    expect(said).toContain("Violences Femmes Info (3919)");
    expect(said).toContain("Écoute et orientation des femmes victimes de violences.");
    expect(said).toMatch(/Horaires : jour et nuit(?!\.)/);
    expect(said).toContain("À vérifier. Relevé dans : guide sur les droits");
    expect(said).toMatch(/, 2022\./);
    expect(await whom(page).locator("> li").count()).toBe(3);
    const call = whom(page).locator('a[href="tel:3919"]');
    expect(plain(await call.getAttribute("aria-label"))).toBe("Appeler Violences Femmes Info (3919) : 3919");
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.locator('.right a[href="/droit/contacts/#violence"]').isVisible()).toBe(true);
    expect(await page.locator('.right [data-age="current"]').count()).toBe(0);
    expect(requests.slice(before)).toEqual([]);
    await close();
  });

  it("is told as current what was verified within six months, and that alone", async () => {
    const { page, close } = await site.visit({
      width: 360,
      height: 740,
      prepare: (opened) =>
        verifiedOn(opened, { "violences-femmes-info": "2026-05-21", "defenseur-des-droits": "2026-05-20" }),
    });
    await toldOfViolence(page);
    await unfold(page, COMPLAINT);
    const ages = await whom(page)
      .locator("[data-age]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-age")));
    expect(ages).toEqual(["never", "current", "old"]);
    const said = plain(await whom(page).textContent());
    expect(said).toContain("Vérifié le 21 mai 2026.");
    expect(said).toContain("À vérifier : vérifié le 20 mai 2026, plus depuis.");
    await close();
  });

  it.each(SCREENS)("sees it as clearly as the rest: %o", async ({ lights, ...screen }) => {
    const { page, close } = await site.visit(screen);
    await toldOfViolence(page);
    await unfold(page, COMPLAINT);
    await whom(page).waitFor();
    expect(await unclear(page, lights)).toEqual([]);
    await close();
  });

  it("finds the same urgent numbers, of which one is written to", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    const urgent = page.locator(".urgent-numbers");
    const links = await urgent.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual(["tel:17", "sms:114", "tel:3919", "tel:115", "tel:119"]);
    expect(plain(await urgent.textContent())).toContain("Numéros à vérifier");
    await close();
  });
});

const arabic = JSON.parse(readFileSync(new URL("../messages/ar.json", import.meta.url), "utf8")) as Record<
  string,
  string
>;

describe("in Arabic", () => {
  it("says what each is for and its hours, its name in French, its number from left to right", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740, language: "ar" });
    const press = (key: string) => page.getByRole("button", { name: arabic[key] ?? "", exact: true }).click();
    await page.locator("label.answer").nth(3).click();
    await press("start.begin");
    await page.locator("form.question").waitFor();
    await press("live.open");
    await page.locator("#right-objectif-titre-victime button").click();
    await whom(page).waitFor();
    const first = whom(page).locator("> li", { has: page.locator('a[href="tel:3919"]') });
    const said = plain(await first.textContent());
    expect(said).toContain("استماع وتوجيه للنساء ضحايا العنف");
    expect(said).toContain("ليلاً ونهاراً");
    expect(said).toContain("يجب التحقق");
    expect(await first.locator(".whom-name bdi").getAttribute("lang")).toBe("fr");
    expect(await first.locator("a bdi").first().getAttribute("dir")).toBe("ltr");
    expect(await faults(page)).toEqual([]);
    await close();
  });
});

describe("the sheet for the counter", () => {
  it("names nobody whom a victim calls", async () => {
    const { page, close } = await site.visit();
    await toldOfViolence(page);
    await page.getByRole("button", { name: "Garder ou imprimer" }).click();
    await answer(page, "Pour le guichet").click();
    await page.locator("label.tick").first().click();
    const sheet = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    const text = plain(sheet.map((one) => one.text).join(" "));
    expect(text).toContain("Ce que dit le droit");
    expect(text).not.toMatch(/3919|116 006|Femmes|violences/i);
    await close();
  });
});
