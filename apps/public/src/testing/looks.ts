// SPDX-License-Identifier: AGPL-3.0-or-later
/** The screens on which every part is looked at, and what is wrong there: axe, and lines wider than the screen. */
import type { Page } from "playwright-core";
import { faults, sidewaysScroll } from "../../../../test/accessible.ts";
import { PHONE } from "./counter.ts";
import type { VisitOptions } from "./site.ts";

/** What a view is looked at in. One visit serves them all: to walk to a view again is most of the time of a test. */
export const LIGHTS = ["light", "dark", "right to left"] as const;
export type Light = (typeof LIGHTS)[number];

export const SCREENS: readonly (VisitOptions & { readonly lights: readonly Light[] })[] = [
  { ...PHONE, lights: LIGHTS },
  { width: 1280, height: 900, lights: ["light"] },
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

async function turn(page: Page, light: Light): Promise<void> {
  await page.emulateMedia({ colorScheme: light === "dark" ? "dark" : "light" });
  await page.evaluate(
    (direction) => {
      document.documentElement.dir = direction;
    },
    light === "right to left" ? "rtl" : "ltr",
  );
}

/**
 * What is wrong with the view at hand, in each light; nothing when it is as clear as it should be.
 * It is left in the light in which it was found.
 * @param except rules of axe.
 */
export async function unclear(
  page: Page,
  lights: readonly Light[],
  except: readonly string[] = [],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const light of lights) {
    await turn(page, light);
    const wider = await sidewaysScroll(page);
    const seen = [
      ...(await faults(page, except)),
      ...(wider > 0 ? [`wider than the screen by ${wider} px`] : []),
    ];
    wrong.push(...seen.map((one) => `${light}: ${one}`));
  }
  await turn(page, "light");
  return wrong;
}
