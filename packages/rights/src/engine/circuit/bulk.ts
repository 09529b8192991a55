// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The sets of values of every displayed unit, for one encoded situation or for many stored ones, by circuits: exact
 * over the variables of the law, but no reasons, and no second split (`answer/dependence.ts`). A determination may
 * therefore settle what is open here; neither ever says the contrary of the other.
 */

import type { UnitId } from "../../api/answer.ts";
import { exactValues, kleene } from "../answer/evaluate.ts";
import { isSettled, type ValueSet } from "../answer/value-set.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { LoadedUnit } from "../law/loaded-unit.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { BulkAnswers } from "./bulk-answers.ts";
import { type LawCode, refuseForeign } from "./law-code.ts";
import { bulkUnits } from "./law-logic.ts";
import { LawTables } from "./law-tables.ts";
import { type StoredCases, storeCases } from "./stored-cases.ts";

/** A case of `LawModel.encode`. */
export interface Encoded {
  readonly encoded: EncodedLaw;
}

/**
 * @param model its `loaded` law.
 * @param code `build/law-code.mjs`, imported: several times faster once warm. Without it the answers are the same.
 * @throws Error when the code is of another law.
 */
export function bulkOf(model: { readonly loaded: LoadedLaw }, code: LawCode | null = null): Bulk {
  return new Bulk(model.loaded, code);
}

export class Bulk {
  /** Ids of the displayed units, in the order of the law: that of every answer below. */
  readonly units: readonly UnitId[];
  readonly #law: LoadedLaw;
  readonly #loaded: readonly LoadedUnit[];
  #code: LawCode | null;

  constructor(law: LoadedLaw, code: LawCode | null) {
    if (code !== null) refuseForeign(law, code);
    this.#law = law;
    this.#code = code;
    this.#loaded = bulkUnits(law);
    this.units = this.#loaded.map(({ unit }) => unit.id);
  }

  /** Tables are made when first asked: reading a law to answer one person needs none. */
  get #made(): LawCode {
    this.#code ??= new LawTables(this.#law);
    return this.#code;
  }

  /**
   * The set of values of each unit, as `YES`, `NO` and `NOT_APPLICABLE` bits, in the order of `units`.
   * @param sets written and returned, one place a unit: for who asks often.
   */
  one({ encoded }: Encoded, sets: Uint8Array = new Uint8Array(this.units.length)): Uint8Array {
    const code = this.#made;
    code.one(encoded.masks, encoded.T, encoded.F, sets);
    if (code.inexact.length > 0) this.#refine(code.inexact, encoded, sets);
    if (this.#law.law.constraints.length > 0) this.#refill(encoded, sets);
    return sets;
  }

  /** A unit without a circuit is searched. */
  #refine(inexact: readonly number[], encoded: EncodedLaw, sets: Uint8Array): void {
    for (const i of inexact)
      if (!isSettled(sets[i] as ValueSet))
        sets[i] = exactValues(this.#law, this.#loaded[i] as LoadedUnit, encoded).values;
  }

  /** Constraints that no completion meets prove nothing of a unit: Kleene's set stays. */
  #refill(encoded: EncodedLaw, sets: Uint8Array): void {
    for (let i = 0; i < sets.length; i++)
      if (sets[i] === 0) sets[i] = kleene(this.#loaded[i] as LoadedUnit, encoded);
  }

  /** Keeps what is known of each situation, to be answered again under this law as often as wanted. */
  store(cases: readonly Encoded[]): StoredCases {
    return storeCases(this.#law, cases);
  }

  /** Answers every stored situation. One that the constraints make impossible gets no value. */
  many(stored: StoredCases): BulkAnswers {
    const code = this.#made;
    const groups = Math.ceil(stored.count / 32);
    const words = new Int32Array(groups * this.units.length * 3);
    code.many(stored.words, words, groups);
    return new BulkAnswers(this.units, code.inexact, stored.count, words);
  }
}
