// SPDX-License-Identifier: AGPL-3.0-or-later
/** Numbers one under the other: a label, and its bar below. */
import { plot, rect, ruleX, text } from "@observablehq/plot";
import { COMMON, isDrawn, LETTERS, LINE, roomFor, scaleOf, WIDTH, type Wording } from "./drawing-frame.ts";
import type { Mark, Panel } from "./series-panels.ts";

const BAR = 12;
/** Between a label and its bar; between a bar and the next label. */
const UNDER = 5;
const BETWEEN = 11;

/** A label on as many lines as its words need. */
function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && roomFor(longer) <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Row extends Mark {
  readonly lines: readonly string[];
  /** Where its bar begins and ends, from the top. */
  readonly top: number;
  readonly bottom: number;
}

/** Rows one under the other: a label, and its bar below. */
function rowsOf(marks: readonly Mark[], name: Wording["name"]): Row[] {
  let at = 0;
  return marks.map((mark) => {
    const lines = linesOf(name(mark.label));
    const top = at + lines.length * LINE + UNDER;
    at = top + BAR + BETWEEN;
    return { ...mark, lines, top, bottom: top + BAR };
  });
}

const BAR_PLACE = { x1: 0, x2: "value", y1: "top", y2: "bottom" } as const;

export function drawBars(panel: Panel, { name, number }: Wording): Element {
  const rows = rowsOf(panel.marks, name);
  const words = { ...LETTERS, textAnchor: "start" } as const;
  const kinds = [
    { kind: "part", of: rows.filter(({ total }) => !total) },
    { kind: "total", of: rows.filter(({ total }) => total) },
  ] as const;
  return plot({
    ...COMMON,
    height: (rows.at(-1)?.bottom ?? 0) + UNDER,
    margin: 0,
    marginLeft: 1,
    marginRight: roomFor(number(panel.full)) + 10,
    x: { domain: scaleOf(panel), axis: null },
    y: { type: "identity", axis: null },
    marks: [
      kinds.map(({ kind, of }) => [
        rect(of.filter(isDrawn), { ...BAR_PLACE, className: `chart-bar ${kind}` }),
        text(of, {
          ...words,
          x: 0,
          y: ({ top }) => top - UNDER,
          text: ({ lines }) => lines.join("\n"),
          lineAnchor: "bottom",
          className: `chart-name ${kind}`,
        }),
      ]),
      ruleX(rows, { x: 0, y1: "top", y2: "bottom", className: "chart-zero" }),
      text(rows.filter(isDrawn), {
        ...words,
        x: "value",
        y: ({ top }) => top + BAR / 2,
        text: ({ value }) => number(value ?? 0),
        dx: 6,
        className: "chart-value",
      }),
    ],
  });
}
