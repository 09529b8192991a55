// SPDX-License-Identifier: AGPL-3.0-or-later
/** A person at a counter: what she types, chooses and reads in the demand checker. */
import type { Page } from "playwright-core";
import { plain } from "./person.ts";

export const PHONE = { width: 360, height: 740 };
export const SICK = "Carte de séjour temporaire pour l’étranger malade";

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const card = (page: Page) => page.locator("#demand-card");
export const text = async (page: Page) =>
  plain(await page.locator("main").textContent()).replace(/\s+/g, " ");

export async function openChecker(
  page: Page,
  door = "On me demande quelque chose au guichet",
): Promise<void> {
  await button(page, door).click();
  await page.getByRole("combobox").waitFor();
}

/** Types what is asked for, and takes the first found: the list of requests follows. */
export async function demand(page: Page, typed: string): Promise<void> {
  await page.getByRole("combobox").fill(typed);
  await page.keyboard.press("Enter");
  await page.locator(".provision-choice").waitFor();
}

/** Types what is asked for, takes the first found, says what one is there for. */
export async function ask(page: Page, typed: string, provision = SICK): Promise<void> {
  await demand(page, typed);
  await button(page, provision).click();
  await card(page).waitFor();
}
