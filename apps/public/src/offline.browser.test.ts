// SPDX-License-Identifier: AGPL-3.0-or-later
/** Without a network after the first visit; what the browser keeps for that, and how it goes. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults, sidewaysScroll } from "../../../test/accessible.ts";
import { held } from "./testing/held.ts";
import { answerAnything, begin, plain, settled, title } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const NEWER = "sw-newer.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  await rm(join(DIST, NEWER), { force: true });
});

/** As each names itself, French last. */
const LANGUAGES = [
  ["English", "en"],
  ["Español", "es"],
  ["العربية", "ar"],
  ["Français", "fr"],
] as const;

const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

describe("after the first visit", () => {
  it("the whole check works without a network, in every language, and « Quitter vite » with it", async () => {
    const { page, complaints, close } = await site.visit({ width: 360, height: 740 });
    await kept(page);
    await page.context().setOffline(true);
    await page.goto(`${site.origin}/?fbclid=a-link-passed-on`);
    await page.locator("html[data-alive] h1").waitFor();
    expect(page.url()).toBe(`${site.origin}/`);
    await page.goto(site.origin);
    await page.locator("html[data-alive] h1").waitFor();
    await begin(page, "Me soigner");
    await answerAnything(page);
    for (const [name, code] of LANGUAGES) {
      await page.getByRole("button", { name }).last().click();
      await page.locator(`html[lang=${code}]`).waitFor();
    }
    await page.getByRole("button", { name: "Voir vos droits" }).click();
    await page.getByRole("button", { name: "Garder ou imprimer" }).click();
    expect(await title(page)).toBe("Garder ou imprimer");
    await page.getByRole("button", { name: "Quitter vite" }).click();
    await page.waitForURL("**/mesures.html");
    await page.reload();
    expect(await page.title()).toBe("Mesures de cuisine");
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ["/droit/", "Cette page a besoin du réseau"],
    ["/en/law/ame-conditions/", "This page needs the network"],
  ])(
    "a page of the law says that it needs the network, and the check is one press away: %s",
    async (path, said) => {
      const { page, complaints, close } = await site.visit({ width: 360, height: 740 });
      await kept(page);
      await page.goto(`${site.origin}${path}`);
      await page.locator(".law-title h1").waitFor();
      await page.context().setOffline(true);
      await page.reload();
      await page.getByRole("heading", { name: said }).waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page
        .getByRole("link", { name: path.startsWith("/en") ? "See my rights" : "Voir mes droits" })
        .click();
      await page.locator("html[data-alive] h1").waitFor();
      await page.goto(`${site.origin}${path}`);
      await page.context().setOffline(false);
      await page.getByRole("link", { name: path.startsWith("/en") ? "Try again" : "Réessayer" }).click();
      await page.locator(".law-title h1").waitFor();
      expect(complaints.filter((one) => /content security policy/i.test(one))).toEqual([]);
      await close();
    },
  );

  it("the browser has the files of the site, and nothing else; « Tout effacer » takes them away and says so", async () => {
    const { page, close } = await site.visit();
    await page.getByText("restent dans ce navigateur").waitFor();
    await kept(page);
    await begin(page, "Des violences");
    await answerAnything(page);
    await page.goto(`${site.origin}/droit/`).catch(() => {});
    await page.goto(site.origin);
    await page.locator("html[data-alive] h1").waitFor();
    const files = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(files).toContain("/");
    expect(files).toContain("/mesures.html");
    expect(files.filter((path) => path !== "/" && !/^\/(assets\/)?[\w.-]+\.\w+$/.test(path))).toEqual([]);
    expect(files.filter((path) => path.startsWith("/droit") || path.startsWith("/assets/droit"))).toEqual([]);
    await begin(page, "Des violences");
    await answerAnything(page);
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await page.getByText("Tout est effacé").waitFor();
    // From whatever height she pressed it, she is at the top, where it is said.
    await page.locator("h1:focus").waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const left = await page.evaluate(async () => ({
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({ caches: 0, workers: 0 });
    await close();
  });

  it("« Tout effacer » before they have come: none comes afterwards", async () => {
    let come = () => {};
    const prepare = async (page: Page) => {
      come = await held(page, "**/assets/reopen-view-*.js");
      await page.addInitScript(() => {
        Object.defineProperty(navigator.serviceWorker, "register", {
          value: () => {
            document.documentElement.dataset.askedAgain = "";
            return Promise.reject(new Error("Nothing is kept."));
          },
        });
      });
    };
    const { page, close } = await site.visit({ prepare });
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await page.getByText("Tout est effacé").waitFor();
    come();
    await settled(page);
    expect(await page.locator("html[data-asked-again]").count()).toBe(0);
    await close();
  });

  it("a newer law is told, and takes no answer away", async () => {
    const { page, close } = await site.visit();
    await kept(page);
    await begin(page, "Me soigner");
    await answerAnything(page);
    const question = await title(page);
    // Another build of the site, with another law, is now served.
    const worker = await readFile(join(DIST, "sw.js"), "utf8");
    const newer = worker.replace(/LAW = "\w+"/, `LAW = "${"0".repeat(64)}"`).replace(/\$\{PREFIX\}/, "$&b");
    await writeFile(join(DIST, NEWER), newer);
    await page.evaluate((file) => navigator.serviceWorker.register(`/${file}`), NEWER);
    await page.getByText("Une nouvelle version du droit est arrivée.").waitFor();
    expect(await title(page)).toBe(question);
    await page.getByRole("button", { name: "Mes réponses" }).click();
    expect(await page.locator(".answers-given > li").count()).toBeGreaterThan(0);
    await close();
  });

  it("a file that is not the one that was built is not kept, nor any other with it", async () => {
    const { page, close } = await site.visit();
    await kept(page);
    const worker = await readFile(join(DIST, "sw.js"), "utf8");
    const expecting = worker
      .replace(/(?<="\/mesures\.css":\s*")[^"]+/, Buffer.alloc(32).toString("base64"))
      .replace(/\$\{PREFIX\}/, "$&other-");
    expect(expecting).toContain("AAAAAAAA");
    await writeFile(join(DIST, NEWER), expecting);
    const state = await page.evaluate(async (file) => {
      const { installing } = await navigator.serviceWorker.register(`/${file}`);
      return new Promise((done) => installing?.addEventListener("statechange", () => done(installing.state)));
    }, NEWER);
    expect(state).toBe("redundant");
    expect(await page.evaluate(() => caches.keys())).toEqual([expect.not.stringContaining("other-")]);
    await close();
  });

  it("can be installed: a neutral name, a neutral icon", async () => {
    const { page, close } = await site.visit();
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
      return (await fetch(link?.href ?? "")).json() as Promise<{ name: string; icons: { src: string }[] }>;
    });
    expect(manifest.name).toBe("Sauf-conduit");
    for (const { src } of manifest.icons)
      expect(await page.evaluate(async (one) => (await fetch(one)).headers.get("content-type"), src)).toBe(
        "image/png",
      );
    const errors = await (await page.context().newCDPSession(page)).send("Page.getInstallabilityErrors");
    expect(errors.installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
    expect(plain(await page.title())).toBe("Sauf-conduit");
    await close();
  });
});
