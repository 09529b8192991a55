// SPDX-License-Identifier: AGPL-3.0-or-later
/** SHA-256 of these bytes by WebCrypto, in hexadecimal: the machine's own, many times quicker than one that is written. */
export async function webSha256(web: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await web.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
