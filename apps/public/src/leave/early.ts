// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The first screen is in the page as it arrives, a moment before the script that makes it work. What was pressed in
 * between was kept by `public/early.js`, and is done now.
 */
let done = false;

/** The first screen answers what is pressed. Once. */
export function alive(): void {
  if (done) return;
  done = true;
  document.documentElement.dataset.alive = "";
  document.querySelector(".not-running")?.remove();
  const early = document.querySelector<HTMLElement>("[data-pressed-early]");
  if (early === null) return;
  early.removeAttribute("data-pressed-early");
  // After what was chosen early has been read.
  setTimeout(() => early.click());
}
