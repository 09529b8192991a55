// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Many situations at once, for servers and terminals (`@sauf-conduit/rights/bulk`): a door of its own, so that the
 * page, which answers one person, does not carry it.
 */
export { NO, NOT_APPLICABLE, type ValueSet, YES } from "./engine/answer/value-set.ts";
export { type Bulk, bulkOf, type Encoded } from "./engine/circuit/bulk.ts";
export type { BulkAnswers } from "./engine/circuit/bulk-answers.ts";
export type { LawCode } from "./engine/circuit/law-code.ts";
export type { StoredCases } from "./engine/circuit/stored-cases.ts";
