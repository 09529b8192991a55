// SPDX-License-Identifier: AGPL-3.0-or-later
/** The front end of the law compiler: French YAML in, typed syntax tree or French diagnostics out. */
export { compileSyntax } from "./compile.ts";
export { generateFactTypes } from "./generate-fact-types.ts";
export { type Diagnostic, type DiagnosticCode, formatDiagnostic } from "./text/diagnostics.ts";
