// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, readTokens } from "./contrast.ts";

const css = readFileSync(new URL("./styles/tokens.css", import.meta.url), "utf8");
const light = readTokens(css, ":root");
const dark = readTokens(css, ':root[data-theme="dark"]');
const darkOfSystem = readTokens(css, ':root:not([data-theme="light"])');

const AAA = 7;
const AA = 4.5;
const CONTROL = 3;

/** The table of the identity, section 3: text, ground, light, dark, level in light, level in dark. */
const TABLE: readonly [string, string, number, number, number, number?][] = [
  ["ink", "sheet", 16.73, 15.14, AAA],
  ["ink", "table", 15.13, 16.45, AAA],
  ["ink-2", "sheet", 8.82, 10.41, AAA],
  ["ink-2", "table", 7.98, 11.31, AAA],
  ["ink-2", "closed-wash", 7.57, 8.72, AAA],
  ["ink-3", "sheet", 5.99, 7.14, AA],
  ["ink-3", "table", 5.42, 7.75, AA],
  ["ink-3", "time-wash", 5.18, 6.36, AA],
  ["accent", "sheet", 8.0, 10.14, AAA],
  ["accent", "table", 7.24, 11.02, AAA],
  ["accent", "accent-wash", 6.79, 8.25, AA],
  ["accent-deep", "accent-wash", 9.63, 10.47, AAA],
  ["accent-ink", "accent", 8.0, 10.99, AAA],
  ["decide", "sheet", 6.82, 10.48, AA],
  ["decide", "decide-wash", 6.03, 9.1, AA],
  ["ink-2", "decide-wash", 7.8, 9.05, AAA],
  ["ink-2", "time-wash", 7.62, 9.28, AAA],
  ["time", "sheet", 7.6, 9.04, AAA],
  ["time", "time-wash", 6.57, 8.05, AA],
  ["edge", "sheet", 4.11, 5.23, CONTROL],
  ["edge", "table", 3.71, 5.68, CONTROL],
  ["decide-edge", "sheet", 4.06, 6.06, CONTROL],
  ["decide-edge", "table", 3.67, 6.58, CONTROL],
  ["decide-edge", "decide-wash", 3.58, 5.26, CONTROL],
  ["focus", "table", 15.13, 18.63, CONTROL],
];

/** Pairs that this package also draws: held to the level, with no figure promised in the identity. */
const ALSO_DRAWN: readonly [string, string, number][] = [
  ["ink-2", "accent-wash", AA],
  ["ink-2", "sunk", AA],
  ["ink-3", "sunk", AA],
  ["accent", "sunk", AA],
  ["accent-ink", "accent-deep", AA],
  ["sheet", "ink", AA],
  ["focus", "sheet", CONTROL],
  ["time", "sunk", AA],
];

describe("contrast, recomputed from the tokens", () => {
  it.each(TABLE)("%s on %s", (text, ground, inLight, inDark, level) => {
    for (const [tokens, promised] of [
      [light, inLight],
      [dark, inDark],
    ] as const) {
      const measured = contrast(tokens[text] ?? "", tokens[ground] ?? "");
      expect(measured).toBeGreaterThanOrEqual(level);
      expect(measured).toBeCloseTo(promised, 1);
    }
  });

  it.each(ALSO_DRAWN)("%s on %s holds its level", (text, ground, level) => {
    for (const tokens of [light, dark]) {
      expect(contrast(tokens[text] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(level);
    }
  });

  it("knows black on white, and a pair that fails", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#999999", "#ffffff")).toBeLessThan(AA);
  });

  it("gives the dark of the system and the forced dark the same colours", () => {
    expect(darkOfSystem).toEqual(dark);
  });
});
