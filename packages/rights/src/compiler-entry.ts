// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiler, for those who build or check the law (Node only): never imported by the browser. */
export { type CompiledFolder, compileFolder, packForCases } from "./compile-folder.ts";
export { type Diagnostic, type DiagnosticCode, formatDiagnostic } from "./compiler/index.ts";
export { nearest } from "./compiler/suggest.ts";
export type { Item, Law } from "./syntax.ts";
export { readTranslations } from "./translations.ts";
export { replayCase, type CaseFailure } from "./worked-cases.ts";
