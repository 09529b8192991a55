// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sentences of the helplines and associations (`content/contacts/`): shown beside the law, and translated with it. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { newReport, readSource, type Tree } from "@sauf-conduit/rights/format";

/** What a reader is shown of a contact in words; names and places stay as they are. */
const SHOWN = new Set(["pour", "horaires", "source"]);

/**
 * Each once. A file that cannot be read gives none: the build of the site says what is wrong with it.
 * @param house the folder that holds `content`.
 */
export async function contactSentences(house: string): Promise<readonly string[]> {
  const folder = join(house, "content", "contacts");
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return [
    ...new Set(
      texts.flatMap((text, i) => sentencesOf(readSource({ file: files[i] ?? "", text }, newReport()).tree)),
    ),
  ];
}

function sentencesOf(tree: Tree): string[] {
  if (tree.kind !== "list") return [];
  return tree.items.flatMap((contact) =>
    contact.kind !== "map"
      ? []
      : contact.entries.flatMap(({ key, value }) =>
          SHOWN.has(key) && value.kind === "text" ? [value.text] : [],
        ),
  );
}
