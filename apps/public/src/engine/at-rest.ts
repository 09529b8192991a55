// SPDX-License-Identifier: AGPL-3.0-or-later
/** Work that nobody waits for, done in slices between what the person does. */

/** Milliseconds of work at a time: a press in between waits no longer. */
const SLICE = 8;
/** Milliseconds between two slices where the browser does not order tasks. */
const PAUSE = 16;

/** Goes through the steps while nothing is more urgent; gives what they end with, or null once it is no longer wanted. */
export async function atRest<T>(
  steps: Iterator<unknown, T>,
  wanted: () => boolean = () => true,
): Promise<T | null> {
  for (;;) {
    await rest();
    const until = performance.now() + SLICE;
    do {
      if (!wanted()) return null;
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

/**
 * The next moment at which the browser has nothing more urgent. Its idle callbacks would not do: a page where nothing
 * moves may wait for one until its patience runs out, though nothing else is to be done.
 */
const rest = (): Promise<void> =>
  new Promise((done) => {
    if ("scheduler" in globalThis) void scheduler.postTask(done, { priority: "background" });
    else setTimeout(done, PAUSE);
  });
