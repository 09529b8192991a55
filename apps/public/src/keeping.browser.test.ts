// SPDX-License-Identifier: AGPL-3.0-or-later
/** A file sealed with a passphrase: kept, reopened, and each thing that may go wrong on the way said once. */
import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter, Encrypter } from "age-encryption";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerAnything, begin, plain } from "./testing/person.ts";
import { openSite, type Site } from "./testing/site.ts";

const PASSPHRASE = "table vélo nuage radis";

let site: Site;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function toKeep(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Voir vos droits|Voir sur toute la page/ }).click();
  await button(page, "Garder ou imprimer").click();
  await page.getByRole("heading", { level: 1, name: "Garder ou imprimer" }).waitFor();
}

async function toReopen(page: Page): Promise<void> {
  await button(page, "Rouvrir un fichier gardé").click();
  await page.getByRole("heading", { level: 1, name: "Rouvrir un fichier" }).waitFor();
}

/** The browser's own control speaks the language of the browser: it stays out of sight. */
async function choosesInWords(page: Page): Promise<void> {
  expect(await page.getByRole("button", { name: /^Choisir un fichier Le fichier gardé/ }).isVisible()).toBe(
    true,
  );
  expect(await page.locator("input[type=file]").isVisible()).toBe(false);
}

async function open(page: Page, file: string, passphrase: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel("Phrase secrète").fill(passphrase);
  await button(page, "Rouvrir").click();
}

const fault = async (page: Page) => plain(await page.locator(".entry-error").first().textContent());
const answers = (page: Page) => page.locator(".answers-given > li").allTextContents();

/** Answers three questions and keeps a file. @returns its place. */
async function keepFile(page: Page): Promise<string> {
  await begin(page, "Me soigner");
  for (let asked = 0; asked < 3; asked += 1) await answerAnything(page);
  await toKeep(page);
  await page.getByLabel("Phrase secrète").fill(PASSPHRASE);
  await page.getByLabel("La même phrase").fill(PASSPHRASE);
  const downloading = page.waitForEvent("download");
  await button(page, "Garder un fichier").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("notes.age");
  const file = join(folder, `${Math.random()}.age`);
  await download.saveAs(file);
  return file;
}

