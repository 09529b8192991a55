// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inspectBoundaries, type Rule } from "./boundaries.ts";

const THIS_HOUSE = fileURLToPath(new URL("..", import.meta.url));

function manifest(name: string, exported: readonly string[], needs: readonly string[]): string {
  return JSON.stringify({
    name: `@sauf-conduit/${name}`,
    exports: Object.fromEntries(exported.map((entry) => [entry, join("./src", entry, "index.ts")])),
    dependencies: Object.fromEntries(needs.map((need) => [`@sauf-conduit/${need}`, "0.1.0"])),
  });
}

/** A small house without a fault: every violation below is seeded into it. */
const CLEAN: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ dependencies: { "@sauf-conduit/server": "0.1.0" } }),
  "packages/calendar/package.json": manifest("calendar", ["."], []),
  "packages/calendar/src/index.ts": 'export * from "./civil-date.ts";',
  "packages/calendar/src/civil-date.ts": "export type CivilDate = string;",
  "packages/calendar/src/civil-date.test.ts": 'import { expect } from "vitest"; import "node:fs"; expect(1);',
  "packages/rights/package.json": manifest("rights", [".", "./compiler"], ["calendar"]),
  "packages/rights/src/index.ts":
    'import type { Law } from "./compiler/index.ts"; export type { CivilDate } from "@sauf-conduit/calendar"; export type L = Law;',
  "packages/rights/src/compiler/index.ts":
    'import { readFileSync } from "node:fs"; export type Law = typeof readFileSync;',
  "packages/rights/src/compiler/text/suggest.ts": "export const suggest = 1;",
  "packages/rights/src/engine.ts": 'export { suggest } from "./compiler/suggest.ts";',
  "packages/rights/src/build-law.ts": 'import "node:fs"; import "./compiler/index.ts";',
  "packages/ui/package.json": manifest("ui", [".", "./styles.css"], []),
  "packages/ui/src/index.ts": 'export * from "react";',
  "packages/ui/src/styles.css": '/* @import "../../../apps/public/x.css"; */ @import "./tokens.css";',
  "packages/ui/src/tokens.css": ":root { color: black; }",
  "apps/server/package.json": manifest("server", ["."], []),
  "apps/server/src/index.ts": 'import "node:http";',
  "apps/public/package.json": manifest("public", [], ["rights", "ui"]),
  "apps/public/vite.config.ts": 'import "node:path";',
  "apps/public/src/main.tsx":
    'import { x } from "@sauf-conduit/rights"; import "@sauf-conduit/ui/styles.css"; export const page = <p>{x}</p>; import("./later.ts");',
  "apps/public/src/later.ts": "export {};",
  "scripts/start.ts": 'import "@sauf-conduit/server"; import "node:fs"; await import(process.argv[2] ?? "");',
};

