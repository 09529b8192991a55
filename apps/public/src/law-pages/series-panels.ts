// SPDX-License-Identifier: AGPL-3.0-or-later
/** What of a published series is drawn, and on which scale; how it is drawn is the matter of series-drawing.ts. */
import type { SeriesPage } from "@sauf-conduit/rights";

export interface Mark {
  readonly label: string;
  /** Null when the series says nothing here: a gap, never a zero. */
  readonly value: number | null;
  readonly total: boolean;
}

export interface Panel {
  /** Null when the series has one panel. */
  readonly title: string | null;
  readonly marks: readonly Mark[];
  /** What the whole scale is worth: panels that share a unit share it. */
  readonly full: number;
}

const isYear = (label: string): boolean => /^\d{4}$/.test(label);
const areYears = (labels: readonly string[]): boolean => labels.length > 1 && labels.every(isYear);

/** Whether a panel follows a number through the years: it is then drawn along time. */
export const followsYears = ({ marks }: Panel): boolean => areYears(marks.map(({ label }) => label));

/**
 * How a series is drawn; no panel when its rows do not share a unit and there is nothing to follow in time: numbers with
 * different units are not put on one axis. Nor are numbers of which the series says that they do not compare.
 */
export function panelsOf({ unit, columns, rows, total, notToMerge }: SeriesPage): Panel[] {
  if (notToMerge?.includes("ne se comparent pas")) return [];
  const isTotal = (label: string) => label === total;
  const panel = (title: string | null, marks: readonly Mark[]): Panel => ({
    title,
    marks,
    full: unit === "pour cent" ? 100 : Math.max(...marks.map(({ value }) => value ?? 0)),
  });
  if (rows.length * columns.length < 2) return [];
  if (areYears(columns)) {
    const panels = rows.map(({ label, values }) =>
      panel(
        rows.length === 1 ? null : label,
        columns.map((column, i) => ({ label: column, value: values[i] ?? null, total: isTotal(label) })),
      ),
    );
    return unit.startsWith("voir") ? panels : sameScale(panels);
  }
  if (unit === "voir chaque ligne") return [];
  const panels = columns.map((column, i) =>
    panel(
      columns.length === 1 ? null : column,
      rows.map(({ label, values }) => ({ label, value: values[i] ?? null, total: isTotal(label) })),
    ),
  );
  return unit === "voir chaque colonne" ? panels : sameScale(panels);
}

function sameScale(panels: readonly Panel[]): Panel[] {
  const full = Math.max(...panels.map((panel) => panel.full));
  return panels.map((panel) => ({ ...panel, full }));
}
