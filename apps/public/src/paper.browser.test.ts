// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the person chooses for the paper, and how many pages it takes; the printed sheet is read back as text. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { held } from "./testing/held.ts";
import { printedPages } from "./testing/pdf-text.ts";
import {
  answer,
  answerAnything,
  begin,
  FOREIGN,
  next,
  openRights,
  passUntil,
  plain,
  tell,
  title,
  unfold,
} from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const printed = async (page: Page) => printedPages(await page.pdf({ preferCSSPageSize: true }));

/** In one line; a hyphen that may not break a line is written as another piece of text. */
const wordsOf = (pages: Awaited<ReturnType<typeof printed>>) =>
  plain(pages.map(({ text }) => text).join(" ")).replaceAll("- ", "-");

describe("the sheet of the person", () => {
  it("has one page for an ordinary situation, whatever the door", { timeout: 120_000 }, async () => {
    const doors = ["Me soigner", "L’asile", "La maladie et le séjour", "J’ai reçu une décision"];
    const pages: Record<string, number> = {};
    for (const door of doors) {
      const { page, close } = await site.visit({ width: 360, height: 740 });
      await begin(page, door);
      for (let asked = 0; asked < 5; asked += 1) await answerAnything(page);
      pages[door] = (await printed(page)).length;
      await close();
    }
    expect(pages).toEqual(Object.fromEntries(doors.map((door) => [door, 1])));
  });

  it("has the answer that is needed after each box to tick, and what was assumed", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    for (let asked = 0; asked < 8; asked += 1) await answerAnything(page);
    const text = wordsOf(await printed(page));
    expect(text).toMatch(
      /Ce qui déciderait Cochez ce qui est bien ainsi : .*relève- ?t- ?elle de la sécurité sociale d’un autre État \? Non/,
    );
    expect(text).toContain(
      "Posé au départ, à changer si une décision existe : Aucune décision n’a été prise",
    );
    // To apply does not close the right.
    expect(text).not.toContain("que ce ne soit pas arrivé");
    await close();
  });

  it("keeps the order of the screen: what her answers lead to, then how many more are possible", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "La maladie et le séjour");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "Que dit l’avis du médecin": "Pas encore",
      "La personne a-t-elle 18 ans": "Oui",
      "La personne a-t-elle en France sa résidence": "Oui",
    });
    await openRights(page);
    const undecided = page.locator("section.rights-group").filter({ has: page.locator("#page-unknown") });
    const near = (await undecided.locator(".right-trigger").allTextContents()).map((one) =>
      plain(one).replace(/ : [^:]+$/, ""),
    );
    const far = plain(await undecided.locator(".folded-group").textContent());
    expect(far).toMatch(/^Encore \d+ droits possibles/);
    const text = wordsOf(await printed(page));
    // In full, the first of those of which something may not be asked; the others by name.
    const FULL = "Carte de séjour temporaire pour l’étranger malade";
    const [before = "", named = ""] = text.split("À décider aussi : ");
    expect(before).toContain("Ce n’est pas un refus. Carte de séjour temporaire pour l");
    expect(before).toContain("Ce qu’on ne peut pas vous demander");
    // A paper refused only as the one proof may be asked for: it is not among those that may not.
    expect(before).toMatch(
      /Ce qui ne peut pas être exigé comme seule preuve passeport Apportez-le si vous l’avez\./,
    );
    const others = near.filter((one) => one !== FULL);
    expect(others).toHaveLength(near.length - 1);
    const expected = others.slice(0, 5).join(" · ");
    expect(named.slice(0, expected.length)).toBe(expected);
    expect(named).toContain(far);
    await close();
  });
});

describe("what a sheet says of a right in full", () => {
  it("is the first answers that are missing, where no few decide it", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "La maladie et le séjour");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "Que dit l’avis du médecin": "Pas encore",
      "La personne a-t-elle 18 ans": "Oui",
    });
    const text = wordsOf(await printed(page));
    expect(text).toMatch(
      /Ce qui déciderait Plusieurs réponses manquent, et aucune ne suffit seule. D’abord : La /,
    );
    await close();
  });

  it("is how long each time-limit lasts, and its last day once the day that starts it is told", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "L’asile");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "La personne demande": "Oui",
      "La demande d’asile a": "Non",
      "La personne a-t-elle déjà dit": "Oui",
    });
    expect(wordsOf(await printed(page))).toMatch(/enregistrer la demande .{0,30}Durée : \d+ jours/);
    await answerAnything(page);
    expect(wordsOf(await printed(page))).toMatch(/Durée : 3 jours ouvrés Dernier jour : \d+ \w+ 2026/);
    // The same on the screen, without a press.
    await openRights(page);
    const right = await unfold(page, "Faire enregistrer sa demande d’asile");
    expect(await right.part("Délais")).toMatch(/Durée : 3 jours ouvrés/);
    await close();
  });
});

