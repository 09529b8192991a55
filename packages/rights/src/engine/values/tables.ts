// SPDX-License-Identifier: AGPL-3.0-or-later
/** Dated tables of numbers, read with an unknown date, row or column: the range of every cell that may be meant. */
import type { CompiledTable } from "../../artefact/compiled-law.ts";
import type { Value } from "../../syntax/index.ts";
import type { Member } from "../situation/knowledge.ts";
import { compareDates } from "./compare.ts";
import type { Interpreter } from "./interpreter.ts";
import {
  ANY_NUMBER,
  CAN_FAIL,
  CAN_HOLD,
  clean,
  dayRange,
  exactly,
  joinNumbers,
  type NumberRange,
  range,
  triAll,
} from "./ranges.ts";

type TableRead = Extract<Value, { kind: "table" }>;
type TableVersion = CompiledTable["versions"][number];

/** Where one number of a table stands. */
export interface TableCell {
  readonly version: TableVersion;
  /** The label of the row; "" in a table of one row. */
  readonly row: string;
  readonly column: number;
  /** How many rows further than the last one, each worth `perExtraUnit`. */
  readonly beyond: number;
}

/** Unbounded when no version may be in force: before the first one, a figure is unknown, never zero. */
export function tableValue(v: TableRead, using: Interpreter, member: Member | null): NumberRange {
  const table = tableOf(v, using);
  const { versions, surely } = versionsRead(v, table, using, member);
  const columns = columnsOf(v, table, using, member);
  let found: NumberRange | null = null;
  for (const version of versions)
    for (const column of columns) {
      const cell = cellOf(v, { version, column }, using, member);
      found = found ? joinNumbers(found, cell) : cell;
    }
  return found && surely ? found : ANY_NUMBER;
}

/** The one cell that a rule reads; null while several may be meant. */
export function cellRead(v: TableRead, using: Interpreter): TableCell | null {
  const table = tableOf(v, using);
  const { versions, surely } = versionsRead(v, table, using, null);
  const [version, ...otherVersions] = versions;
  const [column, ...otherColumns] = columnsOf(v, table, using, null);
  if (version === undefined || column === undefined || !surely) return null;
  if (otherVersions.length + otherColumns.length > 0) return null;
  const labels = labelsRead(version, v.row, using, null);
  if (labels !== null) {
    const [row, ...others] = labels;
    return row === undefined || others.length > 0 ? null : { version, row, column, beyond: 0 };
  }
  const { lo, hi } = using.number(v.row as Value);
  return lo === hi ? { version, column, ...rowsByNumber(version)(lo) } : null;
}

/** The number in a cell. */
function inCell({ version, row, column, beyond }: TableCell): number {
  const printed = version.rows[row]?.[column] ?? 0;
  if (beyond === 0) return printed;
  return clean(printed + beyond * (version.perExtraUnit?.values[column] ?? 0));
}

export function tableOf({ table: id }: Pick<TableRead, "table">, using: Interpreter): CompiledTable {
  const table = using.tables[id];
  if (!table) throw new Error(`unknown table: ${id}`);
  return table;
}

/** The versions that may be in force on the day; `surely`: one of them is. */
function versionsRead(
  v: TableRead,
  table: CompiledTable,
  using: Interpreter,
  member: Member | null,
): { readonly versions: readonly TableVersion[]; readonly surely: boolean } {
  const on = v.on ? using.date(v.on, member) : dayRange(using.on);
  const versions: TableVersion[] = [];
  let covered = false;
  table.versions.forEach((version, i) => {
    const next = table.versions[i + 1];
    const tests = [compareDates(on, "from", using.date(version.from))];
    if (version.to) tests.push(compareDates(on, "until", using.date(version.to)));
    else if (next) tests.push(compareDates(on, "before", using.date(next.from)));
    const inForce = triAll(tests);
    if ((inForce & CAN_HOLD) === 0) return;
    if ((inForce & CAN_FAIL) === 0) covered = true;
    versions.push(version);
  });
  const earliest = table.versions[0];
  const mayPrecede =
    on.none || !earliest || (compareDates(on, "before", using.date(earliest.from)) & CAN_HOLD) !== 0;
  return { versions, surely: covered || !mayPrecede };
}

function columnsOf(v: TableRead, table: CompiledTable, using: Interpreter, member: Member | null): number[] {
  const all = table.columns.map((_, i) => i);
  if (!v.column) return all.slice(0, 1);
  const words = using.words(v.column, member);
  return words === null ? all : all.filter((i) => words.has(table.columns[i] ?? ""));
}

function cellOf(
  v: TableRead,
  { version, column }: Pick<TableCell, "version" | "column">,
  using: Interpreter,
  member: Member | null,
): NumberRange {
  const labels = labelsRead(version, v.row, using, member);
  if (labels !== null)
    return labels.map((row) => exactly(inCell({ version, row, column, beyond: 0 }))).reduce(joinNumbers);
  const { lo, hi } = using.number(v.row as Value, member);
  const find = rowsByNumber(version);
  const at = (n: number): number => inCell({ version, column, ...find(n) });
  return range(at(lo), hi === Infinity ? Infinity : at(hi));
}

/** The rows that may be meant by their label, at least one; null: by their number. */
function labelsRead(
  version: TableVersion,
  row: Value | undefined,
  using: Interpreter,
  member: Member | null,
): readonly string[] | null {
  if (!row) return [""];
  const label = row.kind === "word" ? row.word : row.kind === "number" ? String(row.number) : null;
  if (label !== null && version.rows[label]) return [label];
  const words = row.kind === "cases" || row.kind === "fact" ? using.words(row, member) : null;
  const known = [...(words ?? [])].filter((word) => version.rows[word]);
  return known.length > 0 ? known : null;
}

/** Rows 1, 2, 3… and so much for each further unit: past the last row of a table without it, its last row. */
function rowsByNumber(version: TableVersion): (n: number) => Pick<TableCell, "row" | "beyond"> {
  const numbers = Object.keys(version.rows).map(Number).filter(Number.isFinite);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return (n) => {
    const whole = Math.max(least, Math.floor(n));
    if (whole <= most) return { row: String(whole), beyond: 0 };
    return { row: String(most), beyond: version.perExtraUnit ? whole - most : 0 };
  };
}
