// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the compiler says to the people who write law: one French sentence for each fault, with its place. */
import type { Place } from "../../syntax/index.ts";
import { fr, lowerFirst } from "./french.ts";

/** Every kind of fault, closed. */
export type DiagnosticCode =
  | "internal" // the compiler itself failed: a bug of ours, never of the author
  | "encoding"
  | "yaml-syntax"
  | "yaml-forbidden" // anchor, alias, merge key, tag
  | "duplicate-key"
  | "unknown-key"
  | "sentence-read-as-key"
  | "missing-key"
  | "missing-source"
  | "unfounded-confidence"
  | "missing-start"
  | "missing-case"
  | "wrong-shape"
  | "bad-text"
  | "bad-date"
  | "bad-number"
  | "bad-duration"
  | "not-possible" // a word outside a closed list of the format
  | "unknown-name"
  | "unknown-item"
  | "unknown-branch"
  | "unknown-limit"
  | "unknown-list"
  | "unknown-table"
  | "unknown-row"
  | "unknown-reading"
  | "unknown-milestone"
  | "unknown-alert"
  | "unknown-piece"
  | "unknown-version"
  | "unknown-case"
  | "case-before-fact"
  | "unknown-result"
  | "nameless-risk"
  | "unknown-link"
  | "unknown-label"
  | "wrong-type"
  | "not-in-domain"
  | "field-outside-list"
  | "missing-otherwise"
  | "incomplete-reading"
  | "prudent-reading"
  | "too-deep"
  | "duplicate-id"
  | "duplicate-fact"
  | "duplicate-name"
  | "confusable-facts"
  | "id-not-file-name"
  | "reserved-name"
  | "fact-name"
  | "never-deduced"
  | "versions-overlap"
  | "not-equivalent"
  | "versions-gap"
  | "versions-no-gap"
  | "unreachable-version"
  | "circle"
  | "piece-demanded-and-forbidden"
  | "branches-without-together"
  | "condition-beside-branches"
  | "table-width"
  | "statistic-check"
  | "missing-table-date"
  | "limit-counting"
  | "border-case"
  | "redundant-word"
  | "translated-twice";

export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: DiagnosticCode;
  readonly file: string;
  readonly line: number;
  /** French, a full sentence without the place; see `formatDiagnostic`. */
  readonly message: string;
  /** The word that was probably meant, ready to be put in its place. */
  readonly suggestion?: string;
}

/** Where the stages of the compiler put what they find. The same fault said twice is kept once. */
export interface Report {
  error(code: DiagnosticCode, place: Place, message: string, suggestion?: string): void;
  warning(code: DiagnosticCode, place: Place, message: string, suggestion?: string): void;
  readonly diagnostics: readonly Diagnostic[];
}

/** An empty report. Inherited text is read once for each version: hence the removal of repetitions. */
export function newReport(): Report {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const add =
    (severity: Diagnostic["severity"]) =>
    (code: DiagnosticCode, place: Place, message: string, suggestion?: string): void => {
      const key = `${place.file}\n${place.line}\n${message}`;
      if (seen.has(key)) return;
      seen.add(key);
      const found = { severity, code, file: place.file, line: place.line, message };
      diagnostics.push(suggestion === undefined ? found : { ...found, suggestion });
    };
  return { error: add("error"), warning: add("warning"), diagnostics };
}

/** `ame-conditions.yaml, ligne 41 : je ne connais pas …`: the file's own name, as authors know it. */
export function formatDiagnostic({ file, line, message }: Diagnostic): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return fr`${name}, ligne ${line} : ${lowerFirst(message)}`;
}

/** By file, then line; errors before warnings on one line. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || byText(a.severity, b.severity),
  );
}
