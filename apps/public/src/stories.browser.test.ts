// SPDX-License-Identifier: AGPL-3.0-or-later
/** Visits, told as stories: one question at a time, any may be left, back loses nothing, the rights beside. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answer,
  answerAnything,
  back,
  begin,
  next,
  pass,
  passUntil,
  plain,
  tell,
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
      "Et ensuite",
      "À qui s’adresser",
      "Pièges et conseils",
      "Vérification",
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
    // Only what these rights look at; the rest is one press away, and stays in its place once it is answered.
    const lodged = member.getByLabel(/logé sans payer/);
    expect(await lodged.count()).toBe(0);
    await member.getByRole("button", { name: "Autres questions sur cette personne" }).click();
    await lodged.focus();
    await lodged.selectOption({ label: "Oui" });
    expect(await lodged.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "Ajouter une personne" }).click();
    expect(await page.locator(":focus").textContent()).toBe("Membre du foyer 2");
    await member.nth(1).getByRole("button", { name: "Retirer" }).click();
    await page.locator(".member-title:focus", { hasText: "Membre du foyer 1" }).waitFor();
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
    await tell(page, {
      "La demande d’asile a-t-elle été enregistrée": "Oui",
      "À quelle date le formulaire complet": { day: "10/01/2025" },
      "Quelle est la réponse de l’OFPRA": "Rejet",
    });
    const dates: Record<string, string> = {
      "Quelle date porte la décision de l’OFPRA": "15/03/2026",
      "À quelle date la décision de l’OFPRA a-t-elle été notifiée": "01/03/2026",
    };
    for (const [question, day] of Object.entries(dates)) {
      while (!(await title(page)).startsWith(question)) await pass(page);
      await answer(page, "Je connais le jour").click();
      await page.getByLabel("Jour, mois, année").fill(day);
      await page.getByRole("button", { name: "Continuer", exact: true }).click();
      const elsewhere = page.getByRole("heading", { level: 1 }).filter({ hasNotText: question.slice(0, 12) });
      await elsewhere.or(page.getByRole("alert")).first().waitFor();
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
