// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Each tool that guards this house is shown one fault that it must catch, with our own settings: some tools are
 * silently green (dependency-cruiser 18 reads nothing at all beside TypeScript 7).
 */
import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = join(ROOT, "node_modules/.bin");

let house: string;

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), text);
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Runs a tool in the small house. */
function run(tool: string, ...args: readonly string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ""}`, NO_COLOR: "1" };
  return new Promise((resolve) => {
    const child = execFile(join(BIN, tool), args, { cwd: house, env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, output: stdout + stderr }),
    );
  });
}

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), "quality-tools-"));
  for (const settings of ["biome.json", "knip.json", ".gitignore"]) {
    await copyFile(join(ROOT, settings), join(house, settings));
  }
  await write({
    "package.json": json({ name: "house", type: "module", workspaces: ["packages/*"] }),
    "tsconfig.json": json({
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: { types: [] },
      include: ["packages"],
      exclude: [],
    }),
    "packages/calendar/package.json": json({
      name: "calendar",
      type: "module",
      exports: { ".": "./src/index.ts" },
    }),
    "packages/calendar/src/index.ts": 'export { weekOf } from "./week.ts";\n',
    "packages/calendar/src/week.ts":
      "/** Days. */\nexport function weekOf(day: number): number {\n  return day * 7;\n}\n",
  });
});

afterEach(async () => {
  await rm(house, { recursive: true });
});

/** One fault: the file that carries it, and words of the tool that name it. */
const SEEDS = [
  {
    tool: "tsc",
    args: ["--noEmit", "-p", "tsconfig.json"],
    fault: { "packages/calendar/src/week.ts": 'export const weekOf = (day: number): number => "x" + day;\n' },
    says: "is not assignable to type 'number'",
  },
  {
    tool: "tsc",
    args: ["--noEmit", "-p", "tsconfig.json"],
    fault: { "packages/calendar/src/week.ts": "export enum weekOf { monday }\n" },
    says: "erasableSyntaxOnly",
  },
  {
    tool: "biome",
    args: ["check", "--error-on-warnings", "packages"],
    fault: { "packages/calendar/src/week.ts": "export const weekOf = (day: any): number => day;\n" },
    says: "noExplicitAny",
  },
  {
    tool: "biome",
    args: ["check", "--error-on-warnings", "packages"],
    fault: { "packages/calendar/src/week.ts": "export const weekOf = (day: number): number=>day\n" },
    says: "Formatter would have printed",
  },
  {
    tool: "knip",
    args: ["--no-progress"],
    fault: { "packages/calendar/src/week.ts": "export const weekOf = 7;\nexport const monthOf = 31;\n" },
    says: "monthOf",
  },
  {
    tool: "knip",
    args: ["--no-progress"],
    fault: { "packages/calendar/src/orphan.ts": "export const nobody = 1;\n" },
    says: "Unused files",
  },
] as const;

describe("a tool of this house", { timeout: 60_000 }, () => {
  it.each(SEEDS)("$tool passes a clean house, and catches: $says", async ({ tool, args, fault, says }) => {
    const clean = await run(tool, ...args);
    expect(clean.code, clean.output).toBe(0);
    await write(fault);
    const caught = await run(tool, ...args);
    expect(caught.output).toContain(says);
    expect(caught.code, caught.output).not.toBe(0);
  });
});
