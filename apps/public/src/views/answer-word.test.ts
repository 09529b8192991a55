// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Determination } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { wordOf } from "./answer-word.ts";
import { saysItsDays } from "./version-days.ts";

const word = (value: Determination["value"], missing: readonly string[]) =>
  wordOf({ value, missing, issue: "right" } as unknown as Determination);

describe("the word of an answer", () => {
  it("says what stays to be known where only the part of France is", () => {
    expect(word("unknown", ["territoire"])).toBe("truth.place");
    expect(word("unknown", ["territoire", "est majeur"])).toBe("truth.unknown");
    expect(word("unknown", [])).toBe("truth.unknown");
    expect(word("yes", ["territoire"])).toBe("truth.yes");
  });
});

describe("the name of a version", () => {
  it.each([
    ["depuis 2020", "2020-01-01", null, true],
    ["depuis le 12 juin 2026", "2026-06-12", null, true],
    ["depuis la directive de 2024", "2026-06-12", null, false],
    ["avant 2020", "2016-01-01", "2019-12-31", false],
    ["de 2016 à 2019", "2016-01-01", "2019-12-31", true],
  ])("« %s » says its days or not", (name, from, to, expected) => {
    expect(saysItsDays({ name, from, to })).toBe(expected);
  });
});
