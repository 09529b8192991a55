// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the words of a value are made from: the cell of a table, the things that it may be. */
import type { Value } from "../../syntax/index.ts";

/** A table, and the row or the column where it is read when the law fixes them: two amounts of one table are not the same. */
export function sayTable({ table, row, column }: Extract<Value, { kind: "table" }>): string {
  const cell = [
    ...(row?.kind === "word" ? [`ligne « ${row.word} »`] : []),
    ...(column?.kind === "word" ? [`colonne « ${column.word} »`] : []),
  ];
  return cell.length === 0 ? `barème ${table}` : `barème ${table} (${cell.join(", ")})`;
}

/** What a value may be, its cases within cases laid flat. */
export function outcomes(v: Value): readonly Value[] {
  if (v.kind === "cases") return [...v.cases.map(({ then }) => then), v.otherwise].flatMap(outcomes);
  return v.kind === "reading" ? Object.values(v.answers).flatMap(outcomes) : [v];
}

/** A date that may be another, or never happen, is said by the dates that it may be. */
export function datesIn(v: Value): readonly Value[] {
  return outcomes(v).filter(({ kind }) => kind !== "no-date" && kind !== "unknown");
}

/**
 * One and the members counted of a list are so many people: who gives a list is not in it. Null: another sum. Who is
 * counted stands in the rule; « 1 + so many + so many » would not tell it either.
 */
export function sayPeople(of: readonly Value[]): string | null {
  const counted = of.flatMap((part) => (part.kind === "count" ? [part.list] : []));
  const [list] = counted;
  const others = of.filter(({ kind }) => kind !== "count");
  const isPerson = others.length === 1 && others.every((part) => part.kind === "number" && part.number === 1);
  if (list === undefined || !isPerson || counted.some((one) => one !== list)) return null;
  return `nombre de personnes comptées, la personne comprise, dans « ${list} »`;
}
