// SPDX-License-Identifier: AGPL-3.0-or-later
/** What people type that cannot be: one message says what and what to write instead, beside the field, the text stays. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, back, begin, next, passUntil, plain } from "./testing/person.ts";
import { openSite, type Site, type Visit } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** On a phone, at the first question that offers this answer, with it chosen. */
async function at(entrance: string, offered: string): Promise<Visit> {
  const visit = await site.visit({ width: 360, height: 740 });
  await begin(visit.page, entrance);
  await passUntil(visit.page, offered);
  await answer(visit.page, offered).click();
  return visit;
}

/** Under neither the head of the page nor the bar at its foot. */
const inSight = (message: Locator) =>
  message.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const top = document.querySelector(".frame-head")?.getBoundingClientRect().bottom ?? 0;
    const foot = document.querySelector(".live-bar")?.getBoundingClientRect().top ?? innerHeight;
    return box.height > 0 && box.top >= top && box.bottom <= foot;
  });

/** The message of the field, as speech gets it. */
async function spokenFault(page: Page, field: Locator): Promise<string> {
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  const described = (await field.getAttribute("aria-describedby"))?.split(" ") ?? [];
  const texts = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()));
  // On a phone, « continuer » is a screen lower than the field.
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await inSight(page.locator(".entry-error"))).toBe(true);
  const seen = plain(await page.locator(".entry-error").textContent());
  expect(texts.map(plain)).toContain(seen);
  return seen;
}

/** Types each text in turn and continues; returns the messages, having checked that each text is still there. */
async function refusalsOf(page: Page, field: Locator, texts: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const text of texts) {
    await field.fill(text);
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    said.push(await spokenFault(page, field));
    expect(await field.inputValue()).toBe(text);
  }
  return said;
}

describe("nothing", () => {
  it("says so in sight, whatever the length of the question", async () => {
    const { page, close } = await site.visit({ width: 360, height: 640 });
    await page.getByRole("button", { name: "Commencer" }).click();
    expect(await inSight(page.locator(".entry-error"))).toBe(true);
    await begin(page, "Me soigner");
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    expect(await inSight(page.locator(".entry-error"))).toBe(true);
    expect(plain(await page.locator(".entry-error").textContent())).toBe(
      "Choisissez une réponse, ou « Passer cette question ».",
    );
    await close();
  });
});

describe("several answers at once", () => {
  it("of which none is ticked: the first box says so, and each is large enough to press", async () => {
    const { page, close } = await at("Me soigner", "Plusieurs de ces réponses");
    const boxes = page.locator("label.tick");
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    const said = await spokenFault(page, boxes.first().locator("input"));
    expect(said).toBe("Choisissez une réponse, ou « Passer cette question ».");
    const heights = await boxes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
    for (const nationality of ["Algérienne", "Française"])
      await boxes.getByText(nationality, { exact: true }).click();
    await next(page);
    await back(page);
    const ticked = boxes.filter({ has: page.locator("input:checked") });
    expect((await ticked.allTextContents()).map(plain)).toEqual(["Algérienne", "Française"]);
    await close();
  });
});

