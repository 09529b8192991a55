// SPDX-License-Identifier: AGPL-3.0-or-later
/** Nothing that was written here names the machine it was written on, its private tools, or where packages come from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { houseFiles } from "./house-files.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Spelled in pieces, so that this file is not its own violation. */
const PRIVATE: Readonly<Record<string, RegExp>> = {
  "the folder of a machine": new RegExp(`(?<![\\w.-])/${"work"}/`),
  "the home of root": new RegExp(`(?<![\\w.-])/${"root"}/`),
  "a registry": new RegExp(["registry", "npm"].join("\\.")),
  "a private library": new RegExp(`(?<![\\w)\\]])\\.${"library"}\\b`),
  "a private tool": new RegExp(["farm", "(studio|bench)"].join("-")),
};

function found(text: string): readonly string[] {
  return Object.entries(PRIVATE)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);
}

describe("the patterns", () => {
  it.each([
    ["the folder of a machine", ["cd ", "work", "main"].join("/")],
    ["the home of root", ["", "root", ".npmrc"].join("/")],
    ["a registry", `https://${["registry", "npmjs", "org"].join(".")}/x`],
    ["a private library", ["see ", "library/env"].join(".")],
    ["a private tool", ["farm", "bench run"].join("-")],
  ])("find %s", (name, text) => {
    expect(found(text)).toEqual([name]);
  });

  it("leave our own words alone", () => {
    expect(found("https://example.org/work/ packages/library rooms.library apps/root/x farm")).toEqual([]);
  });
});

describe("the files of this house", () => {
  const files = houseFiles(ROOT);

  it("are read", () => {
    expect(files).toContain("package-lock.json");
    expect(files).toContain("test/written-files.test.ts");
  });

  it("name nothing private", () => {
    const named = files.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), "latin1");
      return found(text).map((name) => `${file}: ${name}`);
    });
    expect(named).toEqual([]);
  });

  it("each carry the licence, where they are programs", () => {
    const programs = files.filter((file) => /\.(ts|tsx|mts|mjs)$/.test(file));
    const without = programs.filter(
      (file) =>
        !/^(#!.*\n)?\/\/ SPDX-License-Identifier: AGPL-3\.0-or-later\n/.test(
          readFileSync(join(ROOT, file), "utf8"),
        ),
    );
    expect(programs.length).toBeGreaterThan(20);
    expect(without).toEqual([]);
  });
});
