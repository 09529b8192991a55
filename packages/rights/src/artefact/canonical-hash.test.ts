// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalHash } from "./canonical-hash.ts";

const sha = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Objects with their keys the other way round, at every depth. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, x]) => [key, turned(x)]),
  );
}

describe("the hash of content", () => {
  it("is SHA-256 of JSON with sorted keys, in UTF-8, without what is undefined", async () => {
    const value = { é: "« à »", b: [{ d: 1, c: undefined }, true], a: null };
    expect(await canonicalHash(value)).toBe(sha('{"a":null,"b":[{"d":1},true],"é":"« à »"}'));
  });

  it("ignores the order of keys", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await canonicalHash(turned(value))).toBe(await canonicalHash(value));
      }),
    );
  });

  it("tells apart what differs: the order of a list, a type, a key", async () => {
    const values = [[1, 2], [2, 1], ["1", 2], { a: 1 }, { b: 1 }, { a: [1] }, null, {}, []];
    const hashes = await Promise.all(values.map(canonicalHash));
    expect(new Set(hashes).size).toBe(values.length);
  });
});
