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

/** Unbounded when no version may be in force: before the first one, a figure is unknown, never zero. */
export function tableValue(v: TableRead, using: Interpreter, member: Member | null): NumberRange {
  const table = using.tables[v.table];
  if (!table) throw new Error(`unknown table: ${v.table}`);
  const on = v.on ? using.date(v.on, member) : dayRange(using.on);
  const columns = columnsOf(v, table, using, member);
  let found: NumberRange | null = null;
  let covered = false;
  table.versions.forEach((version, i) => {
    const next = table.versions[i + 1];
    const tests = [compareDates(on, "from", using.date(version.from))];
    if (version.to) tests.push(compareDates(on, "until", using.date(version.to)));
    else if (next) tests.push(compareDates(on, "before", using.date(next.from)));
    const inForce = triAll(tests);
    if ((inForce & CAN_HOLD) === 0) return;
    if ((inForce & CAN_FAIL) === 0) covered = true;
    for (const column of columns) {
      const cell = cellOf(version, v, column, using, member);
      found = found ? joinNumbers(found, cell) : cell;
    }
  });
  const earliest = table.versions[0];
  const mayPrecede =
    on.none || !earliest || (compareDates(on, "before", using.date(earliest.from)) & CAN_HOLD) !== 0;
  if (!found) return ANY_NUMBER;
  return covered || !mayPrecede ? found : ANY_NUMBER;
}

function columnsOf(v: TableRead, table: CompiledTable, using: Interpreter, member: Member | null): number[] {
  const all = table.columns.map((_, i) => i);
  if (!v.column) return all.slice(0, 1);
  const words = using.words(v.column, member);
  return words === null ? all : all.filter((i) => words.has(table.columns[i] ?? ""));
}

function cellOf(
  version: TableVersion,
  v: TableRead,
  column: number,
  using: Interpreter,
  member: Member | null,
): NumberRange {
  if (!v.row) return exactly(version.rows[""]?.[column] ?? 0);
  const label =
    v.row.kind === "word" || v.row.kind === "number"
      ? String(v.row.kind === "word" ? v.row.word : v.row.number)
      : null;
  if (label !== null && version.rows[label]) return exactly(version.rows[label]?.[column] ?? 0);
  const words = v.row.kind === "cases" || v.row.kind === "fact" ? using.words(v.row, member) : null;
  if (words) {
    const cells = [...words].flatMap((word) =>
      version.rows[word] ? [exactly(version.rows[word]?.[column] ?? 0)] : [],
    );
    if (cells.length > 0) return cells.reduce(joinNumbers);
  }
  return numberedRow(version, using.number(v.row, member), column);
}

/** Rows 1, 2, 3… and so much for each further unit; a row number between two bounds gives a range. */
function numberedRow(version: TableVersion, row: NumberRange, column: number): NumberRange {
  const numbers = Object.keys(version.rows).map(Number).filter(Number.isFinite);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const at = (n: number): number => {
    const whole = Math.max(least, Math.floor(n));
    if (whole <= most) return version.rows[String(whole)]?.[column] ?? 0;
    const step = version.perExtraUnit?.values[column];
    const last = version.rows[String(most)]?.[column] ?? 0;
    return step === undefined ? last : clean(last + (whole - most) * step);
  };
  return range(at(row.lo), row.hi === Infinity ? Infinity : at(row.hi));
}
