// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every word and sentence that stands in the files of the law, as a key or as a value: what its pages alone show too. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { newReport, readSource, type Tree } from "@sauf-conduit/rights/format";

/** Each once, to the letter. A file that cannot be read gives none: the compiler says what is wrong with it. */
export async function writtenWords(folder: string): Promise<ReadonlySet<string>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".yaml"));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return new Set(
    texts.flatMap((text, i) => wordsOf(readSource({ file: files[i] ?? "", text }, newReport()).tree)),
  );
}

function wordsOf(tree: Tree): string[] {
  switch (tree.kind) {
    case "text":
      return [tree.text];
    case "list":
      return tree.items.flatMap(wordsOf);
    case "map":
      return tree.entries.flatMap(({ key, value }) => [key, ...wordsOf(value)]);
    default:
      return [];
  }
}
