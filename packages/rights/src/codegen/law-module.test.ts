// SPDX-License-Identifier: AGPL-3.0-or-later
/** The law as code says what the law says, is made of the law alone, and serves no other law. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completionsOf, runs, tryEncode, unionOf } from "../../test-support/completions.ts";
import { deciding, loaded, syntaxOf, TODAY } from "../../test-support/french-law.ts";
import { importCode } from "../../test-support/import-code.ts";
import { randomLaw } from "../../test-support/random-law.ts";
import { randomSituation } from "../../test-support/random-situation.ts";
import { type PackedLaw, pack } from "../artefact/packing.ts";
import { writeLawCode } from "../building/build-outputs.ts";
import { compileFolder } from "../building/compile-folder.ts";
import { exactValues, isSettled } from "../engine/answer/evaluate.ts";
import { possibleOf } from "../engine/answer/truth.ts";
import { bulkOf } from "../engine/circuit/bulk.ts";
import type { LawCode } from "../engine/circuit/law-code.ts";
import { loadModel } from "../engine/model.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Answer } from "../syntax/index.ts";
import { lawModule } from "./law-module.ts";

const LONG = 120_000;

const packedOf = async (condition: string): Promise<PackedLaw> =>
  pack(
    await lowerLaw(
      syntaxOf({
        facts:
          '  est majeur: { type: oui ou non, question: "Majeur ?" }\n  est malade: { type: oui ou non, question: "Malade ?" }\n',
        items: { droit: deciding(condition) },
      }),
    ),
  );

describe("on random laws, code cut into functions of any size", () => {
  it("gives the sets of the tables, one situation or many, and every value of brute force", {
    timeout: LONG,
  }, async () => {
    let compared = 0;
    const laws = randomLaw({ constraints: true, deductions: false });
    const situations = fc.array(randomSituation, { minLength: 3, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(laws, situations, fc.integer({ min: 1, max: 30 }), async (law, given, most) => {
        const model = await loaded(law);
        const packed = pack(await lowerLaw(law, { everyResult: true }));
        const [code, tables] = [bulkOf(model, await importCode(lawModule(packed, most))), bulkOf(model)];
        const cases = given.flatMap((one) => {
          const encoded = tryEncode(model, one.situation);
          return encoded === null ? [] : [{ one, encoded }];
        });
        const stored = code.store(cases.map(({ encoded }) => encoded));
        const [many, slow] = [code.many(stored), tables.many(stored)];
        cases.forEach(({ one, encoded }, s) => {
          const worlds = completionsOf(law, one);
          const sets = code.one(encoded);
          expect(sets).toEqual(tables.one(encoded));
          code.units.forEach((id, u) => {
            const set = sets[u] as number;
            expect(slow.values(u, s), id).toBe(many.values(u, s));
            if (many.isExact(u) && many.values(u, s) !== 0) expect(many.values(u, s), id).toBe(set);
            if (worlds.length === 0) return;
            compared++;
            expect(possibleOf(set), id).toEqual(expect.arrayContaining(unionOf(law, id, worlds)));
            const unit = model.loaded.units[model.loaded.unitIndex.get(id) ?? -1];
            if (!unit) throw new Error(id);
            const searched = exactValues(model.loaded, unit, encoded.encoded);
            expect(possibleOf(searched.values), id).toEqual(expect.arrayContaining(possibleOf(set)));
            if (searched.complete) expect(isSettled(set), id).toBe(isSettled(searched.values));
          });
        });
      }),
      runs(60),
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

const REAL = await compileFolder(fileURLToPath(new URL("../../../../law", import.meta.url)));

describe("the text", () => {
  const { packed } = REAL;
  if (!packed) throw new Error("the law does not compile");
  const text = lawModule(packed);

  it("is the same for the same law, whatever was answered meanwhile", { timeout: LONG }, () => {
    const model = loadModel(packed);
    model.determineAll(model.encode({ facts: { "est majeur": "oui" }, lists: {}, readings: {} }, TODAY));
    expect(lawModule(JSON.parse(JSON.stringify(packed))) === text).toBe(true);
  });

  it("holds ids, numbers and operations, no fact and no sentence", () => {
    const [comment, ...code] = text.split("\n");
    expect(comment).toBe("// Generated from the law by its build: do not edit.");
    const strings = code.join("\n").match(/"[^"]*"/g) ?? [];
    const ids = new Set([packed.hash, ...loadModel(packed).units]);
    expect(strings.filter((quoted) => !ids.has(JSON.parse(quoted)))).toEqual([]);
    const words = new Set(
      code
        .join("\n")
        .replace(/"[^"]*"/g, "")
        .match(/[\p{L}_$]+/gu) ?? [],
    );
    expect([...words].sort()).toEqual(WORDS);
  });
});

/** Words of the language, then names of one or two letters. */
const WORDS =
  "F Int Array T b c const d export for function g inexact law layout let m many n new o one p s units x"
    .split(" ")
    .sort();

describe("code of a law", () => {
  const where = { facts: {}, lists: {}, readings: {} };

  it("is written by the build, imported and used", { timeout: LONG }, async () => {
    const packed = await packedOf("{ toutes ces conditions: [est majeur, est malade] }");
    const root = await mkdtemp(join(tmpdir(), "law-code-"));
    await writeLawCode(root, packed, new Date());
    const text = await readFile(join(root, "build", "law-code.mjs"), "utf8");
    await rm(root, { recursive: true });
    const model = loadModel(packed);
    const bulk = bulkOf(model, await importCode(text));
    const known: Record<string, Answer>[] = [
      {},
      { "est majeur": "non" },
      { "est majeur": "oui", "est malade": "oui" },
    ];
    const answers = known.map((facts) =>
      possibleOf(bulk.one(model.encode({ ...where, facts }, TODAY))[0] as number),
    );
    expect(answers).toEqual([["yes", "no"], ["no"], ["yes"]]);
  });

  it("is refused by another law", async () => {
    const code = await importCode(lawModule(await packedOf("est majeur")));
    const other = loadModel(await packedOf("est malade"));
    expect(() => bulkOf(other, code)).toThrow(`of the law ${code.law}`);
    expect(() => bulkOf(other, code)).toThrow(other.hash);
  });

  it("is refused by an engine that encodes situations otherwise", async () => {
    const packed = await packedOf("est majeur");
    const code: LawCode = { ...(await importCode(lawModule(packed))) };
    expect(() => bulkOf(loadModel(packed), code)).not.toThrow();
    expect(() => bulkOf(loadModel(packed), { ...code, layout: code.layout + 1 })).toThrow("npm run build");
  });
});
