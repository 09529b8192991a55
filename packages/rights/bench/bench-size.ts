// SPDX-License-Identifier: AGPL-3.0-or-later
/** Part B: size, cold start and next question at 120 provisions or more; a million stored situations on the real law. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type PackedLaw, pack } from "../src/artefact/packing.ts";
import { compileFolder } from "../src/building/compile-folder.ts";
import { lawModule } from "../src/codegen/law-module.ts";
import { isSettled } from "../src/engine/answer/value-set.ts";
import { type Bulk, bulkOf } from "../src/engine/circuit/bulk.ts";
import { planeLayout, type StoredCases } from "../src/engine/circuit/stored-cases.ts";
import { type LawModel, loadModel, type ModelCase } from "../src/engine/model.ts";
import { lowerLaw } from "../src/lowering/index.ts";
import type { Law, Situation } from "../src/syntax/index.ts";
import { importCode } from "../test-support/import-code.ts";
import { coldStart } from "./bench-start.ts";
import { growLaw } from "./grown-law.ts";
import { inTurn, median, middle, printLine, timesFaster, warm } from "./measure.ts";
import { random } from "./situations.ts";

/** Displayed provisions of the law that is measured: the real ones, with copies of them while they are fewer. */
const WANTED = 120;

export async function benchSize(folder: string): Promise<void> {
  const { law, packed } = await compileFolder(folder);
  if (!law || !packed) throw new Error("the law does not compile: npm run -s cli -- check");
  const grown = growLaw(law, WANTED);
  console.log(`   ${grown.real} provisions of the law and ${grown.copied} copies.\n`);
  const artefact = pack(await lowerLaw(grown.law));
  const at = grown.real + grown.copied;
  sizes(packed, artefact, at);
  await coldStart(artefact, at);
  const model = loadModel(artefact);
  const real = loadModel(packed);
  const bulk = bulkOf(real, await importCode(lawModule(packed)));
  growth([real, law, bulk], [model, grown.law, bulkOf(model, await importCode(lawModule(artefact)))]);
  questions(model, grown.law, at);
  million(real, bulk);
}

function sizes(real: PackedLaw, grown: PackedLaw, at: number): void {
  const kilo = (packed: Partial<PackedLaw>): number =>
    gzipSync(JSON.stringify(packed), { level: 9 }).length / 1000;
  const brotli = brotliCompressSync(JSON.stringify(grown)).length / 1000;
  printLine({ what: "artefact of the real law, gzip", figure: `${kilo(real).toFixed(1)} kB` });
  printLine({ what: `artefact at ${at}, gzip`, figure: `${kilo(grown).toFixed(1)} kB` });
  // Its table of texts: the names of facts and of their answers, in which situations are written.
  const { texts: _, ...rules } = grown;
  const size = kilo(rules);
  printLine({
    what: `rules and tables at ${at}, gzip, texts apart`,
    figure: `${size.toFixed(1)} kB`,
    target: "≤ 60 kB",
    met: size <= 60,
  });
  printLine({ what: "the whole artefact, brotli", figure: `${brotli.toFixed(1)} kB` });
}

/** A situation with a share of the facts unknown. */
function drawSituation(law: Law, next: () => number, unknown: number): Situation {
  const facts: Record<string, string> = {};
  for (const fact of law.facts.values()) {
    if (fact.listOf !== undefined || fact.suppliedByApplication || next() < unknown) continue;
    if (fact.type === "yes-no" && !fact.yesIf && !fact.noIf) facts[fact.name] = next() < 0.5 ? "oui" : "non";
    else if (fact.type === "choice" && fact.values)
      facts[fact.name] = fact.values[Math.floor(next() * fact.values.length)] ?? "";
  }
  return { facts, lists: {}, readings: {} };
}

/** Encoded situations that do not contradict themselves. */
function drawCases(model: LawModel, law: Law, unknown: number, count: number): ModelCase[] {
  const next = random(5);
  const cases: ModelCase[] = [];
  while (cases.length < count) {
    try {
      cases.push(model.encode(drawSituation(law, next, unknown), "2026-11-20"));
    } catch {
      // a random situation may contradict itself: draw another
    }
  }
  return cases;
}

type Grown = readonly [LawModel, Law, Bulk];

/** Twice the provisions should cost about twice the time, not more. */
function growth(real: Grown, grown: Grown): void {
  const contender = ([model, law, bulk]: Grown): { run: () => void; calls: number } => {
    const cases = drawCases(model, law, 0.7, 40);
    const sets = new Uint8Array(bulk.units.length);
    const run = (): void => {
      for (const one of cases) bulk.one(one, sets);
    };
    warm(run, LARGE_WARM_UP);
    return { run, calls: cases.length };
  };
  const times = inTurn({ small: contender(real), large: contender(grown) });
  const [small, large] = [real[2].units.length, grown[2].units.length];
  printLine({
    what: `all ${small} provisions of the real law, exact, one situation`,
    figure: `${(middle(times.small) / 1000).toFixed(1)} µs`,
  });
  printLine({
    what: `all ${large} provisions, exact, one situation`,
    figure: `${(middle(times.large) / 1000).toFixed(1)} µs`,
  });
  printLine({
    what: `${(large / small).toFixed(2)} times the provisions: times the work`,
    figure: timesFaster(times.large, times.small).toFixed(2),
  });
}

/** Milliseconds of processor until the machine's compiler has gone through a whole law of generated code. */
const LARGE_WARM_UP = 8000;

function questions(model: LawModel, law: Law, at: number): void {
  for (const unknown of [1, 0.7, 0.3]) {
    const cases = drawCases(model, law, unknown, 12);
    const time = median(() => cases.map((c) => model.nextQuestions(c)), cases.length, 9) / 1e6;
    printLine({
      what: `next question at ${at}, ${unknown * 100} % unknown`,
      figure: `${time.toFixed(2)} ms`,
      target: "≤ 2 ms",
      met: time <= 2,
    });
  }
}

function million(model: LawModel, bulk: Bulk): void {
  const stored = randomCases(model, 125_000, 0.7);
  const start = performance.now();
  let open = 0;
  for (let i = 0; i < 8; i++) {
    const answers = bulk.many(stored);
    bulk.units.forEach((_, u) => {
      if (answers.isExact(u)) return;
      answers.tally(u).forEach((count, set) => {
        if (!isSettled(set)) open += count;
      });
    });
  }
  const seconds = (performance.now() - start) / 1000;
  printLine({
    what: `1 million stored situations × ${bulk.units.length} provisions`,
    figure: `${seconds.toFixed(2)} s`,
    target: "≤ 5 s",
    met: seconds <= 5,
  });
  printLine({
    what: "of them undecided and left at Kleene's set",
    figure: `${((100 * open) / (8 * stored.count * bulk.units.length)).toFixed(2)} %`,
  });
}

/** Drawn at random, straight as they are stored: each variable known with the given chance, its class drawn evenly. */
function randomCases(model: LawModel, count: number, unknown: number): StoredCases {
  const next = random(9);
  const { first, planes } = planeLayout(model.loaded);
  const words = new Int32Array(Math.ceil(count / 32) * planes);
  for (let s = 0; s < count; s++)
    model.loaded.law.variables.forEach(({ classes }, v) => {
      const open = next() < unknown;
      const drawn = Math.floor(next() * classes);
      const at = (s >> 5) * planes + (first[v] as number);
      for (let c = 0; c < classes; c++)
        if (open || c === drawn) words[at + c] = (words[at + c] as number) | (1 << (s & 31));
    });
  return { count, words };
}
