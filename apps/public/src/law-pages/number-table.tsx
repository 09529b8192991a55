// SPDX-License-Identifier: AGPL-3.0-or-later
/** Numbers in rows and columns, as tables of the law and published series show them. */
import { typo } from "@sauf-conduit/ui/typo";
import type { ReactNode } from "react";
import type { Language } from "./addresses.ts";
import { ScrollBox } from "./parts.tsx";
import { Law, useSay } from "./say.tsx";

export interface NumberRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly values: readonly number[];
}

export interface NumberTableProps {
  /** What the table is, for who hears it. */
  readonly title: string;
  /** What a row is, when the law says it. */
  readonly entry: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly NumberRow[];
  readonly format: (value: number) => string;
}

export function NumberTable({ title, entry, columns, rows, format }: NumberTableProps) {
  const say = useSay();
  return (
    <ScrollBox label={say("figures.table", { title })}>
      <table className="law-table">
        <thead>
          <tr>
            <th scope="col">{entry ? <Law first>{entry}</Law> : say("figures.row")}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                <Law first>{column}</Law>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, values }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {values.map((value, i) => (
                <td key={columns[i]} className="number">
                  {format(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/**
 * Numbers as they are said in a language: thousands, decimals.
 * @param beside those of the same table: when one of them has cents, all have, and their commas stand in line.
 */
export function numberFormat(language: Language, beside: readonly number[] = []): (value: number) => string {
  const format = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
    minimumFractionDigits: beside.every(Number.isInteger) ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return (value) => typo(format.format(value), language);
}
