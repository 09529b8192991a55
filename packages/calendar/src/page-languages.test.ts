// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a translator may write wrong in the list of languages. */
import { describe, expect, it } from "vitest";
import languages from "../../../content/languages.json" with { type: "json" };
import { languageFaults } from "./page-languages.ts";

const PORTUGUESE = {
  code: "pt-BR",
  name: "Português",
  direction: "ltr",
  locale: "pt-BR",
  complete: false,
  reviewed: false,
};

describe("the list of languages", () => {
  it("of the page has no fault, and a regional tag or a script is a code", () => {
    expect(languageFaults(languages)).toEqual([]);
    expect(languageFaults([PORTUGUESE, { ...PORTUGUESE, code: "zh-Hans", locale: "zh-Hans" }])).toEqual([]);
  });

  it.each([
    ["code", "Portugais"],
    ["code", "../pt"],
    ["name", " "],
    ["direction", undefined],
    ["direction", "gauche"],
    ["locale", "pt_BR"],
    ["locale", undefined],
    ["complete", "false"],
    ["reviewed", undefined],
  ] as const)("says of « %s » that it is not %s", (field, value) => {
    const line = { ...PORTUGUESE, [field]: value };
    expect(languageFaults([line])).toEqual([{ language: line.code, field }]);
  });

  it("says what is no list, no line, or a second line of one language", () => {
    expect(languageFaults({ pt: PORTUGUESE })).toEqual([{ language: "", field: "list" }]);
    expect(languageFaults([PORTUGUESE, null]).map(({ language }) => language)).toEqual(Array(6).fill("2"));
    expect(languageFaults([PORTUGUESE, PORTUGUESE])).toEqual([{ language: "pt-BR", field: "twice" }]);
  });
});
