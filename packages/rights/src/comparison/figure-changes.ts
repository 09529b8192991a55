// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tables and lists of two laws: which figure, which word is no longer the same. */
import type { Law, ListVersion, Table, TableVersion } from "../syntax/index.ts";
import { wholeText } from "./written.ts";

export interface FigureChange {
  readonly kind: "table" | "list";
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly unit: string | null;
  readonly versionsAdded: readonly string[];
  readonly versionsRemoved: readonly string[];
  /** Figures of one version; null: there was none, or there is none any more. */
  readonly cells: readonly {
    readonly version: string;
    /** Empty: the table has one row. `+`: what each further unit adds. */
    readonly row: string;
    readonly column: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  readonly words: readonly {
    readonly version: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
}

/** Tables and lists that both laws have and that are not written alike. */
export function figureChanges(before: Law, after: Law): FigureChange[] {
  const tables = [...after.tables.values()].flatMap((table) => {
    const old = before.tables.get(table.id);
    if (!old || wholeText(old) === wholeText(table)) return [];
    const cells = inBoth(old.versions, table.versions).flatMap(([was, is]) =>
      cellChanges(table, was, is).map((cell) => ({ version: is.name, ...cell })),
    );
    return [{ ...head("table", table), ...versionsOf(old, table), unit: table.unit, cells, words: [] }];
  });
  const lists = [...after.lists.values()].flatMap((list) => {
    const old = before.lists.get(list.id);
    if (!old || wholeText(old) === wholeText(list)) return [];
    const words = inBoth(old.versions, list.versions).flatMap(([was, is]) => wordChanges(was, is));
    return [{ ...head("list", list), ...versionsOf(old, list), unit: null, cells: [], words }];
  });
  return [...tables, ...lists];
}

function head(
  kind: FigureChange["kind"],
  { id, title, place }: Pick<Table, "id" | "title" | "place">,
): Pick<FigureChange, "kind" | "id" | "title" | "file" | "line"> {
  return { kind, id, title, ...place };
}

type Versioned = { readonly versions: readonly { readonly name: string }[] };

function versionsOf(
  before: Versioned,
  after: Versioned,
): Pick<FigureChange, "versionsAdded" | "versionsRemoved"> {
  const without = ({ versions }: Versioned, other: Versioned): string[] =>
    versions.map(({ name }) => name).filter((name) => !other.versions.some((v) => v.name === name));
  return { versionsAdded: without(after, before), versionsRemoved: without(before, after) };
}

function inBoth<V extends { readonly name: string }>(before: readonly V[], after: readonly V[]): [V, V][] {
  return after.flatMap((version): [V, V][] => {
    const old = before.find(({ name }) => name === version.name);
    return old ? [[old, version]] : [];
  });
}

type Cell = Omit<FigureChange["cells"][number], "version">;

function cellChanges({ columns }: Table, before: TableVersion, after: TableVersion): Cell[] {
  const [old, present] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((row) =>
    columns.flatMap((column, i) => {
      const [was, is] = [old.get(row)?.[i] ?? null, present.get(row)?.[i] ?? null];
      return was === is ? [] : [{ row, column, before: was, after: is }];
    }),
  );
}

function rowsOf({ rows, perExtraUnit }: TableVersion): Map<string, readonly number[]> {
  return new Map([...Object.entries(rows), ...(perExtraUnit ? [["+", perExtraUnit.values] as const] : [])]);
}

function wordChanges(before: ListVersion, after: ListVersion): FigureChange["words"][number][] {
  const added = after.values.filter((word) => !before.values.includes(word));
  const removed = before.values.filter((word) => !after.values.includes(word));
  return added.length + removed.length === 0 ? [] : [{ version: after.name, added, removed }];
}
