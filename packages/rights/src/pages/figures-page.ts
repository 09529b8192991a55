// SPDX-License-Identifier: AGPL-3.0-or-later
/** The shape of what the pages of the law show as tables: series, tables, dated lists. */
import type { Confidence, Domain, Source } from "../syntax/index.ts";

export interface SeriesPage {
  readonly id: string;
  readonly title: string;
  readonly domain: Domain;
  readonly confidence: Confidence;
  readonly file: string;
  readonly asOf: string;
  readonly unit: string;
  readonly period: string;
  readonly entry: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** The row that is the sum of the others. */
  readonly total: string | null;
  readonly notToMerge: string | null;
  readonly sources: readonly Source[];
}

export interface TableRow {
  readonly label: string;
  readonly values: readonly number[];
  /** Null: that of its version. */
  readonly confidence: Confidence | null;
}

export interface TablePage {
  readonly id: string;
  readonly file: string;
  readonly unit: string;
  readonly entry: string | null;
  readonly columns: readonly string[];
  readonly versions: readonly {
    readonly name: string;
    readonly note: string | null;
    readonly confidence: Confidence | null;
    readonly rows: readonly TableRow[];
    /** What each unit past the last row adds. */
    readonly perExtraUnit: Omit<TableRow, "label"> | null;
  }[];
}

export interface ListPage {
  readonly id: string;
  readonly file: string;
  readonly versions: readonly {
    readonly name: string;
    readonly note: string | null;
    readonly confidence: Confidence | null;
    readonly values: readonly string[];
  }[];
}
