// SPDX-License-Identifier: AGPL-3.0-or-later
import { canonicalHash } from "./canonical-hash.ts";
import { type PackedLaw, unpack } from "./packing.ts";

/**
 * Whether a stored law is what its hash says: computed again from its content. A damaged or altered artefact, whatever
 * its shape, is not: it must be fetched or compiled again, never answer. Needs WebCrypto (Node, or a secure context).
 */
export async function isIntact(packed: PackedLaw): Promise<boolean> {
  try {
    const { hash, ...content } = unpack(packed);
    return (await canonicalHash(content)) === hash;
  } catch {
    return false; // not even the shape of a law
  }
}
