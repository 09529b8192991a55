// SPDX-License-Identifier: AGPL-3.0-or-later
import type { EncodedCase, Model, Situation, UnitId } from "@sauf-conduit/rights";
import { atRest } from "./at-rest.ts";

/** Where the engine starts from. */
export interface Start {
  readonly model: Model;
  readonly units: readonly UnitId[];
  readonly situations: readonly Situation[];
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Determines the first situations while nobody asks anything: what the engine makes once and keeps is then there for the
 * first answer.
 */
export async function warmUp(start: Start): Promise<void> {
  await atRest(determining(start));
}

function* determining({ model, units, situations, on }: Start): Generator<void, void> {
  let before: EncodedCase | null = null;
  for (const situation of situations) {
    const encoded = model.encode(situation, on);
    for (const unit of units) {
      if (before === null || !model.same(before, encoded, unit))
        void model.determine(encoded, unit).missing.length;
      yield;
    }
    before = encoded;
  }
}
