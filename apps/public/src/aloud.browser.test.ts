// SPDX-License-Identifier: AGPL-3.0-or-later
/** Read aloud, on devices with and without voices of their own: the browser of the tests has none, these play theirs. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, begin, FOREIGN, next, passUntil, plain, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";
import { device, listen, said } from "./testing/voices.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("read aloud", () => {
  it("says the question and its answers with a voice of the device, and stops when the view changes", async () => {
    const { page, close } = await site.visit({
      prepare: device([
        { lang: "fr-FR", localService: false },
        { lang: "fr-CA", localService: true },
      ]),
    });
    await begin(page, "Me soigner");
    const question = await title(page);
    await listen(page).click();
    const words = (await said(page)).map(plain).filter((text) => text !== "stop");
    expect(words[0]).toBe(`fr-CA ${question}`);
    expect(words.join(" ")).toContain(FOREIGN);
    expect(words.join(" ")).not.toContain("Passer cette question");
    await answer(page, FOREIGN).click();
    await next(page);
    expect((await said(page)).at(-1)).toBe("stop");
    expect(await listen(page).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Voir sur toute la page" }).click();
    await page.locator(".right-trigger").first().click();
    await listen(page).first().click();
    expect((await said(page)).map(plain).join(" ")).toContain("Ce que cela donne");
    const before = (await said(page)).length;
    await page.getByRole("button", { name: "Quitter vite" }).click();
    await page.waitForURL("**/mesures.html");
    expect((await said(page)).slice(before)).toContain("stop");
    await close();
  });

  it("says an answer and its hint apart, as they are seen", async () => {
    const { page, close } = await site.visit({ prepare: device([{ lang: "fr-FR", localService: true }]) });
    await begin(page, "Me soigner");
    await passUntil(page, "Une ou plusieurs personnes");
    await listen(page).click();
    const words = (await said(page)).map(plain);
    expect(words).toContain("fr-FR Personne");
    expect(words).toContain("fr-FR La liste est complète, et vide");
    await close();
  });

  it("is not offered with voices of the network alone, nor in a language without a voice", async () => {
    for (const voice of [
      { lang: "fr-FR", localService: false },
      { lang: "en-GB", localService: true },
    ]) {
      const { page, close } = await site.visit({ prepare: device([voice]) });
      await begin(page, "Me soigner");
      expect(await listen(page).count()).toBe(0);
      await close();
    }
  });
});
