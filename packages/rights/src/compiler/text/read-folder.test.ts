// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatDiagnostic } from "./diagnostics.ts";
import { fr } from "./french.ts";
import { readFolder } from "./read-folder.ts";

describe("reading a folder", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "law-"));
    await mkdir(join(folder, "faits"));
    await writeFile(join(folder, "faits", "b.yaml"), "genre: faits # é\n");
    await writeFile(join(folder, "a.yaml"), "genre: liste\n");
    await writeFile(join(folder, "notes.txt"), "not law");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("reads the YAML files below it, in path order, with forward slashes", async () => {
    expect(await readFolder(folder)).toEqual({
      diagnostics: [],
      sources: [
        { file: "a.yaml", text: "genre: liste\n" },
        { file: "faits/b.yaml", text: "genre: faits # é\n" },
      ],
    });
  });

  it("leaves out a file that is not UTF-8, and says so", async () => {
    await writeFile(join(folder, "c.yaml"), Buffer.from([0x65, 0xe9, 0x0a])); // « eé » in Latin-1
    const { sources, diagnostics } = await readFolder(folder);
    expect(sources).toHaveLength(2);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      fr`c.yaml, ligne 1 : le fichier n'est pas écrit en UTF-8. Réenregistrez-le avec ce codage.`,
    ]);
  });
});
