// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The law that answers: what was built of it when that is younger than its sources, else its sources compiled anew
 * (about two seconds) and built for the next time. Only then is the compiler loaded.
 */
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackedLaw, Presentation } from "@sauf-conduit/rights";
import { formatDiagnostic } from "@sauf-conduit/rights/format";
import { isFresh } from "../../../../scripts/freshness.ts";
import { LAW_OUTPUTS, LAW_SOURCES } from "../../../../scripts/law-product.ts";
import { CliError } from "../problem.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

export type Catalogue = Readonly<Record<string, string>>;

export interface LawFiles {
  readonly packed: PackedLaw;
  readonly presentation: Presentation;
  /** French string → English. */
  readonly english: Catalogue;
}

/** The folder of the law, and that of its translations: beside it, or those of the house for a draft without any. */
export async function lawFolders(folder: string | null): Promise<{ law: string; translations: string }> {
  const law = folder === null ? join(ROOT, "law") : resolve(folder);
  if (!(await isFolder(law))) throw new CliError([{ code: "law-not-found", folder: folder ?? law }]);
  const beside = join(law, "..", "content", "translations");
  return { law, translations: (await isFolder(beside)) ? beside : join(ROOT, "content", "translations") };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/**
 * @param folder another law than that of the house: always compiled, never built.
 * @throws CliError when the law does not compile; what is wrong with it is told.
 */
export async function readLaw(folder: string | null): Promise<LawFiles> {
  return (folder === null ? await readBuilt() : null) ?? (await compile(folder));
}

/** Null when something is missing, older than its sources, or of another build. */
async function readBuilt(): Promise<LawFiles | null> {
  const inRoot = (paths: readonly string[]): string[] => paths.map((path) => join(ROOT, path));
  if (!(await isFresh(inRoot(LAW_OUTPUTS), inRoot(LAW_SOURCES)))) return null;
  try {
    const [packed, presentation, english] = await Promise.all(
      inRoot(LAW_OUTPUTS).map(async (path): Promise<unknown> => JSON.parse(await readFile(path, "utf8"))),
    );
    const built = { packed, presentation, english } as LawFiles;
    return built.packed.hash === built.presentation.law ? built : null;
  } catch {
    return null; // half written or unreadable: the sources decide
  }
}

async function compile(folder: string | null): Promise<LawFiles> {
  const { compileFolder, readTranslations, writeOutputs } = await import("@sauf-conduit/rights/compiler");
  const { law, translations } = await lawFolders(folder);
  const readAt = new Date();
  const compiled = await compileFolder(law);
  const { packed, presentation } = compiled;
  if (!packed || !presentation) {
    const errors = compiled.diagnostics.filter(({ severity }) => severity === "error");
    throw new CliError([{ code: "law-does-not-compile", diagnostics: errors.map(formatDiagnostic) }]);
  }
  // A folder that cannot be written (another user's installation) only costs the same wait next time.
  if (folder === null) await writeOutputs(ROOT, compiled, readAt).catch(() => undefined);
  return { packed, presentation, english: (await readTranslations(translations)).get("en") ?? {} };
}
