// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is built of a law, written where everything else reads it: rules, words, one catalogue a language, and their hashes. */
import { mkdir, readFile, rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../artefact/manifest.ts";
import type { PackedLaw } from "../artefact/packing.ts";
import { sha256 } from "../artefact/sha256.ts";
import { lawModule } from "../codegen/law-module.ts";
import { generateFactTypes } from "../compiler/index.ts";
import { editorSchema } from "../compiler/shape/editor-schema.ts";
import { lawPagesOf } from "../pages/law-pages-of-law.ts";
import type { Law } from "../syntax/index.ts";
import type { Catalogue } from "../words/translations.ts";
import type { CompiledFolder } from "./compile-folder.ts";

/**
 * Writes `law.json`, `presentation.json`, one `translations.<language>.json` a language, then `manifest.json`, which
 * names them all by their hash, in `build/` below `root`. A law that did not compile writes nothing.
 * @param readAt when the sources began to be read: what is built is that old, so that an edit made meanwhile is newer.
 */
export async function writeOutputs(
  root: string,
  { packed, presentation }: CompiledFolder,
  readAt: Date,
  catalogues: ReadonlyMap<string, Catalogue>,
): Promise<void> {
  if (!packed || !presentation) return;
  const outputs: [string, unknown][] = [
    ["law.json", packed],
    ["presentation.json", presentation],
    ...[...catalogues].map(([language, catalogue]): [string, unknown] => [
      `translations.${language}.json`,
      catalogue,
    ]),
  ];
  const files: Record<string, string> = {};
  for (const [name, content] of outputs) {
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    files[name] = sha256(bytes);
    await write(root, name, bytes, readAt);
  }
  const manifest: Manifest = { files };
  await write(root, "manifest.json", new TextEncoder().encode(JSON.stringify(manifest)), readAt);
}

/** Writes `build/law-code.mjs`: the law as code, for bulk answers. Apart, because who answers one person needs none. */
export async function writeLawCode(root: string, packed: PackedLaw, readAt: Date): Promise<void> {
  await write(root, "law-code.mjs", new TextEncoder().encode(lawModule(packed)), readAt);
}

/** Writes `build/law-pages.json`: what only the pages of the law show. Read when they are built. */
export async function writeLawPages(root: string, law: Law, packed: PackedLaw, readAt: Date): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(lawPagesOf(law, packed)));
  await write(root, "law-pages.json", bytes, readAt);
}

/** Writes `build/law-editor.schema.json`: what an editor completes and explains in the files of the law. */
export async function writeEditorSchema(root: string, law: Law, readAt: Date): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(editorSchema(law)));
  await write(root, "law-editor.schema.json", bytes, readAt);
}

/**
 * Writes the types of the facts (`src/api/fact-types.ts`), which the repository keeps. They are a source too: written as old
 * as the rest, and only when they change, or what was just built would always be older than they are.
 */
export async function writeFactTypes(root: string, law: Law, readAt: Date): Promise<void> {
  const path = join(root, "packages/rights/src/api/fact-types.ts");
  const text = generateFactTypes(law);
  if ((await readFile(path, "utf8").catch(() => null)) === text) return;
  await writeFile(path, text);
  await utimes(path, readAt, readAt);
}

/** Written beside, then renamed: a reader never sees half a law. Two builders at once do not share what is beside. */
async function write(root: string, name: string, bytes: Uint8Array, readAt: Date): Promise<void> {
  const folder = join(root, "build");
  await mkdir(folder, { recursive: true });
  const part = join(folder, `${name}.${process.pid}.part`);
  await writeFile(part, bytes);
  await utimes(part, readAt, readAt);
  await rename(part, join(folder, name));
}
