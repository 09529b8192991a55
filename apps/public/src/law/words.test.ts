// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, vi } from "vitest";
import { setWords } from "./words.tsx";

vi.mock("virtual:messages/first", () => ({ default: {} }));

describe("a word of the law that a language lacks", () => {
  it("is left in plain French, as a reader of French is given it", () => {
    const plain = "ni française, ni européenne, ni algérienne";
    expect(setWords("droit commun", null, "zz")).toEqual({ text: plain, inFrench: true });
    expect(setWords("droit commun", null, "fr")).toEqual({ text: plain, inFrench: false });
  });

  it("is said once it is translated", () => {
    expect(setWords("droit commun", "zaza", "zz")).toEqual({ text: "zaza", inFrench: false });
  });
});
