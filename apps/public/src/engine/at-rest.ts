// SPDX-License-Identifier: AGPL-3.0-or-later
/** Work that nobody waits for, done in slices between what the person does. */

/** Milliseconds of work before the page is given back to the person. */
const SLICE = 8;

/** Goes through the steps while nothing is more urgent; gives what they end with, or null once it is no longer wanted. */
export async function atRest<T>(
  steps: Iterator<unknown, T>,
  wanted: () => boolean = () => true,
): Promise<T | null> {
  for (;;) {
    await rest();
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      if (!wanted()) return null;
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

/** The next moment at which the browser has nothing more urgent; a plain pause where it cannot tell. */
const rest = (): Promise<unknown> =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: 200 });
    else setTimeout(done, 16);
  });
