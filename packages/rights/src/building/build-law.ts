// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Builds the law for those who run it (build-outputs.ts says what), and the types of its facts
 * (`src/api/fact-types.ts`, in the repository: a misspelt fact does not compile). Run by `npm run build`.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDiagnostic } from "../compiler/index.ts";
import { readTranslations } from "../words/translations.ts";
import {
  writeEditorSchema,
  writeFactTypes,
  writeLawCode,
  writeLawPages,
  writeOutputs,
} from "./build-outputs.ts";
import { compileFolder } from "./compile-folder.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");

const readAt = new Date();
const compiled = await compileFolder(join(root, "law"));
const { catalogues, diagnostics } = await readTranslations(join(root, "content", "translations"));
for (const d of [...compiled.diagnostics, ...diagnostics].filter((x) => x.severity === "error"))
  console.error(formatDiagnostic(d));
if (compiled.law && compiled.packed && diagnostics.length === 0) {
  await writeOutputs(root, compiled, readAt, catalogues);
  await writeLawCode(root, compiled.packed, readAt);
  await writeLawPages(root, compiled.law, compiled.packed, readAt);
  await writeEditorSchema(root, compiled.law, readAt);
  await writeFactTypes(root, compiled.law, readAt);
} else process.exitCode = 1;
