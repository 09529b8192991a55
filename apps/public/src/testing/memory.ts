// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "playwright-core";

/** How often a text stands in what the page still has in memory, once all that nothing holds is gone. */
export async function timesInMemory(page: Page, text: string): Promise<number> {
  const browser = await page.context().newCDPSession(page);
  const parts: string[] = [];
  browser.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => parts.push(chunk));
  await browser.send("HeapProfiler.enable");
  await browser.send("HeapProfiler.collectGarbage");
  await browser.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await browser.detach();
  return parts.join("").split(text).length - 1;
}
