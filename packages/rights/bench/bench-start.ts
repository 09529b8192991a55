// SPDX-License-Identifier: AGPL-3.0-or-later
/** Cold starts, each in a process of its own: ours at 120 provisions, and in turn with it the peer's at twelve. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackedLaw } from "../src/artefact/packing.ts";
import { compileFolder } from "../src/building/compile-folder.ts";
import { middle, printLine, ratio } from "./measure.ts";
import { publicodesName, publicodesRules } from "./publicodes-rules.ts";

const STARTS = 25;

type Run = Readonly<Record<string, number>>;

export async function coldStart(artefact: PackedLaw, at: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-rights-"));
  const [ours, peers] = [join(folder, "law.json"), join(folder, "rules.json")];
  writeFileSync(ours, JSON.stringify(artefact));
  writeFileSync(peers, JSON.stringify(await rulesOfPeer()));
  const runs = Array.from({ length: STARTS }, () => ({
    own: start("cold-start.ts", ours),
    peer: start("cold-publicodes.ts", peers),
  }));
  rmSync(folder, { recursive: true });
  report(runs, at);
}

async function rulesOfPeer(): Promise<{ rules: unknown; asked: string[] }> {
  const { law } = await compileFolder(join(here, "law"));
  if (!law) throw new Error("the bench law does not compile");
  const asked = [...law.items.keys()].map((id) => publicodesName(id.replaceAll("-", " ")));
  return { rules: publicodesRules(law), asked };
}

const here = dirname(fileURLToPath(import.meta.url));

function start(script: string, file: string): Run {
  const printed = execFileSync(process.execPath, ["--expose-gc", join(here, script), file], {
    encoding: "utf8",
  });
  return JSON.parse(printed) as Run;
}

function report(runs: readonly { readonly own: Run; readonly peer: Run }[], at: number): void {
  const all = (key: string): number[] => runs.map(({ own }) => own[key] ?? 0);
  const line = (what: string, milliseconds: number): void =>
    printLine({ what: `cold start at ${at}, ${what}`, figure: `${milliseconds.toFixed(1)} ms` });
  line("apart: modules imported from their sources", middle(all("import")));
  line("text read as JSON", middle(all("parse")));
  line("law made ready", middle(all("load")));
  line("situation encoded", middle(all("encode")));
  line("first answers", middle(all("answers")));
  // Like all figures here, in processor time of the thread: on a shared machine a wall clock measures the neighbours.
  // That clock moves by steps of some milliseconds: only a mean of many says something.
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b) / list.length;
  const total = mean(all("processor"));
  printLine({
    what: `cold start at ${at}: text of the artefact to first answers`,
    figure: `${total.toFixed(1)} ms`,
    target: "≤ 10 ms",
    met: total <= 10,
  });
  line("the same by the wall clock, median", middle(all("total")));
  line("the same by the wall clock, best of all", Math.min(...all("total")));
  const peer = mean(runs.map((run) => run.peer.processor ?? 0));
  printLine({ what: "cold start of publicodes, twelve provisions", figure: `${peer.toFixed(1)} ms` });
  printLine({ what: `cold start at ${at} against publicodes at twelve`, figure: ratio(peer / total) });
  line("apart: every determination, next", middle(all("determinations")));
}
