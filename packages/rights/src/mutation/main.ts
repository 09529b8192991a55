// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * `npm run mutants [id…]`: for each provision, small changes of its rules, how many its worked cases notice,
 * and those that nobody notices, with a situation for the case to add. Ends with 1 under the target.
 * `--part 1/2 --report FILE`: for the tests, one share of the law, telling only what is under the target;
 * FILE then gives each item and whether it holds (`ScoredItem`, scripts/test-totals.ts).
 */
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileFolder } from "../building/compile-folder.ts";
import { formatDiagnostic } from "../compiler/index.ts";
import type { Item, Law } from "../syntax/index.ts";
import { mutantsOf } from "./item-mutants.ts";
import { type Score, type Survivor, scoreOf, shareKilled } from "./score.ts";

/** Share of the mutants of every provision that its cases must notice. */
const TARGET = 0.95;

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");

/** Whatever answers people, itself or by its branches, in the order of the law: all but tables, lists and figures. */
function displayed(law: Law): string[] {
  return [...law.items.values()].filter((item) => item.versions.length > 0).map((item) => item.id);
}

/** One share of several, alike in mutants: the longest items are dealt first. @param part `2/3` is the second of three. */
function partOf(law: Law, ids: readonly string[], part: string): string[] {
  const [nth = 1, of = 1] = part.split("/").map(Number);
  const mutants = new Map(ids.map((id) => [id, mutantsOf(law.items.get(id) as Item).length]));
  const longestFirst = [...ids].sort((a, b) => (mutants.get(b) ?? 0) - (mutants.get(a) ?? 0));
  const share = new Set(longestFirst.filter((_, i) => i % of === nth - 1));
  return ids.filter((id) => share.has(id));
}

function row({ id, mutants, killed, equivalent, survivors }: Score): string {
  const share = `${(100 * shareKilled({ id, mutants, killed, equivalent, survivors })).toFixed(1)} %`;
  const cells = [mutants, killed, equivalent, survivors.length].map((n) => String(n).padStart(7));
  return `${id.padEnd(48)} ${cells.join(" ")} ${share.padStart(9)}`;
}

function sayWitness({ witness }: Survivor): string {
  if (witness === null) return "";
  const facts = Object.entries(witness).map(([fact, answer]) => `${fact} : ${answer}`);
  return `\n      par exemple : ${facts.join(" ; ")}`;
}

const { law, diagnostics } = await compileFolder(join(root, "law"));
if (!law) {
  for (const one of diagnostics) if (one.severity === "error") console.error(formatDiagnostic(one));
  process.exit(1);
}
const { values: options, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: { part: { type: "string", default: "1/1" }, report: { type: "string" } },
});
const unknown = ids.filter((id) => !law.items.has(id));
if (unknown.length > 0) {
  console.error(`Je ne connais pas ${unknown.join(", ")}.`);
  process.exit(1);
}
const onlyFaults = options.report !== undefined;
if (!onlyFaults)
  console.log(
    `${"disposition".padEnd(48)} ${["mutants", "vus", "égaux", "restent"].map((w) => w.padStart(7)).join(" ")}      part`,
  );
const scored: { id: string; holds: boolean }[] = [];
for (const id of partOf(law, ids.length > 0 ? ids : displayed(law), options.part)) {
  const score = await scoreOf(law, id);
  const holds = shareKilled(score) >= TARGET;
  scored.push({ id, holds });
  if (onlyFaults && holds) continue;
  console.log(row(score));
  for (const one of score.survivors)
    console.log(`    ${one.place.file}:${one.place.line} ${one.what}${sayWitness(one)}`);
}
if (options.report !== undefined) await writeFile(options.report, JSON.stringify(scored));
const under = scored.filter(({ holds }) => !holds).length;
if (under > 0) {
  console.log(`\n${under} sous ${100 * TARGET} %.`);
  process.exitCode = 1;
}
