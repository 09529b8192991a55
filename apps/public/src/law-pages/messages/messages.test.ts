// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every message of the pages exists in both languages and is said somewhere. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import english from "./en.json" with { type: "json" };
import french from "./fr.json" with { type: "json" };

const source = fileURLToPath(new URL("../../", import.meta.url));
/** The pages, and what they share with the check. */
const SAYS = ["law-pages/**/*.{ts,tsx}", "law/given.ts"];
const code = globSync(SAYS, { cwd: source, exclude: (name) => String(name).includes(".test.") })
  .map((file) => readFileSync(`${source}${file}`, "utf8"))
  .join("\n");
const templates = [...code.matchAll(/`([a-zA-Z.-]*)\$\{[^}]+\}([a-z.-]*)`/g)].map(
  ([, start = "", end = ""]) => ({
    start,
    end,
  }),
);

const isSaid = (key: string): boolean =>
  code.includes(`"${key}"`) ||
  templates.some(
    ({ start, end }) => (start + end).includes(".") && key.startsWith(start) && key.endsWith(end),
  );

describe("messages of the law pages", () => {
  it("are the same keys in both languages", () => {
    expect(Object.keys(english)).toEqual(Object.keys(french));
  });

  it("are each said by a page", () => {
    expect(Object.keys(french).filter((key) => !isSaid(key))).toEqual([]);
    expect(isSaid("nowhere.at-all")).toBe(false);
  });
});
