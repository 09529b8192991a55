// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { firstArticle } from "./article.ts";

const cited = (text: string) => firstArticle({ sources: [{ text }] });

describe("firstArticle", () => {
  it.each([
    ["CESEDA L435-4, L414-13 ; arrêté du 21 mai 2025 (NOR TSSD2508346A)", "CESEDA L435-4"],
    ["arrêté du 21 mai 2025 (NOR TSSD2508346A)", "arrêté du 21 mai 2025"],
    ["règlement (UE) 2024/1348, articles 28 et 73", "règlement (UE) 2024/1348"],
    ["Conseil d'État, section, 4 juin 1954, CJA R421-1", "Conseil d'État, section, 4 juin 1954"],
    ["accord franco-algérien, article 6, 7°", "accord franco-algérien, article 6"],
    ["réunion des fiches citées, chacune avec ses textes", "réunion des fiches citées"],
  ])("of « %s » is « %s »", (text, article) => {
    expect(cited(text)).toBe(article);
  });

  it("is null where no text is cited", () => {
    expect(firstArticle({ sources: [] })).toBeNull();
  });
});
