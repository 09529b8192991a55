// SPDX-License-Identifier: AGPL-3.0-or-later
import { sha256 } from "./sha256.ts";
import { webSha256 } from "./web-sha256.ts";

/** What was built together, each file by the SHA-256 of its bytes: rules, words, translations. */
export interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Whether this file is, byte for byte, the one that was built. A damaged, truncated or altered law never answers, and
 * words of another law are never shown beside it: the file must be fetched or built again.
 */
export async function isAsBuilt(
  manifest: Manifest,
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (!Object.hasOwn(manifest.files, file)) return false;
  // Not everywhere, whatever its type says: see sha256.ts.
  const web: SubtleCrypto | undefined = crypto.subtle;
  return manifest.files[file] === (web === undefined ? sha256(bytes) : await webSha256(web, bytes));
}
