// SPDX-License-Identifier: AGPL-3.0-or-later
/** Invented people who are exploited or who flee: told on a telephone, at a desk, and with the keyboard alone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, begin, FOREIGN, openRights, plain, tell, title, unfold } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("a farm worker whose passport is kept by his employer", () => {
  it("may complain whatever his papers, and sees which card the complaint opens", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Exploité·e au travail");
    await tell(
      page,
      {
        "Quelle est la nationalité": FOREIGN,
        "La personne dit-elle avoir été victime": "Oui",
        "La personne est-elle victime de traite": "Oui",
        "Le conjoint, l’employeur ou un autre garde-t-il": "Oui",
        "La personne a-t-elle 18 ans": "Oui",
        "La personne a-t-elle porté plainte contre": "Oui",
        "La personne a-t-elle rompu tout lien": "Oui",
        "Le contrat d’engagement": "Oui",
        "L’administration a-t-elle retenu, par écrit, que": "Non",
      },
      20,
    );
    await openRights(page);
    expect(await page.locator('a[href="tel:17"]').isVisible()).toBe(true);
    const complaint = await unfold(page, "Porter plainte, avec ou sans papiers");
    expect(complaint.value).toBe("Ouvert");
    expect(await complaint.part("Ce qu’on ne peut pas vous demander")).toMatch(/titre de séjour|passeport/i);
    const card = await unfold(page, "Carte de séjour de la victime de traite");
    expect(["Ouvert", "À décider"]).toContain(card.value);
    expect(await card.part("Pourquoi")).toContain("porté plainte");
    // His papers are kept: that is no right of his, and stands before them, with what to do.
    const kept = await unfold(page, "Un conjoint ou un employeur garde les papiers");
    expect(kept.value).toBe("Vous l’avez dit");
    expect(await page.locator(".results h2").first().textContent()).toContain("Ce qui vous arrive");
    expect(await kept.part("Recours")).toMatch(/procureur/i);
    expect(await kept.part("Recours")).toContain("ne met pas la personne en danger");
    expect(await kept.part("À dire au guichet")).toContain("trace écrite");
    await close();
  });
});

describe("a woman from Niger whose French husband threatens her", () => {
  it("reads what would decide the order of protection she has not got, from the violence she told", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    await tell(
      page,
      {
        "Quelle est la nationalité": FOREIGN,
        "La personne a-t-elle subi des violences de son conjoint": "Oui",
        "Quel était le lien avec l’auteur": "Mariage",
        "Quelle ordonnance le juge": "Aucune ordonnance",
        "La personne dit-elle avoir été victime": "Oui",
        "La personne a-t-elle 18 ans": "Oui",
      },
      40,
    );
    await openRights(page);
    const order = await unfold(page, "Ordonnance de protection du juge");
    expect(order.value).toBe("À décider");
    const deciding = await order.part("Ce qui déciderait");
    expect(deciding).toContain("estimé vraisemblables les violences");
    expect(deciding).not.toMatch(/Quelle date porte|mariage forcé/);
    const complaint = await unfold(page, "Porter plainte, avec ou sans papiers");
    expect(await complaint.part("Papiers à apporter")).not.toMatch(/avis de réception/i);
    const whom = await complaint.part("À qui s’adresser");
    expect(whom).toContain("3919");
    expect(whom).toContain("À vérifier");
    const thinking = await unfold(page, "Délai de réflexion de trente jours");
    const ways = page.getByRole("button", { name: /^Montrer .* chemins?$/ });
    while ((await ways.count()) > 0) await ways.first().click();
    const reached = await thinking.part("Ce qui déciderait");
    expect(reached).toContain("Il faudrait que ce jour soit arrivé.");
    expect(reached).toContain("Il faudrait que ce délai ne soit pas fini");
    expect(reached).not.toMatch(/date de l’examen/i);
    // She is married: the card of partners and cohabitants is not hers to ask.
    expect(plain(await page.locator(".results").textContent())).not.toContain("Partenaire civil ou concubin");
    await close();
  });
});

describe("two women who fled Ghana together", () => {
  it("each has her own answers: shelter tonight, and an application that must be registered", async () => {
    const { page, close } = await site.visit({ width: 1280, height: 900 });
    await begin(page, "L’asile");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "La personne demande-t-elle l’asile": "Oui",
      "La demande d’asile a-t-elle été enregistrée": "Non",
      "La personne a-t-elle déjà dit à une autorité": "Oui",
      "La personne est-elle en rétention": "Non",
      "La personne est-elle sans abri": "Oui",
    });
    await untilRights(page);
    const shelter = await unfold(page, "L’hébergement d’urgence, ouvert à tous");
    expect(shelter.value).toBe("Ouvert");
    const register = await unfold(page, "Faire enregistrer sa demande d’asile");
    expect(register.value).toBe("À décider");
    expect(await register.part("Ce qui déciderait")).toContain("au rendez-vous de la préfecture");
    // The other of the two starts anew: nothing of the first one is left.
    await page.getByRole("button", { name: "Tout effacer" }).click();
    expect(await title(page)).toBe("Par quoi commencer ?");
    await close();
  });

  it("can be told with the keyboard alone, and one tries « what if » without changing an answer", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await answer(page, "L’asile").locator("input").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.locator("form.question").waitFor();
    for (const [question, presses] of [
      ["Quelle est la nationalité", 0],
      ["La personne demande-t-elle l’asile", 0],
      ["La demande d’asile a-t-elle", 1],
    ] as const) {
      expect(await title(page)).toContain(question);
      const radio = page.locator("label.answer input").first();
      await radio.focus();
      await page.keyboard.press("Space");
      for (let down = 0; down < presses; down += 1) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (old) => !document.querySelector("h1")?.textContent?.includes(old),
        question.slice(0, 20),
      );
    }
    const see = page.getByRole("button", { name: "Voir vos droits" });
    await see.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Mes réponses" }).press("Enter");
    const said = plain(await page.locator(".answers-given").textContent());
    await page.getByRole("button", { name: /^Et si.*l’asile/ }).press("Enter");
    await page.locator("label.answer input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const changes = page.getByRole("heading", { name: /résultats? changerai/ });
    await changes.waitFor();
    const { y = 0, height = 0 } = (await changes.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(740);
    expect(await page.locator(".flips > li").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Laisser cet essai" }).press("Enter");
    await page.locator(".answers-given").waitFor();
    expect(plain(await page.locator(".answers-given").textContent())).toBe(said);
    await close();
  });
});

/** At a desk the rights are beside the question; the whole page is one press away. */
async function untilRights(page: Parameters<typeof openRights>[0]): Promise<void> {
  await page.getByRole("button", { name: "Voir sur toute la page" }).click();
  await page.locator(".results").waitFor();
}
