// SPDX-License-Identifier: AGPL-3.0-or-later
/** docs/law-format.md speaks of every key that the schema knows. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");
}

/** The names of all `properties`, at any depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => [
    ...(key === "properties" ? Object.keys(part as object) : []),
    ...keysOf(part),
  ]);
}

it("docs/law-format.md names every key of the format", () => {
  const keys = new Set(keysOf(JSON.parse(read("packages/rights/src/compiler/shape/law.schema.json"))));
  expect(keys.size).toBeGreaterThan(150);
  const page = read("docs/law-format.md");
  const written = (key: string): boolean => new RegExp(`(?<![\\p{L}])${key}(?![\\p{L}])`, "u").test(page);
  expect([...keys].filter((key) => !written(key))).toEqual([]);
});
