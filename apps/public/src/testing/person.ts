// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a person does on the page, in the words of a story. Names of controls are those of the French page. */
import type { Locator, Page } from "playwright-core";

/** Joiners and special spaces are invisible to a reader: stories are written without them. */
export const plain = (text: string | null) =>
  (text ?? "")
    .replaceAll("\u2060", "")
    .replace(/[\u00a0\u202f]/g, " ")
    .trim();

export const title = async (page: Page) => plain(await page.getByRole("heading", { level: 1 }).textContent());

/** The visible answer whose words begin so. */
export const answer = (page: Page, words: string | RegExp): Locator =>
  page.locator("label.answer").filter({ hasText: words });

/** The answer to the question of nationality that most people give. */
export const FOREIGN = "Ni française, ni européenne, ni algérienne";

export async function begin(page: Page, entrance: string): Promise<void> {
  await answer(page, entrance).click();
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.locator("form.question").waitFor();
}

/** Does something, and waits until another question, or another view, is there. */
export async function untilElsewhere(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await act();
  await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
}

const press = (page: Page, button: string) =>
  untilElsewhere(page, () => page.getByRole("button", { name: button, exact: true }).click());

export const next = (page: Page) => press(page, "Continuer");
export const pass = (page: Page) => press(page, "Passer cette question");
export const back = (page: Page) => press(page, "Retour");

export const asks = (page: Page) => page.locator("form.question").isVisible();

/** Gives the first possible answer to whatever is asked, as a hurried person would. */
export async function answerAnything(page: Page): Promise<void> {
  const first = page.locator("label.answer").first();
  await first.click();
  const field = page.locator(".answer-detail input").first();
  if (await field.isVisible()) {
    const isDate = await answer(page, "Environ").isVisible();
    await field.fill(isDate ? "15/03/2026" : "12");
  }
  await next(page);
}

/** Passes questions until one offers this answer. */
export async function passUntil(page: Page, offered: string, most = 80): Promise<void> {
  for (let asked = 0; asked < most && (await asks(page)); asked += 1) {
    if (await answer(page, offered).isVisible()) return;
    await pass(page);
  }
  throw new Error(`No question offered « ${offered} ».`);
}
