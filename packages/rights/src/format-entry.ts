// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The format without the law: how its files are read, its typography, its « vouliez-vous dire ». For surfaces that take
 * what people write by hand (`@sauf-conduit/rights/format`); lighter than the compiler.
 */

export { type Diagnostic, formatDiagnostic, newReport } from "./compiler/text/diagnostics.ts";
export { fr, quoteAll } from "./compiler/text/french.ts";
export {
  type CalendarFault,
  calendarFault,
  correctedDate,
  correctedNumber,
} from "./compiler/text/literals.ts";
export { readSource } from "./compiler/text/read.ts";
export { confusionKey, nearest } from "./compiler/text/suggest.ts";
export { at, type Entry, entriesOf, itemsOf, type Tree } from "./compiler/text/tree.ts";
