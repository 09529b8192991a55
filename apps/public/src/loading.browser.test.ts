// SPDX-License-Identifier: AGPL-3.0-or-later
/** When the law does not come, or comes damaged: what is said, that nothing is computed, and that trying again works. */
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { held } from "./testing/held.ts";
import { answer, begin, plain, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SCRIPT = "**/assets/index-*.js";
const LAW = "**/assets/law-*.json";
const WORDS = "**/assets/presentation-*.json";
const ENGLISH = "**/assets/translations.en-*.json";

/** The file of the server, changed on the way. */
const altered = (change: (text: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
};
const truncated = altered((text) => text.slice(0, -200));
const oneFigureOff = altered((text) => text.replace(/(?<=\D)7(?=\D)/, "8"));
const cut = (route: Route) => route.abort();
const missing = (route: Route) => route.fulfill({ status: 404, body: "" });

/** A page served in clear on a local network is not given WebCrypto: the check is made all the same. */
const withoutWebCrypto = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));

const said = async (page: Page) => plain(await page.getByRole("alert").textContent());

const DAMAGED = "Le droit reçu est abîmé";

interface Case {
  readonly when: string;
  readonly file: string;
  readonly spoil: (route: Route) => Promise<void>;
  /** In the title, and after « Repère à donner ». */
  readonly title: string;
  readonly mark: string;
}

const CASES: readonly Case[] = [
  { when: "the network is cut", file: LAW, spoil: cut, title: "la connexion s’est coupée", mark: "network" },
  {
    when: "the server lacks a file",
    file: LAW,
    spoil: missing,
    title: "le serveur ne l’a pas donné",
    mark: "server 404",
  },
  { when: "the rules are truncated", file: LAW, spoil: truncated, title: DAMAGED, mark: "damaged law.json" },
  {
    when: "one figure of a rule is wrong",
    file: LAW,
    spoil: oneFigureOff,
    title: DAMAGED,
    mark: "damaged law.json",
  },
  {
    when: "the words are truncated",
    file: WORDS,
    spoil: truncated,
    title: DAMAGED,
    mark: "damaged presentation.json",
  },
  {
    when: "one figure of the words is wrong",
    file: WORDS,
    spoil: oneFigureOff,
    title: DAMAGED,
    mark: "damaged presentation.json",
  },
];

describe("a law that does not come", () => {
  it.each(CASES)("when $when, says so, computes nothing, and can be tried again", async (one) => {
    const { page, close } = await site.visit({
      width: 360,
      height: 740,
      prepare: async (page) => {
        await withoutWebCrypto(page);
        await page.route(one.file, one.spoil);
      },
    });
    await page.getByRole("alert").waitFor();
    expect(await title(page)).toContain(one.title);
    expect(await said(page)).toContain(`Repère à donner si vous demandez de l’aide : ${one.mark}.`);
    expect(await said(page)).toContain("Rien n’a été enregistré ni envoyé.");
    expect(await page.getByRole("button", { name: "Tout effacer" }).count()).toBe(0);
    await page.unroute(one.file);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("heading", { name: "Par quoi commencer" }).waitFor();
    await close();
  });

  it("is checked, and answers, where there is no WebCrypto", async () => {
    const { page, close } = await site.visit({ prepare: withoutWebCrypto });
    await begin(page, "Me soigner");
    await close();
  });

  it("leaves fast all the same", async () => {
    const { page, close } = await site.visit({ prepare: (page) => page.route(LAW, cut) });
    await page.getByRole("button", { name: "Quitter vite" }).click();
    await page.waitForURL("**/mesures.html");
    await close();
  });
});

describe("a browser that cannot", () => {
  it("is named when it lacks what computing needs", async () => {
    const lacking = () => Reflect.deleteProperty(Object.getPrototypeOf(Uint32Array.prototype), "slice");
    const { page, close } = await site.visit({ prepare: (page) => page.addInitScript(lacking) });
    await page.getByRole("alert").waitFor();
    expect(await title(page)).toBe("Ce navigateur ne peut pas calculer le droit.");
    await close();
  });

  it("is told, after a while, when the script itself does not run", async () => {
    const { page, close } = await site.visit({
      prepare: (page) => page.route(SCRIPT, cut),
      blank: true,
    });
    const words = page.getByText("ce navigateur est trop ancien pour cette page");
    await words.waitFor({ state: "visible", timeout: 15_000 });
    await close();
  });
});

