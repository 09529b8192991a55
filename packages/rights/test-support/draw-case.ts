// SPDX-License-Identifier: AGPL-3.0-or-later
/** A situation drawn straight as classes, whatever facts would give them: some known, some half known, some not. */
import type { LoadedLaw } from "../src/engine/law/loaded-law.ts";
import { encodeKnowledge } from "../src/engine/situation/encode.ts";
import { type EncodedLaw, writeBits } from "../src/engine/situation/encoded-law.ts";
import { readSituation } from "../src/engine/situation/read-situation.ts";
import { TODAY } from "./french-law.ts";

/** @param unknown chance that a variable is left open, in part or whole. */
export function drawCase(law: LoadedLaw, next: () => number, unknown: number): { encoded: EncodedLaw } {
  const nothing = { facts: {}, lists: {}, readings: {} };
  const encoded = encodeKnowledge(law, readSituation(law.law, law.facts, nothing, TODAY));
  law.law.variables.forEach((variable, v) => {
    const at = law.maskOffset[v] ?? 0;
    encoded.masks.fill(0, at, at + variable.words);
    const drawn = Math.floor(next() * variable.classes);
    const open = next() < unknown;
    for (let c = 0; c < variable.classes; c++)
      if (c === drawn || (open && next() < 0.9))
        encoded.masks[at + (c >> 5)] = (encoded.masks[at + (c >> 5)] ?? 0) | (1 << (c & 31));
    writeBits(law, encoded, v);
  });
  return { encoded };
}
