// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A browser may keep a whole page in its memory, answers and all, for who comes « back » to it from another site. What
 * was answered goes when the page is left, whichever way; who comes back finds the first screen.
 */
export function forgetWhenLeft(forget: () => void): void {
  window.addEventListener("pagehide", ({ persisted }) => {
    if (persisted) forget();
  });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