describe("a date", () => {
  it("to the day", async () => {
    const { page, close } = await at("Tout regarder", "Je connais le jour");
    const field = page.getByLabel("Jour, mois, année");
    const typed = ["31/02/2026", "03/15/2026", "15/03/26", "15/03/0000", "15/03/2150", "03/2026", "hier", ""];
    expect(await refusalsOf(page, field, typed)).toEqual([
      "« 31/02/2026 » n’existe pas dans le calendrier : ce mois a 28 jours. Vérifiez le jour.",
      "« 03/15/2026 » n’existe pas dans le calendrier : il y a douze mois. Le jour vient d’abord, par exemple 15/03/2026.",
      "« 15/03/26 » : écrivez l’année en quatre chiffres, par exemple 15/03/2026.",
      "« 15/03/0000 » : vérifiez l’année. Elle doit être entre 1900 et 2100.",
      "« 15/03/2150 » : vérifiez l’année. Elle doit être entre 1900 et 2100.",
      "« 03/2026 » : il manque le jour. Écrivez 15/03/2026, ou choisissez « Environ » plus bas.",
      "« hier » ne se lit pas comme une date. Écrivez le jour, le mois, l’année : 15/03/2026.",
      "Il manque la date. Écrivez-la ainsi : 15/03/2026.",
    ]);
    await close();
  });

  it("that can only be past, said in both languages as what it is", async () => {
    const { page, close } = await at("J’ai reçu une décision", "La décision n’a pas été notifiée");
    await answer(page, "Je connais le jour").click();
    const field = page.getByLabel("Jour, mois, année");
    const later =
      "« 22/11/2026 » vient après aujourd’hui, 21 novembre 2026, et cette date ne peut être que passée.";
    const [said, ...others] = await refusalsOf(page, field, ["22/11/2026"]);
    expect([said?.startsWith(later), others]).toEqual([true, []]);
    await page.getByRole("button", { name: "English" }).first().click();
    await page.locator(".entry-error", { hasText: "comes after today" }).waitFor();
    const inEnglish = plain(await page.locator(".entry-error").textContent());
    expect(inEnglish).toContain("“22/11/2026” comes after today, 21 November 2026,");
    await page.getByLabel("Day, month, year").fill("21/11/2026");
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.locator(".entry-error").waitFor({ state: "detached" });
    await close();
  });

  it("about, and going from one way of saying it to the other", async () => {
    const { page, close } = await at("Tout regarder", "Environ");
    const field = page.getByLabel("Mois et année, ou année seule");
    expect(await refusalsOf(page, field, ["31/02/2026", "0000", "2150", "mars 26", "l'été", ""])).toEqual([
      "« 31/02/2026 » n’existe pas dans le calendrier : ce mois a 28 jours. Vérifiez le jour.",
      "« 0000 » : vérifiez l’année. Elle doit être entre 1900 et 2100.",
      "« 2150 » : vérifiez l’année. Elle doit être entre 1900 et 2100.",
      "« mars 26 » ne se lit pas comme un mois ou une année. Écrivez 03/2026, mars 2026 ou 2026.",
      "« l’été » ne se lit pas comme un mois ou une année. Écrivez 03/2026, mars 2026 ou 2026.",
      "Il manque le mois ou l’année. Écrivez 03/2026, mars 2026 ou 2026.",
    ]);
    // A message is gone as soon as one writes; the other way of saying it keeps its own text.
    await field.fill("février 2026");
    expect(await page.locator(".entry-error").count()).toBe(0);
    await answer(page, "Je connais le jour").click();
    await page.getByLabel("Jour, mois, année").fill("31/02/2026");
    await answer(page, "Environ").click();
    await next(page);
    await back(page);
    expect(await field.inputValue()).toBe("février 2026");
    await answer(page, "Je connais le jour").click();
    expect(await page.getByLabel("Jour, mois, année").inputValue()).toBe("31/02/2026");
    await close();
  });
});

describe("an amount", () => {
  it("gets a message of its own for each way of being wrong", async () => {
    const { page, close } = await at("Me soigner", "Je connais le nombre");
    const field = page.getByLabel("Montant");
    const typed = ["-5", "4.200", "1200-1500", "1 200 par mois", "beaucoup", "99999999999", ""];
    expect(await refusalsOf(page, field, typed)).toEqual([
      "« −5 » : rien ici n’est au-dessous de zéro. Écrivez 5, ou 0.",
      "« 4.200 » peut se lire de deux façons. Écrivez 4200, ou deux chiffres après la virgule.",
      "« 1200-1500 » : écrivez un seul nombre. Pour un minimum, choisissez « Au moins… » ; pour un maximum, « Moins de… ».",
      "« 1 200 par mois » : écrivez seulement le nombre. Par exemple 1200.",
      "« beaucoup » ne se lit pas comme un nombre. Écrivez des chiffres, par exemple 4200.",
      "« 99999999999 » est trop grand. Vérifiez le nombre.",
      "Il manque le nombre. Écrivez par exemple 12.",
    ]);
    // What can be read, and that the engine says cannot be, is refused in the same place.
    await answer(page, "Moins de…").click();
    expect(await refusalsOf(page, field, ["0"])).toEqual([
      "« 0 » n’est pas possible ici. Vérifiez le nombre, ou l’unité.",
    ]);
    await answer(page, "Je connais le nombre").click();
    await field.fill("1 200,50");
    await next(page);
    await page.getByRole("button", { name: "Voir vos droits" }).click();
    await page.getByRole("button", { name: "Mes réponses" }).click();
    expect(plain(await page.locator(".answers-given").textContent())).toMatch(/1 200,5/);
    await close();
  });
});
