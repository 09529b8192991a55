// SPDX-License-Identifier: AGPL-3.0-or-later
/** Visits, told as stories: one question at a time, any may be left, back loses nothing, the rights beside. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedPages } from "./testing/pdf-text.ts";
import {
  answer,
  answerAnything,
  back,
  begin,
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

describe("a person on a phone", () => {
  it("answers, goes back three questions, changes nothing, and finds everything as it was", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    const asked: string[] = [];
    for (let place = 0; place < 3; place += 1) {
      asked.push(await title(page));
      await answerAnything(page);
    }
    const fourth = await title(page);
    const counts = await page.locator(".live-totals").textContent();
    for (const question of asked.toReversed()) {
      await back(page);
      expect(await title(page)).toBe(question);
      expect(await page.locator("label.answer[data-selected]").count()).toBe(1);
    }
    for (const question of asked) {
      expect(await title(page)).toBe(question);
      await next(page);
    }
    expect(await title(page)).toBe(fourth);
    expect(await page.locator(".live-totals").textContent()).toBe(counts);
    await close();
  });

  it("prefers not to say: nothing is taken away, and the list of answers says so", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    const before = await page.locator(".live-totals").textContent();
    const question = await title(page);
    await answer(page, "Je préfère ne pas le dire").click();
    await next(page);
    expect(await page.locator(".live-totals").textContent()).toBe(before);
    await page.getByRole("button", { name: "Voir vos droits" }).click();
    await page.getByRole("button", { name: "Mes réponses" }).click();
    const given = page.locator(".answers-given > li", { hasText: question.slice(0, 20) });
    expect(await given.textContent()).toContain("Je préfère ne pas le dire");
    await close();
  });
});

describe("a person at a desk", () => {
  it("sees the rights move beside the question, and hears only what changed", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Me soigner");
    const spoken = page.locator("section[aria-live=polite]");
    expect(await spoken.textContent()).toBe("");
    let heard = "";
    // What closes is folded: only what opens is seen without a gesture.
    for (let asked = 0; asked < 25 && !heard.includes(" : Ouvert"); asked += 1) {
      await answerAnything(page);
      heard = plain(await spoken.textContent());
    }
    expect(heard).toContain(" : Ouvert");
    const changed = page.locator(".live-column .right", { hasText: "nouveau" });
    expect(heard).toContain(
      plain(await changed.locator(".right-trigger").first().textContent()).split(" : ")[0],
    );
    await close();
  });

  it("unfolds a right: all its parts, in the order fixed, none left out", async () => {
    const { page, close } = await site.visit();
    await begin(page, "La maladie et le séjour");
    await answerAnything(page);
    await page.locator(".live-column .right-trigger").first().click();
    const parts = await page.locator(".live-column .right[data-expanded] h4").allTextContents();
    expect(parts.map(plain)).toEqual([
      "Ce que cela donne",
      "Pourquoi",
      "Ce qui déciderait",
      "Papiers à apporter",
      "Ce qu’on ne peut pas vous demander",
      "Délais",
      "Recours",
      "Pièges et conseils",
      "Vérifié",
    ]);
    await close();
  });

  it("changes and takes back an answer from the list, and the rights follow", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Me soigner");
    for (let asked = 0; asked < 5; asked += 1) await answerAnything(page);
    await page.getByRole("button", { name: "Mes réponses" }).click();
    const first = page.locator(".answers-given > li").first();
    await first.getByRole("button", { name: /^Changer/ }).click();
    await page.locator("form.question").waitFor();
    await page.locator("label.answer").nth(1).click();
    await next(page);
    expect(await title(page)).toBe("Mes réponses");
    const count = await page.locator(".answers-given > li").count();
    await first.getByRole("button", { name: /^Retirer/ }).click();
    expect(await page.locator(".answers-given > li").count()).toBe(count - 1);
    await close();
  });

  it("changes language in the middle: every answer stays, back is the same in English", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Me soigner");
    await answerAnything(page);
    await answerAnything(page);
    await page.getByRole("button", { name: "English" }).first().click();
    await page.getByRole("button", { name: "Back" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator(".live-head .chip").textContent()).toBe("after 2 answers");
    await page.getByRole("button", { name: "Back" }).click();
    await page.locator("label.answer[data-selected]").waitFor();
    await close();
  });

  it("notes a household: one child, perhaps others", { timeout: 180_000 }, async () => {
    const { page, close } = await site.visit();
    await begin(page, "Me soigner");
    await passUntil(page, "Une ou plusieurs personnes");
    await answer(page, "Une ou plusieurs personnes").click();
    await page.getByRole("button", { name: "Ajouter une personne" }).click();
    const member = page.locator(".member");
    await member.getByLabel(/lien/).selectOption({ label: "Enfant" });
    await page.getByRole("button", { name: "Ajouter une personne" }).click();
    await member.nth(1).getByRole("button", { name: "Retirer" }).click();
    expect(await page.getByLabel("autres personnes").inputValue()).toBe("unknown");
    await next(page);
    await page.getByRole("button", { name: "Mes réponses" }).click();
    expect(plain(await page.locator(".answers-given").textContent())).toContain(
      "1 personne notée, peut-être d’autres",
    );
    await close();
  });

  it("says two things that cannot both be true: both are shown, both are kept", {
    timeout: 180_000,
  }, async () => {
    const { page, close } = await site.visit();
    await begin(page, "L’asile");
    const dates: Record<string, string> = {
      "Quelle date porte la décision de l’OFPRA": "15/03/2026",
      "À quelle date la décision de l’OFPRA a-t-elle été notifiée": "01/03/2026",
    };
    for (const [question, day] of Object.entries(dates)) {
      while (!(await title(page)).startsWith(question)) await pass(page);
      await answer(page, "Je connais le jour").click();
      await page.getByLabel("Jour, mois, année").fill(day);
      await page.getByRole("button", { name: "Continuer", exact: true }).click();
    }
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const said = plain(await alert.textContent());
    expect(said).toContain("ne peuvent pas être vraies ensemble");
    expect(said).toContain("15 mars 2026");
    expect(said).toContain("1er mars 2026");
    // She stays at the question just answered, and may mend that answer or go to the other.
    expect(await title(page)).toContain("notifiée");
    await alert.getByRole("button", { name: "Changer cette réponse" }).click();
    expect(await title(page)).toContain("Quelle date porte");
    expect(await page.getByLabel("Jour, mois, année").inputValue()).toBe("15/03/2026");
    await page.getByLabel("Jour, mois, année").fill("01/02/2026");
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    await alert.waitFor({ state: "detached" });
    await close();
  });
});

const FOREIGN = "Ni française, ni européenne, ni algérienne";

describe("a person who has said nothing yet", () => {
  it("is asked her nationality first, whatever she comes for: every right looks at it", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    for (const entrance of [
      "Me soigner",
      "Des violences",
      "L’asile",
      "La maladie",
      "J’ai reçu",
      "Tout regarder",
    ]) {
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

  it("is told apart what the law opens to nobody, and why", async () => {
    const { page, close } = await site.visit();
    await begin(page, "La maladie et le séjour");
    await answer(page, FOREIGN).click();
    await next(page);
    const folded = page.getByRole("button", { name: "Un droit que la loi en vigueur n’ouvre à personne" });
    await folded.click();
    const group = page.locator("section[aria-labelledby=live-closedToAll]");
    await group.locator(".right-trigger").click();
    const said = plain(await group.textContent());
    expect(said).toContain("La loi en vigueur ne l’ouvre à personne, quoi que vous répondiez.");
    expect(said).toContain("La protection a été supprimée.");
    expect(said).toContain("Rien aujourd’hui : la loi en vigueur ne l’ouvre à personne.");
    await close();
  });
});

/** The sheet as it comes out of the printer. */
const printed = async (page: Page) => printedPages(await page.pdf({ preferCSSPageSize: true }));

