// SPDX-License-Identifier: AGPL-3.0-or-later
/** Work that nobody waits for, done in slices between what the person does. */

/** Milliseconds of work at a time where the browser does not tell how long it can wait. */
const SLICE = 8;
/** Milliseconds after which work goes on, a slice at a time, though the browser always had something else to do. */
const PATIENCE = 200;

/** Goes through the steps while nothing is more urgent; gives what they end with, or null once it is no longer wanted. */
export async function atRest<T>(
  steps: Iterator<unknown, T>,
  wanted: () => boolean = () => true,
): Promise<T | null> {
  for (;;) {
    const until = await rest();
    do {
      if (!wanted()) return null;
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

/** The next moment at which the browser has nothing more urgent, or a plain pause; gives when to stop, on its clock. */
const rest = (): Promise<number> =>
  new Promise((done) => {
    const until = (left: number): void => done(performance.now() + Math.max(left, SLICE));
    if ("requestIdleCallback" in globalThis)
      requestIdleCallback((deadline) => until(deadline.timeRemaining()), { timeout: PATIENCE });
    else setTimeout(() => until(0), 16);
  });
