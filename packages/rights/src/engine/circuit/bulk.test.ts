// SPDX-License-Identifier: AGPL-3.0-or-later
/** Bulk answers of the laws we have: by tables, by generated code, one or many, each situation gets the same. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { random } from "../../../bench/situations.ts";
import { drawCase } from "../../../test-support/draw-case.ts";
import { importCode } from "../../../test-support/import-code.ts";
import { compileFolder } from "../../building/compile-folder.ts";
import { lawModule } from "../../codegen/law-module.ts";
import { exactValues, isSettled } from "../answer/evaluate.ts";
import { kleene } from "../answer/kleene.ts";
import type { LoadedUnit } from "../law/loaded-law.ts";
import { type LawModel, loadModel } from "../model.ts";
import { type Bulk, bulkOf, type Encoded } from "./bulk.ts";
import type { BulkAnswers } from "./bulk-answers.ts";

const LONG = 120_000;
const COUNT = 100; // not a multiple of 32

interface Subject {
  readonly model: LawModel;
  readonly tables: Bulk;
  readonly code: Bulk;
  readonly cases: readonly Encoded[];
}

const subjects = new Map<string, Promise<Subject>>();

/** Compiled once a law. */
function load(folder: string): Promise<Subject> {
  const subject = subjects.get(folder) ?? make(folder);
  subjects.set(folder, subject);
  return subject;
}

async function make(folder: string): Promise<Subject> {
  const { packed } = await compileFolder(fileURLToPath(new URL(folder, import.meta.url)));
  if (!packed) throw new Error(`${folder} does not compile`);
  const model = loadModel(packed);
  const next = random(21);
  const cases = Array.from({ length: COUNT }, (_, i) =>
    drawCase(model.loaded, next, [1, 0.9, 0.7, 0.3][i % 4] ?? 1),
  );
  return { model, tables: bulkOf(model), code: bulkOf(model, await importCode(lawModule(packed))), cases };
}

/** Sets of each unit, for each situation. */
function setsOf(answers: BulkAnswers): number[][] {
  return answers.units.map((_, u) => Array.from({ length: answers.count }, (_, s) => answers.values(u, s)));
}

describe.each(["../../../bench/law", "../../../../../law"])("the law of %s", (folder) => {
  it("is the same by code and by tables, one situation or many", { timeout: LONG }, async () => {
    const { model, tables, code, cases } = await load(folder);
    const alone = cases.map((one) => [...code.one(one)]);
    expect(cases.map((one) => [...tables.one(one)])).toEqual(alone);
    const many = code.many(code.store(cases));
    const stored = setsOf(many);
    expect(setsOf(tables.many(tables.store(cases)))).toEqual(stored);
    const expected = code.units.map((id, u) =>
      cases.map(({ encoded }, s) => {
        const set = stored[u]?.[s] === 0 ? 0 : alone[s]?.[u]; // 0: excluded by a constraint
        return many.isExact(u) ? set : kleene(unitOf(model, id), encoded);
      }),
    );
    expect(stored).toEqual(expected);
  });

  it("never contradicts the search that determinations use, and is as refined", {
    timeout: LONG,
  }, async () => {
    const { model, code, cases } = await load(folder);
    const wrong: string[] = [];
    let settled = 0;
    cases.forEach((one, s) => {
      code.one(one).forEach((set, u) => {
        const unit = unitOf(model, code.units[u] as string);
        const { values, complete } = exactValues(model.loaded, unit, one.encoded);
        const same = complete && isSettled(values) ? set === values : (set & values) !== 0;
        if (!same || (complete && (set & ~values) !== 0)) wrong.push(`${unit.unit.id}, situation ${s}`);
        if (isSettled(set)) settled++;
      });
    });
    expect(wrong).toEqual([]);
    expect(settled).toBeGreaterThan(COUNT);
  });

  it("counts the situations of each set", { timeout: LONG }, async () => {
    const { code, cases } = await load(folder);
    const answers = code.many(code.store(cases));
    const counted = setsOf(answers).map((sets) =>
      Array.from({ length: 8 }, (_, set) => sets.filter((found) => found === set).length),
    );
    expect(answers.units.map((_, u) => [...answers.tally(u)])).toEqual(counted);
  });
});

function unitOf(model: LawModel, id: string): LoadedUnit {
  const unit = model.loaded.units[model.loaded.unitIndex.get(id) ?? -1];
  if (!unit) throw new Error(id);
  return unit;
}
