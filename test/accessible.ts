// SPDX-License-Identifier: AGPL-3.0-or-later
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * While a list of React Aria is open, all that is around it is hidden from speech on purpose, and still takes focus by the
 * mouse: these rules would complain of that, and of nothing of ours.
 */
export const LIST_OPEN = ["aria-hidden-focus", "page-has-heading-one", "region"] as const;

/** What axe finds wrong, but for the rules named. */
export async function faults(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    // In the page itself: our pages hold no frame, and an empty page opened for each sweep doubles its time.
    .setLegacyMode(true)
    .disableRules([...except])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** By how much the page is wider than the screen. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
