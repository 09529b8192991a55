// SPDX-License-Identifier: AGPL-3.0-or-later
/** Generated code as its users have it: a file, imported. For tests and the bench. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { LawCode } from "../src/engine/circuit/law-code.ts";

export async function importCode(text: string): Promise<LawCode> {
  const folder = await mkdtemp(join(tmpdir(), "law-code-"));
  try {
    const file = join(folder, "code.mjs");
    await writeFile(file, text);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as LawCode;
  } finally {
    await rm(folder, { recursive: true });
  }
}
