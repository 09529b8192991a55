// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { products } from "./build.ts";

it("makes the pages of the law again when anything that they read of the environment changes", async () => {
  const builder = "apps/public/src/law-pages/build-law-pages.ts";
  const pages = products().find(({ command }) => command.some((one) => one.endsWith(builder)));
  const text = await readFile(new URL(`../${builder}`, import.meta.url), "utf8");
  const read = [...text.matchAll(/process\.env\.(\w+)\b(?! =)/g)].map(([, name]) => name);
  expect(read).toContain("SITE_ORIGIN");
  expect(pages?.settings?.toSorted()).toEqual([...new Set(read)].sort());
});

it("keeps for each product a record of its own", () => {
  const records = products().map(({ record }) => record);
  expect(new Set(records).size).toBe(records.length);
});