describe("what a sheet must not keep back", () => {
  it("is how long she has when the last day is not known", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "L’asile");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "La personne demande": "Oui",
      "La demande d’asile a": "Oui",
    });
    expect(wordsOf(await printed(page))).toMatch(/Jour pas encore connu .{0,140}l’OFII : 5 jours/);
    await close();
  });

  it("gives no length of legal aid for that of the appeal", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "L’asile");
    await tell(page, {
      "Quelle est la nationalité": FOREIGN,
      "La personne demande": "Oui",
      "La demande d’asile a": "Oui",
    });
    await toKeep(page);
    await page.locator("label.tick").filter({ hasText: "Tous les droits" }).click();
    const text = wordsOf(await printed(page));
    expect(text).toMatch(
      /faire enregistrer le recours à la CNDA \( délai écrit sur la lettre, parfois quelques jours \)/,
    );
    expect(text).not.toContain(": demander l’aide juridictionnelle");
    await close();
  });

  it("is before whom one appeals, and within how long", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Des violences");
    for (let asked = 0; asked < 6; asked += 1) await answerAnything(page);
    const pages = await printed(page);
    const appeals = wordsOf(pages).split("Recours ")[1] ?? "";
    expect(appeals).toMatch(
      /^Délai pour contester un refus .{5,30} : saisir le tribunal administratif \( 48 heures ou 7 jours ou 1 mois ou 2 mois/,
    );
    expect(appeals).toMatch(
      // Not the fifteen and thirty days of before 2024: it is against a decision to come.
      /quitter la France : saisir le tribunal administratif \( 48 heures ou 7 jours ou 1 mois \)/,
    );
    expect(pages).toHaveLength(1);
    await close();
  });
});

const toKeep = async (page: Page) => {
  await page.getByRole("button", { name: /Voir vos droits|Voir sur toute la page/ }).click();
  await fromRights(page);
};

const fromRights = async (page: Page) => {
  await page.getByRole("button", { name: "Garder ou imprimer" }).click();
  await page.getByRole("heading", { level: 1, name: "Garder ou imprimer" }).waitFor();
};

it("speaks to nobody on the sheet for the counter, and names before whom one appeals", async () => {
  const { page, close } = await site.visit();
  await begin(page, "Me soigner");
  await toKeep(page);
  await answer(page, "Pour le guichet").click();
  await page.locator("label.tick").first().click();
  const text = wordsOf(await printed(page));
  expect(text).toMatch(/exigé comme seule preuve passeport .* Une autre preuve doit être acceptée\. Recours/);
  expect(text).not.toContain("si vous l’avez");
  expect(text).toContain("passeport ( s’il sert de pièce d’identité");
  expect(text).toMatch(/caisse \( 2 mois \) · saisir le tribunal administratif \( 2 mois \)/);
  await close();
});

describe("a person whose papers are kept by another", () => {
  const KEPT = "Un conjoint ou un employeur garde les papiers";
  const AGREED = "Avec mes réponses sensibles";

  it("has what to keep and what to say on the sheet, first, once the answer may be on it", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Exploité·e au travail");
    await tell(page, { "Le conjoint, l’employeur ou un autre garde-t-il": "Oui" });
    await toKeep(page);
    const agreed = page.locator("label.tick", { hasText: AGREED });
    expect(plain(await agreed.textContent())).toContain("ni la fiche sur ce qui vous arrive");
    const without = wordsOf(await printed(page));
    expect(without).not.toContain(KEPT);
    expect(without).toContain("Une fiche n’est pas imprimée");
    await agreed.click();
    const text = wordsOf(await printed(page));
    const sheet = text.slice(0, text.indexOf("Ouverts"));
    for (const part of [KEPT, "À garder", "À dire au guichet", "trace écrite", "procureur"])
      expect(sheet).toContain(part);
    // An appeal that may harm keeps its condition.
    expect(sheet).toContain("Dans ce cas : le consulat ne met pas la personne en danger");
    expect(text).not.toContain("Une fiche n’est pas imprimée");
    // What to say is said in French, whatever the language of the sheet.
    await page.getByLabel("Langue de la feuille").selectOption("English");
    const english = async () => wordsOf(await printed(page));
    await expect.poll(english, { timeout: 20_000 }).toContain("To say at the counter");
    const both = await english();
    expect(both).toContain("written record of it");
    expect(both).toContain("Mes papiers sont gardés par une autre personne");
    await close();
  });
});

