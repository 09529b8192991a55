// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "./sha256.ts";

const of = (text: string) => sha256(new TextEncoder().encode(text));

describe("SHA-256", () => {
  test("gives the values of the standard", () => {
    expect(of("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(of("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
  });

  test("agrees with Node on every length around a block, and on any bytes, wherever they start", () => {
    const node = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    for (let length = 0; length <= 130; length++) {
      const bytes = new Uint8Array(length).fill(length);
      expect(sha256(bytes)).toBe(node(bytes));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(7), (bytes, skip) => {
        const part = bytes.subarray(Math.min(skip, bytes.length));
        expect(sha256(part)).toBe(node(part));
      }),
    );
  });
});
