// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressFolder } from "./compress.ts";

const LONG = "Aide médicale de l’État. ".repeat(200);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "compress-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "law.json"), LONG);
  await writeFile(join(folder, "assets", "font.woff2"), LONG);
  await writeFile(join(folder, "index.html"), "<!doctype html>");
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("compressFolder", () => {
  it("packs long texts, and leaves short ones and what is packed already", async () => {
    expect(await compressFolder(folder)).toBe(1);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      "assets",
      join("assets", "font.woff2"),
      join("assets", "law.json"),
      join("assets", "law.json.br"),
      join("assets", "law.json.gz"),
      "index.html",
    ]);
    for (const [ending, unpack] of [
      ["br", brotliDecompressSync],
      ["gz", gunzipSync],
    ] as const) {
      const packed = await readFile(join(folder, "assets", `law.json.${ending}`));
      expect(packed.length).toBeLessThan(LONG.length / 10);
      expect(unpack(packed).toString()).toBe(LONG);
    }
  });
});
