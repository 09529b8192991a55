// SPDX-License-Identifier: AGPL-3.0-or-later
/** Invented people at a prefecture, on a telephone: what is open to them, why, and what nobody may ask of them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { begin, FOREIGN, openRights, plain, tell, unfold } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const TELEPHONE = { width: 360, height: 740 };

describe("a woman whose French husband threatens her", () => {
  it("keeps her card because of the violence, and no judgment may be demanded", async () => {
    const { page, close } = await site.visit(TELEPHONE);
    await begin(page, "Des violences");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "La personne dit-elle avoir été victime": "Oui",
      "La personne a-t-elle subi des violences": "Oui",
      "Quel était le lien": "Mariage",
      "La vie commune": "Oui",
      "La personne est-elle, ou a-t-elle été, mariée": "Oui",
      "La rupture est-elle due": "Oui",
      "La personne détient-elle une carte de résident de 10 ans": "Non",
      "La personne a-t-elle déjà eu la carte": "Oui",
      "Le divorce est-il": "Non",
    });
    await openRights(page);
    const card = await unfold(page, "Conjoint de Français victime de violences");
    expect(card.value).toBe("À décider");
    // All that is left is said: nothing of the violence, nor of a judgment.
    const decides = await card.part("Ce qui déciderait");
    expect(decides).toContain("contrat d’engagement");
    expect(decides).not.toMatch(/violence|divorce|condamn/);
    const forbidden = await card.part("Ce qu’on ne peut pas vous demander");
    expect(forbidden).toMatch(/ordonnance de protection/i);
    expect(forbidden).toMatch(/condamnation/i);
    const complaint = await unfold(page, "Porter plainte, avec ou sans papiers");
    expect(complaint.value).toBe("Ouvert");
    await close();
  });
});

describe("a sick woman who is told to have her visa extended", () => {
  it("has a right to a card for care, for which no visa may be demanded", async () => {
    const { page, close } = await site.visit(TELEPHONE);
    await begin(page, "La maladie et le séjour");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "Que dit l’avis du médecin": "Favorable",
      "La personne a-t-elle 18 ans": "Oui",
      "La personne a-t-elle en France sa résidence": "Oui",
      "À quelle date la demande de titre": { day: "01/10/2026" },
      "Le contrat d’engagement": "Oui",
      "La personne vit-elle en France avec plusieurs": "Non",
      "L’administration a-t-elle retenu, par écrit, que": "Non",
    });
    await openRights(page);
    const card = await unfold(page, "Carte de séjour temporaire pour l’étranger malade");
    expect(card.value).toBe("Ouvert");
    expect(await card.part("Ce que cela donne")).toContain("Avec le droit de travailler");
    expect(await card.part("Ce qu’on ne peut pas vous demander")).toMatch(/visa/i);
    expect(await card.part("Vérification")).toContain("L. 425-9");
    expect(await card.part("Et ensuite")).toContain("Qui décide : préfet");
    await close();
  });
});

describe("a sick woman without papers", () => {
  it("first reads what is hers; what nothing of hers leads to is counted, and one press away", async () => {
    const { page, close } = await site.visit(TELEPHONE);
    await begin(page, "La maladie et le séjour");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "Que dit l’avis du médecin": "Pas encore",
      "La personne a-t-elle 18 ans": "Oui",
      "La personne a-t-elle en France sa résidence": "Oui",
      "La personne a-t-elle aujourd’hui un document": "Non",
    });
    await openRights(page);
    const undecided = page.locator("section.rights-group").filter({ has: page.locator("#page-unknown") });
    const names = async () => (await undecided.locator(".right-trigger").allTextContents()).map(plain);
    const near = await names();
    expect(near[1]).toContain("Carte de séjour temporaire pour l’étranger malade");
    expect(near.join()).toContain("Aide médicale de l’État");
    expect(near.join()).not.toContain("Admission exceptionnelle des jeunes confiés");
    // Past a few, how many answers may count says nothing to her: the one asked soonest is named.
    expect(plain(await undecided.locator(".right-line").first().textContent())).toMatch(
      /^À décider\. Il manque plusieurs réponses, d’abord : .+ \?$/,
    );
    const all = Number.parseInt(plain(await undecided.locator(".count").textContent()), 10);
    await undecided.getByRole("button", { name: `Encore ${all - near.length} droits possibles` }).click();
    expect(await names()).toHaveLength(all);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("DIV");
    await close();
  });
});

describe("a person who has lived on receipts for two years", () => {
  it("learns that silence is a refusal that can be contested, and that health cover goes on", async () => {
    const { page, close } = await site.visit(TELEPHONE);
    await begin(page, "Un récépissé ou une carte qui expire");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "Est-ce une première demande": "Renouvellement",
      "À quelle date la demande de titre": { day: "04/11/2024" },
      "Le dossier déposé contient-il": "Oui",
      "Quel jour le dossier complet": { day: "04/11/2024" },
      "L’administration a-t-elle répondu": "Non",
      "La personne a-t-elle aujourd’hui une assurance": "Oui",
      "La demande a-t-elle été déposée": "Oui",
      "Quel titre est demandé": "Carte de conjoint de Français",
    });
    await openRights(page);
    const silence = page.locator(".results .right", { hasText: "Le silence de la préfecture vaut refus" });
    expect(plain(await silence.first().textContent())).toContain("4 mars 2025");
    const cover = await unfold(page, "Une couverture santé, par une voie ou une autre");
    expect(cover.value).toBe("Ouvert");
    await close();
  });
});
