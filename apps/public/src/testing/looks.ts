// SPDX-License-Identifier: AGPL-3.0-or-later
/** The screens on which every part is looked at, and what is wrong there: axe, and lines wider than the screen. */
import type { Page } from "playwright-core";
import { faults, sidewaysScroll } from "../../../../test/accessible.ts";
import { PHONE } from "./counter.ts";
import type { VisitOptions } from "./site.ts";

export const SCREENS: readonly VisitOptions[] = [
  PHONE,
  { ...PHONE, dark: true },
  { ...PHONE, rightToLeft: true },
  { width: 1280, height: 900 },
];

/** The narrowest screen, then the letters of who sees badly: width in pixels, root letters in percent. */
export const LARGE_LETTERS: readonly (readonly [width: number, percent: number])[] = [
  [320, 100],
  [360, 200],
];

export const setLetters = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** What is wrong with the view at hand; nothing when it is as clear as it should be. @param except rules of axe. */
export async function unclear(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const wider = await sidewaysScroll(page);
  return [...(await faults(page, except)), ...(wider > 0 ? [`wider than the screen by ${wider} px`] : [])];
}