describe("an amount that is known", () => {
  it("is on the sheet of the person with its arithmetic, under the right that gives it", async () => {
    const { page, close } = await site.visit();
    await page.goto(`${site.origin}/droit/`);
    await page.goto(`${site.origin}/#cas=ada-montant.couple-avec-trois-enfants-sans-hebergement-mai-2026`);
    await page.getByText("Cas inventé").waitFor();
    const text = wordsOf(await printed(page));
    expect(text).toMatch(/Montant par jour 35,20 euros .*Montant du mois 1 091,20 euros/);
    // Its arithmetic, without that of the month, which reads back what was earned.
    expect(text).toContain("Montant par jour : 20,40 + 14,80 = 35,20 euros");
    expect(text).not.toContain("le plus grand de 0 / 1 091,20");
    expect(text).toContain("Un calcul reprend des réponses sensibles : il n’est pas imprimé.");
    await fromRights(page);
    await page.getByText("Avec mes réponses sensibles").click();
    const whole = wordsOf(await printed(page));
    expect(whole).toContain("le plus grand de 0 / 1 091,20 = 1 091,20 euros");
    expect(whole.split("20,40 + 14,80 = 35,20 euros")).toHaveLength(2);
    await close();
  });
});

describe("what is chosen for the paper", () => {
  it("is its language, apart from that of the screen, and whether sensitive answers are on it", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    await answer(page, FOREIGN).click();
    await next(page);
    await passUntil(page, "Je préfère ne pas le dire");
    const question = await title(page);
    await answerAnything(page);
    await toKeep(page);
    const text = async () => wordsOf(await printed(page));
    expect(await text()).not.toContain(question);
    await page.getByText("Avec mes réponses sensibles").click();
    expect(await text()).toContain(question);
    await page.getByLabel("Langue de la feuille").selectOption("English");
    await expect.poll(text, { timeout: 20_000 }).toContain("Your rights on 21 November 2026");
    const english = await text();
    expect(english).not.toContain(question);
    expect(await title(page)).toBe("Garder ou imprimer");
    await page.getByLabel("Langue de la feuille").selectOption("العربية");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.locator(".paper[dir=rtl]").waitFor({ state: "attached" });
    expect(await page.locator("html").getAttribute("dir")).toBe("ltr");
    await close();
  });

  it.each([
    ["the law", "**/assets/translations.en-*.json"],
    ["the interface", "**/assets/en-*.js"],
  ])("stays in the language before, whole, while words of %s are on their way", async (_, words) => {
    let come = () => {};
    const { page, close } = await site.visit({
      prepare: async (page) => {
        // Else the files come from what the browser keeps, where none is held back.
        await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
        come = await held(page, words);
      },
    });
    await begin(page, "Me soigner");
    const question = await title(page);
    await answerAnything(page);
    await toKeep(page);
    const before = wordsOf(await printed(page));
    expect(before).toContain(question);
    await page.getByLabel("Langue de la feuille").selectOption("English");
    await page.getByText("En attendant, la feuille reste dans cette langue : Français.").waitFor();
    expect(wordsOf(await printed(page))).toBe(before);
    come();
    await page.getByText("En attendant, la feuille reste").waitFor({ state: "detached" });
    const english = wordsOf(await printed(page));
    expect(english).toContain("Your rights on 21 November 2026");
    expect(english).not.toContain(question);
    await close();
  });

  it("can be a sheet for the counter: in French, with nothing of the answers, and never empty", async () => {
    const { page, close } = await site.visit({ language: "en-GB" });
    await page.locator("label.answer").nth(3).click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.locator("form.question").waitFor();
    await page
      .getByRole("button", { name: "See on the whole page" })
      .or(page.getByRole("button", { name: "See your rights" }))
      .first()
      .click();
    await page.getByRole("button", { name: "Keep or print" }).click();
    await answer(page, "For the counter").click();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-asked", "");
    });
    const print = page.getByRole("button", { name: "Print" });
    await print.click();
    await page.getByText("Tick at least one application").waitFor();
    expect(await page.locator("[data-asked]").count()).toBe(0);
    // Asked of the browser itself, nothing stops it: the page says why it is empty.
    expect(plain((await printed(page)).map((one) => one.text).join(" "))).toContain(
      "Cochez au moins une demande",
    );
    const chosen = page.locator("label.tick").first();
    await chosen.click();
    await print.click();
    expect(await page.locator("[data-asked]").count()).toBe(1);
    const text = plain((await printed(page)).map((one) => one.text).join(" "));
    expect(text).toContain("Ce que dit le droit");
    expect(text).toContain("ne dit rien de la situation d’une personne");
    for (const hers of ["Vos droits", "À décider", "Ouvert", "Your rights", "Selon", "réponse"])
      expect(text).not.toContain(hers);
    // It is read by the clerk, and speaks to nobody.
    expect(text).toContain("Ce qui ne peut pas être demandé");
    for (const toHer of ["Ce qu’on ne peut pas vous demander", "Refus au guichet", "si vous l’avez"])
      expect(text).not.toContain(toHer);
    await close();
  });
});
