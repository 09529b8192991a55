// SPDX-License-Identifier: AGPL-3.0-or-later
/** The faults of one situation: the first in full, the others counted, so that a hostile file costs no more than a clumsy one. */
import { SituationError, type SituationFault } from "../engine/situation/situation-error.ts";

/** Nobody reads more at once. */
export const MOST_FAULTS = 50;

export class FaultList {
  readonly #faults: SituationFault[] = [];
  #more = 0;

  /** @param fault made only when it will be said: a suggestion costs a look at every name. */
  add(fault: () => SituationFault): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault());
    else this.#more++;
  }

  /** @throws SituationError when anything was added. */
  throwAny(): void {
    if (this.#faults.length > 0) throw new SituationError(this.#faults, this.#more);
  }
}
