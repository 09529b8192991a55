// SPDX-License-Identifier: AGPL-3.0-or-later
/** A number through the years: real points, joined where the series has a value for each year. */
import { axisX, dot, lineY, plot, ruleY, text } from "@observablehq/plot";
import { COMMON, isDrawn, LETTERS, roomFor, scaleOf, WIDTH, type Wording } from "./drawing-frame.ts";
import type { Mark, Panel } from "./series-panels.ts";

interface Point {
  readonly year: number;
  readonly value: number | null;
}

/** Every year between the first and the last: one that the series leaves out breaks the line. */
function everyYear(marks: readonly Mark[]): Point[] {
  const values = new Map(marks.map(({ label, value }) => [Number(label), value]));
  const [first, last] = [Math.min(...values.keys()), Math.max(...values.keys())];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    value: values.get(first + i) ?? null,
  }));
}

/** Room at both sides, and which of the points have room for their words. */
function layoutOf(points: readonly Point[], widest: string) {
  // Half of the widest number stands outside of the first point, and of the last.
  const side = Math.max(20, roomFor(widest) / 2);
  const step = (WIDTH - 2 * side) / (points.length - 1);
  /** Counted from the last year, whose number always stands. */
  const spaced = (word: string) => {
    const every = Math.ceil(roomFor(word) / step);
    return points.filter((_, i) => (points.length - 1 - i) % every === 0);
  };
  return { side, spaced };
}

export function drawYears(panel: Panel, { number }: Wording): Element {
  const points = everyYear(panel.marks);
  const at = { x: "year", y: "value" } as const;
  const { side, spaced } = layoutOf(points, number(panel.full));
  const kind = panel.marks.some(({ total }) => total) ? "total" : "part";
  return plot({
    ...COMMON,
    height: 150,
    marginTop: 24,
    marginBottom: 26,
    marginLeft: 0,
    marginRight: 0,
    x: { domain: [points[0]?.year ?? 0, points.at(-1)?.year ?? 0], inset: side },
    y: { domain: scaleOf(panel), axis: null },
    marks: [
      ruleY([0], { className: "chart-zero" }),
      lineY(points, { ...at, className: `chart-line ${kind}` }),
      dot(points, { ...at, r: 4, className: `chart-point ${kind}` }),
      text(spaced(number(panel.full)).filter(isDrawn), {
        ...LETTERS,
        ...at,
        dy: -14,
        text: ({ value }) => number(value ?? 0),
        className: "chart-value",
      }),
      axisX({
        ...LETTERS,
        ticks: spaced("2000").map(({ year }) => year),
        tickSize: 0,
        label: null,
        tickFormat: String,
        className: "chart-scale",
      }),
    ],
  });
}
