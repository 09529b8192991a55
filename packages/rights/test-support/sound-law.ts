// SPDX-License-Identifier: AGPL-3.0-or-later
/** The syntax tree of files that must be right. For tests. */
import { compileSyntax, formatDiagnostic } from "../src/compiler/index.ts";
import type { SourceText } from "../src/compiler/text/read.ts";
import type { Item, Law } from "../src/syntax/index.ts";

/** @throws with the compiler's own messages when a file has an error. */
export function soundLaw(sources: readonly SourceText[]): Law {
  const { law, diagnostics } = compileSyntax(sources);
  if (law) return law;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  throw new Error(errors.map(formatDiagnostic).join("\n"));
}

/** One item of such files. */
export function soundItem(sources: readonly SourceText[], id = "ame-conditions"): Item {
  const found = soundLaw(sources).items.get(id);
  if (found === undefined) throw new Error(`no item « ${id} »`);
  return found;
}
