// SPDX-License-Identifier: AGPL-3.0-or-later
/** A situation as the formulas see it: sets of classes, and two bits for each literal. Made by `encode.ts`. */
import type { NodeValues } from "../answer/node-values.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import type { Interpreter } from "../values/interpreter.ts";
import { CAN_FAIL, CAN_HOLD, type Tri } from "../values/ranges.ts";
import type { Knowledge } from "./knowledge.ts";

export interface EncodedLaw {
  readonly knowledge: Knowledge;
  readonly interpreter: Interpreter;
  /** Class sets, `LoadedLaw.maskOffset` says where. */
  readonly masks: Uint32Array;
  readonly T: Int32Array;
  readonly F: Int32Array;
  /** Values of the formula nodes, for a whole encoding; a copy on which something is tried has none of its own. */
  readonly values: NodeValues;
  /** Variables narrowed beyond what their own facts say: by a certain constraint, or for the sake of argument. */
  readonly forced: Set<number>;
}

/** A copy to be narrowed or widened apart. */
export function copyOf(encoded: EncodedLaw): EncodedLaw {
  return {
    ...encoded,
    masks: encoded.masks.slice(),
    T: encoded.T.slice(),
    F: encoded.F.slice(),
    forced: new Set(encoded.forced),
  };
}

/** A literal's truth from its variable's set of possible classes. */
export function literalTruth(law: LoadedLaw, masks: Uint32Array, lit: number): Tri {
  const { variable, setAt, sets } = law.law.literalRow;
  const v = variable[lit] as number;
  const at = law.maskOffset[v] as number;
  const words = law.law.variableRow.words[v] as number;
  let may = 0;
  let fail = 0;
  for (let w = 0, s = setAt[lit] as number; w < words; w++, s++) {
    const mask = masks[at + w] as number;
    const set = sets[s] as number;
    if ((mask & set) !== 0) may = CAN_HOLD;
    if ((mask & ~set) !== 0) fail = CAN_FAIL;
  }
  return (may | fail) as Tri;
}

/** Writes the two bits of every literal of a variable. */
export function writeBits(
  law: LoadedLaw,
  encoded: Pick<EncodedLaw, "masks" | "T" | "F"> & Partial<Pick<EncodedLaw, "values">>,
  variable: number,
): void {
  if (encoded.values?.areOf(encoded)) encoded.values.forget();
  const { position, start, ofVariable } = law.literals;
  const end = start[variable + 1] as number;
  for (let i = start[variable] as number; i < end; i++) {
    const lit = ofVariable[i] as number;
    const truth = literalTruth(law, encoded.masks, lit);
    const bit = position[lit] ?? 0;
    const word = bit >> 5;
    const mask = 1 << (bit & 31);
    const t = encoded.T[word] ?? 0;
    const f = encoded.F[word] ?? 0;
    encoded.T[word] = (truth & CAN_HOLD) !== 0 ? t | mask : t & ~mask;
    encoded.F[word] = (truth & CAN_FAIL) !== 0 ? f | mask : f & ~mask;
  }
}
