// SPDX-License-Identifier: AGPL-3.0-or-later
/** A person with a letter in the hand, in the calculator of last days. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

export const OQTF = "Délai pour contester une obligation de quitter la France";

export async function openCalculator(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Calculer mon dernier jour pour agir" }).click();
  await page.getByRole("combobox").first().waitFor();
}

/** The whole list, as by a press on its button. It closes when the page still scrolls: then one presses again. */
export async function openList(page: Page): Promise<void> {
  const option = page.locator(".search-option").first();
  const opened = async () => {
    if (!(await option.isVisible())) await page.getByRole("button", { name: "Voir toute la liste" }).click();
    return option.isVisible();
  };
  await expect.poll(opened, { timeout: 20_000 }).toBe(true);
}

/** Types the name of a decision and takes the first found, once the calculator is open. */
export async function chooseLimit(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox").first().fill(name);
  await page.keyboard.press("Enter");
  await page.locator(".deadline-card").waitFor();
}