describe("a person who has received a decision", () => {
  it("learns the last day to act before anything else is asked", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "J’ai reçu une décision");
    await answer(page, FOREIGN).click();
    await next(page);
    expect(await title(page)).toBe(
      "Quel jour, et à quelle heure, la décision a-t-elle été remise ou reçue ?",
    );
    await answer(page, "Je connais le jour").click();
    await page.getByLabel("Jour, mois, année").fill("10/11/2026");
    await next(page);
    const running = page.locator("section[aria-labelledby=page-limits]");
    for (let asked = 0; asked < 5; asked += 1) {
      await answer(page, /^(Non|Aucun|L’aide n’a pas)/)
        .first()
        .click();
      await next(page);
    }
    await page.getByRole("button", { name: "Voir vos droits" }).click();
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
    // The answer beside its question, what may not be asked, and the law on each page.
    expect(plain(text)).toContain(`${question} Ni française, ni européenne, ni algérienne`);
    expect(plain(text)).toContain("Ce qu’on ne peut pas vous demander");
    for (const one of pages)
      expect(plain(one.text)).toMatch(/Droit du 21 novembre 2026\. Repère du droit lu : [0-9a-f]{12}\./);
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
    await page.locator(".right-trigger").nth(1).click();
    expect((await printed(page)).map(({ text }) => text).join(" ")).toContain("Papers to bring");
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
    expect(await page.locator(".paper .right-section").count()).toBeGreaterThan(5);
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
});
