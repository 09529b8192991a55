// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is said of a passphrase before a file is sealed with it. */

/** Shorter ones are tried out, all of them, by whoever holds the file. */
export const SHORTEST = 12;

/** As it will be used: spaces around it do not count (keeping/sealing.ts). */
const signsOf = (passphrase: string): readonly string[] => [...passphrase.normalize("NFC").trim()];

/** Below this many different signs, or made of one kind of them only, a passphrase is guessed sooner. */
const FEW_SIGNS = 6;
const ONE_WORD = /^(\p{L}+|\d+)\d{0,4}$/u;

function isShort(passphrase: string): boolean {
  return signsOf(passphrase).length < SHORTEST;
}

export function isEasy(passphrase: string): boolean {
  const signs = signsOf(passphrase);
  return new Set(signs.map((sign) => sign.toLowerCase())).size < FEW_SIGNS || ONE_WORD.test(signs.join(""));
}

/** What stops the sealing, or null. */
export function passphraseFault(passphrase: string, again: string): "short" | "different" | null {
  if (isShort(passphrase)) return "short";
  return signsOf(passphrase).join("") === signsOf(again).join("") ? null : "different";
}
