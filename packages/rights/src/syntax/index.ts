// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The typed syntax tree of the law: what the compiler's reader makes of the YAML files of `law/`,
 * after names have been resolved and types checked. Shapes follow the format (docs/law-format.md):
 * one node kind for each construct, nothing evaluated yet.
 *
 * Names of facts, computed values, readings, items and branches stay the French words of the files:
 * they are identifiers that jurists read. Everything else is English.
 */
export type * from "./basics.ts";
export type * from "./cases.ts";
export type * from "./expressions.ts";
export type * from "./facts.ts";
export type * from "./items.ts";
export type * from "./law.ts";
export type * from "./references.ts";
export type * from "./registers.ts";
