// SPDX-License-Identifier: AGPL-3.0-or-later
/** A decision in the hand: from its day to the last safe day, its count, and a calendar that says nothing. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIST_OPEN, sidewaysScroll } from "../../../test/accessible.ts";
import { chooseLimit, OQTF, openCalculator, openList } from "./testing/calculator.ts";
import { button, PHONE } from "./testing/counter.ts";
import { LARGE_LETTERS, SCREENS, setLetters, unclear } from "./testing/looks.ts";
import { printedPages } from "./testing/pdf-text.ts";
import { answer, begin, next, plain, settled, tabTo, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const day = async (page: Page) => plain(await page.locator(".deadline-day").textContent());
const found = async (page: Page) =>
  plain((await page.locator(".deadline-found").allTextContents()).join(" ")).replace(/\s+/g, " ");

const untilDay = (page: Page, words: string) =>
  page.locator(".deadline-day").filter({ hasText: words }).waitFor();

/** An obligation to leave France, given while assigned to a place. */
async function assignedOn(page: Page, given: string, hour = ""): Promise<void> {
  await openCalculator(page);
  await chooseLimit(page, OQTF);
  await answer(page, "Assignation à résidence").first().click();
  await page.getByLabel("Jour, mois, année").first().fill(given);
  if (hour !== "") await page.getByLabel("Heure, si vous la connaissez").first().fill(hour);
}

describe("an obligation to leave France received today, while assigned to a place", () => {
  it("has its way back at the foot, and on paper what was entered", async () => {
    const { page, close } = await site.visit(PHONE);
    await assignedOn(page, "20/11/2026", "16h40");
    await untilDay(page, "novembre 2026");
    const top = async (place: Locator) => (await place.boundingBox())?.y ?? 0;
    expect(await top(button(page, "Retour"))).toBeGreaterThan(await top(page.locator(".deadline-cards")));
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
    const paper = plain(pages.map((one) => one.text).join(" ")).replace(/\s+/g, " ");
    expect(paper).toMatch(/Les réponses dont cela dépend .*20 novembre 2026/);
    await close();
  });

  it("gives the worst day, then the safe one once nothing has happened since, with its count and its strip", async () => {
    const { page, requests, complaints, close } = await site.visit(PHONE);
    await settled(page);
    const loaded = requests.length;
    await assignedOn(page, "21/11/2026", "9h40");
    await untilDay(page, "23 novembre 2026");
    const worst = await found(page);
    expect(worst).toContain("discuté, à ne pas viser");
    expect(worst).toContain("On ajoute 48 heures");

    await button(page, "Rien de cela n’est arrivé").click();
    await untilDay(page, "30 novembre 2026");
    const sure = await found(page);
    expect(sure).toContain("avant minuit");
    expect(sure).toContain("On ajoute 7 jours : samedi 28 novembre 2026.");
    expect(sure).toContain("report au premier jour ouvré, lundi 30 novembre 2026");
    expect(sure).toContain("L. 614-1");
    expect(sure).toContain("Demander l’aide juridictionnelle ne change rien à ce délai");
    expect(sure).toContain("N’y comptez pas encore");
    expect(sure).toContain("reste 9 jours 14 h");
    // No day moves with this answer: it tells whether the appeal suspends.
    await answer(
      page.locator(".deadline-question").filter({ hasText: "interdiction de retour" }),
      "Non",
    ).click();
    await page.locator(".deadline-found").filter({ hasText: "Le recours suspend" }).waitFor();
    expect(await found(page)).not.toContain("N’y comptez pas encore");
    expect(await page.locator(".day-strip-days > li").count()).toBe(10);
    expect(await page.locator(".day-strip-days > li[data-off]").count()).toBe(4);
    await button(page, "Voir les jours en tableau").click();
    expect(plain(await page.locator(".day-table").textContent())).toContain("9 · sûr");
    expect(requests.length).toBe(loaded);
    expect(complaints).toEqual([]);
    await close();
  });

  it("puts the safe day in a calendar whose name and titles say nothing", async () => {
    const { page, complaints, close } = await site.visit(PHONE);
    await assignedOn(page, "20/11/2026", "16h40");
    await button(page, "Rien de cela n’est arrivé").click();
    await untilDay(page, "27 novembre 2026");
    expect(await found(page)).toContain("Lundi 30 novembre 2026 : discuté, à ne pas viser.");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Agenda, titre neutre").click(),
    ]);
    expect(download.suggestedFilename()).toBe("agenda.ics");
    const ics = await readFile(await download.path(), "utf8");
    expect(ics).toContain("DTSTART;VALUE=DATE:20261127\r\n");
    expect(ics).not.toContain("20261130");
    expect(ics).not.toMatch(/quitter|recours|tribunal|oqtf|obligation|sauf|conduit|droit/i);
    expect(complaints).toEqual([]);
    await close();
  });

  it("counts from midnight when the hour is missing, and says so", async () => {
    const { page, close } = await site.visit(PHONE);
    await openCalculator(page);
    await chooseLimit(page, OQTF);
    await answer(page, "Rétention").first().click();
    await page.getByLabel("Jour, mois, année").first().fill("20/11/2026");
    await page.locator('.deadline-card[data-state="hour-unknown"]').waitFor();
    expect(await found(page)).toContain("on compte depuis 0 h 00");
    await page.getByLabel("Heure, si vous la connaissez").first().fill("16h40");
    await page.locator('.deadline-card:not([data-state="hour-unknown"])').waitFor();
    expect(await day(page)).toContain("à 16 h 40");
    await close();
  });

  it("is over: says what is still possible, and never that it is closed", async () => {
    const { page, close } = await site.visit(PHONE);
    await assignedOn(page, "02/02/2026", "9h40");
    await page.locator('.deadline-card[data-state="past"]').waitFor();
    const text = await found(page);
    expect(text).toContain("à examiner, pas à classer");
    expect(text).toContain("Si le délai est bien passé");
    expect(await page.locator(".deadline-found .note .plain-list li").count()).toBeGreaterThan(0);
    expect(await button(page, "Agenda, titre neutre").count()).toBe(0);
    await close();
  });
});

