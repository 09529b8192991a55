// SPDX-License-Identifier: AGPL-3.0-or-later
import type { VersionPage } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { lawPages } from "../testing/built-pages.ts";
import { barsOf, fitted, START, scaleOf, WIDTH } from "./places.ts";
import { stateOf } from "./state.ts";

describe("stateOf", () => {
  it.each([
    ["2026-11-21", null, "in-force"],
    ["2026-11-22", null, "announced"],
    ["2020-01-01", "2026-11-21", "in-force"],
    ["2020-01-01", "2026-11-20", "past"],
  ] as const)("from %s to %s is %s on 21 November 2026", (from, to, state) => {
    expect(stateOf({ from, to }, "2026-11-21")).toBe(state);
  });
});

describe("fitted", () => {
  it("is one line, or some cut at spaces, or an ellipsis, or nothing", () => {
    expect(fitted("loi de 2011", 200)).toEqual(["loi de 2011"]);
    expect(fitted("recodification de 2021", 120)).toEqual(["recodification", "de 2021"]);
    expect(fitted("un deux trois quatre cinq six", 76)).toEqual(["un deux", "trois", "quatre", "cinq six"]);
    expect(fitted("un deux trois quatre cinq six sept", 76).at(-1)).toMatch(/…$/);
    expect(fitted("anticonstitutionnellement", 90)).toEqual(["anticonst…"]);
    expect(fitted("loi de 2011", 20)).toEqual([]);
  });

  it("cuts an article at a space that holds it only for want of another, and not after « L. »", () => {
    expect(fitted("CESEDA\u00a0L.\u00a0313-11\u00a011°", 125)).toEqual(["CESEDA", "L.\u00a0313-11\u00a011°"]);
  });
});

describe("the places of versions", () => {
  const versionsOf = (id: string): readonly VersionPage[] => lawPages().items[id]?.versions ?? [];

  it("are inside of the drawing, and those that hold together are one under the other", () => {
    const versions = versionsOf("etranger-malade-l425-9");
    const bars = barsOf(versions, scaleOf(versions, "2026-11-21"), "2026-11-21");
    expect(bars).toHaveLength(8);
    expect(bars.every(({ x, width }) => x >= START && x + width <= WIDTH)).toBe(true);
    expect(bars.map(({ row }) => row)).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
  });

  it("have today between what holds and what is announced", () => {
    const versions = versionsOf("aes-metiers-tension-l435-4");
    const { x } = scaleOf(versions, "2026-11-21");
    expect(x("2026-11-21")).toBeGreaterThan(x("2024-01-28"));
    expect(x("2026-11-21")).toBeLessThan(x("2026-12-31"));
  });

  it("leave room to what begins today", () => {
    const versions = versionsOf("etranger-malade-l425-9");
    const [last] = barsOf(versions, scaleOf(versions, "2021-05-01"), "2021-05-01").slice(-1);
    expect(last?.width).toBeGreaterThan(50);
  });
});
