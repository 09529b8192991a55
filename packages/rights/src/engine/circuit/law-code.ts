// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What answers a law's displayed units straight from an encoded situation, one or many: written out by the build as
 * an ES module (`codegen/`), or read from tables (`law-tables.ts`). Both give the same sets.
 */

import type { UnitId } from "../../api/answer.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { bulkUnits, type LawLogic } from "./law-logic.ts";
import { planeLayout } from "./stored-cases.ts";

/** What the code was made of. */
export interface LawHeader {
  /** Hash of the law it was made of. */
  readonly law: string;
  /** Fingerprint of where the engine puts each bit of a situation. */
  readonly layout: number;
  readonly units: readonly UnitId[];
  /** Places in `units` of those that get Kleene's set. */
  readonly inexact: readonly number[];
}

export interface LawCode extends LawHeader {
  /** One situation: writes the set of values of each unit; 0 when the constraints leave it no completion. */
  one(masks: Uint32Array, T: Int32Array, F: Int32Array, sets: Uint8Array): void;
  /** Groups of 32 stored situations: writes three words a unit a group, who may be yes, no, not applicable. */
  many(stored: Int32Array, answers: Int32Array, groups: number): void;
}

export function headerOf(law: LoadedLaw, { units }: LawLogic): LawHeader {
  return {
    law: law.law.hash,
    layout: layoutOf(law),
    units: bulkUnits(law).map(({ id }) => id),
    inexact: units.flatMap(({ exact }, i) => (exact ? [] : [i])),
  };
}

/** @throws Error when the code was made of another law, or by an engine that encodes situations otherwise. */
export function refuseForeign(law: LoadedLaw, code: LawCode): void {
  const [made, wanted] = [`${code.law}.${code.layout}`, `${law.law.hash}.${layoutOf(law)}`];
  if (made === wanted) return;
  throw new Error(
    `The generated code is of the law ${made}, the law loaded is ${wanted}: it is refused. ` +
      "Build the law again (npm run build), or load the law without code: the answers are the same, slower.",
  );
}

/** FNV-1a of the places of literals, of class sets and of stored planes. */
function layoutOf(law: LoadedLaw): number {
  let hash = 0x811c9dc5;
  for (const places of [law.literals.position, law.maskOffset, planeLayout(law).first])
    for (const place of [places.length, ...places]) hash = Math.imul(hash ^ place, 0x01000193);
  return hash >>> 0;
}
