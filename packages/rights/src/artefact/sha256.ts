// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * SHA-256 (FIPS 180-4), without WebCrypto: browsers refuse that one to a page served in clear on a local network,
 * and a check that is not made everywhere is not a check.
 */

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUNDS = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first eight (5.3.3). */
const START = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;
/** A one bit, and the length of the message in eight bytes. */
const PADDING = 9;

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

type Eight = [number, number, number, number, number, number, number, number];

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 of these bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  const state = START.slice();
  const words = new Uint32Array(BLOCK);
  const whole = bytes.length - (bytes.length % BLOCK);
  mixAll(state, words, new DataView(bytes.buffer, bytes.byteOffset, whole));
  mixAll(state, words, lastBlocks(bytes.subarray(whole), bytes.length));
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** What is left after the whole blocks, padded to one block or two. */
function lastBlocks(rest: Uint8Array, length: number): DataView {
  const padded = new Uint8Array(rest.length + PADDING <= BLOCK ? BLOCK : 2 * BLOCK);
  padded.set(rest);
  padded[rest.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(padded.length - 4, (length * 8) >>> 0);
  return view;
}

function mixAll(state: Uint32Array, words: Uint32Array, blocks: DataView): void {
  for (let at = 0; at < blocks.byteLength; at += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = blocks.getUint32(at + 4 * i);
    spread(words);
    mix(state, words);
  }
}

/** The sixteen words of a block, made sixty-four. */
function spread(words: Uint32Array): void {
  for (let i = 16; i < BLOCK; i++) {
    const early = words[i - 15] as number;
    const late = words[i - 2] as number;
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] as number) + low + (words[i - 7] as number) + high;
  }
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < BLOCK; i++) {
    const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + high + choice + (ROUNDS[i] as number) + (words[i] as number)) | 0;
    const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] as number) + word;
  });
}
