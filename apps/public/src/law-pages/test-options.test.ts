// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { optionsOf } from "./test-options.ts";

const VALUES = ["réfugié", "apatride", "réfugié ou apatride", "autre"];

describe("optionsOf", () => {
  it("lists three answers or more, those that are refused too", () => {
    const words = ["réfugié", "apatride", "autre"];
    expect(optionsOf("apatride ou autre ou réfugié", VALUES)?.words).toEqual([
      "apatride",
      "autre",
      "réfugié",
    ]);
    expect(optionsOf("pas : apatride ou autre ou réfugié", VALUES)).toMatchObject({ other: true });
    expect(optionsOf(words.slice(0, 2).join(" ou "), VALUES)).toBeNull();
  });

  it("does not cut an answer that holds the joint", () => {
    expect(optionsOf("autre ou réfugié ou apatride", VALUES)).toBeNull();
  });

  it("lists nothing where a part is no answer of the fact: a sentence says it", () => {
    expect(optionsOf("réfugié ou autre ou au moins 3 mois", VALUES)).toBeNull();
  });
});
