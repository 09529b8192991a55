// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiler, for those who build, check or write the law (Node only): never imported by the browser. */
export { writeOutputs } from "./build-outputs.ts";
export { type CompiledFolder, compileFolder, packForCases } from "./compile-folder.ts";
export { type Diagnostic, type DiagnosticCode, formatDiagnostic } from "./compiler/index.ts";
export { displayedWords } from "./displayed-words.ts";
export type { Item, Law } from "./syntax.ts";
export { readTranslations } from "./translations.ts";
export {
  type CaseFailure,
  type CaseReasons,
  type CaseReplay,
  type CaseSubject,
  caseReasons,
  replayCase,
} from "./worked-cases.ts";
