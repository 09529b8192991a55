// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * `npm run mutants [id…]`: for each provision, small changes of its rules, how many its worked cases notice,
 * and those that nobody notices, with a situation for the case to add. Ends with 1 under the target.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFolder } from "../building/compile-folder.ts";
import { formatDiagnostic } from "../compiler/index.ts";
import type { Law } from "../syntax/index.ts";
import { type Score, type Survivor, scoreOf, shareKilled } from "./score.ts";

/** Share of the mutants of every provision that its cases must notice. */
const TARGET = 0.95;

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");

/** Whatever answers people, itself or by its branches, in the order of the law: all but tables, lists and figures. */
function displayed(law: Law): string[] {
  return [...law.items.values()].filter((item) => item.versions.length > 0).map((item) => item.id);
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
const ids = process.argv.slice(2);
const unknown = ids.filter((id) => !law.items.has(id));
if (unknown.length > 0) {
  console.error(`Je ne connais pas ${unknown.join(", ")}.`);
  process.exit(1);
}
console.log(
  `${"disposition".padEnd(48)} ${["mutants", "vus", "égaux", "restent"].map((w) => w.padStart(7)).join(" ")}      part`,
);
let under = 0;
for (const id of ids.length > 0 ? ids : displayed(law)) {
  const score = await scoreOf(law, id);
  console.log(row(score));
  if (shareKilled(score) < TARGET) under++;
  for (const one of score.survivors)
    console.log(`    ${one.place.file}:${one.place.line} ${one.what}${sayWitness(one)}`);
}
if (under > 0) {
  console.log(`\n${under} sous ${100 * TARGET} %.`);
  process.exitCode = 1;
}