/** One violation for each rule, and for each way of breaking it that a checker could miss. */
const SEEDED: readonly (readonly [Rule, string, string, string | null])[] = [
  [
    "package-imports-app",
    "packages/rights/src/a.ts",
    'import "@sauf-conduit/public/x";',
    "@sauf-conduit/public/x",
  ],
  [
    "package-imports-app",
    "packages/ui/src/a.css",
    '@import url("../../../apps/public/x.css");',
    "../../../apps/public/x.css",
  ],
  [
    "package-order",
    "packages/calendar/src/a.test.ts",
    'import "@sauf-conduit/rights";',
    "@sauf-conduit/rights",
  ],
  [
    "package-order",
    "packages/rights/src/a.ts",
    'import type { X } from "@sauf-conduit/ui";',
    "@sauf-conduit/ui",
  ],
  ["package-order", "packages/zoning/package.json", "{}", null],
  [
    "calendar-imports-nothing",
    "packages/calendar/src/a.ts",
    'import type { X } from "temporal-polyfill";',
    "temporal-polyfill",
  ],
  ["browser-imports-node", "packages/rights/src/a.ts", 'import { join } from "node:path";', "node:path"],
  ["browser-imports-node", "packages/ui/src/a.tsx", 'export * from "fs";', "fs"],
  ["browser-imports-node", "apps/public/src/a.ts", 'await import("node:fs");', "node:fs"],
  ["browser-imports-node", "packages/rights/src/a.ts", 'const fs = require("node:fs");', "node:fs"],
  [
    "browser-imports-node",
    "packages/rights/src/a.ts",
    'export { read } from "./compiler/index.ts";',
    "./compiler/index.ts",
  ],
  [
    "browser-imports-node",
    "apps/public/src/a.ts",
    'import "@sauf-conduit/rights/compiler";',
    "@sauf-conduit/rights/compiler",
  ],
  [
    "browser-imports-server",
    "apps/public/src/a.ts",
    'type S = import("@sauf-conduit/server").S;',
    "@sauf-conduit/server",
  ],
  [
    "browser-imports-server",
    "apps/public/src/a.ts",
    'import "../../server/src/index.ts";',
    "../../server/src/index.ts",
  ],
  ["pure-package", "packages/calendar/src/a.ts", "export const now = () => Date.now();", "Date"],
  ["pure-package", "packages/calendar/src/a.ts", "export const today = new Date();", "Date"],
  ["pure-package", "packages/rights/src/a.ts", "export const law = fetch('/law');", "fetch"],
  ["pure-package", "packages/rights/src/a.ts", "localStorage.setItem('a', 'b');", "localStorage"],
  ["pure-package", "packages/rights/src/a.ts", "export const one = Math.random();", "Math"],
  ["browser-circle", "apps/public/src/later.ts", 'import type { page } from "./main.tsx";', "./main.tsx"],
  ["browser-imports-computed", "apps/public/src/a.ts", "await import(globalThis.name);", null],
  [
    "not-through-exports",
    "apps/public/src/a.ts",
    'import "@sauf-conduit/rights/engine";',
    "@sauf-conduit/rights/engine",
  ],
  [
    "not-through-exports",
    "apps/public/src/a.ts",
    'import "../../../packages/ui/src/index.ts";',
    "../../../packages/ui/src/index.ts",
  ],
  [
    "not-through-exports",
    "scripts/a.ts",
    'import "../packages/ui/src/index.ts";',
    "../packages/ui/src/index.ts",
  ],
  ["not-declared", "apps/public/src/a.ts", 'import "@sauf-conduit/calendar";', "@sauf-conduit/calendar"],
  ["not-declared", "scripts/a.ts", 'import "@sauf-conduit/ui";', "@sauf-conduit/ui"],
  ...["old", "v2", "legacy", "unused", "utils", "helpers", "misc"].map(
    (word) => ["dead-name", `apps/public/src/date-${word}.ts`, "", null] as const,
  ),
  ["dead-name", "packages/ui/src/helpers/button.tsx", "", null],
  ["dead-name", "docs/map-old.md", "", null],
];

let root: string;

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "boundaries-"));
  await write(CLEAN);
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe("the checker", () => {
  it("finds nothing in a clean house, having read all of it", () => {
    expect(inspectBoundaries(root)).toEqual({ violations: [], filesRead: 16, importsRead: 19 });
  });

  it.each(SEEDED)("finds %s in %s: %s", async (rule, file, text, specifier) => {
    await write({ [file]: text });
    expect(inspectBoundaries(root).violations).toContainEqual({ rule, file, specifier });
  });

  it("takes for an effect neither a type, nor a comment, nor a day that is given, nor what a tool or a screen does", async () => {
    await write({
      "packages/calendar/src/a.ts":
        "// fetch, Date.now()\nexport type D = typeof document; export const day = (at: number) => new Date(at);",
      "packages/rights/src/a.test.ts": "console.log(Date.now());",
      "packages/ui/src/a.tsx": "export const width = () => window.innerWidth;",
    });
    expect(inspectBoundaries(root).violations).toEqual([]);
  });

  it("reads what is neither installed nor built", async () => {
    await write({
      "node_modules/x/old.ts": 'import "@sauf-conduit/ui";',
      "apps/public/dist/assets/legacy.js": "await import(x);",
    });
    expect(inspectBoundaries(root).violations).toEqual([]);
  });

  it("does not take an unreadable file for a clean one", async () => {
    await write({ "packages/ui/src/a.ts": "import from from from" });
    expect(() => inspectBoundaries(root)).toThrow(SyntaxError);
  });
});

describe("this house", () => {
  it("has no hole in its walls", () => {
    const { violations, filesRead, importsRead } = inspectBoundaries(THIS_HOUSE);
    expect(violations).toEqual([]);
    expect(filesRead).toBeGreaterThan(20);
    expect(importsRead).toBeGreaterThan(filesRead);
  });
});
