// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "./diagnostics.ts";
import { countInLetters, fr, lowerFirst, quoteAll } from "./french.ts";

describe("French typography", () => {
  it("puts no-break spaces in the sentence, never in the words inserted", () => {
    const said = fr`Est-ce « ${"a : b ?"} » ? Oui : non ; peut-être !`;
    expect(said).toBe("Est-ce «\u00A0a : b ?\u00A0»\u202F? Oui\u00A0: non\u202F; peut-être\u202F!");
  });

  it("quotes a list of words", () => {
    expect(quoteAll(["a", "b"])).toBe("«\u00A0a\u00A0», «\u00A0b\u00A0»");
  });

  it("counts in letters up to ten", () => {
    expect([2, 3, 10, 11].map(countInLetters)).toEqual(["deux", "trois", "dix", "11"]);
  });

  it("lowers an accented first letter", () => {
    expect(lowerFirst("État")).toBe("état");
  });

  it("writes the place as authors know it: the file's own name, the line, then the sentence", () => {
    const found = { severity: "error", code: "unknown-name", message: "Je ne sais pas." } as const;
    expect(formatDiagnostic({ ...found, file: "dispositions/sante/ame-conditions.yaml", line: 41 })).toBe(
      "ame-conditions.yaml, ligne 41\u00A0: je ne sais pas.",
    );
  });
});
