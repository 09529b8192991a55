// SPDX-License-Identifier: AGPL-3.0-or-later
import { sha256 } from "./sha256.ts";

/** What was built together, each file by the SHA-256 of its bytes: rules, words, translations. */
export interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Whether this file is, byte for byte, the one that was built. A damaged, truncated or altered law never answers, and
 * words of another law are never shown beside it: the file must be fetched or built again.
 */
export function isAsBuilt(manifest: Manifest, file: string, bytes: Uint8Array): boolean {
  return Object.hasOwn(manifest.files, file) && manifest.files[file] === sha256(bytes);
}
