// SPDX-License-Identifier: AGPL-3.0-or-later
/** A folder of law compiled from its sources, or said to be at fault. The compiler is loaded only then. */
import type { PackedLaw, Presentation } from "@sauf-conduit/rights";
import type { CompiledFolder, Law } from "@sauf-conduit/rights/compiler";
import { formatDiagnostic } from "@sauf-conduit/rights/format";
import { CliError } from "../problem.ts";

type Catalogue = Readonly<Record<string, string>>;

/** A law without an error. */
export interface SoundLaw extends CompiledFolder {
  readonly law: Law;
  readonly packed: PackedLaw;
  readonly presentation: Presentation;
}

/** @throws CliError when the folder holds no law, or one that does not compile: `refuse` says so of its errors. */
export async function compileSound(
  folder: string,
  refuse: (diagnostics: readonly string[]) => Promise<CliError> | CliError = (diagnostics) =>
    new CliError([{ code: "law-does-not-compile", diagnostics }]),
): Promise<SoundLaw> {
  const compiled = await compileReadable(folder);
  const { law, packed, presentation, diagnostics } = compiled;
  if (law && packed && presentation) return { ...compiled, law, packed, presentation };
  throw await refuse(diagnostics.filter(({ severity }) => severity === "error").map(formatDiagnostic));
}

/**
 * A folder of law compiled, whatever its faults.
 * @throws CliError when it holds no law (it would hold, and answer nothing), or when a part of it may not be read.
 */
export async function compileReadable(folder: string): Promise<CompiledFolder> {
  const { compileFolder } = await import("@sauf-conduit/rights/compiler");
  const compiled = await compileFolder(folder).catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    throw new CliError([{ code: "law-unreadable", folder, cause: error.code }]);
  });
  if (compiled.files === 0) throw new CliError([{ code: "law-empty", folder }]);
  return compiled;
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string";
}

/** The translations of the law, by language. @throws CliError when a file of them is at fault. */
export async function soundTranslations(folder: string): Promise<ReadonlyMap<string, Catalogue>> {
  const { readTranslations } = await import("@sauf-conduit/rights/compiler");
  const { catalogues, diagnostics } = await readTranslations(folder);
  if (diagnostics.length === 0) return catalogues;
  throw new CliError([{ code: "law-does-not-compile", diagnostics: diagnostics.map(formatDiagnostic) }]);
}
