// SPDX-License-Identifier: AGPL-3.0-or-later
/** One cold start, in a process of its own: the artefact's text → a model → the first answers. Prints milliseconds. */
import { readFileSync } from "node:fs";
import { exactValues } from "../src/engine/answer/evaluate.ts";
import { loadModel } from "../src/engine/model.ts";
import type { PackedLaw } from "../src/packing.ts";

const text = readFileSync(process.argv[2] ?? "", "utf8");
const start = performance.now();
const model = loadModel(JSON.parse(text) as PackedLaw);
const loaded = performance.now();
const encoded = model.encode({ facts: { "est majeur": "oui" }, lists: {}, readings: {} }, "2026-11-20");
const ready = performance.now();
let answers = 0;
for (const unit of model.loaded.units)
  if (unit.displayed) answers += exactValues(model.loaded, unit, encoded.encoded).values;
const answered = performance.now();
console.log(
  JSON.stringify({
    load: loaded - start,
    encode: ready - loaded,
    answers: answered - ready,
    total: answered - start,
    sum: answers,
  }),
);
