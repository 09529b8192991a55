// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Rien ne quitte cet appareil », watched from outside: every request, every place where a trace could stay. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerAnything, asks, begin, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("a whole session", () => {
  it("asks the network for the files of the page, then for nothing", async () => {
    const { page, requests, complaints, close } = await site.visit();
    await page.locator("html[data-settled]").waitFor();
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
    expect(requests.length).toBe(loading);

    // English brings the translation of the law, and nothing more.
    await page.getByRole("button", { name: "English" }).first().click();
    await page.waitForLoadState("networkidle");
    const afterwards = requests.slice(loading).map(({ url }) => new URL(url).pathname);
    expect(afterwards).toEqual([expect.stringMatching(/^\/assets\/translations\.en-[\w-]+\.json$/)]);

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
      await page.locator("html[data-settled]").waitFor();
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

  it("writes nothing on the device", async () => {
    const { page, close } = await site.visit();
    await begin(page, "Des violences");
    for (let asked = 0; asked < 4; asked += 1) await answerAnything(page);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, cookie: "", databases: 0, caches: 0, workers: 0 });
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
