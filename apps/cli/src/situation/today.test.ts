// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { today } from "./today.ts";

describe("today", () => {
  it.each([
    ["2026-11-20T12:00:00Z", "2026-11-20"],
    ["2026-11-20T23:30:00Z", "2026-11-21"],
    ["2026-07-20T22:30:00Z", "2026-07-21"],
    ["2026-07-20T21:30:00Z", "2026-07-20"],
  ])("is the civil date in Paris: %s", (now, day) => {
    expect(today(new Date(now))).toBe(day);
  });
});
