// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "playwright-core";

/** Holds back the files of this address until what it gives is called. Used by the browser tests only. */
export async function held(page: Page, files: string): Promise<() => void> {
  const { promise: asked, resolve: come } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await asked;
    await route.continue();
  });
  return come;
}
