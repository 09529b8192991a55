// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The law that answers: what was built of it when that is younger than its sources, else its sources compiled anew
 * (about two seconds) and built for the next time. Only then is the compiler loaded.
 */
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isAsBuilt, type Manifest, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { isFresh } from "../../../../scripts/freshness.ts";
import { LAW_SOURCES, lawOutputs } from "../../../../scripts/law-product.ts";
import { CliError } from "../problem.ts";
import { compileSound, soundTranslations } from "./compile-law.ts";

/** The house. */
export const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

export type Catalogue = Readonly<Record<string, string>>;

export interface LawFiles {
  readonly packed: PackedLaw;
  readonly presentation: Presentation;
  /** French string → English. */
  readonly english: Catalogue;
}

export interface LawPlace {
  /** Another law than that of the house, as it was named: always compiled, never built. */
  readonly folder: string | null;
  /** Where a relative folder starts. */
  readonly base: string;
  /** The house; another one in tests. */
  readonly root?: string;
}

/** The folder of the law, and that of its translations: beside it, or those of the house for a draft without any. */
export async function lawFolders({
  folder,
  base,
  root = ROOT,
}: LawPlace): Promise<{ law: string; translations: string }> {
  const law = folder === null ? join(root, "law") : resolve(base, folder);
  if (!(await isFolder(law))) throw new CliError([{ code: "law-not-found", folder: folder ?? law }]);
  if (!(await holdsLaw(law))) throw new CliError([{ code: "law-empty", folder: folder ?? law }]);
  const beside = join(law, "..", "content", "translations");
  return { law, translations: (await isFolder(beside)) ? beside : join(root, "content", "translations") };
}

/** Seen before anything below it is read: a folder of something else may hold a million files, or some that are closed. */
async function holdsLaw(folder: string): Promise<boolean> {
  const parts = await Promise.all(["faits", "dispositions"].map((part) => isFolder(join(folder, part))));
  return parts.includes(true);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** @throws CliError when the law does not compile; what is wrong with it is told. */
export async function readLaw(place: LawPlace): Promise<LawFiles> {
  const { folder, root = ROOT } = place;
  return (folder === null ? await readBuilt(root) : null) ?? (await compile(place, root));
}

/** Null when something is missing, older than its sources, or not, byte for byte, what was built. */
async function readBuilt(root: string): Promise<LawFiles | null> {
  const inRoot = (paths: readonly string[]): string[] => paths.map((path) => join(root, path));
  if (!(await isFresh(inRoot(lawOutputs(root)), inRoot(LAW_SOURCES)))) return null;
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => readFile(join(root, "build", name));
  try {
    const manifest = parsed(await read("manifest.json")) as Manifest;
    const asBuilt = async (name: string): Promise<unknown> => {
      const bytes = await read(name);
      if (!(await isAsBuilt(manifest, name, bytes))) throw new Error(`${name} is not what was built`);
      return parsed(bytes);
    };
    return {
      packed: (await asBuilt("law.json")) as PackedLaw,
      presentation: (await asBuilt("presentation.json")) as Presentation,
      english: (await asBuilt("translations.en.json")) as Catalogue,
    };
  } catch {
    return null; // half written, damaged or unreadable: the sources decide
  }
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function compile(place: LawPlace, root: string): Promise<LawFiles> {
  const { writeOutputs } = await import("@sauf-conduit/rights/compiler");
  const { law, translations } = await lawFolders(place);
  const readAt = new Date();
  const compiled = await compileSound(law);
  const { packed, presentation } = compiled;
  const catalogues = await soundTranslations(translations);
  // A folder that cannot be written (another user's installation) only costs the same wait next time.
  if (place.folder === null) await writeOutputs(root, compiled, readAt, catalogues).catch(() => undefined);
  return { packed, presentation, english: catalogues.get("en") ?? {} };
}
