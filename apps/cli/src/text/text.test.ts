// SPDX-License-Identifier: AGPL-3.0-or-later
/** Eighty columns, days and tests in two languages, colour only where it is wanted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../test-support/terminal.ts";
import { dayText, numberText } from "./days.ts";
import { paintFor } from "./paint.ts";
import { WIDTH, widthOf, wrap } from "./wrap.ts";

describe("wrap", () => {
  it("puts the next lines under the first, after its bullet", () => {
    expect(wrap("mot ".repeat(30), "  - ")).toEqual([
      `  - ${"mot ".repeat(19).trim()}`,
      `    ${"mot ".repeat(11).trim()}`,
    ]);
  });

  it("breaks at ordinary spaces only", () => {
    const [first, second] = wrap(`${"x".repeat(70)} 20\u00a0novembre\u00a02026`);
    expect([first, second]).toEqual(["x".repeat(70), "20\u00a0novembre\u00a02026"]);
  });

  it("does not count colours", () => {
    expect(wrap(`\u001b[1m${"x".repeat(78)}\u001b[22m y`)).toHaveLength(1);
  });

  it("keeps every word, and every line short unless a word is long", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,40}$/)), (words) => {
        const lines = wrap(words.join(" "), "  ");
        expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(words);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(WIDTH);
      }),
    );
  });
});

describe("days and numbers", () => {
  it.each([
    ["2026-11-20", "20 novembre 2026", "20 November 2026"],
    ["2026-05-01", "1er mai 2026", "1 May 2026"],
    ["2026-11-20 17:40", "20 novembre 2026 à 17 h 40", "20 November 2026 at 17:40"],
    ["0050-03-01", "1er mars 50", "1 March 50"],
    ["aucune", "aucune", "aucune"],
  ])("%s", (written, french, english) => {
    expect(plain(dayText(written, "fr"))).toBe(french);
    expect(plain(dayText(written, "en"))).toBe(english);
  });

  it.each([
    [1250, "1 250", "1,250"],
    [6.8, "6,80", "6.80"],
  ])("%d", (value, french, english) => {
    expect(plain(numberText(value, "fr"))).toBe(french);
    expect(numberText(value, "en")).toBe(english);
  });
});

describe("colour", () => {
  it.each([
    [false, {}, false],
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
  ])("on a terminal: %s, in %j: %s", (terminal, environment, coloured) => {
    const paint = paintFor(terminal, environment);
    for (const text of [paint.strong("x"), paint.faint("x"), paint.truth("no", "x")])
      expect(text !== "x").toBe(coloured);
  });
});
