// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Bound } from "../../syntax/index.ts";
import { eveOfBound, sameBound } from "./parse-bounds.ts";

const day = (text: string): Bound => ({ kind: "day", day: text });
const milestone = (name: string, dayBefore = false): Bound => ({ kind: "milestone", name, dayBefore });

describe("bounds", () => {
  it("are the same only when nothing tells them apart", () => {
    const all = [day("2026-01-01"), day("2026-01-02"), milestone("a"), milestone("a", true), milestone("b")];
    const same = all.map((a) => all.map((b) => sameBound(a, b)));
    expect(same).toEqual(all.map((_, i) => all.map((_, j) => i === j)));
  });

  it("have an eve, except the eve of a milestone", () => {
    expect(eveOfBound(day("2026-01-01"))).toEqual(day("2025-12-31"));
    expect(eveOfBound(milestone("a"))).toEqual(milestone("a", true));
    expect(eveOfBound(milestone("a", true))).toBeUndefined();
  });
});
