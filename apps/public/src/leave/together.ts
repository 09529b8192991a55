// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The tabs of this site hear one another: whoever leaves quickly in one leaves in all, and what is erased in one is erased
 * in all. The browser alone carries it: nothing goes to the network, nothing stays on the device. Without such a browser,
 * each tab is left by itself.
 */
export type Done = "left" | "wiped";

const NAME = "tabs";

/** Opened when it is first needed, never while the first screen is drawn into the page on the machine that builds it. */
let opened: BroadcastChannel | null = null;

function channel(): BroadcastChannel | null {
  if (opened === null && typeof BroadcastChannel === "function") opened = new BroadcastChannel(NAME);
  return opened;
}

/** Tells the other tabs what has just been done in this one. */
export function tellTabs(done: Done): void {
  channel()?.postMessage(done);
}

/** @param then called when that has been done in another tab. @returns what stops listening. */
export function hearTabs(done: Done, then: () => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (data === done) then();
  };
  const listened = channel();
  listened?.addEventListener("message", heard);
  return () => listened?.removeEventListener("message", heard);
}
