// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiler, for those who build, check or write the law (Node only): never imported by the browser. */
export { writeEditorSchema, writeOutputs } from "./building/build-outputs.ts";
export { type CompiledFolder, compileFolder } from "./building/compile-folder.ts";
export { packForCases } from "./cases/pack-for-cases.ts";
export {
  type CaseFailure,
  type CaseReasons,
  type CaseReplay,
  type CaseSubject,
  caseReasons,
  replayCase,
} from "./cases/worked-cases.ts";
export type { CaseChange } from "./comparison/case-changes.ts";
export type { FigureChange } from "./comparison/figure-changes.ts";
export {
  type AnswerComparison,
  type ItemChange,
  type LawChanges,
  lawChanges,
  type PartChange,
} from "./comparison/law-changes.ts";
export type { PartKind } from "./comparison/parts-of-law.ts";
export type { Aspect } from "./comparison/written.ts";
export { type Diagnostic, type DiagnosticCode, formatDiagnostic } from "./compiler/index.ts";
export { DOMAINS as DOMAIN_WORDS } from "./compiler/text/words.ts";
export { DUE_KINDS, type Due, type DueKind, dueFor } from "./rereading/due.ts";
export type { Item, Law } from "./syntax/index.ts";
export { displayedWords } from "./words/displayed-words.ts";
export { readTranslations } from "./words/translations.ts";
