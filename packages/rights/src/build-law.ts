// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Builds the law for those who run it: `build/law.json` (rules), `build/presentation.json` (words) and one
 * `build/translations.<language>.json` for each language of `content/translations/`. Run by `npm run build`.
 */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDiagnostic } from "./compiler/index.ts";
import { compileFolder } from "./compile-folder.ts";
import { readTranslations } from "./translations.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

async function write(name: string, content: unknown): Promise<void> {
  const target = join(root, "build", name);
  await mkdir(dirname(target), { recursive: true });
  // Written beside, then renamed: a reader never sees half a law.
  await writeFile(`${target}.part`, JSON.stringify(content));
  await rename(`${target}.part`, target);
}

const { law, packed, presentation, diagnostics } = await compileFolder(join(root, "law"));
for (const d of diagnostics.filter((x) => x.severity === "error")) console.error(formatDiagnostic(d));
if (!law || !packed || !presentation) process.exit(1);
await write("law.json", packed);
await write("presentation.json", presentation);
for (const [language, catalogue] of await readTranslations(join(root, "content", "translations")))
  await write(`translations.${language}.json`, catalogue);