describe("a script that is late", () => {
  it("finds what was pressed before it came: the entrance and the beginning", async () => {
    let come = () => {};
    const { page, complaints, close } = await site.visit({
      blank: true,
      prepare: async (page) => {
        come = await held(page, SCRIPT);
      },
    });
    await answer(page, "L’asile").click();
    expect(await answer(page, "L’asile").locator("input").isChecked()).toBe(true);
    await page.getByRole("button", { name: "Commencer" }).click();
    come();
    await page.locator("form.question").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("is not needed to leave fast", async () => {
    const { page, close } = await site.visit({ blank: true, prepare: (page) => held(page, SCRIPT) });
    await page.getByRole("button", { name: "Quitter vite" }).click();
    await page.waitForURL("**/mesures.html");
    await close();
  });
});

describe("a check whose code does not come", () => {
  it("says so on the first screen, and comes when the page is opened again", async () => {
    const CODE = "**/assets/check-parts-*.js";
    const { page, close } = await site.visit({ prepare: (page) => page.route(CODE, cut) });
    await page.getByRole("alert").waitFor();
    expect(await title(page)).toContain("la connexion s’est coupée");
    await page.unroute(CODE);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    await begin(page, "Me soigner");
    await close();
  });
});

describe("a page that stops on an error of ours", () => {
  it("says so, and keeps its way out", async () => {
    const breaking = () => {
      const { pushState } = History.prototype;
      History.prototype.pushState = function (state: unknown, unused: string, url?: string) {
        if (state !== null) throw new Error("broken for the test");
        pushState.call(this, state, unused, url);
      };
    };
    const { page, close } = await site.visit({ prepare: (page) => page.addInitScript(breaking) });
    await answer(page, "Me soigner").click();
    await page.getByRole("button", { name: "Commencer" }).click();
    await page.getByRole("heading", { name: "La page s’est arrêtée sur une erreur." }).waitFor();
    expect(await said(page)).toContain("Vos réponses n’ont pas quitté cet appareil");
    await page.getByRole("button", { name: "Quitter vite" }).click();
    await page.waitForURL("**/mesures.html");
    await close();
  });
});

describe("a translation that does not come", () => {
  it.each([
    ["cut", cut],
    ["damaged", truncated],
  ])(
    "%s: the law stays in French, and says so; trying again brings it, and keeps the answers",
    async (_, spoil) => {
      const { page, close } = await site.visit({
        language: "en-GB",
        prepare: (page) => page.route(ENGLISH, spoil),
      });
      const note = page.getByText("The translation of the law could not be loaded.");
      await note.waitFor();
      await answer(page, "Health care").click();
      await page.getByRole("button", { name: "Start" }).click();
      await page.locator("form.question").waitFor();
      expect(await page.locator("h1 [lang=fr]").count()).toBe(1);
      await page.locator("label.answer").nth(1).click();
      await page.unroute(ENGLISH);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.locator("h1 [lang=fr]").waitFor({ state: "detached" });
      expect(await note.count()).toBe(0);
      expect(await page.locator("label.answer[data-selected]").count()).toBe(1);
      await close();
    },
  );
});

describe("what stands before its letters have come", () => {
  it.each(["fr-FR", "en-GB", "es", "ar"] as const)(
    "is the name, beside the mark of a phone, in %s",
    async (language) => {
      const prepare = (page: Page) => page.route("**/*.woff2", cut);
      const { page, close } = await site.visit({ width: 360, height: 740, language, prepare });
      const places = await page.locator(".frame-head .brand, .frame-head .brand > span").evaluateAll((all) =>
        all.map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      const [brand, name] = places;
      expect(name?.top).toBeGreaterThanOrEqual(brand?.top ?? Infinity);
      expect(name?.bottom).toBeLessThanOrEqual(brand?.bottom ?? 0);
      await close();
    },
  );
});

describe("what is said once", () => {
  it("is where the answer is found: not after a help that tells it", async () => {
    const { page, close } = await site.visit();
    await answer(page, "J’ai reçu une décision").click();
    await page.getByRole("button", { name: "Commencer" }).click();
    await page.locator("form.question").waitFor();
    const help = async () => plain(await page.locator("form.question .question-help").first().textContent());
    expect(await help()).toMatch(/^Le titre de la lettre le dit\./);
    expect(await help()).not.toContain("sur un papier que vous avez reçu");
    await page.locator("label.answer").first().click();
    await page.getByRole("button", { name: "Continuer" }).click();
    await page.getByRole("heading", { level: 1, name: /^Quel jour/ }).waitFor();
    expect(await help()).toMatch(/que vous avez reçu : .*enveloppe/);
    await close();
  });

  it("has no title over nothing on paper", async () => {
    const { page, close } = await site.visit();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Sans répondre aux questions").isVisible()).toBe(false);
    await close();
  });
});
