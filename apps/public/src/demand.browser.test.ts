// SPDX-License-Identifier: AGPL-3.0-or-later
/** At the counter, with a telephone: from what is asked to what to answer, and to the page that the clerk reads. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, sidewaysScroll } from "../../../test/accessible.ts";
import { ask, button, card, demand, openChecker, PHONE, SICK, text } from "./testing/counter.ts";
import { printedPages } from "./testing/pdf-text.ts";
import { answer, goEnglish, plain, settled, tabTo, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("refused for want of a visa", () => {
  it("has the text to show to the clerk in five presses, and nothing leaves", async () => {
    const { page, requests, complaints, close } = await site.visit(PHONE);
    await settled(page);
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
    expect(shown).toContain(
      "Cette page montre la demande et les textes. Elle ne montre aucune réponse de la personne.",
    );
    expect([await page.title(), page.url()]).toEqual(["Sauf-conduit", address]);
    expect(requests.length).toBe(loaded);

    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(plain(pages[0]?.text ?? "")).toContain("Bonjour.");

    await page.keyboard.press("Escape");
    await card(page).waitFor();
    const kept = printedPages(await page.pdf({ preferCSSPageSize: true })).map((one) => plain(one.text));
    expect(kept.join(" ")).toContain("Ne peut pas être demandé");
    for (const pressed of ["Un papier, ou ce que fait le guichet", "Le droit, fiche"])
      expect(kept.join(" ")).not.toContain(pressed);
    // Folded on the screen, the appeals are on the paper.
    expect(kept.join(" ")).toMatch(/Si le refus continue : \d recours, dans l’ordre 1\. \S/);
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
    await demand(page, "visa");
    const refused = page.locator(".provision-choice .line").filter({ hasText: "Cannot be asked for" });
    await refused.first().locator(".line-trigger").click();
    expect(plain(await card(page).locator(".demand-verdict").textContent())).toBe("Cannot be asked for");
    await button(page, "Show to the clerk").click();
    await page.getByText("Bonjour.").waitFor();
    expect(await page.locator("main").getAttribute("lang")).toBe("fr");
    expect(await text(page)).toContain("les textes ne permettent pas d’exiger");
    expect(await button(page, "Back").isVisible()).toBe(true);
    await close();
  });
});

describe("what was chosen", () => {
  it("is named in the language of the page, also when that changes under it", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await demand(page, "visa");
    const field = page.getByRole("combobox");
    expect(plain(await field.inputValue())).toBe("Visa ou preuve d’entrée régulière");
    await goEnglish(page);
    await expect
      .poll(async () => plain(await field.inputValue()), { timeout: 20_000 })
      .toBe("Visa or proof of lawful entry");
    await close();
  });
});

describe("what the clerk reads", () => {
  it("says nothing of a life: a request that tells of exploitation is named on a tick only, the text once", async () => {
    const REQUEST = "Autorisation provisoire du parcours de sortie de la prostitution";
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await ask(page, "visa", REQUEST);
    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    const shown = await text(page);
    expect(shown).not.toContain("prostitution");
    expect(shown).toContain("Pour cette demande, les textes");
    expect(shown.split("L. 425-4")).toHaveLength(2);
    await page.getByText("Nommer aussi ce que je demande").click();
    expect(await text(page)).toContain(`Pour cette demande (${REQUEST})`);
    expect([await faults(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await close();
  });

  it.each([
    ["Autorisation provisoire de séjour des parents d’un enfant malade", "CESEDA L. 425-10 et L. 412-1"],
    [
      "Certificat de résidence pour l’Algérien malade",
      "accord franco-algérien du 27 décembre 1968, article 6, 7°",
    ],
  ])("cites the text of the request itself: %s", async (request, cited) => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await ask(page, "visa", request);
    expect(plain(await card(page).textContent())).toContain(cited);
    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    const shown = await text(page);
    expect(shown).toContain(cited);
    expect(shown).not.toContain("425-9");
    await close();
  });
});

describe("a wife asked for a visa for her first card", () => {
  const INSTEAD = "il faut un visa de long séjour, ou bien une entrée régulière, un mariage en France";

  it("reads what stands in its place before what to say, and so does the clerk, apart from the rest", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await ask(page, "visa", "Carte de conjoint de Français");
    await card(page).getByRole("button", { name: "Répondre" }).click();
    expect(await title(page)).toContain("déjà eu la carte de conjoint de Français");
    // Nobody who never had it finds that on a paper.
    const help = await text(page);
    expect(help).toContain(
      "Répondez non si elle est seulement demandée, ou si la personne ne l’a jamais eue.",
    );
    expect(help).not.toContain("écrite sur un papier que vous avez reçu");
    await answer(page, "Non").click();
    await button(page, "Continuer").click();
    await card(page).waitFor();
    expect(plain(await card(page).locator(".demand-verdict").textContent())).toBe("Peut être demandé");
    const read = plain(await card(page).textContent());
    expect(read).toContain(INSTEAD);
    expect(read.indexOf(INSTEAD)).toBeLessThan(read.indexOf("À dire au guichet"));

    await button(page, "Montrer à l’agent").click();
    await page.getByText("Bonjour.").waitFor();
    const paragraphs = (await page.locator(".show-text").allTextContents()).map(plain);
    const note = paragraphs.find((paragraph) => paragraph.includes(INSTEAD));
    expect(note).toMatch(/^Au renouvellement/);
    expect(paragraphs.some((paragraph) => paragraph.endsWith("avec un délai pour l’envoyer."))).toBe(true);
    await close();
  });
});

describe("a request that is not in the list", () => {
  const way = (page: Page) => page.locator(".not-listed");

  it("has a way out at the end of the list", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await demand(page, "visa");
    const said = plain(await way(page).textContent());
    expect(said).toContain("Votre demande n’est pas dans la liste");
    expect(said).toContain("Demandez le refus par écrit");
    expect(said).toContain("Demandez une preuve de votre passage");
    expect(said).toContain("Seul un dossier vraiment incomplet peut être refusé");
    expect(said).toContain("CESEDA R. 431-10");
    expect(said).toContain("Vérifié le 20 novembre 2026");
    const links = await way(page)
      .locator("a.reference[target=_blank]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(
      expect.arrayContaining(["/droit/refus-enregistrement/", "/droit/contacts/#rights"]),
    );
    expect([await faults(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    await close();
  });

  it("has it where the search finds nothing, once", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    expect(await way(page).count()).toBe(0);
    await page.getByRole("combobox").fill("zzzz qqqq");
    await page.getByText("que faire est écrit sous cette liste").waitFor();
    await page.keyboard.press("Escape");
    expect(await way(page).count()).toBe(1);
    await close();
  });

  it("is said in Arabic and in Spanish too, with what to say in French beside", async () => {
    const french = "Mon dossier est complet : seul un dossier incomplet peut être refusé";
    for (const [language, title, own] of [
      ["ar", "طلبك ليس في القائمة", "ملفي كامل"],
      ["es", "Su solicitud no está en la lista", "Mi expediente está completo"],
    ] as const) {
      const { page, close } = await site.visit({ ...PHONE, language });
      await page.locator(".doors .button").first().click();
      await page.getByRole("combobox").fill("zzzz qqqq");
      await page.keyboard.press("Escape");
      expect(plain(await way(page).textContent())).toContain(title);
      const said = way(page).locator(".to-say").filter({ hasText: own });
      expect(plain(await said.locator("[lang=fr][dir=ltr]").textContent())).toContain(french);
      await close();
    }
  });
});

describe("the demand checker", () => {
  it.each(["فيزا", "الفيزا"])("finds the visa by « %s »", async (typed) => {
    const { page, close } = await site.visit({ ...PHONE, language: "ar" });
    await page.locator(".doors .button").first().click();
    await page.getByRole("combobox").fill(typed);
    const first = page.getByRole("option").first();
    expect(await first.textContent()).toContain("تأشيرة");
    await close();
  });

  it("lists first what the law answers, and says in each line which paper is meant", async () => {
    const { page, close } = await site.visit(PHONE);
    await openChecker(page);
    await demand(page, "plainte");
    await button(page, /demandes de plus/).click();
    const words = await page.locator(".provision-choice .line-sub").allTextContents();
    expect(words.map(plain).filter((word) => !word.endsWith(" : plainte"))).toEqual([]);
    const known = words.map((word) => !plain(word).startsWith("Ni permis ni interdit par les textes lus"));
    expect(known[0]).toBe(true);
    expect(known.lastIndexOf(true)).toBeLessThan(known.indexOf(false));
    await close();
  });

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
    await page.getByText("Ni permis ni interdit par les textes lus").first().waitFor();
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
});
