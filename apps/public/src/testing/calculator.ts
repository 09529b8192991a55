// SPDX-License-Identifier: AGPL-3.0-or-later
/** A person with a letter in the hand, in the calculator of last days. */
import type { Page } from "playwright-core";

export const OQTF = "Délai pour contester une obligation de quitter la France";

export async function openCalculator(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Calculer mon dernier jour pour agir" }).click();
  await page.getByRole("combobox").first().waitFor();
}

/** The whole list, as by a press on its button. It closes when the page scrolls: the field is brought in sight first. */
export async function openList(page: Page): Promise<void> {
  await page.getByRole("combobox").first().click();
  await page.getByRole("button", { name: "Voir toute la liste" }).click();
  await page.locator(".search-option").first().waitFor();
}

/** Chooses in the list the decision of that name, once the calculator is open. */
export async function chooseLimit(page: Page, name: string): Promise<void> {
  await openList(page);
  await page.locator(".search-option").filter({ hasText: name }).first().click();
  await page.locator(".deadline-card").waitFor();
}
