// SPDX-License-Identifier: AGPL-3.0-or-later
/** Translations: files of one language are one catalogue, and what is wrong in them is told with its place. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatDiagnostic } from "../compiler/text/diagnostics.ts";
import { readTranslations, type Translations } from "./translations.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "translations-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<Translations> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return readTranslations(folder);
}

const faultsOf = ({ diagnostics }: Translations): string[] =>
  diagnostics.map((one) =>
    formatDiagnostic(one)
      .replaceAll(/[\u00A0\u202F]/g, " ")
      .replaceAll("’", "'"),
  );

describe("translations", () => {
  it("are one catalogue a language, the same string may stand in two files", async () => {
    const found = await read({
      "en/a.yaml": "oui: yes, it is\nappel: appeal\n",
      "en/b.yaml": "appel: appeal\n",
      "fr/plain.yaml": "appel: recours\n",
      "en/empty.yaml": "# later\n",
    });
    expect(found.diagnostics).toEqual([]);
    expect(found.catalogues.get("en")).toEqual({ oui: "yes, it is", appel: "appeal" });
    expect(found.catalogues.get("fr")).toEqual({ appel: "recours" });
  });

  it("that differ are told with both places, and the first stays", async () => {
    const found = await read({ "en/a.yaml": "# words\nappel: appeal\n", "en/b.yaml": "appel: call\n" });
    expect(faultsOf(found)).toEqual([
      "b.yaml, ligne 1 : « appel » a une autre traduction dans a.yaml, ligne 2. Gardez la même aux deux endroits.",
    ]);
    expect(found.catalogues.get("en")).toEqual({ appel: "appeal" });
  });

  it.each([
    ["a list", "- appel\n", /une traduction par ligne/],
    ["a number", "appel: 3\n", /« appel » n'a pas de traduction écrite en texte/],
    ["two lines of one string", "appel: a\nappel: b\n", /ligne 2/],
    ["bytes of another kind", new Uint8Array([0xff, 0xfe, 0x41]), /UTF-8/],
  ])("say what is wrong: %s", async (_, text, sentence) => {
    const found = await read({ "en/a.yaml": text });
    expect(
      faultsOf(found)
        .join("\n")
        .replaceAll(/[\u00A0\u202F]/g, " "),
    ).toMatch(sentence);
  });
});