describe("the calculator", () => {
  it("opens from a right, with what was said before", async () => {
    const { page, close } = await site.visit(PHONE);
    await begin(page, "J’ai reçu une décision");
    await answer(page, "Obligation de quitter la France").click();
    await next(page);
    await answer(page, "Je connais le jour").click();
    await page.getByLabel("Jour, mois, année").fill("10/11/2026");
    await next(page);
    await button(page, "Voir vos droits").click();
    await page.locator(".right-trigger").filter({ hasText: OQTF }).first().click();
    await button(page, /^Calculer mon dernier jour/)
      .first()
      .click();
    expect(await title(page)).toBe("Calculer le dernier jour");
    await page.locator(".deadline-card").waitFor();
    expect(await page.getByLabel("Jour, mois, année").first().inputValue()).toBe("10/11/2026");
    await page.goBack();
    expect(await title(page)).toBe("Vos droits aujourd’hui");
    await close();
  });

  it.each([
    ["31/02/2026", /n’a que 28 jours|31\/02\/2026/],
    ["25/12/2026", /25\/12\/2026/],
    ["x".repeat(10_000), /./],
  ])("says in one message what is wrong with a day, and keeps it: %#", async (typed, message) => {
    const { page, complaints, close } = await site.visit(PHONE);
    await openCalculator(page);
    await chooseLimit(page, OQTF);
    const field = page.getByLabel("Jour, mois, année").first();
    await field.fill(typed);
    await field.blur();
    await page.locator(".entry-error").first().waitFor();
    expect(await page.locator(".entry-error").count()).toBe(1);
    expect(plain(await page.locator(".entry-error").textContent())).toMatch(message);
    expect(await field.inputValue()).toBe(typed);
    expect(await day(page)).toBe("Aucun jour n’est sûr");
    expect([await sidewaysScroll(page), complaints]).toEqual([0, []]);
    await close();
  });

  it("on a telephone, says the day right under what it is counted from", async () => {
    const { page, close } = await site.visit(PHONE);
    await assignedOn(page, "20/11/2026");
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    const [field, card, changed] = [
      await top(".deadline-form .entry-input"),
      await top(".deadline-card"),
      await top(".deadline-form .note"),
    ];
    expect(field).toBeLessThan(card);
    expect(card).toBeLessThan(changed);
    await close();
  });

  it("counts the main act from the answers, and another one when it is asked for", async () => {
    const { page, close } = await site.visit(PHONE);
    await openCalculator(page);
    await chooseLimit(page, OQTF);
    expect(plain(await page.locator(".deadline-act").textContent())).toContain("saisir le tribunal");
    await button(page, "Calculer un autre acte, ou un autre cas").click();
    const act = page.getByRole("radiogroup", { name: "Calculer un autre acte, ou un autre cas" });
    expect(await act.getByRole("radio", { checked: true }).count()).toBe(1);
    expect(await act.getByRole("radio", { name: "Le délai principal, selon vos réponses" }).isChecked()).toBe(
      true,
    );
    await answer(page, "Saisir la cour administrative d’appel").click();
    await page.locator(".deadline-act").filter({ hasText: "cour administrative d’appel" }).waitFor();
    await page.getByRole("combobox").first().fill("dossier ofpra");
    await page.keyboard.press("Enter");
    await page.locator(".deadline-act").filter({ hasText: "OFPRA" }).waitFor();
    expect(await page.getByRole("combobox").first().inputValue()).toBe(
      "Envoyer le formulaire complet à l’OFPRA",
    );
    await page.locator("#deadline-questions:focus").waitFor();
    await close();
  });

  it("names each text once, though several events that move the day rest on it", async () => {
    const { page, close } = await site.visit(PHONE);
    await openCalculator(page);
    await chooseLimit(page, "refus de titre");
    const lists = await page
      .locator(".sources")
      .evaluateAll((all) => all.map((list) => [...list.children].map((one) => one.textContent)));
    expect(lists.flat().length).toBeGreaterThan(3);
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    await close();
  });

  it("says what to do when nothing has the name that is typed, and keeps it", async () => {
    const { page, complaints, close } = await site.visit(PHONE);
    await openCalculator(page);
    const field = page.getByRole("combobox").first();
    await field.fill("zzzz");
    expect(plain(await page.locator(".search-none").textContent())).toContain("suivez la lettre");
    await field.fill("x".repeat(10_000));
    expect(plain(await page.locator(".entry-error").first().textContent())).toContain("trop long");
    expect(await field.inputValue()).toHaveLength(10_000);
    expect([await sidewaysScroll(page), complaints]).toEqual([0, []]);
    await close();
  });

  it("goes back along the steps, and keeps what was typed", async () => {
    const { page, close } = await site.visit(PHONE);
    await assignedOn(page, "20/11/2026");
    await button(page, "Retour").click();
    expect(await title(page)).toBe("Par quoi commencer ?");
    await openCalculator(page);
    expect(await page.getByLabel("Jour, mois, année").first().inputValue()).toBe("20/11/2026");
    await button(page, "Tout effacer").click();
    await openCalculator(page);
    expect(await page.locator(".deadline-question").count()).toBe(0);
    await close();
  });

  it("prints days of one width: one alone on the last line is not as wide as the page", async () => {
    const { page, close } = await site.visit({ width: 673, height: 1000 });
    await assignedOn(page, "20/11/2026", "16h40");
    const days = page.locator(".day-strip-days > li");
    await days.nth(12).waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    const widths = await days.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(20);
    await close();
  });

  it("prints the day and its count, without the form", async () => {
    const { page, close } = await site.visit();
    await assignedOn(page, "20/11/2026", "16h40");
    await button(page, "Rien de cela n’est arrivé").click();
    await untilDay(page, "27 novembre 2026");
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }));
    const paper = pages.map(({ text }) => text).join(" ");
    expect(pages).toHaveLength(2);
    expect(paper).toContain("27 novembre 2026");
    expect(paper).toContain("Le calcul");
    expect(paper).not.toContain("Je ne sais pas");
    await close();
  });

  it("answers to a keyboard alone", async () => {
    const { page, close } = await site.visit();
    await tabTo(page, ".doors .button + .button");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox").first().waitFor();
    await tabTo(page, ".search-input");
    await page.keyboard.type("oqtf");
    await page.locator(".search-option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".deadline-card").waitFor();
    expect(await page.getByRole("combobox").first().inputValue()).toBe(OQTF);
    await tabTo(page, ".answer input");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, ".entry-input");
    await page.keyboard.type("20/11/2026");
    await page.keyboard.press("Tab");
    await page.keyboard.type("16h40");
    await untilDay(page, "novembre 2026");
    await tabTo(page, ".day-strip-box");
    await close();
  });

  it.each(LARGE_LETTERS)(
    "needs no sideways scroll at %i px, root letters at %i percent",
    async (width, percent) => {
      const { page, close } = await site.visit({ width, height: 640 });
      await setLetters(page, percent);
      await assignedOn(page, "20/11/2026");
      await page.locator(".day-strip").waitFor();
      await button(page, "Voir les jours en tableau").click();
      expect(await sidewaysScroll(page)).toBe(0);
      await close();
    },
  );

  it.each(SCREENS)("is as clear to everyone: %o", async ({ lights, ...screen }) => {
    const { page, complaints, close } = await site.visit(screen);
    await openCalculator(page);
    await openList(page);
    expect(await unclear(page, lights, LIST_OPEN)).toEqual([]);
    await page.keyboard.press("Escape");
    await assignedOnOpen(page);
    expect(await unclear(page, lights)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

async function assignedOnOpen(page: Page): Promise<void> {
  await chooseLimit(page, OQTF);
  await answer(page, "Assignation à résidence").first().click();
  await page.getByLabel("Jour, mois, année").first().fill("21/11/2026");
  await page.locator(".day-strip").waitFor();
  await button(page, "Ajouter un changement").click();
}
