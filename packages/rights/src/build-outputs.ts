// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is built of a law, written where everything else reads it: rules, words, and one catalogue a language. */
import { mkdir, rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lawModule } from "./codegen/law-module.ts";
import type { CompiledFolder } from "./compile-folder.ts";
import type { PackedLaw } from "./packing.ts";
import { readTranslations } from "./translations.ts";

/**
 * Writes `build/law.json`, `build/presentation.json` and one `build/translations.<language>.json` for each language
 * of `content/translations/`, all below `root`. A law that did not compile writes nothing.
 * @param readAt when the sources began to be read: what is built is that old, so that an edit made meanwhile is newer.
 */
export async function writeOutputs(
  root: string,
  { packed, presentation }: CompiledFolder,
  readAt: Date,
): Promise<void> {
  if (!packed || !presentation) return;
  const outputs: [string, unknown][] = [
    ["law.json", packed],
    ["presentation.json", presentation],
  ];
  for (const [language, catalogue] of await readTranslations(join(root, "content", "translations")))
    outputs.push([`translations.${language}.json`, catalogue]);
  for (const [name, content] of outputs) await write(root, name, JSON.stringify(content), readAt);
}

/** Writes `build/law-code.mjs`: the law as code, for bulk answers. Apart, because who answers one person needs none. */
export async function writeLawCode(root: string, packed: PackedLaw, readAt: Date): Promise<void> {
  await write(root, "law-code.mjs", lawModule(packed), readAt);
}

/** Written beside, then renamed: a reader never sees half a law. Two builders at once do not share what is beside. */
async function write(root: string, name: string, text: string, readAt: Date): Promise<void> {
  const folder = join(root, "build");
  await mkdir(folder, { recursive: true });
  const part = join(folder, `${name}.${process.pid}.part`);
  await writeFile(part, text);
  await utimes(part, readAt, readAt);
  await rename(part, join(folder, name));
}
