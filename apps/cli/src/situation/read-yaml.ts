// SPDX-License-Identifier: AGPL-3.0-or-later
/** YAML read with the strictness of the law: unique keys, no anchors, no tags. Values that are wrong are not repeated. */
import { type Diagnostic, newReport, readSource, type Tree } from "@sauf-conduit/rights/format";
import { CliError, type Problem } from "../problem.ts";
import type { SituationText } from "./read-text.ts";

/** @throws CliError with every fault. */
export function readYaml({ file, text }: SituationText): Tree {
  const report = newReport();
  let tree: Tree;
  try {
    ({ tree } = readSource({ file, text }, report));
  } catch (error) {
    // Thousands of brackets inside one another exhaust the stack of any reader.
    if (error instanceof RangeError) throw new CliError([{ code: "too-deep", place: { file, line: null } }]);
    throw error;
  }
  const problems = onceForbidden(report.diagnostics.map(problemOf));
  // What is nested too deep is a fault of syntax too, further on: one is enough.
  const tooDeep = problems.filter(({ code }) => code === "too-deep");
  const [first, ...others] = tooDeep.length > 0 ? tooDeep : problems;
  if (first) throw new CliError([first, ...others]);
  return tree;
}

/** A text made with anchors has one on every line, and one thing to mend: its first sign says where. */
function onceForbidden(problems: readonly Problem[]): Problem[] {
  const first = problems.find(({ code }) => code === "forbidden-yaml");
  return problems.filter((problem) => problem === first || problem.code !== "forbidden-yaml");
}

function problemOf({ code, file, line, message }: Diagnostic): Problem {
  const place = { file, line };
  if (code === "duplicate-key") return { code, place, key: quotedIn(message) };
  if (code === "yaml-forbidden") return { code: "forbidden-yaml", place };
  if (code === "bad-number" || code === "too-deep") return { code, place };
  return { code: "bad-yaml", place, sentence: message };
}

/** The key that the reader quotes. */
function quotedIn(message: string): string | null {
  return /«\s(.+?)\s»/.exec(message)?.[1]?.replace(/^"(.*)"$/, "$1") ?? null;
}
