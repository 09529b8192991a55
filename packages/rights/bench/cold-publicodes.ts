// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The peer's cold start, in a process of its own, as ours is (`cold-start.ts`): text of its rules → an engine → the
 * first answers. Prints milliseconds of processor.
 */
import { readFileSync } from "node:fs";
import Engine from "publicodes";

const text = readFileSync(process.argv[2] ?? "", "utf8");
globalThis.gc?.();
const before = process.threadCpuUsage();
const { rules, asked } = JSON.parse(text) as { rules: Record<string, unknown>; asked: readonly string[] };
const engine = new Engine(rules as never, { logger: { log() {}, warn() {}, error() {} } });
let answers = 0;
for (const rule of asked) if (engine.evaluate(rule).nodeValue !== undefined) answers++;
const { user, system } = process.threadCpuUsage(before);
console.log(JSON.stringify({ processor: (user + system) / 1000, answers }));
