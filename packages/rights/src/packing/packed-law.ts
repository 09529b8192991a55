// SPDX-License-Identifier: AGPL-3.0-or-later
/** The compiled law as it travels: what is stored and served. Opaque to everyone but this folder. */
import type { CodedShapes } from "./shape-codec.ts";

/**
 * A first answer reads the rows of numbers and the names, and little else. Everything else is text that is read when
 * it is asked for, part by part: JSON only copies it.
 */
export interface PackedLaw {
  readonly format: typeof PACKED_FORMAT;
  /** Of the compiled law (`CompiledLaw.hash`): what it says, however it is written. */
  readonly hash: string;
  /**
   * Every text: the names of the facts, of the readings and of the units, the answers of the readings, in the order of
   * the law; then all the others, once.
   */
  readonly texts: readonly string[];
  readonly counts: { readonly facts: number; readonly readings: number; readonly units: number };
  readonly rows: PackedRows;
  readonly details: PackedDetails;
}

/** Each is told in its own file: `node-row.ts`, `variable-row.ts` and so on. */
export interface PackedRows {
  readonly nodes: readonly number[];
  readonly variables: readonly number[];
  readonly readings: readonly number[];
  readonly readers: readonly number[];
  readonly literals: readonly number[];
  readonly units: readonly number[];
  readonly days: readonly number[];
  readonly deductions: readonly number[];
  readonly witnesses: readonly number[];
}

/** What is left of each fact, variable and unit: lines of the codec. */
export interface PackedDetails extends CodedShapes {
  readonly facts: string;
  /** Of the choices, cuts and opaque conditions only. */
  readonly variables: string;
  readonly units: string;
  /** Words of the formula nodes; tables; constraints; alerts; natures; appeals with time-limits. */
  readonly rest: string;
}

export const PACKED_FORMAT = 5;

/** @throws Error when the law was packed by another version of this program. */
export function refuseOtherFormat(packed: { readonly format: number }): void {
  if (packed.format !== PACKED_FORMAT)
    throw new Error(
      `law.json is in format ${packed.format}, and this program reads format ${PACKED_FORMAT}: build the law again (npm run build).`,
    );
}
