// SPDX-License-Identifier: AGPL-3.0-or-later
import type { EncodedCase, Model, Situation, UnitId } from "@sauf-conduit/rights";

/** Where the engine starts from. */
export interface Start {
  readonly model: Model;
  readonly units: readonly UnitId[];
  readonly situations: readonly Situation[];
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** Milliseconds of work before the page is given back to the person. */
const SLICE = 8;

/**
 * Determines the first situations while nobody asks anything: what the engine makes once and keeps is then there for the
 * first answer.
 */
export async function warmUp({ model, units, situations, on }: Start): Promise<void> {
  let until = performance.now() + SLICE;
  let before: EncodedCase | null = null;
  for (const situation of situations) {
    const encoded = model.encode(situation, on);
    for (const unit of units) {
      if (before === null || !model.same(before, encoded, unit))
        void model.determine(encoded, unit).missing.length;
      if (performance.now() < until) continue;
      await atRest();
      until = performance.now() + SLICE;
    }
    before = encoded;
  }
}

/** The next moment at which the browser has nothing more urgent; a plain pause where it cannot tell. */
const atRest = (): Promise<unknown> =>
  new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done, { timeout: 200 });
    else setTimeout(done, 16);
  });
