// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Rien ne quitte cet appareil », watched from outside: every request, every place where a trace could stay. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerAnything, asks, begin, goEnglish, settled, title, untilElsewhere } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** From the first screen, what does not begin with a question. */
const DOORS = [
  "On me demande quelque chose au guichet",
  "Calculer mon dernier jour pour agir",
  "Rouvrir un fichier gardé",
];

/** Everything that can be done in one visit; what was asked of the network, the service worker's own requests too. */
async function wholeVisit({ visit }: Site, entrance: string, choice: number) {
  const requests: string[] = [];
  const prepare = async (page: Page) => {
    page.context().on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  };
  const { page, complaints, close } = await visit({ prepare });
  const seen = { titles: new Set<string>(), states: new Set<string>(), addresses: new Set<string>() };
  const look = async () => {
    seen.titles.add(await page.title());
    seen.addresses.add(page.url());
    seen.states.add(await page.evaluate(() => JSON.stringify(history.state)));
  };
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await begin(page, entrance);
  for (let asked = 0; asked < 3; asked += 1) {
    await page.locator("label.answer").nth(choice).click();
    await untilElsewhere(page, () => page.locator("form.question button[type=submit]").click());
    await look();
  }
  await button(page, "Voir sur toute la page").click();
  await page.locator(".right-trigger").first().click();
  await button(page, "Garder ou imprimer").click();
  await look();
  await page.pdf();
  await page.getByLabel("Phrase secrète").fill("table vélo nuage radis");
  await page.getByLabel("La même phrase").fill("table vélo nuage radis");
  const downloading = page.waitForEvent("download");
  await button(page, "Garder un fichier").click();
  const file = await (await downloading).path();
  await button(page, "Tout effacer").click();
  await button(page, "On me demande quelque chose au guichet").click();
  await look();
  await page.goBack();
  await button(page, "Calculer mon dernier jour pour agir").click();
  await look();
  await page.goBack();
  await button(page, "Rouvrir un fichier gardé").click();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel("Phrase secrète").fill("table vélo nuage radis");
  await button(page, "Rouvrir").click();
  await page.getByRole("heading", { level: 1, name: "Vos droits" }).waitFor();
  await look();
  await goEnglish(page);
  await look();
  const asked = requests.map((request) => request.replace(/blob:.*/, "blob:")).sort();
  await page.getByRole("button", { name: "Leave" }).first().click();
  await page.waitForURL("**/mesures.html");
  await close();
  const { titles, states, addresses } = seen;
  return { requests: asked, complaints, titles: [...titles], states: [...states], addresses: [...addresses] };
}

describe("a whole session", () => {
  it("asks the network for the files of the page, then for nothing", async () => {
    const { page, requests, complaints, close } = await site.visit();
    await settled(page);
    const loading = requests.length;
    const addressBefore = page.url();

    await begin(page, "Me soigner");
    for (let asked = 0; asked < 12 && (await asks(page)); asked += 1) {
      expect(await page.title()).toBe("Sauf-conduit");
      await answerAnything(page);
    }
    await page.getByRole("button", { name: "Voir sur toute la page" }).click();
    await page.locator(".right-trigger").first().click();
    await page.getByRole("button", { name: "Mes réponses" }).click();
    expect(await title(page)).toBe("Mes réponses");
    await untilElsewhere(page, () => page.goBack());
    await untilElsewhere(page, () => button(page, "Garder ou imprimer").click());
    await button(page, "Tout effacer").click();
    for (const door of DOORS) {
      await untilElsewhere(page, () => button(page, door).click());
      await untilElsewhere(page, () => page.goBack());
    }
    expect(requests.slice(loading)).toEqual([]);

    // English brings its words, of the page and of the law, and nothing more.
    await goEnglish(page);
    const afterwards = requests.slice(loading).map(({ url }) => new URL(url).pathname);
    expect(afterwards.sort()).toEqual([
      expect.stringMatching(/^\/assets\/en-[\w-]+\.js$/),
      expect.stringMatching(/^\/assets\/translations\.en-[\w-]+\.json$/),
    ]);

    for (const request of requests) {
      const url = new URL(request.url);
      expect(url.origin).toBe(site.origin);
      expect(request.method).toBe("GET");
      expect(request.body).toBeNull();
      expect(url.search).toBe("");
    }
    expect(page.url()).toBe(addressBefore);
    expect(complaints).toEqual([]);
    await close();
  });

  it("asks for the same files, whatever the person does meanwhile", async () => {
    const files = async (act: (page: Page) => Promise<unknown>) => {
      const { page, requests, close } = await site.visit({ width: 360, height: 740 });
      await act(page);
      await settled(page);
      await close();
      return requests.map(({ url }) => new URL(url).pathname);
    };
    const still = await files(async () => {});
    expect(still.filter((file) => file.endsWith(".woff2")).length).toBe(3);
    for (const entrance of ["L’asile", "Des violences"]) {
      const busy = await files(async (page) => {
        await begin(page, entrance);
        for (let asked = 0; asked < 3; asked += 1) await answerAnything(page);
      });
      expect([...busy].sort()).toEqual([...still].sort());
    }
  });

  it("is the same to the network whatever is answered, printed, kept, reopened or left", {
    timeout: 120_000,
  }, async () => {
    const first = await wholeVisit(site, "Me soigner", 0);
    const second = await wholeVisit(site, "Des violences", 1);
    expect(second.requests).toEqual(first.requests);
    for (const { requests, complaints, titles, states, addresses } of [first, second]) {
      expect(requests.filter((request) => !request.startsWith(`GET ${site.origin}/`))).toEqual([]);
      expect(complaints).toEqual([]);
      expect(titles).toEqual(["Sauf-conduit"]);
      expect(addresses).toEqual([`${site.origin}/`]);
      expect(states.filter((state) => !/^(null|\{"step":\d+\})$/.test(state))).toEqual([]);
    }
  });

  it("could not send anything elsewhere, even by a fault of ours", async () => {
    const { page, complaints, close } = await site.visit();
    const sent = await page.evaluate(() =>
      fetch("https://example.org/?reponse=oui").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(sent).toBe("refused");
    expect(complaints.join(" ")).toContain("Content Security Policy");
    await close();
  });

  it("writes nothing of the person on the device: only the files of the site, the same for everyone", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    for (let asked = 0; asked < 4; asked += 1) await answerAnything(page);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      // Whatever came first of the two: see offline.browser.test.ts for what is in it.
      caches: (await caches.keys()).filter((name) => !/^sauf-conduit-[0-9a-f]{16}$/.test(name)),
    }));
    expect(kept).toEqual({ local: 0, session: 0, cookie: "", databases: 0, caches: [] });
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  it("keeps no answer once the page is opened again, or wiped", async () => {
    const { page, close } = await site.visit();
    await begin(page, "L’asile");
    await answerAnything(page);
    await page.getByRole("button", { name: "Tout effacer" }).click();
    expect(await title(page)).toBe("Par quoi commencer ?");
    await begin(page, "L’asile");
    expect(await page.locator("label.answer[data-selected]").count()).toBe(0);
    await answerAnything(page);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await title(page)).toBe("Par quoi commencer ?");
    await close();
  });
});
