// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SeriesPage } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { followsYears, panelsOf } from "./series-panels.ts";
import { lawPages } from "./testing/built-pages.ts";

describe("panelsOf", () => {
  const series = (parts: Partial<SeriesPage>): SeriesPage => ({
    id: "s",
    title: "s",
    domain: "asylum",
    confidence: "probable",
    file: "s.yaml",
    asOf: "2025-01-01",
    unit: "places",
    period: "année",
    entry: null,
    columns: ["2023", "2024"],
    rows: [
      { label: "a", values: [10, 20] },
      { label: "b", values: [1, 40] },
    ],
    total: "b",
    notToMerge: null,
    sources: [],
    ...parts,
  });

  it("follows each row through the years, on one scale", () => {
    const panels = panelsOf(series({}));
    expect(panels.map(({ title, full }) => [title, full])).toEqual([
      ["a", 40],
      ["b", 40],
    ]);
    expect(panels[1]?.marks.every(({ total }) => total)).toBe(true);
    expect(panels.every(followsYears)).toBe(true);
  });

  it("keeps apart columns that have their own unit", () => {
    const panels = panelsOf(series({ unit: "voir chaque colonne", columns: ["cas", "part"] }));
    expect(panels.map(({ title, full }) => [title, full])).toEqual([
      ["cas", 10],
      ["part", 40],
    ]);
    expect(panels.some(followsYears)).toBe(false);
  });

  it("draws nothing of rows that do not share a unit, nor of what does not compare", () => {
    expect(panelsOf(series({ unit: "voir chaque ligne", columns: ["2024"] }))).toEqual([]);
    expect(panelsOf(series({ notToMerge: "Les deux années ne se comparent pas." }))).toEqual([]);
  });

  it("leaves a gap where a row has no value, and never a zero", () => {
    const [panel] = panelsOf(series({ rows: [{ label: "a", values: [10] }] }));
    expect(panel?.marks.map(({ value }) => value)).toEqual([10, null]);
  });

  it("draws or tabulates every series of the law, with as many numbers as columns", () => {
    for (const one of lawPages().series)
      for (const { values } of one.rows) expect(values.length, one.id).toBe(one.columns.length);
  });

  it("never mixes the two kinds of drawings in one series: one line says how they are read", () => {
    for (const one of lawPages().series)
      expect(new Set(panelsOf(one).map(followsYears)).size, one.id).toBeLessThanOrEqual(1);
  });
});
