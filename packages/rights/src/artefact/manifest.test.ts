// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { deciding, syntaxOf } from "../../test-support/french-law.ts";
import { writeOutputs } from "../building/build-outputs.ts";
import { lowerLaw } from "../lowering/index.ts";
import { presentationOf } from "../words/presentation-of-law.ts";
import { isAsBuilt, type Manifest } from "./manifest.ts";
import { pack } from "./packing.ts";

const LAW = {
  facts: "  mois passés: { type: nombre, unité: mois, question: Combien ?, qui répond: la personne }\n",
  items: { droit: deciding("{ mois passés: { au moins: 7777 } }") },
};

let root: string;
let manifest: Manifest;
const bytesOf = async (file: string) => new Uint8Array(await readFile(join(root, "build", file)));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "manifest-"));
  const law = syntaxOf(LAW);
  const compiled = await lowerLaw(law);
  const presentation = presentationOf(law, compiled.hash);
  const built = { law, packed: pack(compiled), presentation, diagnostics: [], files: 1 };
  await writeOutputs(root, built, new Date(), new Map([["en", { "Combien ?": "How many?" }]]));
  manifest = JSON.parse(new TextDecoder().decode(await bytesOf("manifest.json"))) as Manifest;
});
afterAll(() => rm(root, { recursive: true }));

describe("files that were built", () => {
  test("are all named, and are what the manifest says", async () => {
    expect(Object.keys(manifest.files)).toEqual(["law.json", "presentation.json", "translations.en.json"]);
    for (const file of Object.keys(manifest.files))
      expect(await isAsBuilt(manifest, file, await bytesOf(file))).toBe(true);
  });

  test("are not once a figure changed, or the end is missing", async () => {
    const text = await readFile(join(root, "build", "law.json"), "utf8");
    const altered = text.replace("7777", "7778");
    expect(altered).not.toBe(text);
    for (const damaged of [altered, text.slice(0, -1), ""])
      expect(await isAsBuilt(manifest, "law.json", new TextEncoder().encode(damaged))).toBe(false);
  });

  test("are told alike where there is no WebCrypto", async () => {
    const bytes = await bytesOf("law.json");
    const damaged = bytes.with(0, 32);
    vi.stubGlobal("crypto", {});
    expect(await isAsBuilt(manifest, "law.json", bytes)).toBe(true);
    expect(await isAsBuilt(manifest, "law.json", damaged)).toBe(false);
    vi.unstubAllGlobals();
  });

  test("are not when the manifest does not name them", async () => {
    for (const file of ["translations.de.json", "constructor"])
      expect(await isAsBuilt(manifest, file, new Uint8Array())).toBe(false);
  });
});
