// SPDX-License-Identifier: AGPL-3.0-or-later
/** Many situations at once give each what it gets alone. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { classPlanes } from "../../../bench/class-planes.ts";
import { random } from "../../../bench/situations.ts";
import { compileFolder } from "../../compile-folder.ts";
import { exactValues, NO, NOT_APPLICABLE, YES } from "../answer/evaluate.ts";
import { LoadedLaw } from "../law/loaded-law.ts";
import { type EncodedLaw, encodeKnowledge, writeBits } from "../situation/encode.ts";
import { readSituation } from "../situation/knowledge.ts";
import { bulkAnswers } from "./bulk.ts";
import { exactRun, flatten } from "./exact-run.ts";

const LONG = 120_000;
const COUNT = 100; // not a multiple of 32

async function load(folder: string): Promise<LoadedLaw> {
  const { packed } = await compileFolder(fileURLToPath(new URL(folder, import.meta.url)));
  if (!packed) throw new Error(`${folder} does not compile`);
  return new LoadedLaw(packed, null);
}

/** Classes drawn at random: some variables known, some half known, some not at all. */
function drawMasks(law: LoadedLaw, next: () => number, unknown: number): EncodedLaw {
  const empty = readSituation(law.law, law.facts, { facts: {}, lists: {}, readings: {} }, "2026-11-20");
  const encoded = encodeKnowledge(law, empty);
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
  return encoded;
}

describe.each(["../../../bench/law", "../../../../../law"])("the law of %s", (folder) => {
  it("answers many situations as it answers each", { timeout: LONG }, async () => {
    const law = await load(folder);
    const next = random(21);
    const cases = Array.from({ length: COUNT }, (_, i) =>
      drawMasks(law, next, [1, 0.9, 0.7, 0.3][i % 4] ?? 1),
    );
    const answers = bulkAnswers(
      law,
      classPlanes(law, COUNT, (i) => cases[i] as EncodedLaw),
    );
    for (const { unit: id, yes, no, notApplicable } of answers) {
      const unit = law.units[law.unitIndex.get(id) ?? -1];
      if (!unit) throw new Error(id);
      const code = unit.circuit === null ? null : flatten(unit.circuit);
      cases.forEach((encoded, s) => {
        const bit = (plane: Uint32Array): number => ((plane[s >> 5] ?? 0) >>> (s & 31)) & 1;
        const found = bit(yes) * YES + bit(no) * NO + bit(notApplicable) * NOT_APPLICABLE;
        const alone = exactValues(law, unit, encoded);
        if (code !== null)
          expect(found, `${id}, situation ${s}`).toBe(exactRun(code, encoded.masks, encoded.T, encoded.F));
        if (found === 0) return; // excluded by a constraint: a person would have been told when encoding
        if (code === null) expect(alone.values & ~found, id).toBe(0);
        else if (alone.complete) expect(found & ~alone.values, `${id}, situation ${s}`).toBe(0);
        const settled = alone.complete && (alone.values & (alone.values - 1)) === 0;
        if (code !== null && settled) expect(found, `${id}, situation ${s}`).toBe(alone.values);
      });
    }
  });
});
