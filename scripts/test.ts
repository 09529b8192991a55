// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * `npm test`: types, format and lint, dead code, then the tests, which need the law and the public site built, and the mutation
 * score of every item of the law. Every stage runs even if an earlier one failed, and nothing is skipped. The last line counts
 * all: each test, each item of the law, and one per other stage.
 */
import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.ts";
import {
  closingLine,
  type ScoredItem,
  skippedIn,
  type Totals,
  totalsOf,
  totalsOfScores,
  type VitestReport,
} from "./test-totals.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REPORTS = join(ROOT, ".cache/test-reports");

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Totals>;
}

const BIN = join(ROOT, "node_modules/.bin");

/** Runs a tool of `node_modules/.bin` with the Node that npm gives to scripts; resolves to its exit code. */
function runTool(tool: string, args: readonly string[]): Promise<number> {
  return runProgram(join(BIN, tool), args);
}

function runProgram(program: string, args: readonly string[]): Promise<number> {
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ""}` };
  if (!process.stdout.isTTY) Object.assign(env, { NO_COLOR: "1", FORCE_COLOR: undefined });
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

function one(passed: boolean): Totals {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function check(name: string, tool: string, args: readonly string[]): Stage {
  return { name, run: async () => one((await runTool(tool, args)) === 0) };
}

/** What a stage wrote of itself; null when it wrote nothing. */
async function readReport<T>(file: string): Promise<T | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** The scores of the whole law, in as many shares as processes run at once. */
function mutants(name: string, shares: number): Stage {
  const share = async (nth: number): Promise<Totals> => {
    const file = join(REPORTS, `mutants-${nth}.json`);
    await rm(file, { force: true });
    const args = ["packages/rights/src/mutation/main.ts", "--part", `${nth}/${shares}`, "--report", file];
    const exitCode = await runProgram(process.execPath, args);
    return totalsOfScores(await readReport<ScoredItem[]>(file), exitCode);
  };
  return {
    name,
    run: async () => {
      await mkdir(REPORTS, { recursive: true });
      const all = await Promise.all(Array.from({ length: shares }, (_, i) => share(i + 1)));
      return {
        passed: all.reduce((sum, { passed }) => sum + passed, 0),
        failed: all.reduce((sum, { failed }) => sum + failed, 0),
      };
    },
  };
}

function tests(name: string, project: string): Stage {
  const file = join(REPORTS, `${project}.json`);
  return {
    name,
    run: async () => {
      await mkdir(REPORTS, { recursive: true });
      await rm(file, { force: true });
      const exitCode = await runTool("vitest", [
        "run",
        "--project",
        project,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ]);
      const report = await readReport<VitestReport>(file);
      const skipped = report === null ? 0 : skippedIn(report);
      if (skipped > 0) console.error(`${skipped} essai(s) sautés : ils comptent comme des échecs.`);
      return totalsOf(report, exitCode);
    },
  };
}

const STAGES: readonly Stage[] = [
  check("Types", "tsc", ["--noEmit", "-p", "tsconfig.json"]),
  check("Forme et règles d’écriture", "biome", ["check", "--error-on-warnings", "."]),
  check("Code mort", "knip", ["--no-progress"]),
  {
    name: "Construction",
    run: async () => one((await build()) === null),
  },
  tests("Essais", "unit"),
  mutants("Cas types (mutations du droit)", 2),
  tests("Essais dans le navigateur", "browser"),
];

const summary: string[] = [];
const totals = { passed: 0, failed: 0 };
for (const { name, run } of STAGES) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { passed, failed } = await run().catch((error: unknown) => {
    console.error(error);
    return one(false);
  });
  totals.passed += passed;
  totals.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toLocaleString("fr", { maximumFractionDigits: 1 });
  const outcome = failed === 0 ? "réussi" : `${failed} échec${failed > 1 ? "s" : ""}`;
  summary.push(`  ${name} : ${outcome}, en ${seconds} s`);
}

console.log(`\n${summary.join("\n")}\n`);
console.log(closingLine(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;
