// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is drawn is the series: every value, at its place, and nothing that it does not say. */
import { describe, expect, it } from "vitest";
import { drawingOf } from "./series-drawing.ts";
import { followsYears, type Panel, panelsOf } from "./series-panels.ts";
import { lawPages } from "./testing/built-pages.ts";

const panelOf = (values: Readonly<Record<string, number | null>>, full: number, total?: string): Panel => ({
  title: null,
  full,
  marks: Object.entries(values).map(([label, value]) => ({ label, value, total: label === total })),
});

const draw = (panel: Panel): Element => drawingOf(panel, { name: (label) => label, number: String });

const texts = (drawing: Element, className: string): (string | null)[] =>
  [...drawing.querySelectorAll(`.${className} text`)].map(({ textContent }) => textContent);
const numbers = (drawing: Element, selector: string, attribute: string): number[] =>
  [...drawing.querySelectorAll(selector)].map((mark) => Number(mark.getAttribute(attribute)));

describe("every series of the law", () => {
  it("has a mark and a number for each of its values", () => {
    for (const series of lawPages().series)
      for (const panel of panelsOf(series)) {
        const values = panel.marks.flatMap(({ value }) => (value === null ? [] : [String(value)]));
        const drawing = draw(panel);
        const marks = drawing.querySelectorAll(followsYears(panel) ? "circle" : "rect");
        expect(marks, series.id).toHaveLength(values.length);
        expect(texts(drawing, "chart-value"), series.id).toEqual(values);
      }
  });
});

describe("bars", () => {
  it("start at zero, and are as long as their value", () => {
    const drawing = draw(panelOf({ a: 10, b: 40, c: 0 }, 40));
    const [a = 0, b = 0, c] = numbers(drawing, "rect", "width");
    expect(b / a).toBeCloseTo(4);
    expect(c).toBe(0);
    expect(new Set(numbers(drawing, "rect", "x")).size).toBe(1);
  });

  it("are told apart when they are the total", () => {
    const drawing = draw(panelOf({ a: 10, all: 10 }, 10, "all"));
    expect(drawing.querySelectorAll(".chart-bar.part rect")).toHaveLength(1);
    expect(drawing.querySelectorAll(".chart-bar.total rect")).toHaveLength(1);
    expect(texts(drawing, "total")).toEqual(["all"]);
  });

  it("have their whole label, on as many lines as it needs, and no bar without a value", () => {
    const long = "accords aux mineurs après accord de la Cour donné à l’adulte";
    const drawing = draw(panelOf({ [long]: 1, short: null }, 1));
    const lines = [...drawing.querySelectorAll(".chart-name tspan")].map(({ textContent }) => textContent);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(long);
    expect(drawing.querySelectorAll("rect")).toHaveLength(1);
    expect(texts(drawing, "chart-value")).toEqual(["1"]);
  });
});

describe("points along the years", () => {
  it("start at zero, and stand where their year does", () => {
    const drawing = draw(panelOf({ 2020: 0, 2021: 20, 2024: 40 }, 40));
    const [a = 0, b = 0, c = 0] = numbers(drawing, "circle", "cx");
    expect((c - b) / (b - a)).toBeCloseTo(3);
    const [zero = 0, half = 0, full = 0] = numbers(drawing, "circle", "cy");
    expect(zero).toBe(Number(drawing.querySelector(".chart-zero line")?.getAttribute("y1")));
    expect((zero - full) / (zero - half)).toBeCloseTo(2);
    expect(texts(drawing, "chart-scale")).toEqual(["2020", "2021", "2022", "2023", "2024"]);
  });

  it.each([
    ["a value that is not known", { 2020: 1, 2021: 2, 2022: null, 2023: 3, 2024: 4 }],
    ["a year that is left out", { 2020: 1, 2021: 2, 2023: 3, 2024: 4 }],
  ])("are not joined across %s", (_, values) => {
    const drawing = draw(panelOf(values, 4));
    expect(drawing.querySelectorAll("circle")).toHaveLength(4);
    expect(drawing.querySelector(".chart-line path")?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
  });

  it("keep their numbers apart when there are many, and the last one has its own", () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [2001 + i, 100_000 + i]));
    const drawing = draw(panelOf(many, 100_019));
    expect(drawing.querySelectorAll("circle")).toHaveLength(20);
    expect(texts(drawing, "chart-value").length).toBeLessThan(8);
    expect(texts(drawing, "chart-value").at(-1)).toBe("100019");
  });
});