describe("a kept file", () => {
  it("gives every answer back in another visit, and is read by any age tool", async () => {
    const first = await site.visit({ width: 360, height: 740 });
    const file = await keepFile(first.page);
    await first.page.getByText("Le fichier est prêt.").waitFor();
    await button(first.page, "Retour").click();
    await button(first.page, "Mes réponses").click();
    const given = await answers(first.page);
    expect(given.length).toBeGreaterThanOrEqual(3);
    await first.close();

    const bytes = await readFile(file);
    expect(bytes.toString("latin1")).not.toContain("nationalité");
    const age = new Decrypter();
    age.addPassphrase(PASSPHRASE);
    expect(await age.decrypt(bytes, "text")).toContain("nationalité");

    const { page, complaints, close } = await site.visit();
    await toReopen(page);
    await choosesInWords(page);
    await open(page, file, "table vélo nuage navet");
    await page.locator(".entry-error").waitFor();
    expect(await fault(page)).toBe(
      "Ce n’est pas la phrase de ce fichier. Rien n’est perdu : vérifiez les majuscules et les espaces, puis réessayez.",
    );
    await open(page, file, ` ${PASSPHRASE} `);
    await page.getByRole("heading", { level: 1, name: "Vos droits" }).waitFor();
    await button(page, "Mes réponses").click();
    expect(await answers(page)).toEqual(given);
    expect(complaints).toEqual([]);
    await close();
  });

  it("of an older law says so, shows what that law alone asked, and is worked out again only when asked", async () => {
    const { page, close } = await site.visit();
    const file = await keepFile(page);
    const age = new Decrypter();
    age.addPassphrase(PASSPHRASE);
    const content = JSON.parse(await age.decrypt(await readFile(file), "text")) as Record<string, unknown>;
    const gone = {
      fact: "carte abrogée",
      question: "La carte abrogée ?",
      draft: { choice: "word:oui" },
      confirmed: true,
    };
    const older = {
      ...content,
      law: "0".repeat(64),
      day: "2024-03-01",
      answers: [...(content.answers as object[]), gone],
    };
    const sealer = new Encrypter();
    sealer.setPassphrase(PASSPHRASE);
    sealer.setScryptWorkFactor(12);
    await writeFile(file, await sealer.encrypt(JSON.stringify(older)));

    await page.reload();
    await toReopen(page);
    await open(page, file, PASSPHRASE);
    await page.getByText("La carte abrogée ?").waitFor();
    const told = plain(await page.locator(".keep .note").last().textContent());
    expect(told).toContain("Ce fichier date du 1er mars 2024, et le droit a changé depuis. 3 réponses");
    expect(told).toContain("Une réponse est mise de côté");
    await button(page, "Recalculer avec le droit d’aujourd’hui").click();
    await page.getByRole("heading", { level: 1, name: "Vos droits" }).waitFor();
    await button(page, "Mes réponses").click();
    expect(plain(await page.locator(".asides p").textContent())).toBe("La carte abrogée ? oui");
    await button(page, "Retirer : La carte abrogée ?").click();
    await page.locator(".asides").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Mes réponses");
    await close();
  });

  it("is refused with one reason: other, of another version, damaged, far too big, too long a computation, no passphrase", async () => {
    const made = async (name: string, content: string | Uint8Array) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    const sealer = new Encrypter();
    sealer.setPassphrase(PASSPHRASE);
    sealer.setScryptWorkFactor(10);
    const other = await sealer.encrypt("pas le nôtre");
    const later = await sealer.encrypt(JSON.stringify({ format: "sauf-conduit", version: 2 }));
    const big = await made("gros.age", "age-encryption.org/v1\n");
    await truncate(big, 50_000_000);
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await toReopen(page);
    await button(page, "Rouvrir").click();
    expect(await fault(page)).toBe("Choisissez d’abord le fichier.");
    const faults: readonly (readonly [string, string, string])[] = [
      [await made("vide.age", ""), PASSPHRASE, "Ce n’est pas un fichier gardé"],
      [await made("photo.jpg", "\u00ff\u00d8"), PASSPHRASE, "Ce n’est pas un fichier gardé"],
      [await made("autre.age", other), PASSPHRASE, "Ce n’est pas un fichier gardé"],
      [await made("plus tard.age", later), PASSPHRASE, "vient d’une autre version de Sauf-conduit"],
      [await made("coupé.age", other.subarray(0, 120)), PASSPHRASE, "Ce fichier est abîmé"],
      [
        await made("x.age", "age-encryption.org/v1\n-> scrypt AAAA 30\n"),
        PASSPHRASE,
        "Ce fichier demande plus",
      ],
      [await made("oubli.age", other), " ", "Écrivez la phrase secrète"],
      [await made("long.age", other), "é".repeat(10_000), "Ce n’est pas la phrase"],
      [big, PASSPHRASE, "Ce fichier est trop gros"],
    ];
    for (const [file, passphrase, words] of faults) {
      await open(page, file, passphrase);
      await page.locator(".entry-error", { hasText: words }).waitFor();
      expect(await page.locator(".entry-error").count()).toBe(1);
    }
    await close();
  });
});

describe("a passphrase", () => {
  it("is refused with its reason, never kept by the browser, and leaves with the page", async () => {
    const { page, close } = await site.visit({ width: 360, height: 740 });
    await begin(page, "Me soigner");
    await answerAnything(page);
    await toKeep(page);
    await page.getByLabel("Phrase secrète").fill("trop court");
    await button(page, "Garder un fichier").click();
    expect(await fault(page)).toContain("au moins 12 signes");
    await page.getByLabel("Phrase secrète").fill("aaaaaaaaaaaa");
    await page.getByText("se devine assez vite").waitFor();
    await button(page, "Garder un fichier").click();
    expect(await fault(page)).toContain("ne sont pas les mêmes");
    const field = page.getByLabel("Phrase secrète");
    expect([await field.getAttribute("type"), await field.getAttribute("autocomplete")]).toEqual([
      "text",
      "off",
    ]);
    expect(await field.getAttribute("spellcheck")).toBe("false");
    const hidden = () =>
      field.evaluate((input) => getComputedStyle(input).getPropertyValue("-webkit-text-security"));
    expect(await hidden()).toBe("disc");
    await page.getByText("Montrer ce que j’écris").click();
    expect(await hidden()).toBe("none");

    await page.getByLabel("La même phrase").fill("aaaaaaaaaaaa");
    await button(page, "Garder un fichier").click();
    const link = page.locator("a[download]");
    await link.waitFor();
    const url = (await link.getAttribute("href")) ?? "";
    const isThere = () =>
      page.evaluate(
        (one) =>
          fetch(one).then(
            () => true,
            () => false,
          ),
        url,
      );
    // The policy of the page lets nothing fetch it: what is asked is whether the browser still has it.
    await button(page, "Quitter vite").click();
    await page.waitForURL("**/mesures.html");
    expect(await isThere()).toBe(false);
    expect(await page.evaluate(() => document.body.innerHTML)).not.toContain("aaaaaaaaaaaa");
    await close();
  });
});
