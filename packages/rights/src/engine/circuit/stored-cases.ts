// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Situations stored for bulk answers: one bit a class of each variable, set when the class is still possible.
 * Thirty-two situations are neighbours, one to a bit; their words follow each other, variable by variable, class
 * by class, so that answering them reads one short row of memory.
 */

import type { LoadedLaw } from "../law/loaded-law.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";

export interface StoredCases {
  readonly count: number;
  /** Word p of the group g of 32 situations: `words[g × planes + p]`; situation s is the bit `s & 31` of the group `s >> 5`. */
  readonly words: Int32Array;
}

export interface PlaneLayout {
  /** First plane of each variable; its classes follow. */
  readonly first: Int32Array;
  readonly planes: number;
}

export function planeLayout(law: LoadedLaw): PlaneLayout {
  const { variables } = law.law;
  const first = new Int32Array(variables.length);
  let planes = 0;
  variables.forEach(({ classes }, v) => {
    first[v] = planes;
    planes += classes;
  });
  return { first, planes };
}

export function storeCases(
  law: LoadedLaw,
  cases: readonly { readonly encoded: Pick<EncodedLaw, "masks"> }[],
): StoredCases {
  const { first, planes } = planeLayout(law);
  const words = new Int32Array(Math.ceil(cases.length / 32) * planes);
  cases.forEach(({ encoded: { masks } }, s) => {
    const [group, bit] = [(s >> 5) * planes, 1 << (s & 31)];
    law.law.variables.forEach(({ classes }, v) => {
      const [at, plane] = [law.maskOffset[v] as number, group + (first[v] as number)];
      for (let c = 0; c < classes; c++)
        if ((((masks[at + (c >> 5)] as number) >>> (c & 31)) & 1) !== 0)
          words[plane + c] = (words[plane + c] as number) | bit;
    });
  });
  return { count: cases.length, words };
}
