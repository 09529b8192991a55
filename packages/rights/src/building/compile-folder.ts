// SPDX-License-Identifier: AGPL-3.0-or-later
/** From a folder of law to everything that is built of it. The only way in for the terminal, the build and the tests. */

import { type PackedLaw, pack } from "../artefact/packing.ts";
import { compileSyntax, type Diagnostic } from "../compiler/index.ts";
import { readFolder } from "../compiler/text/read-folder.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Law } from "../syntax/index.ts";
import type { Presentation } from "../words/presentation.ts";
import { presentationOf } from "../words/presentation-of-law.ts";
import { proveLaw } from "./proofs.ts";

export interface CompiledFolder {
  /** Null when any diagnostic is an error. */
  readonly law: Law | null;
  /** What is shipped. */
  readonly packed: PackedLaw | null;
  readonly presentation: Presentation | null;
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly files: number;
}

export async function compileFolder(folder: string): Promise<CompiledFolder> {
  const read = await readFolder(folder);
  const { law, diagnostics } = compileSyntax(read.sources);
  const files = read.sources.length;
  const all = [...read.diagnostics, ...diagnostics];
  if (!law || all.some((d) => d.severity === "error"))
    return { law: null, packed: null, presentation: null, diagnostics: all, files };
  const compiled = await lowerLaw(law);
  const packed = pack(compiled);
  const proofs = proveLaw(law, packed);
  const diagnostic = { diagnostics: [...all, ...proofs], files };
  if (proofs.length > 0) return { law: null, packed: null, presentation: null, ...diagnostic };
  return { law, packed, presentation: presentationOf(law, compiled.hash), ...diagnostic };
}
