// SPDX-License-Identifier: AGPL-3.0-or-later
/** What items refer to without it being a right: dated tables, dated lists, published series. */
import type { Confidence, Place, Source } from "./basics.ts";
import type { Bound, Domain } from "./items.ts";

/** What items may refer to by its id, and nobody asks whether it is open. */
interface Referenced {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly place: Place;
  readonly title: string;
  readonly domain: Domain;
  readonly confidence: Confidence;
}

/** What the versions of tables and lists have in common. */
interface DatedVersion {
  readonly name: string;
  readonly from: Bound;
  readonly to?: Bound;
  readonly sources: readonly Source[];
  readonly confidence?: Confidence;
  readonly note?: string;
}

export interface TableVersion extends DatedVersion {
  /** Row label (or number, as text) → one number per column. Without rows: the single row is under the empty key. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly perExtraUnit?: { readonly values: readonly number[]; readonly confidence?: Confidence };
  readonly rowConfidence: Readonly<Record<string, Confidence>>;
}

export interface Table extends Referenced {
  readonly unit: string;
  readonly entry?: string;
  readonly columns: readonly string[];
  readonly selectedBy: readonly string[];
  readonly tolerance?: number;
  readonly versions: readonly TableVersion[];
}

export interface ListVersion extends DatedVersion {
  readonly values: readonly string[];
}

export interface NamedList extends Referenced {
  readonly selectedBy: readonly string[];
  readonly versions: readonly ListVersion[];
}

/** A published series: what the product says of it. Its figures are content, and are never tested by a rule. */
export interface Statistic extends Referenced {
  /** The day the series was closed, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly figures: {
    readonly unit: string;
    readonly period: string;
    /** What a row is: « année », « type de lieu ». */
    readonly entry?: string;
    readonly columns: readonly string[];
    /** In the order of the file: one number per column. */
    readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
    /** The row that is the sum of the others, which the compiler has added up. */
    readonly total?: string;
    /** Why it is never put together with another series. */
    readonly notToMerge?: string;
  };
}
