// SPDX-License-Identifier: AGPL-3.0-or-later
/** What travels is what was compiled; and its hash says what it is, not how it was written. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../test-support/completions.ts";
import { deciding, syntaxOf, TODAY } from "../../test-support/french-law.ts";
import { randomLaw } from "../../test-support/random-law.ts";
import { compileFolder } from "../building/compile-folder.ts";
import { loadModel } from "../engine/model.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Law } from "../syntax/index.ts";
import { pack, unpack } from "./packing.ts";

const LONG = 120_000;

/** The same data, the keys of every object in the opposite order. */
function upsideDown<T>(x: T): T {
  if (Array.isArray(x)) return x.map(upsideDown) as T;
  if (x instanceof Map) return new Map([...x].map(([key, value]) => [key, upsideDown(value)])) as T;
  if (x === null || typeof x !== "object") return x;
  return Object.fromEntries(
    Object.entries(x)
      .reverse()
      .map(([key, value]) => [key, upsideDown(value)]),
  ) as T;
}

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  mois de travail: { type: nombre, question: "Combien ?" }
`;
const lawOf = (condition: string): Law =>
  syntaxOf({ facts: FACTS, items: { droit: deciding(condition), autre: deciding("est majeur") } });
const hashOf = async (law: Law): Promise<string> => (await lowerLaw(law)).hash;

describe("packing", () => {
  it("and unpacking give back the compiled law, through JSON", { timeout: LONG }, async () => {
    await fc.assert(
      fc.asyncProperty(randomLaw({ constraints: true, deductions: true }), async (law) => {
        const compiled = await lowerLaw(law, { everyResult: true });
        const travelled = unpack(JSON.parse(JSON.stringify(pack(compiled))));
        expect(travelled).toEqual(JSON.parse(JSON.stringify(compiled)));
      }),
      runs(60),
    );
  });

  it("do so for the law of the repository, whose bytes are the same each time", {
    timeout: LONG,
  }, async () => {
    const { law, packed } = await compileFolder(fileURLToPath(new URL("../../../../law", import.meta.url)));
    if (!law || !packed) throw new Error("the law does not compile: see the compiler's own tests");
    const compiled = await lowerLaw(law);
    expect(unpack(JSON.parse(JSON.stringify(packed)))).toEqual(JSON.parse(JSON.stringify(compiled)));
    expect(JSON.stringify(pack(compiled))).toBe(JSON.stringify(packed));
  });

  it("writes a part that comes twice once", async () => {
    const law = lawOf("{ toutes ces conditions: [est majeur, { mois de travail: { au moins: 3 } }] }");
    const packed = JSON.stringify(pack(await lowerLaw(law)));
    expect(packed.length).toBeLessThan(JSON.stringify(await lowerLaw(law)).length);
  });
});

describe("a law packed by another version of the program", () => {
  it("is refused in words, never read", async () => {
    const packed = { ...pack(await lowerLaw(lawOf("est majeur"))), format: 2 };
    expect(() => loadModel(packed as never)).toThrow(/format 2.*format 5.*npm run build/);
  });
});

describe("the hash", () => {
  const condition = "{ mois de travail: { au moins: 3 } }";

  it("is the same for the same law, whatever the order of keys", async () => {
    const law = lawOf(condition);
    expect(await hashOf(upsideDown(law))).toBe(await hashOf(law));
    expect(await hashOf(lawOf(condition))).toBe(await hashOf(law));
    expect(await hashOf(law)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("changes with any rule", async () => {
    const others = [
      "{ mois de travail: { au moins: 4 } }",
      "{ mois de travail: { plus de: 3 } }",
      "{ non: { mois de travail: { au moins: 3 } } }",
      "{ toutes ces conditions: [est majeur, { mois de travail: { au moins: 3 } }] }",
      "toujours",
    ];
    const hashes = await Promise.all([condition, ...others].map((one) => hashOf(lawOf(one))));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("is named by the model, and is that of what was packed", async () => {
    const compiled = await lowerLaw(lawOf(condition));
    expect(loadModel(pack(compiled)).hash).toBe(compiled.hash);
    expect(loadModel(pack(compiled)).encode({ facts: {}, lists: {}, readings: {} }, TODAY).on).toBe(TODAY);
  });

  it("differs when every computed value is kept, though the rules are the same", async () => {
    const law = syntaxOf({
      facts: FACTS,
      items: {
        droit: `calculs:\n  seuil: { nombre: 3 }\n${deciding("{ mois de travail: { au moins: seuil } }")}`,
      },
    });
    expect((await lowerLaw(law, { everyResult: true })).hash).not.toBe(await hashOf(law));
  });
});
