// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which units are still open in a situation: each is looked at once, however many questions ask. */
import { isStillUnknown } from "../answer/dependence.ts";
import { isUndecided } from "../answer/evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";

export class OpenUnits {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #open = new Map<LoadedUnit, boolean>();
  readonly #unknown = new Map<LoadedUnit, boolean>();

  constructor(law: LoadedLaw, encoded: EncodedLaw) {
    this.#law = law;
    this.#encoded = encoded;
  }

  /** Several values are left, tests being taken as independent of each other. */
  isOpen(unit: LoadedUnit): boolean {
    return found(this.#open, unit, () => isUndecided(this.#law, unit, this.#encoded));
  }

  /** Several values are left, also where tests rest on the same facts. */
  isUnknown(unit: LoadedUnit): boolean {
    return found(
      this.#unknown,
      unit,
      () => this.isOpen(unit) && isStillUnknown(this.#law, unit, this.#encoded),
    );
  }
}

function found(known: Map<LoadedUnit, boolean>, unit: LoadedUnit, find: () => boolean): boolean {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const value = find();
  known.set(unit, value);
  return value;
}
