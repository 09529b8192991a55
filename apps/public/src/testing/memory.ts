// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "playwright-core";

/** How often each text stands in what the page still has in memory, once all that nothing holds is gone. */
export async function timesInMemory(page: Page, ...texts: readonly string[]): Promise<readonly number[]> {
  const browser = await page.context().newCDPSession(page);
  const parts: string[] = [];
  browser.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => parts.push(chunk));
  await browser.send("HeapProfiler.enable");
  await browser.send("HeapProfiler.collectGarbage");
  await browser.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await browser.detach();
  const memory = parts.join("");
  return texts.map((text) => memory.split(text).length - 1);
}
