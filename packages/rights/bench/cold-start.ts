// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * One cold start, in a process of its own: modules imported and text of the artefact in memory → a model → a situation
 * encoded → the first answers of every displayed provision. Prints milliseconds; the import of the modules and what a
 * page asks next, every determination, are apart.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { PackedLaw } from "../src/artefact/packing.ts";
import { exactValues } from "../src/engine/answer/evaluate.ts";
import { loadModel } from "../src/engine/model.ts";

const imported = performance.now() - performance.nodeTiming.bootstrapComplete;
const text = readFileSync(process.argv[2] ?? "", "utf8");
// What reading TypeScript sources left behind is no part of a start: a page loads one script that was built before.
globalThis.gc?.();
const processorBefore = process.threadCpuUsage();
const start = performance.now();
const packed = JSON.parse(text) as PackedLaw;
const parsed = performance.now();
const model = loadModel(packed);
const loaded = performance.now();
const encoded = model.encode({ facts: { "est majeur": "oui" }, lists: {}, readings: {} }, "2026-11-20");
const ready = performance.now();
let answers = 0;
for (const unit of model.loaded.units)
  if (unit.displayed) answers += exactValues(model.loaded, unit, encoded.encoded).values;
const answered = performance.now();
const { user, system } = process.threadCpuUsage(processorBefore);
model.determineAll(encoded);
const determined = performance.now();
console.log(
  JSON.stringify({
    import: imported,
    parse: parsed - start,
    load: loaded - parsed,
    encode: ready - loaded,
    answers: answered - ready,
    total: answered - start,
    processor: (user + system) / 1000,
    determinations: determined - answered,
    sum: answers,
  }),
);
