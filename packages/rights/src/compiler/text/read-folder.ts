// SPDX-License-Identifier: AGPL-3.0-or-later
/** The only part of the compiler that touches the disk. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "./diagnostics.ts";
import { fr } from "./french.ts";
import type { SourceText } from "./read.ts";

/**
 * Reads every `.yaml` file below a folder, in path order. A file that is not UTF-8 is left out and reported.
 * @throws when the folder itself cannot be read.
 */
export async function readFolder(
  folder: string,
): Promise<{ readonly sources: readonly SourceText[]; readonly diagnostics: readonly Diagnostic[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sources: SourceText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of files) {
    const file = path.slice(join(folder, "/").length).replaceAll("\\", "/");
    const text = decodeText(await readFile(path));
    if (text !== null) sources.push({ file, text });
    else {
      const message = fr`Le fichier n'est pas écrit en UTF-8. Réenregistrez-le avec ce codage.`;
      diagnostics.push({ severity: "error", code: "encoding", file, line: 1, message });
    }
  }
  return { sources, diagnostics };
}

/** UTF-8 text, or null when the bytes are something else. */
function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
