// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sheet that comes out of the printer, read back as text. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedPages } from "./testing/pdf-text.ts";
import {
  answer,
  answerAnything,
  begin,
  FOREIGN,
  next,
  pass,
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

/** The sheet as it comes out of the printer. */
const printed = async (page: Page) => printedPages(await page.pdf({ preferCSSPageSize: true }));

describe("a person who has received a decision", () => {
  it("learns the last day to act before anything else is asked: what, which day, free or held", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "J’ai reçu une décision");
    expect(await title(page)).toBe("Quelle décision la personne a-t-elle reçue ?");
    await answer(page, "Obligation de quitter la France").click();
    await next(page);
    expect(await title(page)).toBe(
      "Quel jour, et à quelle heure, la décision a-t-elle été remise ou reçue ?",
    );
    await answer(page, "Je connais le jour").click();
    await page.getByLabel("Jour, mois, année").fill("10/11/2026");
    await next(page);
    expect(await title(page)).toContain("libre, assignée, détenue ou en rétention");
    await answer(page, "Aucune contrainte").click();
    await next(page);
    const rights = page.getByRole("button", { name: "Voir vos droits" });
    await rights.click();
    const limit = page.getByRole("button", { name: /^Délai pour contester une obligation/ });
    await limit.click();
    await page.getByText("11 novembre 2026 pour être sûr. Des réponses manquent").first().waitFor();
    await page.getByText("Le plus tôt de ces jours est passé").first().waitFor();
    await page.getByRole("button", { name: "Revenir à la question" }).click();
    for (let asked = 0; asked < 5; asked += 1) {
      const none = answer(page, /^(Non|Aucun|L’aide n’a pas)/).first();
      if (await none.isVisible()) {
        await none.click();
        await next(page);
      } else await pass(page);
    }
    await rights.click();
    const running = page.locator("section[aria-labelledby=page-limits]");
    expect(plain(await running.textContent())).toContain("11 décembre 2026");
    await close();
  });
});

describe("a person who prints", () => {
  it("gets one clean sheet, from whatever view: rights, reasons, answers, the age of the law", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    const question = await title(page);
    for (let asked = 0; asked < 3; asked += 1) await answerAnything(page);
    const counts = (await page.locator(".live-totals > li").allTextContents()).map(plain);
    const pages = await printed(page);
    for (const { width, height } of pages)
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const text = pages.map((one) => one.text).join(" ");
    expect(text.split("Vos droits au 21 novembre 2026")).toHaveLength(2);
    for (const part of [
      "Ouverts",
      "À décider",
      "Ce n’est pas un refus",
      "Fermés aujourd’hui",
      "À noter au guichet",
    ])
      expect(plain(text)).toContain(part);
    expect(plain(text)).toContain(`À décider ${counts[1]?.split(" ")[0]} droits`);
    // The answer beside its question, what to bring, and the law on each page.
    expect(plain(text)).toContain(`${question} Ni française, ni européenne, ni algérienne`);
    expect(plain(text)).toContain("Papiers à apporter");
    for (const one of pages)
      expect(plain(one.text)).toMatch(
        /Droit du 21 novembre 2026\. Textes lus le .+ ou après\. Repère du droit lu : [0-9a-f]{12}\./,
      );
    for (const left of [
      "Quitter vite",
      "Continuer",
      "Imprimer",
      "Changer",
      "English",
      "Voir vos droits",
      "Tout effacer",
    ])
      expect(plain(text)).not.toContain(left);
    // The screen is as it was.
    expect(await page.locator(".paper").count()).toBe(0);
    await close();
  });

  it("finds nothing cut at the edge of the paper, right unfolded or not, in English too", async () => {
    const A4_WITHIN_MARGINS = 673;
    const { page, close } = await site.visit({ width: A4_WITHIN_MARGINS, height: 1000, language: "en-GB" });
    await page.locator("label.answer").first().click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("button", { name: "See your rights" }).click();
    await page.locator("section[aria-labelledby=page-unknown] .right-trigger").nth(1).click();
    expect((await printed(page)).map(({ text }) => text).join(" ")).toContain("What would decide");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const wide = await page
      .locator(".paper *")
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
          .map((one) => one.className),
      );
    expect(wide).toEqual([]);
    // What she unfolded is in full.
    expect(await page.locator(".paper .paper-boxes").count()).toBeGreaterThan(0);
    await close();
  });

  it("takes away neither the answer to a sensitive question nor the question", {
    timeout: 120_000,
  }, async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    // An answer that closes a right is read back beside it, on the screen.
    const kept = page.locator(".live-column section[aria-labelledby=live-no] .right-line .no-print");
    for (let asked = 0; asked < 25 && (await kept.count()) === 0; asked += 1) {
      const no = answer(page, /^Non$/);
      if (await no.isVisible()) {
        await no.click();
        await next(page);
      } else await answerAnything(page);
    }
    const said = plain(await kept.first().textContent());
    const question = said.slice(said.indexOf(" à : ") + " à : ".length);
    const text = plain((await printed(page)).map((one) => one.text).join(" "));
    expect(text).not.toContain(question);
    expect(text).toContain("Fermé par une réponse qui n’est pas imprimée.");
    expect(text).toMatch(/questions? sensibles? n/);
    await close();
  });

  it("names the branch that opens a right, not what the others would give, on the screen as on paper", {
    timeout: 180_000,
  }, async () => {
    const GUARANTEED = "Avocat de permanence payé sans contrôle préalable";
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    await answer(page, FOREIGN).click();
    await next(page);
    await passUntil(page, "Soins psychiatriques sans consentement");
    await answer(page, "Soins psychiatriques sans consentement").click();
    await next(page);
    await passUntil(page, "L’aide n’a pas été demandée");
    await answer(page, "L’aide n’a pas été demandée").click();
    await next(page);
    await page.getByRole("button", { name: "Voir vos droits" }).click();
    const aid = page
      .locator(".right", { hasText: "L’aide juridictionnelle des personnes étrangères" })
      .first();
    expect(plain(await aid.locator(".right-line").textContent())).toContain(
      `Par cette voie : ${GUARANTEED}.`,
    );
    expect(plain(await aid.textContent())).not.toContain("peu de ressources");
    await aid.locator(".right-trigger").click();
    const gives = aid.locator(".right-section", { hasText: "Ce que cela donne" });
    expect(
      plain(
        await gives
          .locator("p > b")
          .allTextContents()
          .then((all) => all.join(" ")),
      ),
    ).toContain(GUARANTEED);
    expect(plain(await gives.textContent())).toContain("même celles qui ne sont pas ouvertes ici");
    const text = plain((await printed(page)).map((one) => one.text).join(" "));
    expect(text).toContain(`Par cette voie : ${GUARANTEED}`);
    await page.getByRole("button", { name: "English" }).first().click();
    await page.locator(".right-line", { hasText: "By this way:" }).first().waitFor();
    await close();
  });
});
